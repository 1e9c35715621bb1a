/// A person's own copy, and how long data is kept (UU 27/2022).
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/privacy/personcopy.h"
#include "app/services/privacy/retention.h"

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

Outcome workerCopyCommand(Call& call, Session& session)
{
    const QString path = call.given.option(u"to"_s);
    if (!path.endsWith(u".json", Qt::CaseInsensitive))
        return wrongUsage(call.words, u"copy.only_json"_s);
    const auto named = oneWorkerNamed(session, call.given.values.first(), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&named))
        return *refusal;
    const Worker& one = std::get<Worker>(named);
    const auto copy = personCopy(session, one.id);
    if (!copy)
        return refusalFor(copy.error(), call.words);
    if (const auto written = writePersonCopy(session, *copy, path); !written)
        return refusalFor(written.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, one.id.text()},
                                          {u"file"_s, path},
                                          {u"history"_s, copy->history.size()},
                                          {u"corrections"_s, copy->corrections.size()},
                                          {u"went_to"_s, copy->handouts.size()}}),
                {call.words.say(u"copy.done"_s, {one.name, path})}};
}

Outcome retentionCommand(Call& call, Session& session)
{
    const auto years = retentionYears(session);
    const auto people = overTime(session);
    if (!years || !people)
        return refusalFor(years ? people.error() : years.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows{{call.words.say(u"field.nik"_s), call.words.say(u"field.name"_s),
                             call.words.say(u"retention.since"_s),
                             call.words.say(u"retention.why"_s)}};
    for (const OverTime& one : *people) {
        const QString why = one.hasRefused ? u"refused"_s : u"evidence"_s;
        json.append(QJsonObject{{u"id"_s, one.id.text()},
                                {u"nik"_s, orNull(one.nik)},
                                {u"name"_s, orNull(one.name)},
                                {u"since"_s, orNull(one.since)},
                                {u"counted_from"_s, why}});
        rows.append({one.nik, one.name, one.since.toString(Qt::ISODate),
                     call.words.say(u"retention."_s + why)});
    }
    QStringList lines{
        *years == 0 ? call.words.say(u"retention.off"_s)
                    : call.words.say(u"retention.years"_s, {QString::number(*years),
                                                            grouped(people->size(), call.words)})};
    if (!people->isEmpty())
        lines += columns(rows);
    return Done{QJsonDocument(QJsonObject{{u"years"_s, *years}, {u"over_time"_s, json}}), lines};
}

Outcome retentionSetCommand(Call& call, Session& session)
{
    bool isNumber = false;
    const int years = call.given.values.first().toInt(&isNumber);
    if (!isNumber)
        return wrongUsage(call.words, u"usage.not_a_number"_s, {u"YEARS"_s});
    const auto set = setRetentionYears(session, years);
    if (!set && set.error().code == ErrorCode::Invalid)
        return Refusal{codeOf(ErrorCode::Invalid), call.words.say(u"retention.range"_s),
                       ExitCode::Refused};
    if (!set)
        return refusalFor(set.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"years"_s, years}}),
                {call.words.say(u"retention.set"_s, {QString::number(years)})}};
}

Outcome retentionEraseCommand(Call& call, Session& session)
{
    QList<WorkerId> people;
    for (const QString& named : call.given.values) {
        const auto found = workersNamed(session, named);
        if (!found)
            return refusalFor(found.error(), call.words);
        for (const Worker& worker : *found)
            people << worker.id;
    }
    const auto erased = eraseOverTime(session, people, call.job);
    if (!erased)
        return refusalFor(erased.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"people"_s, qint64(erased->people)},
                                          {u"passed_over"_s, qint64(erased->passedOver)}}),
                {call.words.say(u"retention.erased"_s, {grouped(erased->people, call.words),
                                                        grouped(erased->passedOver, call.words)})}};
}

} // namespace app::cli
