#include "app/store/changelog.h"

#include "app/store/eachrow.h"
#include "app/store/packedlog.h"

namespace app {

namespace {

constexpr auto kStreamColumns =
    "SELECT id,origin,scope,seq,chain,signed_seq,signed_chain,signature,sign_key,"
    "(SELECT stamp FROM change WHERE stream=stream.id AND change.seq=stream.seq) FROM stream";

Stream streamFrom(const Rows& rows)
{
    Stream stream;
    stream.id = rows.int64(0);
    stream.key = {rows.uuid(1), rows.text(2)};
    stream.seq = rows.int64(3);
    stream.chain = rows.blob(4);
    stream.signedSeq = rows.int64(5);
    stream.signedChain = rows.blob(6);
    stream.signature = rows.blob(7);
    stream.signKey = rows.blob(8);
    stream.stamp = rows.int64(9);
    return stream;
}

constexpr auto kWholeChanges =
    "SELECT stream,seq,stamp,author,kind,record,salt,body,digest,chain FROM whole_change";

// Columns: as above
Change changeFrom(const Rows& rows)
{
    Change change;
    change.seq = rows.int64(1);
    change.stamp = rows.int64(2);
    change.author = rows.uuid(3);
    change.kind = rows.blob(4);
    change.record = rows.uuid(5);
    change.salt = rows.blob(6);
    change.body = rows.blob(7);
    // An erased change keeps its digest; that of any other follows from salt and body.
    change.digest = rows.isNull(8) ? bodyDigest(change.salt, change.body) : rows.blob(8);
    return change;
}

Result<StreamKey> keyOf(Connection& connection, std::int64_t stream)
{
    StreamKey key;
    const auto found =
        eachRow(connection.query("SELECT origin,scope FROM stream WHERE id=?1", {stream}),
                [&key](const Rows& rows) -> Result<void> {
                    key = {rows.uuid(0), rows.text(1)};
                    return {};
                });
    return found ? Result<StreamKey>(key) : found.error();
}

} // namespace

Result<QList<Stream>> ChangeLog::streams()
{
    auto rows = m_connection.query(QByteArray(kStreamColumns) + " ORDER BY id");
    if (!rows)
        return rows.error();
    QList<Stream> streams;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return streams;
        streams << streamFrom(*rows);
    }
}

Result<Stream> ChangeLog::stream(const StreamKey& key)
{
    auto rows = m_connection.query(QByteArray(kStreamColumns) + " WHERE origin=?1 AND scope=?2",
                                   {key.origin, key.scope});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    if (*more)
        return streamFrom(*rows);
    const auto added =
        m_connection.run("INSERT INTO stream (origin,scope,seq,chain) VALUES (?1,?2,0,x'')",
                         {key.origin, key.scope});
    if (!added)
        return added.error();
    Stream stream;
    stream.id = m_connection.lastInsertId();
    stream.key = key;
    return stream;
}

Result<void> ChangeLog::store(const Stream& stream)
{
    return m_connection.run("UPDATE stream SET seq=?2,chain=?3,signed_seq=?4,signed_chain=?5,"
                            "signature=?6,sign_key=?7 WHERE id=?1",
                            {stream.id, stream.seq, stream.chain, stream.signedSeq,
                             stream.signedChain, stream.signature, stream.signKey});
}

Result<void> ChangeLog::append(const Change& change, std::int64_t stream, const QByteArray& chain)
{
    const bool isErased = change.body.isEmpty();
    return m_connection.run(
        "INSERT INTO change (stream,seq,stamp,author,kind,record,salt,body,digest,chain)"
        " VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)",
        {stream, change.seq, change.stamp, change.author, Bound::utf8(change.kind), change.record,
         isErased ? Bound(nullptr) : Bound(change.salt),
         isErased ? Bound(nullptr) : Bound(change.body),
         isErased ? Bound(change.digest) : Bound(nullptr), chain});
}

Result<QByteArray> ChangeLog::chainAt(std::int64_t stream, std::int64_t seq)
{
    // The last one that is kept, and what follows from there on.
    QByteArray chain;
    std::int64_t reached = 0;
    const auto kept =
        eachRow(m_connection.query("SELECT seq,chain FROM change WHERE stream=?1 AND seq<=?2 AND"
                                   " chain<>x'' ORDER BY seq DESC LIMIT 1",
                                   {stream, seq}),
                [&](const Rows& rows) -> Result<void> {
                    reached = rows.int64(0);
                    chain = rows.blob(1);
                    return {};
                });
    if (!kept)
        return kept.error();
    if (reached == seq)
        return chain;
    const auto key = keyOf(m_connection, stream);
    if (!key)
        return key.error();
    const auto followed =
        eachRow(m_connection.query(QByteArray(kWholeChanges) +
                                       " WHERE stream=?1 AND seq>?2 AND seq<=?3 ORDER BY seq",
                                   {stream, reached, seq}),
                [&](const Rows& rows) -> Result<void> {
                    Change change = changeFrom(rows);
                    change.stream = *key;
                    chain = nextChain(chain, change);
                    reached = change.seq;
                    return {};
                });
    if (!followed)
        return followed.error();
    if (reached != seq)
        return Error{ErrorCode::NotFound,
                     QStringLiteral("no change %1 in stream %2").arg(seq).arg(stream)};
    return chain;
}

Result<ChangeLog::Reader> ChangeLog::read(const QList<Range>& ranges)
{
    QHash<std::int64_t, Range> wanted;
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    for (const Range& range : ranges) {
        if (range.from >= range.upto)
            continue;
        const auto n = m_connection.number("SELECT n FROM change WHERE stream=?1 AND seq=?2",
                                           {range.stream.id, range.from + 1});
        if (!n)
            return n.error();
        first = std::min(first, *n);
        wanted.insert(range.stream.id, range);
    }
    auto rows = m_connection.query(QByteArray(kWholeChanges) + " WHERE n>=?1 ORDER BY n", {first});
    if (!rows)
        return rows.error();
    return Reader(std::move(*rows), std::move(wanted));
}

Result<ChangeLog::Reader> ChangeLog::readAll(const QList<Stream>& streams)
{
    QHash<std::int64_t, Range> wanted;
    for (const Stream& stream : streams) {
        if (stream.seq > 0)
            wanted.insert(stream.id, {stream, 0, stream.seq});
    }
    // In the order of the rows themselves: no index is asked.
    auto rows = m_connection.query(QByteArray(kWholeChanges) + " ORDER BY n");
    if (!rows)
        return rows.error();
    return Reader(std::move(*rows), std::move(wanted));
}

Result<std::optional<Change>> ChangeLog::Reader::next()
{
    while (!m_ranges.isEmpty()) {
        const auto more = m_rows.next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const auto range = m_ranges.constFind(m_rows.int64(0));
        const std::int64_t seq = m_rows.int64(1);
        if (range == m_ranges.cend() || seq <= range->from || seq > range->upto)
            continue;
        Change change = changeFrom(m_rows);
        change.stream = range->stream.key;
        // Beyond the last wanted change nothing needs to be read.
        if (seq == range->upto)
            m_ranges.remove(range->stream.id);
        return std::optional(std::move(change));
    }
    return std::optional<Change>();
}

Result<ChangeLog::RecordReader> ChangeLog::byRecord()
{
    // The index gives the records in order: only the changes of one at a time are sorted.
    auto rows = m_connection.query("SELECT c.stream,c.seq,c.stamp,c.author,c.kind,c.record,c.salt,"
                                   "c.body,c.digest,s.origin,s.scope FROM whole_change c"
                                   " JOIN stream s ON s.id=c.stream"
                                   " ORDER BY c.record,c.stamp,s.origin");
    if (!rows)
        return rows.error();
    return RecordReader(std::move(*rows));
}

Result<std::optional<Change>> ChangeLog::RecordReader::next()
{
    const auto more = m_rows.next();
    if (!more)
        return more.error();
    if (!*more)
        return std::optional<Change>();
    Change change = changeFrom(m_rows);
    change.stream = {m_rows.uuid(9), m_rows.text(10)};
    return std::optional(std::move(change));
}

Result<ChangeLog::BackReader> ChangeLog::backwards(const AuditWanted& wanted)
{
    const auto limit = [](const std::optional<std::int64_t>& ms) {
        return ms ? Bound(stampAt(*ms)) : Bound(nullptr);
    };
    auto rows = m_connection.query(
        "SELECT c.stream,c.seq,c.stamp,c.author,c.kind,c.record,c.salt,c.body,c.digest,"
        "s.origin,s.scope,c.n,NOT EXISTS (SELECT 1 FROM change o WHERE o.record=c.record"
        " AND o.kind=c.kind AND o.stamp<c.stamp)"
        " FROM whole_change c JOIN stream s ON s.id=c.stream"
        " WHERE (?1=0 OR c.n<?1) AND (?2 IS NULL OR c.author=?2)"
        " AND (?3 IS NULL OR c.stamp>=?3) AND (?4 IS NULL OR c.stamp<?4) ORDER BY c.n DESC",
        {wanted.before, wanted.who.isNull() ? Bound(nullptr) : Bound(wanted.who),
         limit(wanted.from), limit(wanted.until)});
    return rows ? Result<BackReader>(BackReader(std::move(*rows))) : rows.error();
}

Result<std::optional<ChangeLog::Passed>> ChangeLog::BackReader::next()
{
    const auto more = m_rows.next();
    if (!more)
        return more.error();
    if (!*more)
        return std::optional<Passed>();
    Passed passed{m_rows.int64(11), changeFrom(m_rows), m_rows.int64(12) != 0};
    passed.change.stream = {m_rows.uuid(9), m_rows.text(10)};
    return std::optional(std::move(passed));
}

Result<QList<Change>> ChangeLog::ofRecord(const QByteArray& kind, const QUuid& record)
{
    auto rows = m_connection.query("SELECT c.stream,c.seq,c.stamp,c.author,c.kind,c.record,c.salt,"
                                   "c.body,c.digest,s.origin,s.scope FROM whole_change c"
                                   " JOIN stream s ON s.id=c.stream WHERE c.record=?1 AND c.kind=?2"
                                   " ORDER BY c.n",
                                   {record, Bound::utf8(kind)});
    if (!rows)
        return rows.error();
    QList<Change> changes;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return changes;
        Change change = changeFrom(*rows);
        change.stream = {rows->uuid(9), rows->text(10)};
        changes << std::move(change);
    }
}

Result<QList<ChangeLog::Mark>> ChangeLog::marksOf(const QByteArray& kind, const QUuid& record)
{
    QList<Mark> marks;
    const auto read = eachRow(
        m_connection.query("SELECT c.seq,c.stamp,c.author,s.origin,s.scope FROM change c"
                           " JOIN stream s ON s.id=c.stream WHERE c.record=?1 AND c.kind=?2"
                           " ORDER BY c.n",
                           {record, Bound::utf8(kind)}),
        [&marks](const Rows& row) -> Result<void> {
            marks.append({{row.uuid(3), row.text(4)}, row.int64(0), row.int64(1), row.uuid(2)});
            return {};
        });
    return read ? Result<QList<Mark>>(std::move(marks)) : read.error();
}

Result<void> ChangeLog::forget(const QUuid& record, const QString& scope)
{
    // Of this area only: else somebody who learns of a foreign record's id could have it forgotten.
    QList<std::pair<std::int64_t, QByteArray>> digests;
    const auto found = eachRow(
        m_connection.query("SELECT n,salt,body FROM whole_change WHERE record=?1 AND digest IS NULL"
                           " AND kind<>'erasure' AND stream IN (SELECT id FROM stream WHERE"
                           " scope=?2)",
                           {record, scope}),
        [&digests](const Rows& rows) -> Result<void> {
            digests.append({rows.int64(0), bodyDigest(rows.blob(1), rows.blob(2))});
            return {};
        });
    if (!found)
        return found;
    QList<std::int64_t> emptied;
    for (const auto& [n, digest] : std::as_const(digests)) {
        const auto done = m_connection.run(
            "UPDATE change SET body=NULL,salt=NULL,digest=?2 WHERE n=?1", {n, digest});
        if (!done)
            return done;
        emptied << n;
    }
    return PackedLog(m_connection).drop(std::move(emptied));
}

namespace {

/// Takes what a DELETE took out of the rows out of the blocks, too.
Result<void> dropDeleted(Connection& connection, Result<Rows> deleted)
{
    QList<std::int64_t> numbers;
    const auto gone = eachRow(std::move(deleted), [&numbers](const Rows& rows) -> Result<void> {
        numbers << rows.int64(0);
        return {};
    });
    return gone ? PackedLog(connection).drop(std::move(numbers)) : gone;
}

} // namespace

Result<void> ChangeLog::cut(std::int64_t stream, std::int64_t seq)
{
    return dropDeleted(
        m_connection,
        m_connection.query("DELETE FROM change WHERE stream=?1 AND seq>?2 RETURNING n",
                           {stream, seq}));
}

Result<void> ChangeLog::takeOut(std::int64_t before, std::int64_t after, const Origin& own)
{
    return dropDeleted(m_connection,
                       m_connection.query("DELETE FROM change WHERE n>?1 AND n<=?2 AND stream IN"
                                          " (SELECT id FROM stream WHERE origin<>?3) RETURNING n",
                                          {before, after, own}));
}

Result<std::int64_t> ChangeLog::count()
{
    return m_connection.number("SELECT count(*) FROM change");
}

} // namespace app
