/// What the regulations ask of the village, and what it has done about each thing.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/domain/codewords.h"
#include "app/services/coverage/duties.h"

#include <QFile>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stateText(const Duty& duty, const Words& words)
{
    return duty.state.isEmpty() ? words.say(u"duties.nothing"_s)
                                : words.say(u"word.duty.state."_s + duty.state);
}

QJsonObject jsonOf(const DutyLine& line)
{
    QJsonArray documents;
    for (const Photo& document : line.documents)
        documents.append(QJsonObject{{u"id"_s, document.id.text()},
                                     {u"taken_on"_s, orNull(document.takenOn)},
                                     {u"bytes"_s, qint64(document.bytes.value_or(0))}});
    const bool isUnknown = line.asked.certainty == Certainty::Unknown;
    return {{u"item"_s, line.duty.item},
            {u"regulation"_s, line.asked.regulation},
            {u"asks"_s, line.asked.asks},
            {u"next"_s, line.asked.next},
            {u"source"_s, line.asked.source},
            {u"is_known"_s, !isUnknown},
            {u"state"_s, orNull(line.duty.state)},
            {u"done_on"_s, orNull(line.duty.doneOn)},
            {u"number"_s, orNull(line.duty.number)},
            {u"note"_s, orNull(line.duty.note)},
            {u"in_conflict"_s, line.inConflict},
            {u"documents"_s, documents}};
}

/// The line of an item; nothing for one that is in no regulation.
Result<std::optional<DutyLine>> lineOf(Session& session, const QString& area, const QString& item)
{
    const auto all = duties(session, area);
    if (!all)
        return all.error();
    for (const DutyLine& line : *all) {
        if (line.duty.item == item)
            return std::optional(line);
    }
    return std::optional<DutyLine>();
}

/// As it stands after `change`, shown.
Outcome changed(Call& call, Session& session,
                const std::function<Result<KeptDuty>(const DutyLine& line)>& change)
{
    const QString item = call.given.values.first();
    const QString area = call.given.option(u"area"_s);
    const auto line = lineOf(session, area, item);
    if (!line)
        return refusalFor(line.error(), call.words);
    if (!*line)
        return wrongUsage(call.words, u"usage.unknown_duty"_s, {item});
    if (const auto done = change(**line); !done)
        return refusalFor(done.error(), call.words);
    const auto now = lineOf(session, area, item);
    if (!now)
        return refusalFor(now.error(), call.words);
    return Done{QJsonDocument(jsonOf(**now)),
                {call.words.say(u"duties.noted"_s, {item, stateText((*now)->duty, call.words)})}};
}

} // namespace

Outcome dutiesCommand(Call& call, Session& session)
{
    const auto all = duties(session, call.given.option(u"area"_s));
    if (!all)
        return refusalFor(all.error(), call.words);
    const bool inEnglish = call.words.language() == Language::English;
    QJsonArray json;
    QStringList lines;
    QString regulation;
    for (const DutyLine& line : *all) {
        json.append(jsonOf(line));
        if (line.asked.regulation != regulation) {
            regulation = line.asked.regulation;
            lines << call.words.say(u"word.regulation."_s + regulation);
        }
        lines << u"  %1: %2"_s.arg(line.duty.item, stateText(line.duty, call.words));
        lines << u"    "_s + (inEnglish ? line.asked.asksEnglish : line.asked.asks);
        lines << u"    "_s + call.words.say(line.asked.certainty == Certainty::Unknown
                                                ? u"duties.unknown"_s
                                                : u"duties.source"_s,
                                            {line.asked.source});
        const bool isDone = line.duty.state == u"done" || line.duty.state == u"not_ours";
        if (!isDone)
            lines << u"    "_s +
                         call.words.say(u"duties.next"_s,
                                        {inEnglish ? line.asked.nextEnglish : line.asked.next});
        if (!line.duty.number.isEmpty() || !line.duty.doneOn.isEmpty())
            lines << u"    "_s +
                         call.words.say(u"duties.has"_s, {line.duty.number, line.duty.doneOn,
                                                          QString::number(line.documents.size())});
    }
    return Done{QJsonDocument(json), lines};
}

Outcome dutiesNoteCommand(Call& call, Session& session)
{
    return changed(call, session, [&](const DutyLine& line) -> Result<KeptDuty> {
        Duty duty = line.duty;
        duty.state = call.given.option(u"state"_s);
        if (call.given.has(u"done-on"_s))
            duty.doneOn = call.given.option(u"done-on"_s);
        if (call.given.has(u"number"_s))
            duty.number = call.given.option(u"number"_s).trimmed();
        if (call.given.has(u"note"_s))
            duty.note = call.given.option(u"note"_s).trimmed();
        return keepDuty(session, duty);
    });
}

Outcome dutiesDocumentCommand(Call& call, Session& session)
{
    QFile file(call.given.values.at(1));
    if (!file.open(QIODevice::ReadOnly))
        return refusalFor({ErrorCode::NotFound, file.fileName()}, call.words);
    if (file.size() > kMaxPhotoBytes)
        return refusalFor({ErrorCode::Invalid, u"the picture is too large"_s}, call.words);
    const QByteArray bytes = file.readAll();
    return changed(call, session, [&](const DutyLine& line) {
        return addDutyDocument(session, line.duty, bytes);
    });
}

} // namespace app::cli
