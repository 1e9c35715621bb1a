/// Workers and their evidence as the store holds them, for the services.
#pragma once

#include "app/domain/evidence.h"
#include "app/domain/heir.h"
#include "app/domain/photo.h"
#include "app/domain/status.h"
#include "app/domain/worker.h"
#include "app/store/recordtable.h"

namespace app {

Worker workerOf(const StoredRecord& record);
bool isDelivered(const StoredRecord& record);
Membership membershipIn(const StoredRecord& record);
/// Id of the record that stands for this one; empty = none does.
QString joinedTo(const StoredRecord& record);
/// Neither joined with another nor taken out again.
bool standsForItself(const StoredRecord& record);
/// Why the office does not pass this worker on; empty = it does.
QString refusedBecause(const StoredRecord& record);

/// Reads whole worker records; kept for many look-ups in a row. Those taken out again are not among them.
class StoredWorkers {
public:
    explicit StoredWorkers(Connection& connection)
        : m_connection(connection), m_table(connection, workerKind())
    {
    }

    Result<std::optional<StoredRecord>> find(const QUuid& id);
    Result<std::optional<StoredRecord>> atKey(std::int64_t pk);
    /// The record that stands for this one.
    Result<std::optional<StoredRecord>> standing(const QUuid& id);
    /// The same for a record that was read already; nothing for one that was taken out again.
    Result<std::optional<StoredRecord>> standingFor(StoredRecord record);
    /// Everyone with this NIK, oldest record first; for a record that was joined, who stands for it.
    Result<QList<StoredRecord>> withNik(const QString& nik);
    Result<QList<StoredRecord>> onFamilyCard(const QString& familyCard);

private:
    Result<QList<StoredRecord>> matching(const QByteArray& condition, const QString& value);

    Connection& m_connection;
    RecordTable m_table;
};

/// This worker's record and those it stands for.
Result<QList<QUuid>> recordsOf(Connection& connection, const WorkerId& worker);
/// The same over all areas that the register knows, with their areas: those of one area stand for those of another only in
/// name, but it is one person.
Result<QList<std::pair<QUuid, QString>>> linkedRecords(Connection& connection,
                                                       const StoredRecord& worker);
/// One person as somebody here may act on them: the worker's record and those linked with it, of the areas inside `scope`, with
/// their areas. NotFound when nobody has this id, OutOfScope when it is another area's.
Result<QList<std::pair<QUuid, QString>>> personWithin(Connection& connection,
                                                      const WorkerId& worker, const QString& scope);
/// Records of a kind with a field `worker` that hang on this one or on a record it stands for, of the worker's own area
/// only, in the order they were made; here and below. Also those that were taken off again.
Result<std::vector<StoredRecord>> attachedRecords(Connection& connection, const RecordKind& kind,
                                                  const WorkerId& worker);
/// Their ids alone, for who has asked for recordsOf() the worker already.
Result<QList<QUuid>> attachedIds(Connection& connection, const RecordKind& kind,
                                 const QList<QUuid>& records);
/// What hangs on a worker beside what has a place of its own (heirs, pictures, evidence): visits, places with a sponsor, cases.
struct AttachedRecord {
    const RecordKind* kind = nullptr;
    Values values;
};
/// Kind after kind, in the order they were made; without those that were taken off again.
Result<QList<AttachedRecord>> otherAttached(Connection& connection, const WorkerId& worker);
/// Without those that were taken off again.
Result<QList<Heir>> storedHeirs(Connection& connection, const WorkerId& worker);
Result<QList<Photo>> storedPhotos(Connection& connection, const WorkerId& worker);
Result<QList<Evidence>> storedEvidence(Connection& connection, const WorkerId& worker);

} // namespace app
