/// Turns changes into rows: the merge of sync.md, field by field, with everything that follows from a
/// worker's row (search words, membership) kept in step. Local saves and batches pass through here alike.
#pragma once

#include "app/domain/change.h"
#include "app/store/recordtable.h"
#include "app/store/searchwords.h"

#include <map>

namespace app {

/// What applying one change did.
struct Applied {
    bool inserted = false;
    QString newNik;       ///< of a worker that was added or got another one
    int newConflicts = 0; ///< fields that were in agreement and no longer are
};

/// Names streams: heads are stored by stream, and travel by origin.
class StreamNames {
public:
    explicit StreamNames(Connection& connection) : m_connection(connection) {}

    Result<Origin> originOf(std::int64_t stream);

private:
    Connection& m_connection;
    QHash<std::int64_t, Origin> m_known;
};

class Projection {
public:
    explicit Projection(Connection& connection)
        : m_connection(connection), m_names(connection), m_words(connection)
    {
    }

    /// OutOfScope when the record belongs to another area than `change.stream.scope`.
    Result<Applied> apply(const RecordKind& kind, const Change& change, const Patch& patch,
                          std::int64_t stream);
    /// A record that is known not to be here yet: no look-up.
    Result<void> insertNew(const RecordKind& kind, const Change& change, Values values,
                           std::int64_t stream);

    /// Brings the search index up to date. To be called before the transaction ends.
    Result<void> finish() { return m_words.write(); }

    RecordTable& table(const RecordKind& kind);
    StreamNames& names() { return m_names; }

private:
    Result<Applied> insertFirst(const RecordKind& kind, const Change& change, const Patch& patch,
                                std::int64_t stream);
    Result<void> mergeField(StoredRecord& record, int field, const Patch::Set& set, HeadRef head);
    Result<void> finishInsert(const RecordKind& kind, StoredRecord& record);
    Result<void> membershipChanged(const QString& worker, const QString& scope);
    Result<void> setMembership(StoredRecord& worker);

    Connection& m_connection;
    StreamNames m_names;
    SearchWords m_words;
    std::map<const RecordKind*, RecordTable> m_tables;
};

/// What a worker can be found by, folded: name without spaces, NIK, phone and member number.
QByteArray searchWordsOf(const Values& worker, const Values& derived);
/// The heads a new value of this field replaces: all that are known here.
Result<std::vector<Head>> headsOf(const StoredRecord& record, int field, StreamNames& names);

} // namespace app
