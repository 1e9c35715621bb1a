/// The one way to write records: a transaction that keeps rows, change log, streams and clock together.
#pragma once

#include "app/base/clock.h"
#include "app/base/entropy.h"
#include "app/store/changelog.h"
#include "app/store/projection.h"

#include <map>

namespace app {

/// Who writes, and on which device.
struct Writer {
    Origin origin;
    QUuid author;
    QString registerScope; ///< of this register: it writes nothing outside
    const Clock* clock = nullptr;
    Entropy* entropy = nullptr;
};

class Journal {
public:
    /// Takes the write lock; everything is rolled back unless commit() is reached.
    static Result<Journal> begin(Connection& connection, const Writer& writer);

    /// A record that is not here yet.
    Result<void> create(const RecordKind& kind, const QUuid& id, const QString& scope,
                        const Values& values);
    /// Sets the named fields that differ (all when `named` is empty); gives how many did. One change.
    /// NotFound, also when it would be joined with an erased one; OutOfScope unless the register covers the record's area.
    Result<int> update(const RecordKind& kind, const QUuid& id, const Values& values,
                       const std::vector<bool>& named = {});

    /// Replaces all values of a field by this one, also by the one that is shown: a conflict is settled so. OutOfScope.
    Result<void> decide(const RecordKind& kind, const QUuid& id, int field, const Value& value)
    {
        return reopen(kind, id, field, {value});
    }
    /// Lets a field that somebody decided stand open again, with these values beside each other; the last one is shown.
    /// Each is a change of its own that replaces what stands now, and none of the others.
    Result<void> reopen(const RecordKind& kind, const QUuid& id, int field,
                        const QList<Value>& values);

    /// What merging a received change did; `isNew` false when it was held already.
    struct Merged {
        bool isNew = false;
        Applied applied;
    };
    /// The next change of its stream, or one held already. EarlierMissing when there is a gap, FileDamaged when its stamp
    /// is not above that of the one before it.
    Result<Merged> merge(const Change& change);
    /// merge() in two steps. receive() keeps the change in its stream; whether it is new. What is new is applied, too,
    /// before commit(): the order does not matter, so a record may wait for what follows right behind it.
    Result<bool> receive(const Change& change);
    /// `known` is understood() of it.
    Result<Applied> apply(const Change& change, const Understood& known);
    /// The state of a stream inside this transaction.
    Result<Stream*> stream(const StreamKey& key);
    /// The office holds the changes from+1 … upto: workers recorded by them count as sent. Gives the row keys of those that
    /// did not before.
    Result<QList<std::int64_t>> markDelivered(const StreamKey& key, std::int64_t from,
                                              std::int64_t upto);

    QUuid newId();
    Connection& connection() { return *m_connection; }
    Projection& projection() { return m_projection; }
    /// Durable when it returns.
    Result<void> commit();

private:
    Journal(Connection& connection, Transaction transaction, Writer writer, Stamp last);
    /// NotFound when a value of this field would lead to a record that was erased: nobody below would know.
    Result<void> leadsSomewhere(const RecordKind& kind, int field, const Value& value);
    /// At an office everything from below has arrived, taken in or written by itself.
    Arrival arrivalOf(const Change& change) const;
    Result<Change> nextOwn(const RecordKind& kind, const QUuid& id, const QString& scope,
                           const Patch& patch);

    Connection* m_connection;
    Transaction m_transaction;
    Writer m_writer;
    Stamp m_last;
    ChangeLog m_log;
    Projection m_projection;
    std::map<StreamKey, Stream> m_streams;
};

} // namespace app
