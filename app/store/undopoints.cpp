#include "app/store/undopoints.h"

#include "app/domain/decisions.h"
#include "app/domain/worker.h"
#include "app/store/changelog.h"
#include "app/store/eachrow.h"
#include "app/store/lookaliketable.h"
#include "app/store/settings.h"

#include <QDataStream>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace app {

namespace {

constexpr auto kStreamVersion = QDataStream::Qt_6_4;

QByteArray encoded(const UndoPoint& point)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(kStreamVersion);
    out << point.action << qint64{point.before} << qint64{point.after} << point.batch << point.peer
        << qint64{point.heldBefore.size()};
    for (auto it = point.heldBefore.begin(); it != point.heldBefore.end(); ++it)
        out << it.key().origin << it.key().scope << qint64{it.value()};
    out << point.introduced << point.revoked << qint64(point.arrivedBefore.size());
    for (const auto& [key, had] : point.arrivedBefore)
        out << qint64{had ? -key : key}; // row keys count from 1
    out << point.edits << qint64{point.streams.size()};
    for (const auto& one : point.streams)
        out << one.key.origin << one.key.scope << qint64{one.seq} << one.chain
            << qint64{one.signedSeq} << one.signedChain << one.signature << one.signKey;
    out << point.wantedBefore;
    return bytes;
}

/// As it was written by QDataStream, which when reading makes room for as many as the bytes claim to hold.
template <typename List>
void readList(QDataStream& in, List& list)
{
    quint32 count = 0;
    in >> count;
    for (; count > 0 && in.status() == QDataStream::Ok; --count) {
        typename List::value_type one;
        in >> one;
        list << one;
    }
}

UndoPoint decoded(std::int64_t at, const QByteArray& bytes)
{
    QDataStream in(bytes);
    in.setVersion(kStreamVersion);
    const auto number = [&in] {
        qint64 value = 0;
        in >> value;
        return value;
    };
    UndoPoint point;
    point.at = at;
    in >> point.action;
    point.before = number();
    point.after = number();
    in >> point.batch >> point.peer;
    for (qint64 left = number(); left > 0 && in.status() == QDataStream::Ok; --left) {
        StreamKey key;
        in >> key.origin >> key.scope;
        point.heldBefore.insert(key, number());
    }
    readList(in, point.introduced);
    readList(in, point.revoked);
    for (qint64 left = number(); left > 0 && in.status() == QDataStream::Ok; --left)
        if (const qint64 key = number(); key != 0)
            point.arrivedBefore.emplace(std::abs(key), key < 0);
    in >> point.edits;
    for (qint64 left = number(); left > 0 && in.status() == QDataStream::Ok; --left) {
        UndoPoint::StreamBefore one;
        in >> one.key.origin >> one.key.scope;
        one.seq = number();
        in >> one.chain;
        one.signedSeq = number();
        in >> one.signedChain >> one.signature >> one.signKey;
        point.streams << one;
    }
    readList(in, point.wantedBefore);
    return point;
}

/// Each record that the points' changes are about, once, with its kind.
Result<QList<std::pair<QByteArray, QUuid>>> recordsIn(Connection& connection,
                                                      const UndoPoint& point, const Origin& own)
{
    auto rows = connection.query(
        "SELECT DISTINCT c.kind,c.record FROM change c JOIN stream s ON s.id=c.stream"
        " WHERE c.n>?1 AND c.n<=?2 AND s.origin<>?3",
        {point.before, point.after, own});
    if (!rows)
        return rows.error();
    QList<std::pair<QByteArray, QUuid>> records;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return records;
        records.append({rows->blob(0), rows->uuid(1)});
    }
}

Result<void> restoreStreams(Connection& connection, const UndoPoint& point)
{
    ChangeLog log(connection);
    for (const auto& one : point.streams) {
        auto stream = log.stream(one.key);
        if (!stream)
            return stream.error();
        stream->seq = one.seq;
        stream->chain = one.chain;
        stream->signedSeq = one.signedSeq;
        stream->signedChain = one.signedChain;
        stream->signature = one.signature;
        stream->signKey = one.signKey;
        const auto done = one.seq == 0
                              ? connection.run("DELETE FROM stream WHERE id=?1", {stream->id})
                              : log.store(*stream);
        if (!done)
            return done;
    }
    return {};
}

Result<void> restorePeers(Connection& connection, const UndoPoint& point)
{
    for (const Origin& peer : point.introduced) {
        if (const auto gone = connection.run("DELETE FROM peer WHERE origin=?1", {peer}); !gone)
            return gone;
    }
    for (const Origin& peer : point.revoked) {
        const auto again =
            connection.run("UPDATE peer SET revoked_at=NULL WHERE origin=?1", {peer});
        if (!again)
            return again;
    }
    for (const auto& [key, had] : point.arrivedBefore) {
        const auto undone =
            connection.run("UPDATE worker SET delivered=?2 WHERE pk=?1", {key, had ? 1 : 0});
        if (!undone)
            return undone;
    }
    return {};
}

/// The file itself, and later ones that brought the same once more and were taken because it was here already: offered
/// again, they are news. What its sender had said it holds is as before, unless a file that stays said so later.
Result<void> forgetFiles(Connection& connection, const UndoPoint& point)
{
    Peers peers(connection);
    bool spokeSince = false;
    const auto later = peers.receivedAfter(point.peer, point.batch);
    if (!later)
        return later.error();
    if (const auto gone = peers.forgetReceived(point.peer, point.batch); !gone)
        return gone;
    for (const BatchRow& batch : *later) {
        const auto isHeld = peers.isStillHeld(batch);
        if (!isHeld)
            return isHeld.error();
        spokeSince = spokeSince || (*isHeld && batch.peer == point.peer);
        if (*isHeld)
            continue;
        if (const auto gone = peers.forgetReceived(batch.peer, batch.id); !gone)
            return gone;
    }
    if (spokeSince)
        return {};
    if (const auto held = peers.setHeld(point.peer, point.heldBefore); !held)
        return held;
    return peers.setWanted(point.peer, point.wantedBefore);
}

} // namespace

Result<void> UndoPoints::add(const UndoPoint& point)
{
    const auto known = all();
    if (!known)
        return known.error();
    if (!known->isEmpty() && known->first().action != point.action) {
        if (const auto cleared = clear(); !cleared)
            return cleared;
    }
    return m_connection.run("INSERT INTO undo_point (at,body) VALUES(?1,?2)",
                            {point.at, encoded(point)});
}

Result<QList<UndoPoint>> UndoPoints::all()
{
    auto rows = m_connection.query("SELECT at,body FROM undo_point ORDER BY n DESC");
    if (!rows)
        return rows.error();
    QList<UndoPoint> points;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return points;
        points << decoded(rows->int64(0), rows->blob(1));
    }
}

Result<void> UndoPoints::clear()
{
    return m_connection.run("DELETE FROM undo_point");
}

namespace {

/// Gathers those who depend on a merge, each once.
class Dependents {
public:
    Dependents(Connection& connection, std::int64_t before, std::int64_t after)
        : m_connection(connection), m_before(before), m_after(after)
    {
    }

    /// Changed by the merge, and again since.
    Result<void> addChangedAgain()
    {
        return eachRow(m_connection.query(
                           "SELECT DISTINCT later.kind,later.record FROM change later JOIN change"
                           " merged ON merged.record=later.record AND merged.kind=later.kind"
                           " WHERE later.n>?2 AND merged.n>?1 AND merged.n<=?2",
                           {m_before, m_after}),
                       [this](const Rows& row) { return addBehind(row.blob(0), row.uuid(1)); });
    }
    /// Workers that the merge brought, and that this column of what was written since names.
    Result<void> addNamedIn(const char* kind, const char* column)
    {
        return eachRow(m_connection.query(QByteArray("SELECT DISTINCT a.") + column +
                                              " FROM change later JOIN " + kind +
                                              " a ON a.id=later.record WHERE later.n>?1 AND"
                                              " later.kind=?2",
                                          {m_after, Bound::utf8(kind)}),
                       [this](const Rows& row) -> Result<void> {
                           const QUuid id(row.text(0));
                           const auto isNew = m_connection.number(
                               "SELECT min(n)>?2 AND min(n)<=?3 FROM change WHERE record=?1",
                               {id, m_before, m_after});
                           if (!isNew)
                               return isNew.error();
                           if (*isNew != 0)
                               add(id);
                           return {};
                       });
    }
    QList<QUuid> all() const { return m_all; }

private:
    /// The worker that a record is about.
    Result<void> addBehind(const QByteArray& kindName, const QUuid& record)
    {
        const RecordKind* kind = recordKind(kindName);
        const bool isPair = kind == &apartKind();
        if (!kind || (!kind->isAttached && !isPair)) {
            add(record);
            return {};
        }
        auto rows = m_connection.query(QByteArray("SELECT ") + (isPair ? "one" : "worker") +
                                           " FROM " + kind->name + " WHERE id=?1",
                                       {record});
        if (!rows)
            return rows.error();
        const auto more = rows->next();
        if (!more)
            return more.error();
        add(*more ? QUuid(rows->text(0)) : record);
        return {};
    }
    void add(const QUuid& id)
    {
        if (m_known.contains(id))
            return;
        m_known.insert(id);
        m_all << id;
    }

    Connection& m_connection;
    std::int64_t m_before;
    std::int64_t m_after;
    QSet<QUuid> m_known;
    QList<QUuid> m_all; ///< in the order found
};

} // namespace

Result<QList<QUuid>> dependentsOf(Connection& connection, const QList<UndoPoint>& points)
{
    if (points.isEmpty())
        return QList<QUuid>();
    Dependents dependents(connection, points.last().before, points.first().after);
    if (const auto same = dependents.addChangedAgain(); !same)
        return same.error();
    for (const RecordKind* kind : recordKinds()) {
        if (!kind->isAttached)
            continue;
        if (const auto attached = dependents.addNamedIn(kind->name, "worker"); !attached)
            return attached.error();
    }
    for (const auto& [kind, column] :
         {std::pair(workerKind().name, "merged_into"), std::pair(apartKind().name, "one"),
          std::pair(apartKind().name, "other")}) {
        if (const auto named = dependents.addNamedIn(kind, column); !named)
            return named.error();
    }
    return dependents.all();
}

Result<bool> forgotSomebody(Connection& connection, const QList<UndoPoint>& points)
{
    for (const UndoPoint& point : points) {
        const auto found = connection.number(
            "SELECT count(*) FROM change WHERE n>?1 AND n<=?2 AND (kind='erasure' OR digest IS NOT"
            " NULL)",
            {point.before, point.after});
        if (!found)
            return found.error();
        if (*found > 0)
            return true;
    }
    return false;
}

namespace {

/// Numbers of the log are given anew after this, and pairs were found by values that are no longer there: whoever looks
/// for lookalikes has to go back to before all of that.
Result<void> lookAgainFrom(Connection& connection, std::int64_t before,
                           const QSet<QUuid>& workersMadeAnew)
{
    Settings settings(connection);
    const auto seen = settings.number(QLatin1StringView(kLookalikesSeenUpto));
    if (!seen)
        return seen.error();
    if (seen->value_or(0) <= before)
        return {};
    std::int64_t from = before;
    for (const QUuid& worker : workersMadeAnew) {
        const auto last = connection.number(
            "SELECT max(n) FROM change WHERE record=?1 AND kind='worker'", {worker});
        if (!last)
            return last.error();
        if (*last > 0)
            from = std::min(from, *last - 1);
    }
    return settings.setNumber(QLatin1StringView(kLookalikesSeenUpto), from);
}

} // namespace

Result<void> takeOut(Connection& connection, Projection& projection, const QList<UndoPoint>& points,
                     const Origin& own, JobContext& context)
{
    QSet<QUuid> madeAnew;
    std::int64_t done = 0;
    std::int64_t total = 0; // a record may have several changes: the last ones go faster
    for (const UndoPoint& point : points)
        total += point.after - point.before;
    for (const UndoPoint& point : points) {
        const auto records = recordsIn(connection, point, own);
        if (!records)
            return records.error();
        const auto removed = ChangeLog(connection).takeOut(point.before, point.after, own);
        if (!removed)
            return removed;
        for (const auto& [kindName, id] : *records) {
            if (context.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            context.progress(++done, total);
            const RecordKind* kind = recordKind(kindName);
            if (!kind)
                continue;
            if (const auto rebuilt = projection.rebuild(*kind, id); !rebuilt)
                return rebuilt;
            if (kind == &workerKind())
                madeAnew.insert(id);
        }
        if (const auto peers = restorePeers(connection, point); !peers)
            return peers;
        if (const auto streams = restoreStreams(connection, point); !streams)
            return streams;
        if (const auto files = forgetFiles(connection, point); !files)
            return files;
    }
    return points.isEmpty() ? Result<void>()
                            : lookAgainFrom(connection, points.last().before, madeAnew);
}

} // namespace app
