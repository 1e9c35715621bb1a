#include "app/services/storedworkers.h"

#include "app/domain/decisions.h"
#include "app/domain/region.h"
#include "app/store/eachrow.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

const Value& derivedIn(const StoredRecord& record, WorkerDerived column)
{
    return record.derived[static_cast<std::size_t>(column)];
}

QString textIn(const StoredRecord& record, WorkerDerived column)
{
    const auto* text = std::get_if<QString>(&derivedIn(record, column));
    return text ? *text : QString();
}

} // namespace

Worker workerOf(const StoredRecord& record)
{
    Worker worker = workerFrom(record.values);
    worker.id = WorkerId(record.id);
    worker.scope = record.scope;
    return worker;
}

bool isDelivered(const StoredRecord& record)
{
    const auto* delivered = std::get_if<std::int64_t>(&derivedIn(record, WorkerDerived::Delivered));
    return delivered && *delivered != 0;
}

QString joinedTo(const StoredRecord& record)
{
    return isWithdrawn(record.values) ? QString() : textIn(record, WorkerDerived::JoinedTo);
}

bool standsForItself(const StoredRecord& record)
{
    return textIn(record, WorkerDerived::JoinedTo).isEmpty();
}

QString refusedBecause(const StoredRecord& record)
{
    return textIn(record, WorkerDerived::Refused);
}

Membership membershipIn(const StoredRecord& record)
{
    return {textIn(record, WorkerDerived::AsOf), textIn(record, WorkerDerived::Source),
            textIn(record, WorkerDerived::State), textIn(record, WorkerDerived::CoveredUntil),
            textIn(record, WorkerDerived::MemberNumber)};
}

Result<std::optional<StoredRecord>> StoredWorkers::find(const QUuid& id)
{
    auto found = m_table.find(id);
    if (found && *found && isWithdrawn((*found)->values))
        return std::optional<StoredRecord>();
    return found;
}

Result<std::optional<StoredRecord>> StoredWorkers::atKey(std::int64_t pk)
{
    const auto ids = idsOf(m_connection.query("SELECT id FROM worker WHERE pk=?1", {pk}));
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return std::optional<StoredRecord>();
    return find(ids->first());
}

Result<std::optional<StoredRecord>> StoredWorkers::standing(const QUuid& id)
{
    auto found = m_table.find(id);
    return found && *found ? standingFor(*std::move(*found)) : found;
}

Result<std::optional<StoredRecord>> StoredWorkers::standingFor(StoredRecord record)
{
    if (isWithdrawn(record.values))
        return std::optional<StoredRecord>();
    const QString stands = joinedTo(record);
    if (stands.isEmpty())
        return std::optional(std::move(record));
    auto other = find(QUuid(stands));
    // Of another area and not here: then this is all that is known of the person.
    return other && !*other ? std::optional(std::move(record)) : other;
}

Result<QList<StoredRecord>> StoredWorkers::withNik(const QString& nik)
{
    return matching("nik=?1 ORDER BY id", nik);
}

Result<QList<StoredRecord>> StoredWorkers::onFamilyCard(const QString& familyCard)
{
    return matching("family_card=?1 ORDER BY id", familyCard);
}

Result<QList<StoredRecord>> StoredWorkers::matching(const QByteArray& condition,
                                                    const QString& value)
{
    QList<StoredRecord> records;
    if (value.isEmpty())
        return records;
    auto stored = m_table.where(condition, {value});
    if (!stored)
        return stored.error();
    for (StoredRecord& record : *stored) {
        auto found = standingFor(std::move(record));
        if (!found)
            return found.error();
        const auto isKnown = [&](const StoredRecord& one) { return one.id == (*found)->id; };
        if (*found && std::none_of(records.cbegin(), records.cend(), isKnown))
            records << std::move(**found);
    }
    return records;
}

Result<QList<QUuid>> recordsOf(Connection& connection, const WorkerId& worker)
{
    auto joined = idsOf(connection.query("SELECT id FROM worker WHERE joined_to=?1 AND scope="
                                         "(SELECT scope FROM worker WHERE id=?2) ORDER BY id",
                                         {worker.text(), worker.uuid()}));
    if (joined)
        joined->prepend(worker.uuid());
    return joined;
}

Result<QList<std::pair<QUuid, QString>>> linkedRecords(Connection& connection,
                                                       const StoredRecord& worker)
{
    QList<std::pair<QUuid, QString>> all{{worker.id, worker.scope}};
    for (qsizetype at = 0; at < all.size(); ++at) {
        // Each says who stands for it as far as its own area goes: from there on, that one's row says it.
        auto rows = connection.query("SELECT id,scope FROM worker WHERE joined_to=?1 ORDER BY id",
                                     {all[at].first.toString(QUuid::WithoutBraces)});
        if (!rows)
            return rows.error();
        while (true) {
            const auto more = rows->next();
            if (!more)
                return more.error();
            if (!*more)
                break;
            const std::pair found{rows->uuid(0), rows->text(1)};
            if (!all.contains(found))
                all << found;
        }
    }
    return all;
}

Result<QList<std::pair<QUuid, QString>>> personWithin(Connection& connection,
                                                      const WorkerId& worker, const QString& scope)
{
    const auto found = RecordTable(connection, workerKind()).find(worker.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    if (!covers(scope, (*found)->scope))
        return Error{ErrorCode::OutOfScope, u"a worker of another area"_s};
    auto records = linkedRecords(connection, **found);
    if (records)
        records->removeIf([&scope](const auto& one) { return !covers(scope, one.second); });
    return records;
}

namespace {

// In another area somebody else could make this worker look otherwise.
constexpr auto kHangsOn = "worker=?1 AND scope=(SELECT scope FROM worker WHERE id=?2) ORDER BY id";

} // namespace

Result<QList<QUuid>> attachedIds(Connection& connection, const RecordKind& kind,
                                 const QList<QUuid>& records)
{
    QList<QUuid> all;
    for (const QUuid& record : records) {
        const auto ids =
            idsOf(connection.query(QByteArray("SELECT id FROM ") + kind.name + " WHERE " + kHangsOn,
                                   {record.toString(QUuid::WithoutBraces), records.first()}));
        if (!ids)
            return ids;
        all << *ids;
    }
    return all;
}

Result<std::vector<StoredRecord>> attachedRecords(Connection& connection, const RecordKind& kind,
                                                  const WorkerId& worker)
{
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    const auto records = recordsOf(connection, worker);
    if (!records)
        return records.error();
    RecordTable table(connection, kind);
    std::vector<StoredRecord> all;
    for (const QUuid& record : *records) {
        auto some = table.where(
            kHangsOn, {Bound(record.toString(QUuid::WithoutBraces)), Bound(records->first())});
        if (!some)
            return some.error();
        std::ranges::move(*some, std::back_inserter(all));
    }
    return all;
}

namespace {

template <typename Record>
Result<QList<Record>> attachedTo(Connection& connection, const RecordKind& kind,
                                 const WorkerId& worker, Record (*from)(const Values&))
{
    const auto stored = attachedRecords(connection, kind, worker);
    if (!stored)
        return stored.error();
    QList<Record> records;
    for (const StoredRecord& record : *stored)
        records << recordOf(record, from);
    return records;
}

template <typename Record>
Result<QList<Record>> withoutRemoved(Result<QList<Record>> records)
{
    if (records)
        records->removeIf([](const Record& one) { return !one.removed.isEmpty(); });
    return records;
}

} // namespace

Result<QList<AttachedRecord>> otherAttached(Connection& connection, const WorkerId& worker)
{
    QList<AttachedRecord> all;
    for (const RecordKind* kind : recordKinds()) {
        const bool isElsewhere = kind == &heirKind() || kind == &photoKind() ||
                                 kind == &evidenceKind() || kind == &refusalKind();
        if (!kind->isAttached || isElsewhere)
            continue;
        const auto records = attachedRecords(connection, *kind, worker);
        if (!records)
            return records.error();
        const auto removed = std::size_t(kind->indexOf(u"removed"));
        for (const StoredRecord& record : *records) {
            if (std::holds_alternative<std::monostate>(record.values[removed]))
                all.append({kind, record.values});
        }
    }
    return all;
}

Result<QList<Heir>> storedHeirs(Connection& connection, const WorkerId& worker)
{
    return withoutRemoved(attachedTo<Heir>(connection, heirKind(), worker, &heirFrom));
}

Result<QList<Photo>> storedPhotos(Connection& connection, const WorkerId& worker)
{
    auto photos = withoutRemoved(attachedTo<Photo>(connection, photoKind(), worker, &photoFrom));
    if (photos)
        photos->removeIf([](const Photo& one) { return !one.about.isEmpty(); });
    return photos;
}

Result<QList<Evidence>> storedEvidence(Connection& connection, const WorkerId& worker)
{
    return withoutRemoved(attachedTo<Evidence>(connection, evidenceKind(), worker, &evidenceFrom));
}

} // namespace app
