/// Turns changes into rows: the merge of sync.md, field by field, with everything that follows from a
/// worker's row (search words, membership) kept in step. Local saves and batches pass through here alike.
#pragma once

#include "app/domain/change.h"
#include "app/store/following.h"
#include "app/store/understood.h"

#include <map>
#include <memory>

namespace app {

/// What applying one change did.
struct Applied {
    std::optional<StoredRecord> inserted = {}; ///< the row of a worker that was new here
    QString newNik;                            ///< of a worker that was added or got another one
    int newConflicts = 0;                      ///< fields that were in agreement and no longer are
    /// Of a worker that had arrived at the office and was recorded anew, or the other way about: how it was before.
    struct Delivery {
        std::int64_t pk = 0;
        bool had = false;
    };
    std::optional<Delivery> deliveredBefore = {};
};

/// Whether what a change records is with the office by that: written or taken in there. Else it has to arrive yet.
enum class Arrival { Later, AtOnce };

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
        : m_connection(connection),
          m_names(connection),
          m_words(std::make_unique<SearchWords>(connection)),
          m_following(connection, *m_words)
    {
    }

    /// What a change of any kind does to the tables: nothing for a kind that only a newer version knows.
    /// `known` is understood() of it. OutOfScope when its record belongs to another area than `change.stream.scope`.
    Result<Applied> merge(const Change& change, const Understood& known, std::int64_t stream,
                          Arrival arrival);
    /// A record that is known not to be here yet: no look-up.
    Result<void> insertNew(const RecordKind& kind, const Change& change, Values values,
                           std::int64_t stream, Arrival arrival);
    /// Makes a record's row anew from what the log holds of it; without changes the row goes.
    Result<void> rebuild(const RecordKind& kind, const QUuid& id);

    /// Brings the search index up to date. To be called before the transaction ends.
    Result<void> finish() { return m_words->write(); }

    RecordTable& table(const RecordKind& kind);
    StreamNames& names() { return m_names; }

private:
    Result<Applied> apply(const Change& change, const Understood& known, std::int64_t stream,
                          Arrival arrival);
    Result<Applied> insertFirst(const Change& change, const Understood& known, std::int64_t stream,
                                Arrival arrival);
    Result<void> mergePatch(const RecordKind& kind, StoredRecord& record, const Change& change,
                            const Patch& patch, std::int64_t stream, Arrival arrival);
    Result<void> mergeField(StoredRecord& record, int field, const Patch::Set& set, HeadRef head);
    Result<void> finishInsert(const RecordKind& kind, StoredRecord& record);
    /// Stores a record that was here, and all that follows from it.
    Result<void> finishUpdate(const RecordKind& kind, const StoredRecord& before,
                              StoredRecord& record);
    Result<void> finishRemove(const RecordKind& kind, const StoredRecord& record);
    Result<void> afterwards(const RecordKind& kind, const StoredRecord& record);

    // forgetting.cpp: erasure
    /// Whether anything was ever forgotten here: nearly everywhere nothing, and then no record is asked for.
    Result<bool> hasForgotten();
    Result<bool> isForgotten(const QUuid& record, const QString& scope);
    /// Whether `change` must not be shown: its record is to be forgotten, and is by the end of this.
    Result<bool> forgetsInstead(const RecordKind& kind, const Change& change, const Patch& patch);
    Result<void> forget(const QUuid& record, const QString& scope);
    Result<void> forgetWorker(const QUuid& worker, const QString& scope);

    Connection& m_connection;
    StreamNames m_names;
    std::unique_ptr<SearchWords> m_words; // stays where it is when this is moved
    Following m_following;
    std::map<const RecordKind*, RecordTable> m_tables;
    std::optional<bool> m_hasForgotten; ///< once it was looked up
};

/// The heads a new value of this field replaces: all that are known here.
Result<std::vector<Head>> headsOf(const StoredRecord& record, int field, StreamNames& names);

} // namespace app
