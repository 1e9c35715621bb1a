#include "app/store/projection.h"

#include "app/domain/fold.h"
#include "app/domain/photo.h"
#include "app/domain/worker.h"
#include "app/store/changelog.h"
#include "app/store/contents.h"
#include "app/store/lookaliketable.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kNik = static_cast<std::size_t>(WorkerField::Nik);
constexpr auto kName = static_cast<std::size_t>(WorkerField::Name);
constexpr auto kStage = static_cast<std::size_t>(WorkerField::Stage);
constexpr auto kMergedInto = static_cast<std::size_t>(WorkerField::MergedInto);

Value& derived(StoredRecord& worker, WorkerDerived column)
{
    return worker.derived[static_cast<std::size_t>(column)];
}

bool disagrees(const FieldHeads& entry)
{
    return std::ranges::any_of(
        entry.held, [&](const HeldValue& held) { return held.value != entry.held[0].value; });
}

int conflictsIn(const RecordKind& kind, const Heads& heads)
{
    return static_cast<int>(std::ranges::count_if(heads.fields, [&](const FieldHeads& entry) {
        return kind.fields[std::size_t(entry.field)].onConflict == OnConflict::Ask &&
               disagrees(entry);
    }));
}

/// The heads of a field, with its values, as if each field had an entry.
std::vector<HeldValue> heldOf(const StoredRecord& record, int field)
{
    const Value& shown = record.values[std::size_t(field)];
    if (const FieldHeads* entry = record.heads.find(field)) {
        auto held = entry->held;
        if (held.size() == 1)
            held[0].value = shown;
        return held;
    }
    if (std::holds_alternative<std::monostate>(shown))
        return {};
    return {{record.heads.base, shown}};
}

void setHeld(StoredRecord& record, int field, std::vector<HeldValue> held)
{
    auto& fields = record.heads.fields;
    const auto at = std::ranges::lower_bound(fields, field, {}, &FieldHeads::field);
    if (at != fields.end() && at->field == field)
        at->held = std::move(held);
    else
        fields.insert(at, {field, std::move(held)});
}

} // namespace

Result<Origin> StreamNames::originOf(std::int64_t stream)
{
    if (const auto known = m_known.constFind(stream); known != m_known.cend())
        return *known;
    auto rows = m_connection.query("SELECT origin FROM stream WHERE id=?1", {stream});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    const Origin origin = *more ? rows->uuid(0) : Origin();
    m_known.insert(stream, origin);
    return origin;
}

Result<std::vector<Head>> headsOf(const StoredRecord& record, int field, StreamNames& names)
{
    std::vector<Head> heads;
    for (const HeldValue& held : heldOf(record, field)) {
        const auto origin = names.originOf(held.head.stream);
        if (!origin)
            return origin.error();
        heads.push_back({held.head.stamp, *origin});
    }
    return heads;
}

RecordTable& Projection::table(const RecordKind& kind)
{
    return m_tables.try_emplace(&kind, m_connection, kind).first->second;
}

namespace {

void setNameKey(StoredRecord& worker)
{
    derived(worker, WorkerDerived::NameKey) = orNothing(foldedName(textOf(worker.values[kName])));
}

/// After a value was set: recorded anew, a worker has to arrive anew.
void setArrival(StoredRecord& worker, const Value& stage, Arrival arrival)
{
    if (textOf(stage) == "recorded"_L1)
        derived(worker, WorkerDerived::Delivered) =
            std::int64_t(arrival == Arrival::AtOnce ? 1 : 0);
}

/// The record before any of its values.
StoredRecord blank(const RecordKind& kind, const Change& change, std::int64_t stream)
{
    StoredRecord record;
    record.id = change.record;
    record.scope = change.stream.scope;
    record.heads.base = {change.stamp, stream};
    record.values.resize(kind.fields.size());
    record.derived.resize(derivedColumns(kind).size());
    if (&kind == &workerKind())
        derived(record, WorkerDerived::Delivered) = std::int64_t(0);
    return record;
}

void setFirstValues(StoredRecord& record, const Understood& known)
{
    record.values = known.first;
    for (const int field : known.emptied)
        setHeld(record, field, {{record.heads.base, {}}});
}

} // namespace

Result<void> Projection::afterwards(const RecordKind& kind, const StoredRecord& record)
{
    return kind.isAttached ? m_following.attachedChanged(textOf(record.values[0]), record.scope)
                           : Result<void>();
}

Result<void> Projection::finishInsert(const RecordKind& kind, StoredRecord& record)
{
    if (const auto inserted = table(kind).insert(record); !inserted)
        return inserted;
    if (&kind != &workerKind())
        return afterwards(kind, record);
    // What the code on a receipt says of the id (receiptcode.h).
    constexpr qsizetype kCodeFrom = 12;
    const auto coded = m_connection.run("INSERT INTO worker_code VALUES(?1,?2)",
                                        {record.id.toRfc4122().sliced(kCodeFrom), record.pk});
    return coded ? m_words->replace(record.pk, {}, searchWordsOf(record.values, record.derived))
                 : coded;
}

Result<void> Projection::finishUpdate(const RecordKind& kind, const StoredRecord& before,
                                      StoredRecord& record)
{
    record.inConflict = conflictsIn(kind, record.heads) > 0;
    const bool isWorker = &kind == &workerKind();
    if (isWorker)
        setNameKey(record);
    if (const auto stored = table(kind).update(record); !stored)
        return stored;
    if (!isWorker) {
        // What was taken from one worker and given to another changes both.
        if (kind.isAttached && before.values[0] != record.values[0]) {
            if (const auto done = afterwards(kind, before); !done)
                return done;
        }
        return afterwards(kind, record);
    }
    const auto words = m_words->replace(record.pk, searchWordsOf(before.values, before.derived),
                                        searchWordsOf(record.values, record.derived));
    const bool isSame = before.values[kMergedInto] == record.values[kMergedInto] &&
                        isWithdrawn(before.values) == isWithdrawn(record.values);
    if (!words || isSame)
        return words;
    return m_following.joinsChanged(record.id, textOf(derived(record, WorkerDerived::JoinedTo)));
}

Result<void> Projection::finishRemove(const RecordKind& kind, const StoredRecord& record)
{
    if (const auto removed = table(kind).remove(record.id); !removed)
        return removed;
    if (&kind == &photoKind()) {
        const auto gone = Contents(m_connection).drop(photoFrom(record.values).digest);
        if (!gone)
            return gone;
    }
    if (&kind != &workerKind())
        return afterwards(kind, record);
    const auto words =
        m_words->replace(record.pk, searchWordsOf(record.values, record.derived), {});
    if (!words)
        return words;
    // The key may be given to somebody else.
    if (const auto cleared = LookalikeTable(m_connection).clearOf(record.pk); !cleared)
        return cleared;
    const auto& stands = record.derived[static_cast<std::size_t>(WorkerDerived::JoinedTo)];
    return m_following.joinsChanged(record.id, textOf(stands));
}

Result<void> Projection::insertNew(const RecordKind& kind, const Change& change, Values values,
                                   std::int64_t stream, Arrival arrival)
{
    StoredRecord record = blank(kind, change, stream);
    record.values = std::move(values);
    if (&kind == &workerKind()) {
        setNameKey(record);
        setArrival(record, record.values[kStage], arrival);
    }
    return finishInsert(kind, record);
}

Result<Applied> Projection::insertFirst(const Change& change, const Understood& known,
                                        std::int64_t stream, Arrival arrival)
{
    const RecordKind& kind = *known.kind;
    StoredRecord record = blank(kind, change, stream);
    setFirstValues(record, known);
    if (&kind != &workerKind()) {
        const auto done = finishInsert(kind, record);
        return done ? Result<Applied>(Applied{}) : done.error();
    }
    derived(record, WorkerDerived::NameKey) = orNothing(known.nameKey);
    setArrival(record, record.values[kStage], arrival);
    const auto hasJoined = m_following.complete(record);
    if (!hasJoined)
        return hasJoined.error();
    if (const auto done = finishInsert(kind, record); !done)
        return done.error();
    if (*hasJoined || !textOf(record.values[kMergedInto]).isEmpty()) {
        if (const auto done = m_following.joinsChanged(record.id, {}); !done)
            return done.error();
    }
    Applied applied;
    applied.newNik = textOf(record.values[kNik]);
    applied.inserted = std::move(record);
    return applied;
}

Result<void> Projection::mergeField(StoredRecord& record, int field, const Patch::Set& set,
                                    HeadRef head)
{
    std::vector<HeldValue> held;
    for (HeldValue& one : heldOf(record, field)) {
        const auto origin = m_names.originOf(one.head.stream);
        if (!origin)
            return origin.error();
        const Head known{one.head.stamp, *origin};
        if (std::ranges::find(set.replaces, known) == set.replaces.end())
            held.push_back(std::move(one));
    }
    held.push_back({head, set.value});
    // Shown is the highest head, the same on every device whatever the order of arrival.
    std::size_t highest = 0;
    std::vector<Head> order;
    for (const HeldValue& one : held) {
        const auto origin = m_names.originOf(one.head.stream);
        if (!origin)
            return origin.error();
        order.push_back({one.head.stamp, *origin});
        if (order[highest] < order.back())
            highest = order.size() - 1;
    }
    record.values[std::size_t(field)] = held[highest].value;
    setHeld(record, field, std::move(held));
    return {};
}

Result<void> Projection::mergePatch(const RecordKind& kind, StoredRecord& record,
                                    const Change& change, const Patch& patch, std::int64_t stream,
                                    Arrival arrival)
{
    for (const Patch::Set& set : patch.sets) {
        const int field = kind.indexOf(set.field);
        if (field < 0)
            continue;
        if (const auto merged = mergeField(record, field, set, {change.stamp, stream}); !merged)
            return merged;
        if (&kind == &workerKind() && std::size_t(field) == kStage)
            setArrival(record, set.value, arrival);
    }
    return {};
}

Result<Applied> Projection::apply(const Change& change, const Understood& known,
                                  std::int64_t stream, Arrival arrival)
{
    const RecordKind& kind = *known.kind;
    const Patch& patch = *known.patch;
    const auto forgets = forgetsInstead(kind, change, patch);
    if (!forgets)
        return forgets.error();
    if (*forgets)
        return Applied{};
    auto found = table(kind).find(change.record);
    if (!found)
        return found.error();
    if (!*found)
        return insertFirst(change, known, stream, arrival);
    StoredRecord& record = **found;
    if (record.scope != change.stream.scope)
        return Error{ErrorCode::OutOfScope, QStringLiteral("record of another area")};
    const StoredRecord before = record;
    if (const auto merged = mergePatch(kind, record, change, patch, stream, arrival); !merged)
        return merged.error();
    if (const auto stored = finishUpdate(kind, before, record); !stored)
        return stored.error();
    Applied applied;
    if (&kind == &workerKind() && before.values[kNik] != record.values[kNik])
        applied.newNik = textOf(record.values[kNik]);
    if (&kind == &workerKind()) {
        const Value& had = before.derived[std::size_t(WorkerDerived::Delivered)];
        if (derived(record, WorkerDerived::Delivered) != had)
            applied.deliveredBefore = {record.pk, had == Value(std::int64_t(1))};
    }
    applied.newConflicts =
        std::max(0, conflictsIn(kind, record.heads) - conflictsIn(kind, before.heads));
    return applied;
}

Result<Applied> Projection::merge(const Change& change, const Understood& known,
                                  std::int64_t stream, Arrival arrival)
{
    const RecordKind* kind = known.kind;
    if (!kind)
        return Applied{};
    // Only erasure empties a body: whoever passed this on has forgotten the record, and so do we.
    if (change.body.isEmpty()) {
        if (const auto done = forget(change.record, change.stream.scope); !done)
            return done.error();
        return Applied{};
    }
    if (!known.isReadable())
        return Error{ErrorCode::FileDamaged, QStringLiteral("unreadable change body")};
    return apply(change, known, stream, arrival);
}

Result<void> Projection::rebuild(const RecordKind& kind, const QUuid& id)
{
    const auto found = table(kind).find(id);
    const auto changes = ChangeLog(m_connection).ofRecord(kind.name, id);
    if (!found || !changes)
        return found ? changes.error() : found.error();
    if (!*found)
        return {};
    const StoredRecord& before = **found;
    if (changes->isEmpty())
        return finishRemove(kind, before);
    StoredRecord record;
    for (const Change& change : *changes) {
        const auto stream = ChangeLog(m_connection).stream(change.stream);
        const Understood known = understood(change);
        if (!stream || !known.patch)
            return stream ? Error{ErrorCode::StorageCorrupt, QStringLiteral("change body")}
                          : stream.error();
        if (record.id.isNull()) {
            record = blank(kind, change, stream->id);
            setFirstValues(record, known);
        } else if (const auto merged =
                       mergePatch(kind, record, change, *known.patch, stream->id, Arrival::Later);
                   !merged) {
            return merged;
        }
    }
    record.pk = before.pk;
    record.derived = before.derived; // what follows from others is brought up to date below
    return finishUpdate(kind, before, record);
}

} // namespace app
