/// The change log: streams, their chains, and the changes in the order this device came to know them.
#pragma once

#include "app/domain/change.h"
#include "app/store/audittable.h"

#include <QHash>

namespace app {

struct Stream {
    std::int64_t id = 0;
    StreamKey key;
    std::int64_t seq = 0;       ///< highest held
    QByteArray chain;           ///< at seq; empty at 0
    std::int64_t signedSeq = 0; ///< last position the origin itself signed, as received
    QByteArray signedChain;
    QByteArray signature;
    QByteArray signKey;
    Stamp stamp = 0; ///< of the change at seq
};

class ChangeLog {
public:
    explicit ChangeLog(Connection& connection) : m_connection(connection) {}

    Result<QList<Stream>> streams();
    /// Adds an empty one when it is new.
    Result<Stream> stream(const StreamKey& key);
    Result<void> store(const Stream& stream);

    /// Keeps one change under its stream's id with the chain value after it.
    Result<void> append(const Change& change, std::int64_t stream, const QByteArray& chain);
    /// The chain value after `seq`; empty at 0.
    Result<QByteArray> chainAt(std::int64_t stream, std::int64_t seq);

    /// The changes from+1 … upto of one stream.
    struct Range {
        Stream stream;
        std::int64_t from = 0;
        std::int64_t upto = 0;
    };
    /// Reads all wanted changes in log order, which is a causal one.
    class Reader {
    public:
        /// Nothing after the last.
        Result<std::optional<Change>> next();
        /// The chain value that is kept with the change last given; empty where none is (packedlog.h).
        QByteArray chain() const { return m_rows.blob(9); }

    private:
        friend class ChangeLog;
        Reader(Rows rows, QHash<std::int64_t, Range> ranges)
            : m_rows(std::move(rows)), m_ranges(std::move(ranges))
        {
        }
        Rows m_rows;
        QHash<std::int64_t, Range> m_ranges;
    };
    Result<Reader> read(const QList<Range>& ranges);
    /// The same for everything in these streams, without help of any index: for a register that may be damaged.
    Result<Reader> readAll(const QList<Stream>& streams);
    /// All changes, record by record, each record's in the order of their stamps; the same on every copy.
    class RecordReader {
    public:
        /// Nothing after the last.
        Result<std::optional<Change>> next();

    private:
        friend class ChangeLog;
        explicit RecordReader(Rows rows) : m_rows(std::move(rows)) {}
        Rows m_rows;
    };
    Result<RecordReader> byRecord();
    /// The changes as they came to be here, the newest first, with what tells a record's first change from a later one.
    struct Passed {
        std::int64_t n = 0; ///< its place in this device's order
        Change change;
        bool isFirst = false; ///< the oldest held of its record
    };
    class BackReader {
    public:
        /// Nothing after the oldest.
        Result<std::optional<Passed>> next();

    private:
        friend class ChangeLog;
        explicit BackReader(Rows rows) : m_rows(std::move(rows)) {}
        Rows m_rows;
    };
    Result<BackReader> backwards(const AuditWanted& wanted);
    /// All changes of one record, oldest first, with their streams' keys. An id alone does not name it: nothing keeps
    /// somebody from giving a worker's id to an heir.
    Result<QList<Change>> ofRecord(const QByteArray& kind, const QUuid& record);
    /// Who wrote a change and when; what it says need not be unpacked for that (packedlog.h).
    struct Mark {
        StreamKey stream;
        std::int64_t seq = 0;
        Stamp stamp = 0;
        QUuid author;
    };
    /// Of the same changes, in the same order.
    Result<QList<Mark>> marksOf(const QByteArray& kind, const QUuid& record);
    Result<std::int64_t> count();
    /// Takes the changes of a stream behind `seq` out of the log.
    Result<void> cut(std::int64_t stream, std::int64_t seq);
    /// Takes out those behind `before` and up to `after` in this device's order that are not of `own`.
    Result<void> takeOut(std::int64_t before, std::int64_t after, const Origin& own);
    /// Empties the bodies of all changes under one record's id in streams of this area, but those of erasures; the chains
    /// stay whole.
    Result<void> forget(const QUuid& record, const QString& scope);

private:
    Connection& m_connection;
};

} // namespace app
