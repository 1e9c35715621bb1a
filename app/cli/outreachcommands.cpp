/// Visits: written down, listed as one walks, taken off.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/domain/codewords.h"
#include "app/services/outreach/visitlist.h"
#include "app/services/outreach/visits.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What --at says; now when it is not given, invalid for what is no day with an hour.
QDateTime momentGiven(const Call& call, const QDateTime& now)
{
    if (!call.given.has(u"at"_s))
        return now;
    const QString typed = call.given.option(u"at"_s);
    return typed.contains(u'T') ? QDateTime::fromString(typed, Qt::ISODate) : QDateTime();
}

QString outcomeWords(const QString& outcome, const Words& words)
{
    return words.say(u"word.visit.outcome."_s + outcome);
}

QJsonValue jsonOf(const std::optional<LastVisit>& last)
{
    if (!last)
        return QJsonValue::Null;
    return QJsonObject{{u"id"_s, last->id.text()},
                       {u"visited_at"_s, orNull(last->at)},
                       {u"outcome"_s, last->outcome},
                       {u"reason"_s, orNull(last->reason)},
                       {u"return_on"_s, orNull(last->returnOn)}};
}

QJsonObject jsonOf(const VisitStop& stop)
{
    return {{u"id"_s, stop.id.text()},
            {u"house"_s, stop.house},
            {u"nik"_s, orNull(stop.nik)},
            {u"name"_s, stop.name},
            {u"hamlet"_s, orNull(stop.hamlet)},
            {u"rt"_s, orNull(stop.rt)},
            {u"rw"_s, orNull(stop.rw)},
            {u"address"_s, orNull(stop.address)},
            {u"occupation"_s, orNull(stop.occupation)},
            {u"phone"_s, orNull(stop.phone)},
            {u"status"_s, wordOf(stop.status.status)},
            {u"likelihood"_s, wordOf(stop.likelihood)},
            {u"need"_s, wordOf(stop.need)},
            {u"last"_s, jsonOf(stop.last)}};
}

QJsonObject jsonOf(const VisitArea& area)
{
    return {{u"hamlet"_s, orNull(area.hamlet)},
            {u"rw"_s, orNull(area.rw)},
            {u"rt"_s, orNull(area.rt)},
            {u"all"_s, qint64(area.all)},
            {u"visited"_s, qint64(area.visited)}};
}

QJsonObject jsonOf(const Visit& visit)
{
    return {{u"id"_s, visit.id.text()},
            {u"worker"_s, visit.worker},
            {u"visited_at"_s, orNull(visit.visitedAt)},
            {u"outcome"_s, visit.outcome},
            {u"reason"_s, orNull(visit.reason)},
            {u"return_on"_s, orNull(visit.returnOn)},
            {u"note"_s, orNull(visit.note)}};
}

/// "2026-11-22 berjanji, kembali 2026-12-03"
QString lastWords(const std::optional<LastVisit>& last, const Words& words)
{
    if (!last)
        return {};
    const QString day = last->at.toLocalTime().date().toString(Qt::ISODate);
    const QString outcome = outcomeWords(last->outcome, words);
    return last->returnOn.isValid()
               ? words.say(u"visits.last_return"_s,
                           {day, outcome, last->returnOn.toString(Qt::ISODate)})
               : words.say(u"visits.last"_s, {day, outcome});
}

/// Empty filters take everybody. "02" is RT 2.
bool isIn(const Call& call, const QString& hamlet, const QString& rw, const QString& rt)
{
    const auto fitsNumber = [&call](const QString& option, const QString& value) {
        return !call.given.has(option) || call.given.option(option).toInt() == value.toInt();
    };
    const bool isHamlet = !call.given.has(u"hamlet"_s) ||
                          call.given.option(u"hamlet"_s).compare(hamlet, Qt::CaseInsensitive) == 0;
    return isHamlet && fitsNumber(u"rw"_s, rw) && fitsNumber(u"rt"_s, rt);
}

std::optional<VisitChoice> choiceGiven(const Call& call)
{
    if (call.given.has(u"due"_s))
        return VisitChoice::Due;
    return call.given.has(u"only"_s) ? visitChoiceFromWord(call.given.option(u"only"_s))
                                     : VisitChoice::ToVisit;
}

Refusal refusalFor(const QList<VisitProblem>& problems, const Words& words)
{
    QStringList sentences;
    for (const VisitProblem problem : problems)
        sentences << words.say(u"visit.problem."_s + wordOf(problem));
    return {codeOf(ErrorCode::Invalid), sentences.join(u' '), ExitCode::Refused};
}

} // namespace

Outcome visitCommand(Call& call, Session& session)
{
    Visit visit;
    visit.outcome = call.given.values.at(1);
    if (!codeWords(visitKind(), u"outcome").contains(visit.outcome))
        return wrongUsage(call.words, u"usage.unknown_word"_s, {u"OUTCOME"_s, visit.outcome});
    const QDateTime at = momentGiven(call, session.clock().now());
    if (!at.isValid())
        return wrongUsage(call.words, u"usage.not_a_moment"_s, {u"--at"_s});
    visit.visitedAt = at.toUTC().toString(Qt::ISODate);
    visit.returnOn = call.given.option(u"return"_s);
    visit.reason = call.given.option(u"reason"_s);
    visit.note = call.given.option(u"note"_s);
    const auto named = oneWorkerNamed(session, call.given.values.first(), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&named))
        return *refusal;
    QList<WorkerId> workers{std::get<Worker>(named).id};
    if (call.given.has(u"household"_s)) {
        const auto household = householdToVisit(session, workers.first());
        if (!household)
            return refusalFor(household.error(), call.words);
        workers = *household;
    }
    const auto answer = recordVisits(session, workers, visit, call.job);
    if (!answer)
        return refusalFor(answer.error(), call.words);
    if (const auto* problems = std::get_if<QList<VisitProblem>>(&*answer))
        return refusalFor(*problems, call.words);
    const auto& kept = std::get<VisitsKept>(*answer);
    QJsonArray toRegister;
    for (const WorkerId& id : kept.toRegister)
        toRegister.append(id.text());
    QStringList lines{call.words.say(u"visit.done"_s, {grouped(kept.workers, call.words),
                                                       outcomeWords(visit.outcome, call.words)})};
    if (!kept.toRegister.isEmpty())
        lines << call.words.say(u"visit.to_register"_s,
                                {grouped(kept.toRegister.size(), call.words)});
    return Done{QJsonDocument(QJsonObject{{u"outcome"_s, visit.outcome},
                                          {u"visited"_s, qint64(kept.workers)},
                                          {u"to_register"_s, toRegister}}),
                lines};
}

Outcome visitsCommand(Call& call, Session& session)
{
    const auto choice = choiceGiven(call);
    if (!choice)
        return wrongUsage(call.words, u"usage.unknown_word"_s,
                          {u"--only"_s, call.given.option(u"only"_s)});
    const auto plan = visitPlan(session, call.given.option(u"village"_s), call.job);
    const auto due = dueVisits(session);
    if (!plan)
        return refusalFor(plan.error(), call.words);
    if (!due)
        return refusalFor(due.error(), call.words);
    QJsonArray stops;
    QList<QStringList> rows{{call.words.say(u"visits.house"_s), call.words.say(u"field.name"_s),
                             call.words.say(u"field.hamlet"_s), u"RT/RW"_s,
                             call.words.say(u"field.address"_s), call.words.say(u"visits.need"_s),
                             call.words.say(u"visits.last_visit"_s)}};
    for (const VisitStop& stop : plan->stops) {
        if (!fits(stop, *choice) || !isIn(call, stop.hamlet, stop.rw, stop.rt))
            continue;
        stops.append(jsonOf(stop));
        rows.append({QString::number(stop.house), stop.name, stop.hamlet, stop.rt + u'/' + stop.rw,
                     stop.address, call.words.say(u"visits.need."_s + wordOf(stop.need)),
                     lastWords(stop.last, call.words)});
    }
    QJsonArray areas;
    QStringList progress;
    for (const VisitArea& area : plan->areas) {
        if (!isIn(call, area.hamlet, area.rw, area.rt))
            continue;
        areas.append(jsonOf(area));
        if (area.all == 0)
            continue;
        progress << call.words.say(u"visits.progress"_s, {area.hamlet, area.rt, area.rw,
                                                          grouped(area.visited, call.words),
                                                          grouped(area.all, call.words)});
    }
    QStringList lines =
        stops.isEmpty() ? QStringList{call.words.say(u"visits.none"_s)} : columns(rows);
    lines += progress;
    return Done{
        QJsonDocument(QJsonObject{{u"stops"_s, stops},
                                  {u"areas"_s, areas},
                                  {u"due"_s, QJsonObject{{u"today"_s, qint64(due->today)},
                                                         {u"overdue"_s, qint64(due->overdue)}}}}),
        lines};
}

Outcome visitsToCommand(Call& call, Session& session)
{
    const auto named = oneWorkerNamed(session, call.given.values.first(), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&named))
        return *refusal;
    const auto visits = visitsTo(session, std::get<Worker>(named).id);
    if (!visits)
        return refusalFor(visits.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows{
        {u"ID"_s, call.words.say(u"field.visited_at"_s), call.words.say(u"field.outcome"_s),
         call.words.say(u"field.return_on"_s), call.words.say(u"field.note"_s)}};
    for (const Visit& visit : *visits) {
        json.append(jsonOf(visit));
        QString outcome = outcomeWords(visit.outcome, call.words);
        if (!visit.reason.isEmpty())
            outcome += u": "_s + call.words.say(u"word.visit.reason."_s + visit.reason);
        rows.append({visit.id.text(),
                     localText(QDateTime::fromString(visit.visitedAt, Qt::ISODate)), outcome,
                     visit.returnOn, visit.note});
    }
    return Done{QJsonDocument(json),
                visits->isEmpty() ? QStringList{call.words.say(u"visits.never"_s)} : columns(rows)};
}

Outcome visitsDropCommand(Call& call, Session& session)
{
    const auto id = VisitId::fromText(call.given.values.first());
    if (const auto dropped = dropVisit(session, id); !dropped)
        return refusalFor(dropped.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, id.text()}}),
                {call.words.say(u"visits.dropped"_s)}};
}

} // namespace app::cli
