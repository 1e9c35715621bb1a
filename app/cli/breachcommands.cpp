/// Where data went, and breaches with their clock (UU 27/2022 art. 46).
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/domain/codewords.h"
#include "app/domain/nik.h"
#include "app/services/exporting.h"
#include "app/services/privacy/breaches.h"
#include "app/services/privacy/deadline.h"
#include "app/services/privacy/handouts.h"

#include <QFileInfo>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// " (card|laptop|…)" for a field that takes words of a list.
QString wordsToChooseFrom(const QString& field)
{
    QStringList words;
    if (field == u"data")
        words = breachData();
    else if (field == u"cause" || field == u"reach")
        words = codeWords(breachKind(), field);
    return words.isEmpty() ? QString() : u" (%1)"_s.arg(words.join(u'|'));
}

/// Now when it is not given; invalid for what is no day with an hour.
QDateTime momentGiven(const Call& call, const QString& option, const QDateTime& now)
{
    if (!call.given.has(option))
        return now;
    const QString typed = call.given.option(option);
    return typed.contains(u'T') ? QDateTime::fromString(typed, Qt::ISODate) : QDateTime();
}

QLatin1StringView wordOf(BreachStanding standing)
{
    switch (standing) {
    case BreachStanding::Overdue:
        return "overdue"_L1;
    case BreachStanding::Open:
        return "open"_L1;
    case BreachStanding::Told:
        break;
    }
    return "told"_L1;
}

QJsonObject jsonOf(const Breach& breach, const QDateTime& now)
{
    const QDateTime due = deadlineAfter(momentFrom(breach.noticed));
    return {{u"id"_s, breach.id.text()},
            {u"scope"_s, breach.scope},
            {u"noticed"_s, orNull(breach.noticed)},
            {u"happened"_s, orNull(breach.happened)},
            {u"cause"_s, orNull(breach.cause)},
            {u"account"_s, orNull(breach.account)},
            {u"data"_s, QJsonArray::fromStringList(breach.data.split(u' ', Qt::SkipEmptyParts))},
            {u"handling"_s, orNull(breach.handling)},
            {u"recovery"_s, orNull(breach.recovery)},
            {u"reach"_s, orNull(breach.reach)},
            {u"of"_s, orNull(breach.reachOf)},
            {u"since"_s, orNull(breach.reachSince)},
            {u"people_told"_s, orNull(breach.peopleTold)},
            {u"agency_told"_s, orNull(breach.agencyTold)},
            {u"standing"_s, wordOf(standingOf(breach, now))},
            {u"due"_s, orNull(due)},
            {u"hours_left"_s, qint64(hoursUntil(due, now))}};
}

QString taskWords(const Breach& breach, const QDateTime& now, const Words& words)
{
    const std::int64_t hours = hoursUntil(deadlineAfter(momentFrom(breach.noticed)), now);
    switch (standingOf(breach, now)) {
    case BreachStanding::Overdue:
        return words.say(u"withdrawals.overdue"_s, {QString::number(-hours)});
    case BreachStanding::Open:
        return words.say(u"withdrawals.open"_s, {QString::number(hours)});
    case BreachStanding::Told:
        break;
    }
    return words.say(u"breaches.told"_s);
}

} // namespace

Outcome handoutsCommand(Call& call, Session& session)
{
    const auto all = handouts(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows{{call.words.say(u"handouts.id"_s), call.words.say(u"handouts.at"_s),
                             call.words.say(u"handouts.what"_s),
                             call.words.say(u"handouts.whom"_s)}};
    for (const Handout& one : *all) {
        json.append(QJsonObject{{u"id"_s, one.id},
                                {u"at"_s, orNull(one.at)},
                                {u"by"_s, orNull(one.by)},
                                {u"file"_s, orNull(one.file)},
                                {u"to"_s, orNull(one.to)},
                                {u"handed_over_on"_s, orNull(one.handedOverOn)},
                                {u"people"_s, qint64(one.people)}});
        rows.append({one.id, localText(one.at),
                     one.file.isEmpty() ? call.words.say(u"handouts.printed"_s)
                                        : QFileInfo(one.file).fileName(),
                     one.to.isEmpty() ? one.by : one.to});
    }
    if (all->isEmpty())
        return Done{QJsonDocument(json), {call.words.say(u"handouts.none"_s)}};
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome breachesCommand(Call& call, Session& session)
{
    const auto all = breaches(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    const QDateTime now = session.clock().now();
    QJsonArray json;
    QList<QStringList> rows{{u"ID"_s, call.words.say(u"breaches.noticed"_s),
                             call.words.say(u"breaches.cause"_s),
                             call.words.say(u"withdrawals.task"_s)}};
    for (const Breach& one : *all) {
        json.append(jsonOf(one, now));
        rows.append({one.id.text(), localText(momentFrom(one.noticed)),
                     call.words.say(u"word.breach.cause."_s + one.cause),
                     taskWords(one, now, call.words)});
    }
    if (all->isEmpty())
        return Done{QJsonDocument(json), {call.words.say(u"breaches.none"_s)}};
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome breachesNoteCommand(Call& call, Session& session)
{
    const QDateTime noticed = momentGiven(call, u"noticed"_s, {});
    if (!noticed.isValid())
        return wrongUsage(call.words, u"usage.not_a_moment"_s, {u"--noticed"_s});
    Breach breach;
    breach.noticed = storedMoment(noticed);
    breach.happened = call.given.option(u"happened"_s);
    breach.cause = call.given.option(u"cause"_s);
    breach.account = call.given.option(u"account"_s);
    breach.data = call.given.option(u"data"_s).split(u',', Qt::SkipEmptyParts).join(u' ');
    breach.handling = call.given.option(u"handling"_s);
    breach.recovery = call.given.option(u"recovery"_s);
    breach.reach = call.given.option(u"reach"_s);
    breach.reachOf = call.given.option(u"of"_s);
    breach.reachSince = call.given.option(u"since"_s);
    if (QStringList problems = breachProblems(breach, session.clock().now()); !problems.isEmpty()) {
        for (QString& problem : problems)
            problem += wordsToChooseFrom(problem);
        return Refusal{codeOf(ErrorCode::Invalid),
                       call.words.say(u"breaches.problems"_s, {problems.join(u", "_s)}),
                       ExitCode::Refused};
    }
    const auto kept = keepBreach(session, breach);
    if (!kept)
        return refusalFor(kept.error(), call.words);
    return Done{QJsonDocument(jsonOf(*kept, session.clock().now())),
                {call.words.say(u"breaches.noted"_s, {localText(deadlineAfter(noticed))})}};
}

Outcome breachesPeopleCommand(Call& call, Session& session)
{
    const auto breach = breachAt(session, BreachId::fromText(call.given.values.first()));
    if (!breach)
        return refusalFor(breach.error(), call.words);
    const auto people = affectedBy(session, *breach, call.job);
    if (!people)
        return refusalFor(people.error(), call.words);
    QJsonArray json;
    TextTable table{u"breach"_s, {}, {}};
    for (const char* key : {"nik", "name", "hamlet", "rt", "rw", "phone"})
        table.headings << call.words.say(u"field."_s + QLatin1StringView(key));
    for (const AffectedPerson& one : *people) {
        json.append(QJsonObject{{u"id"_s, one.id.text()},
                                {u"nik"_s, maskedNik(one.nik)},
                                {u"name"_s, one.name},
                                {u"hamlet"_s, orNull(one.hamlet)},
                                {u"rt"_s, orNull(one.rt)},
                                {u"rw"_s, orNull(one.rw)},
                                {u"phone"_s, orNull(one.phone)}});
        table.rows.append({maskedNik(one.nik), one.name, one.hamlet, one.rt, one.rw, one.phone});
    }
    if (const QString out = call.given.option(u"out"_s); !out.isEmpty()) {
        if (const auto written = exportRows(session, table, out); !written)
            return refusalFor(written.error(), call.words);
    }
    QStringList lines{call.words.say(u"breaches.people"_s, {grouped(people->size(), call.words)})};
    lines += columns(QList<QStringList>{table.headings} + table.rows);
    return Done{QJsonDocument(json), lines};
}

Outcome breachesToldCommand(Call& call, Session& session)
{
    const QString whom = call.given.option(u"whom"_s);
    if (whom != u"people" && whom != u"agency")
        return wrongUsage(call.words, u"usage.unknown_whom"_s);
    const QDateTime at = momentGiven(call, u"at"_s, session.clock().now());
    if (!at.isValid())
        return wrongUsage(call.words, u"usage.not_a_moment"_s, {u"--at"_s});
    auto breach = breachAt(session, BreachId::fromText(call.given.values.first()));
    if (!breach)
        return refusalFor(breach.error(), call.words);
    (whom == u"people" ? breach->peopleTold : breach->agencyTold) = storedMoment(at);
    const auto kept = keepBreach(session, *breach);
    if (!kept)
        return refusalFor(kept.error(), call.words);
    return Done{QJsonDocument(jsonOf(*kept, session.clock().now())),
                {call.words.say(u"breaches.told_done"_s, {localText(at)})}};
}

Outcome breachesDropCommand(Call& call, Session& session)
{
    const auto id = BreachId::fromText(call.given.values.first());
    if (const auto dropped = dropBreach(session, id); !dropped)
        return refusalFor(dropped.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, id.text()}}),
                {call.words.say(u"breaches.dropped"_s)}};
}

} // namespace app::cli
