#include "app/store/projection.h"

#include "app/domain/fold.h"
#include "app/domain/status.h"
#include "app/domain/worker.h"

#include <algorithm>

namespace app {

namespace {

constexpr auto kNik = static_cast<std::size_t>(WorkerField::Nik);
constexpr auto kName = static_cast<std::size_t>(WorkerField::Name);
constexpr auto kPhone = static_cast<std::size_t>(WorkerField::Phone);
constexpr auto kStage = static_cast<std::size_t>(WorkerField::Stage);

Value& derived(StoredRecord& worker, WorkerDerived column)
{
    return worker.derived[static_cast<std::size_t>(column)];
}

QString textOf(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Value orNothing(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
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

QByteArray searchWordsOf(const Values& worker, const Values& derivedValues)
{
    QString words = textOf(derivedValues[std::size_t(WorkerDerived::NameKey)]).remove(u' ');
    for (const QString& number :
         {textOf(worker[kNik]), digitsOf(textOf(worker[kPhone])),
          textOf(derivedValues[std::size_t(WorkerDerived::MemberNumber)])}) {
        if (number.isEmpty())
            continue;
        words += u' ';
        words += number;
    }
    return words.toUtf8();
}

RecordTable& Projection::table(const RecordKind& kind)
{
    return m_tables.try_emplace(&kind, m_connection, kind).first->second;
}

Result<void> Projection::setMembership(StoredRecord& worker)
{
    auto& evidenceTable = table(evidenceKind());
    auto rows = m_connection.query("SELECT id FROM evidence WHERE worker=?1 AND scope=?2",
                                   {worker.id.toString(QUuid::WithoutBraces), worker.scope});
    if (!rows)
        return rows.error();
    QList<Evidence> known;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const auto found = evidenceTable.find(rows->uuid(0));
        if (!found)
            return found.error();
        known << evidenceFrom((*found)->values);
        known.last().id = EvidenceId((*found)->id);
    }
    const Membership membership = membershipOf(known);
    derived(worker, WorkerDerived::AsOf) = orNothing(membership.asOf);
    derived(worker, WorkerDerived::Source) = orNothing(membership.source);
    derived(worker, WorkerDerived::State) = orNothing(membership.state);
    derived(worker, WorkerDerived::CoveredUntil) = orNothing(membership.coveredUntil);
    derived(worker, WorkerDerived::MemberNumber) = orNothing(membership.memberNumber);
    return {};
}

Result<void> Projection::membershipChanged(const QString& worker, const QString& scope)
{
    auto found = table(workerKind()).find(QUuid(worker));
    if (!found)
        return found.error();
    if (!*found)
        return {}; // Evidence may come before its worker: inserting the worker looks for it.
    StoredRecord& record = **found;
    // Else a village could make another village's worker look covered.
    if (record.scope != scope)
        return Error{ErrorCode::OutOfScope,
                     QStringLiteral("evidence for a worker of another area")};
    const QByteArray before = searchWordsOf(record.values, record.derived);
    if (const auto set = setMembership(record); !set)
        return set;
    if (const auto stored = table(workerKind()).update(record); !stored)
        return stored;
    return m_words.replace(record.pk, before, searchWordsOf(record.values, record.derived));
}

Result<void> Projection::finishInsert(const RecordKind& kind, StoredRecord& record)
{
    const bool isWorker = &kind == &workerKind();
    if (isWorker)
        derived(record, WorkerDerived::NameKey) =
            orNothing(foldedName(textOf(record.values[kName])));
    if (const auto inserted = table(kind).insert(record); !inserted)
        return inserted;
    if (isWorker)
        return m_words.replace(record.pk, {}, searchWordsOf(record.values, record.derived));
    if (&kind == &evidenceKind())
        return membershipChanged(textOf(record.values[0]), record.scope);
    return {};
}

Result<void> Projection::insertNew(const RecordKind& kind, const Change& change, Values values,
                                   std::int64_t stream)
{
    StoredRecord record;
    record.id = change.record;
    record.scope = change.stream.scope;
    record.heads.base = {change.stamp, stream};
    record.values = std::move(values);
    record.derived.resize(derivedColumns(kind).size());
    if (&kind == &workerKind())
        derived(record, WorkerDerived::Delivered) = std::int64_t(0);
    return finishInsert(kind, record);
}

Result<Applied> Projection::insertFirst(const RecordKind& kind, const Change& change,
                                        const Patch& patch, std::int64_t stream)
{
    StoredRecord record;
    record.id = change.record;
    record.scope = change.stream.scope;
    record.heads.base = {change.stamp, stream};
    record.values.resize(kind.fields.size());
    record.derived.resize(derivedColumns(kind).size());
    for (const Patch::Set& set : patch.sets) {
        const int field = kind.indexOf(QString::fromUtf8(set.field));
        if (field < 0)
            continue;
        record.values[std::size_t(field)] = set.value;
        if (std::holds_alternative<std::monostate>(set.value))
            setHeld(record, field, {{record.heads.base, {}}});
    }
    if (&kind == &workerKind()) {
        derived(record, WorkerDerived::Delivered) = std::int64_t(0);
        if (const auto set = setMembership(record); !set)
            return set.error();
    }
    if (const auto done = finishInsert(kind, record); !done)
        return done.error();
    return Applied{true, &kind == &workerKind() ? textOf(record.values[kNik]) : QString(), 0};
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

Result<Applied> Projection::apply(const RecordKind& kind, const Change& change, const Patch& patch,
                                  std::int64_t stream)
{
    auto found = table(kind).find(change.record);
    if (!found)
        return found.error();
    if (!*found)
        return insertFirst(kind, change, patch, stream);
    StoredRecord& record = **found;
    if (record.scope != change.stream.scope)
        return Error{ErrorCode::OutOfScope, QStringLiteral("record of another area")};

    const bool isWorker = &kind == &workerKind();
    const QByteArray before =
        isWorker ? searchWordsOf(record.values, record.derived) : QByteArray();
    const Value nikBefore = isWorker ? record.values[kNik] : Value();
    const int conflictsBefore = conflictsIn(kind, record.heads);
    for (const Patch::Set& set : patch.sets) {
        const int field = kind.indexOf(QString::fromUtf8(set.field));
        if (field < 0)
            continue;
        const auto merged = mergeField(record, field, set, {change.stamp, stream});
        if (!merged)
            return merged.error();
        if (isWorker && std::size_t(field) == kStage)
            derived(record, WorkerDerived::Delivered) = std::int64_t(0);
    }
    const int conflicts = conflictsIn(kind, record.heads);
    record.inConflict = conflicts > 0;
    if (isWorker)
        derived(record, WorkerDerived::NameKey) =
            orNothing(foldedName(textOf(record.values[kName])));
    if (const auto stored = table(kind).update(record); !stored)
        return stored.error();
    if (isWorker) {
        const auto words =
            m_words.replace(record.pk, before, searchWordsOf(record.values, record.derived));
        if (!words)
            return words.error();
    } else if (&kind == &evidenceKind()) {
        const auto done = membershipChanged(textOf(record.values[0]), record.scope);
        if (!done)
            return done.error();
    }
    const bool hasNewNik = isWorker && nikBefore != record.values[kNik];
    return Applied{false, hasNewNik ? textOf(record.values[kNik]) : QString(),
                   std::max(0, conflicts - conflictsBefore)};
}

} // namespace app
