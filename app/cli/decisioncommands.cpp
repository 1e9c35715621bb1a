/// What a person decides: fields with two values, records of one person, and whose data is to be forgotten.
#include "app/cli/errorwords.h"
#include "app/cli/present.h"
#include "app/services/conflicts.h"
#include "app/services/erasing.h"
#include "app/services/joining.h"
#include "app/services/lookalikes.h"

#include <algorithm>

namespace app::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject conflictJson(const Conflict& conflict)
{
    QJsonArray values;
    for (const auto& each : conflict.values)
        values.append(QJsonObject{{u"value"_s, orNull(each.text)},
                                  {u"at"_s, orNull(each.at)},
                                  {u"author"_s, orNull(each.author)},
                                  {u"device"_s, orNull(each.device)},
                                  {u"ours"_s, each.isOurs},
                                  {u"shown"_s, each.isShown}});
    return {{u"id"_s, conflict.id},
            {u"kind"_s, QString::fromLatin1(conflict.kind->name)},
            {u"record"_s, conflict.record.toString(QUuid::WithoutBraces)},
            {u"nik"_s, conflict.nik},
            {u"name"_s, conflict.name},
            {u"field"_s, conflict.field},
            {u"before"_s, orNull(conflict.before)},
            {u"values"_s, values}};
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
    const auto all = conflicts(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    QJsonArray json;
    QStringList lines;
    for (const auto& conflict : *all) {
        json.append(conflictJson(conflict));
        lines.append(conflict.id);
        lines.append(conflict.nik + u"  "_s + conflict.name + u"  "_s +
                     call.words.say(u"field."_s + conflict.field) + u": "_s + conflict.before);
        int number = 0;
        for (const auto& each : conflict.values)
            lines.append(u"  %1%2 %3  (%4, %5, %6)"_s.arg(++number)
                             .arg(each.isShown ? u'*' : u' ')
                             .arg(each.text, each.author, each.device,
                                  each.at.toUTC().toString(Qt::ISODate)));
    }
    if (all->isEmpty())
        lines.append(call.words.say(u"conflicts.none"_s));
    return Done{QJsonDocument(json), lines};
}

Outcome conflictsResolveCommand(Call& call, Session& session)
{
    const QString id = call.given.values.first();
    const auto all = conflicts(session);
    if (!all)
        return refusalFor(all.error(), call.words);
    const auto conflict =
        std::find_if(all->begin(), all->end(), [&](const Conflict& one) { return one.id == id; });
    if (conflict == all->end())
        return refusalFor({ErrorCode::NotFound, u"no such conflict"_s}, call.words);
    Value value;
    if (call.given.has(u"value"_s)) {
        const QString text = call.given.option(u"value"_s);
        const int field = conflict->kind->indexOf(conflict->field);
        const bool isText =
            conflict->kind->fields[static_cast<std::size_t>(field)].type == FieldType::Text;
        if (!text.isEmpty())
            value = isText ? Value(text) : Value(std::int64_t(text.toLongLong()));
    } else if (const auto* kept = chosen(*conflict, call.given.option(u"keep"_s))) {
        value = kept->value;
    } else {
        return refusalFor({ErrorCode::Invalid, u"--keep names none of the values"_s}, call.words);
    }
    const auto settled = settleConflict(session, id, value);
    if (!settled)
        return refusalFor(settled.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"id"_s, id}}),
                {call.words.say(u"conflicts.settled"_s, {conflict->name})}};
}

Outcome duplicatesCommand(Call& call, Session& session)
{
    constexpr int kMost = 100'000;
    JobContext context;
    if (const auto found = findLookalikes(session, context); !found)
        return refusalFor(found.error(), call.words);
    const auto all = lookalikes(session, kMost);
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
    const auto worker = oneNamed(session, call.given.values.first());
    if (!worker)
        return refusalFor(worker.error(), call.words);
    const auto erased = eraseWorker(session, worker->id, call.given.option(u"reason"_s));
    if (!erased)
        return refusalFor(erased.error(), call.words);
    return Done{QJsonDocument(QJsonObject{{u"records"_s, qint64(erased->records)}}),
                {call.words.say(u"erase.done"_s, {QString::number(erased->records)})}};
}

} // namespace app::cli
