/// Rows of any kind of record: SQL made once from the kind's field list.
#pragma once

#include "app/store/connection.h"
#include "app/store/heads.h"

namespace app {

struct StoredRecord {
    std::int64_t pk = 0;
    QUuid id;
    QString scope;
    Heads heads;
    bool inConflict = false;
    Values values;  ///< one per field of the kind
    Values derived; ///< one per derivedColumns(): computed here, never synced
};

/// Columns that follow from the record and others: for a worker its folded name, whether the office confirmed
/// it, its membership, and whether it was joined or refused. Empty for other kinds.
std::span<const FieldSpec> derivedColumns(const RecordKind& kind);

/// Positions in the derived columns of a worker.
enum class WorkerDerived {
    NameKey,
    Delivered,
    AsOf,
    Source,
    State,
    CoveredUntil,
    MemberNumber,
    JoinedTo, ///< id of the record that stands for this one, kWithdrawnMark; none = it stands for itself
    Refused, ///< why the office does not pass it on
};

/// In JoinedTo of a worker that was taken out again (isWithdrawn()): nobody stands for it, and it counts nowhere.
inline constexpr auto kWithdrawnMark = QLatin1StringView("withdrawn");

class RecordTable {
public:
    RecordTable(Connection& connection, const RecordKind& kind);

    Result<std::optional<StoredRecord>> find(const QUuid& id);
    /// Those for which an SQL condition holds, such as "worker=?1".
    Result<std::vector<StoredRecord>> where(const QByteArray& condition,
                                            std::initializer_list<Bound> values);
    /// Sets `record.pk`.
    Result<void> insert(StoredRecord& record);
    Result<void> update(const StoredRecord& record);
    Result<void> remove(const QUuid& id);
    /// Every record, in the order of their ids.
    Result<Rows> all();
    /// Reads the current row of find() or all().
    Result<StoredRecord> read(const Rows& rows) const;

private:
    /// What insert and update bind, all texts in one buffer; valid until the next call.
    std::span<const Bound> boundTo(const StoredRecord& record);

    Connection& m_connection;
    const RecordKind& m_kind;
    struct Statements {
        QByteArray select;
        QByteArray find;
        QByteArray insert;
        QByteArray update;
    };
    static Statements statementsFor(const RecordKind& kind);

    Statements m_sql;
    std::vector<Bound>
        m_bound; ///< kept with m_texts from row to row: most of a large import is this
    QByteArray m_texts;
};

/// As what it is, with its id and area.
template <typename Record>
Record recordOf(const StoredRecord& stored, Record (*from)(const Values&))
{
    Record record = from(stored.values);
    record.id = decltype(record.id)(stored.id);
    record.scope = stored.scope;
    return record;
}

} // namespace app
