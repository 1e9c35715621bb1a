/// Meetings (sosialisasi): written down, who came, what came of them.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/outreach/gatherings.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(const Gathering& gathering)
{
    return {{u"id"_s, gathering.id.text()},
            {u"scope"_s, gathering.scope},
            {u"held_on"_s, orNull(gathering.heldOn)},
            {u"place"_s, orNull(gathering.place)},
            {u"topic"_s, orNull(gathering.topic)},
            {u"speaker"_s, orNull(gathering.speaker)},
            {u"others"_s, qint64(gathering.others.value_or(0))},
            {u"note"_s, orNull(gathering.note)}};
}

QJsonObject jsonOf(const GatheringLine& line)
{
    QJsonObject json = jsonOf(line.gathering);
    json.insert(u"known"_s, qint64(line.known));
    json.insert(u"recorded_before"_s, qint64(line.before));
    json.insert(u"recorded_within_30_days"_s, qint64(line.recorded));
    json.insert(u"open"_s, line.isOpen);
    return json;
}

QJsonObject jsonOf(const Attendee& one)
{
    return {{u"id"_s, one.id.text()},
            {u"nik"_s, orNull(one.nik)},
            {u"name"_s, one.name},
            {u"hamlet"_s, orNull(one.hamlet)},
            {u"rt"_s, orNull(one.rt)},
            {u"rw"_s, orNull(one.rw)},
            {u"address"_s, orNull(one.address)},
            {u"recorded_on"_s, orNull(one.recordedOn)}};
}

/// The workers named from the value at `first` on.
std::variant<QList<WorkerId>, Refusal> workersFrom(const Call& call, Session& session,
                                                   qsizetype first)
{
    QList<WorkerId> workers;
    for (const QString& text : call.given.values.mid(first)) {
        const auto named = oneWorkerNamed(session, text, call.words);
        if (const auto* refusal = std::get_if<Refusal>(&named))
            return *refusal;
        const WorkerId id = std::get<Worker>(named).id;
        if (!workers.contains(id))
            workers << id;
    }
    return workers;
}

/// Sets what the options name.
void takeOptions(const Arguments& given, Gathering& gathering)
{
    const QList<std::pair<QString, QString Gathering::*>> texts{{u"held"_s, &Gathering::heldOn},
                                                                {u"place"_s, &Gathering::place},
                                                                {u"topic"_s, &Gathering::topic},
                                                                {u"speaker"_s, &Gathering::speaker},
                                                                {u"note"_s, &Gathering::note}};
    for (const auto& [option, field] : texts) {
        if (given.has(option))
            gathering.*field = given.option(option);
    }
    if (given.has(u"others"_s))
        gathering.others = given.number(u"others"_s);
}

Outcome keep(const Call& call, Session& session, const Gathering& gathering,
             const QList<WorkerId>& came)
{
    const auto answer = keepGathering(session, gathering, came);
    if (!answer)
        return refusalFor(answer.error(), call.words);
    if (const auto* problems = std::get_if<QList<GatheringProblem>>(&*answer)) {
        QStringList sentences;
        for (const GatheringProblem problem : *problems)
            sentences << call.words.say(u"meeting.problem."_s + wordOf(problem));
        return Refusal{codeOf(ErrorCode::Invalid), sentences.join(u' '), ExitCode::Refused};
    }
    const Gathering& kept = std::get<GatheringKept>(*answer).gathering;
    QJsonObject json = jsonOf(kept);
    json.insert(u"known"_s, came.size());
    return Done{QJsonDocument(json),
                {call.words.say(u"meetings.kept"_s, {kept.topic, kept.heldOn, kept.id.text()})}};
}

bool isBadNumber(const Arguments& given)
{
    return given.has(u"others"_s) && !given.number(u"others"_s);
}

} // namespace

Outcome meetingsCommand(Call& call, Session& session)
{
    const auto lines = gatherings(session, call.job);
    if (!lines)
        return refusalFor(lines.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows{{u"ID"_s, call.words.say(u"field.held_on"_s),
                             call.words.say(u"field.topic"_s), call.words.say(u"field.place"_s),
                             call.words.say(u"meetings.came"_s),
                             call.words.say(u"meetings.recorded"_s)}};
    for (const GatheringLine& line : *lines) {
        json.append(jsonOf(line));
        rows.append({line.gathering.id.text(), line.gathering.heldOn, line.gathering.topic,
                     line.gathering.place, grouped(line.all(), call.words),
                     grouped(line.recorded, call.words)});
    }
    return Done{QJsonDocument(json),
                lines->isEmpty() ? QStringList{call.words.say(u"meetings.none"_s)} : columns(rows)};
}

Outcome meetingsShowCommand(Call& call, Session& session)
{
    const auto seen = gatheringAt(session, GatheringId::fromText(call.given.values.first()));
    if (!seen)
        return refusalFor(seen.error(), call.words);
    QJsonArray came;
    QList<QStringList> rows{{call.words.say(u"field.name"_s), call.words.say(u"field.hamlet"_s),
                             u"RT/RW"_s, call.words.say(u"meetings.recorded_on"_s)}};
    for (const Attendee& one : seen->came) {
        came.append(jsonOf(one));
        rows.append(
            {one.name, one.hamlet, one.rt + u'/' + one.rw, one.recordedOn.toString(Qt::ISODate)});
    }
    QJsonObject json = jsonOf(seen->gathering);
    json.insert(u"came"_s, came);
    QStringList lines{
        u"%1, %2, %3"_s.arg(seen->gathering.topic, seen->gathering.place, seen->gathering.heldOn)};
    lines += columns(rows);
    return Done{QJsonDocument(json), lines};
}

Outcome meetingsNoteCommand(Call& call, Session& session)
{
    if (isBadNumber(call.given))
        return wrongUsage(call.words, u"usage.not_a_number"_s, {u"--others"_s});
    const auto came = workersFrom(call, session, 0);
    if (const auto* refusal = std::get_if<Refusal>(&came))
        return *refusal;
    Gathering gathering;
    takeOptions(call.given, gathering);
    return keep(call, session, gathering, std::get<QList<WorkerId>>(came));
}

Outcome meetingsChangeCommand(Call& call, Session& session)
{
    if (isBadNumber(call.given))
        return wrongUsage(call.words, u"usage.not_a_number"_s, {u"--others"_s});
    auto seen = gatheringAt(session, GatheringId::fromText(call.given.values.first()));
    if (!seen)
        return refusalFor(seen.error(), call.words);
    const auto more = workersFrom(call, session, 1);
    if (const auto* refusal = std::get_if<Refusal>(&more))
        return *refusal;
    takeOptions(call.given, seen->gathering);
    QList<WorkerId> came;
    for (const Attendee& one : seen->came)
        came << one.id;
    for (const WorkerId& id : std::get<QList<WorkerId>>(more)) {
        if (!came.contains(id))
            came << id;
    }
    return keep(call, session, seen->gathering, came);
}

Outcome meetingsDropCommand(Call& call, Session& session)
{
    const auto id = GatheringId::fromText(call.given.values.first());
    if (const auto dropped = dropGathering(session, id); !dropped)
        return refusalFor(dropped.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, id.text()}}),
                {call.words.say(u"meetings.dropped"_s)}};
}

} // namespace app::cli
