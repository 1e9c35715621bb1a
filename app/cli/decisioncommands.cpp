/// What a person decides: fields with two values, records of one person, and whose data is to be forgotten.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/cli/valuewords.h"
#include "app/services/conflicts.h"
#include "app/services/deciding.h"
#include "app/services/erasing.h"
#include "app/services/joining.h"
#include "app/services/lookalikes.h"

#include <algorithm>
#include <limits>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue personJson(const std::optional<NamedPerson>& person)
{
    if (!person)
        return QJsonValue::Null;
    return QJsonObject{{u"name"_s, orNull(person->name)},
                       {u"nik"_s, orNull(person->nik)},
                       {u"village"_s, orNull(person->village)}};
}

QJsonObject conflictJson(const Conflict& conflict)
{
    QJsonArray values;
    for (const auto& each : conflict.values) {
        QJsonObject value{{u"value"_s, orNull(each.text)},    {u"at"_s, orNull(each.at)},
                          {u"author"_s, orNull(each.author)}, {u"device"_s, orNull(each.device)},
                          {u"ours"_s, each.isOurs},           {u"shown"_s, each.isShown}};
        if (conflict.takesOnlyThese())
            value.insert(u"person"_s, personJson(each.person));
        values.append(value);
    }
    return {{u"id"_s, conflict.id},
            {u"kind"_s, QString::fromLatin1(conflict.kind->name)},
            {u"record"_s, conflict.record.toString(QUuid::WithoutBraces)},
            {u"nik"_s, conflict.nik},
            {u"name"_s, conflict.name},
            {u"village"_s, conflict.village},
            {u"field"_s, conflict.field},
            {u"before"_s, orNull(conflict.before)},
            {u"values"_s, values}};
}

QString fieldWord(const Conflict& conflict, const Words& words)
{
    const QString field = words.say(u"field."_s + conflict.field);
    const QString kind = u"field."_s + QLatin1StringView(conflict.kind->name);
    return words.knows(kind) ? words.say(kind) + u", "_s + field : field;
}

QStringList linesOf(const Conflict& conflict, Session& session, const Words& words)
{
    const auto shown = [&](const QString& text, const std::optional<NamedPerson>& person) {
        return person ? personWords(*person, session.reference().regions, words)
                      : valueWords({conflict.kind, conflict.field, text},
                                   session.reference().occupations, words);
    };
    QStringList lines{conflict.id, u"%1  %2  %3  %4: %5"_s.arg(
                                       conflict.nik, conflict.name,
                                       placeWords(conflict.village, session.reference().regions),
                                       fieldWord(conflict, words),
                                       shown(conflict.before, conflict.beforePerson))};
    int number = 0;
    for (const auto& each : conflict.values)
        lines.append(
            u"  %1%2 %3  (%4)"_s.arg(++number)
                .arg(each.isShown ? u'*' : u' ')
                .arg(shown(each.text, each.person),
                     QStringList{each.author, each.device, each.at.toUTC().toString(Qt::ISODate)}
                         .join(u", "_s)));
    return lines;
}

/// One sentence: the field, what is wrong with the value, and what can be chosen where there is a list.
Refusal refusedValue(const Conflict& conflict, const QList<Problem>& problems, const Words& words)
{
    const QString wrong = words.say(u"problem."_s + wordOf(problems.first()));
    QStringList choices;
    const int at = conflict.kind->indexOf(conflict.field);
    if (recordKind(u"worker") == conflict.kind)
        choices = wordsFor(static_cast<WorkerField>(at));
    const QString key = conflict.takesOnlyThese() ? u"conflicts.only_these"_s
                        : choices.isEmpty()       ? u"conflicts.refused"_s
                                                  : u"conflicts.refused_list"_s;
    return {codeOf(ErrorCode::Invalid),
            words.say(key, {fieldWord(conflict, words), wrong, choices.join(u", "_s)})};
}

/// "ours", "theirs", or the number of one of the values.
const ConflictValue* chosen(const Conflict& conflict, const QString& which)
{
    const auto find = [&](bool isOurs) -> const ConflictValue* {
        const auto fits = [&](const ConflictValue& one) { return one.isOurs == isOurs; };
        // Of several that are theirs, none is meant.
        const bool isOne = std::count_if(conflict.values.begin(), conflict.values.end(), fits) == 1;
        return isOne ? &*std::find_if(conflict.values.begin(), conflict.values.end(), fits)
                     : nullptr;
    };
    if (which == u"ours")
        return find(true);
    if (which == u"theirs")
        return find(false);
    bool isNumber = false;
    const qsizetype at = which.toInt(&isNumber) - 1;
    return isNumber && at >= 0 && at < conflict.values.size() ? &conflict.values[at] : nullptr;
}

QJsonObject workerJson(const Worker& worker)
{
    return {{u"id"_s, worker.id.text()},
            {u"nik"_s, orNull(worker.nik)},
            {u"name"_s, worker.name},
            {u"birth_date"_s, orNull(worker.birthDate)},
            {u"village"_s, worker.scope}};
}

Result<Worker> oneNamed(Session& session, const QString& text)
{
    const auto found = workersNamed(session, text);
    if (!found)
        return found.error();
    if (found->size() != 1)
        return Error{ErrorCode::Invalid, u"several workers have this NIK: name the record id"_s};
    return found->first();
}

} // namespace

Outcome conflictsCommand(Call& call, Session& session)
{
    const auto all = conflicts(session, std::numeric_limits<int>::max());
    if (!all)
        return refusalFor(all.error(), call.words);
    QJsonArray json;
    QStringList lines;
    for (const auto& conflict : *all) {
        json.append(conflictJson(conflict));
        lines += linesOf(conflict, session, call.words);
    }
    if (all->isEmpty())
        lines.append(call.words.say(u"conflicts.none"_s));
    return Done{QJsonDocument(json), lines};
}

Outcome conflictsResolveCommand(Call& call, Session& session)
{
    const QString id = call.given.values.first();
    const auto conflict = conflictNamed(session, id);
    if (!conflict)
        return refusalFor(conflict.error(), call.words);
    const bool isTyped = call.given.has(u"value"_s);
    const auto* kept = isTyped ? nullptr : chosen(*conflict, call.given.option(u"keep"_s));
    if (!isTyped && !kept)
        return refusalFor({ErrorCode::Invalid, u"--keep names none of the values"_s}, call.words);
    const auto settled = isTyped ? settleConflictAs(session, id, call.given.option(u"value"_s))
                                 : settleConflict(session, id, kept->value);
    if (!settled)
        return refusalFor(settled.error(), call.words);
    if (const auto* problems = std::get_if<QList<Problem>>(&*settled))
        return refusedValue(*conflict, *problems, call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, id}}),
                {call.words.say(u"conflicts.settled"_s, {conflict->name})}};
}

Outcome conflictsReopenCommand(Call& call, Session& session)
{
    const QString id = call.given.values.first();
    if (const auto reopened = reopenConflict(session, id); !reopened)
        return refusalFor(reopened.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, id}}),
                {call.words.say(u"conflicts.reopened"_s)}};
}

Outcome duplicatesCommand(Call& call, Session& session)
{
    if (const auto found = findLookalikes(session, call.job); !found)
        return refusalFor(found.error(), call.words);
    const auto all = lookalikes(session, std::numeric_limits<int>::max());
    if (!all)
        return refusalFor(all.error(), call.words);
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto& pair : *all) {
        const QString why = wordOf(pair.likeness);
        json.append(QJsonObject{{u"likeness"_s, why},
                                {u"one"_s, workerJson(pair.one)},
                                {u"other"_s, workerJson(pair.other)}});
        for (const Worker* one : {&pair.one, &pair.other})
            rows.append({one->id.text(), one->nik, one->name, one->birthDate,
                         one == &pair.one ? call.words.say(u"likeness."_s + why) : QString()});
    }
    if (all->isEmpty())
        return Done{QJsonDocument(json), {call.words.say(u"duplicates.none"_s)}};
    return Done{QJsonDocument(json), columns(rows)};
}

Outcome duplicatesJoinCommand(Call& call, Session& session)
{
    const auto one = oneNamed(session, call.given.values.value(0));
    const auto other = oneNamed(session, call.given.values.value(1));
    if (!one || !other)
        return refusalFor(one ? other.error() : one.error(), call.words);
    const auto joined = joinWorkers(session, {one->id, other->id, {}});
    if (!joined)
        return refusalFor(joined.error(), call.words);
    return Done{
        QJsonDocument(QJsonObject{{u"stands"_s, one->id.text()}, {u"joined"_s, other->id.text()}}),
        {call.words.say(u"duplicates.joined"_s, {one->name})}};
}

Outcome duplicatesApartCommand(Call& call, Session& session)
{
    const auto one = oneNamed(session, call.given.values.value(0));
    const auto other = oneNamed(session, call.given.values.value(1));
    if (!one || !other)
        return refusalFor(one ? other.error() : one.error(), call.words);
    if (const auto apart = keepApart(session, one->id, other->id); !apart)
        return refusalFor(apart.error(), call.words);
    return Done{
        QJsonDocument(QJsonObject{{u"one"_s, one->id.text()}, {u"other"_s, other->id.text()}}),
        {call.words.say(u"duplicates.apart"_s)}};
}

Outcome duplicatesTogetherCommand(Call& call, Session& session)
{
    const auto one = oneNamed(session, call.given.values.value(0));
    const auto other = oneNamed(session, call.given.values.value(1));
    if (!one || !other)
        return refusalFor(one ? other.error() : one.error(), call.words);
    if (const auto together = takeBackApart(session, one->id, other->id); !together)
        return refusalFor(together.error(), call.words);
    return Done{
        QJsonDocument(QJsonObject{{u"one"_s, one->id.text()}, {u"other"_s, other->id.text()}}),
        {call.words.say(u"duplicates.together"_s)}};
}

Outcome duplicatesSeparateCommand(Call& call, Session& session)
{
    const auto id = WorkerId::fromText(call.given.values.first());
    if (const auto separated = separateWorker(session, id); !separated)
        return refusalFor(separated.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, id.text()}}),
                {call.words.say(u"duplicates.separated"_s)}};
}

Outcome eraseCommand(Call& call, Session& session)
{
    const auto named = oneWorkerNamed(session, call.given.values.first(), call.words);
    if (const auto* refusal = std::get_if<Refusal>(&named))
        return *refusal;
    const auto erased =
        eraseWorker(session, std::get<Worker>(named).id, call.given.option(u"reason"_s));
    if (!erased)
        return refusalFor(erased.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"records"_s, qint64(erased->records)}}),
                {call.words.say(u"erase.done"_s, {QString::number(erased->records)})}};
}

} // namespace app::cli
