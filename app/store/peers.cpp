#include "app/store/peers.h"

#include "app/store/eachrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace app {

namespace {

QString textOf(const Vector& vector)
{
    QJsonArray streams;
    for (auto it = vector.begin(); it != vector.end(); ++it) {
        streams.append(QJsonArray{it.key().origin.toString(QUuid::WithoutBraces), it.key().scope,
                                  qint64(it.value())});
    }
    return QString::fromUtf8(QJsonDocument(streams).toJson(QJsonDocument::Compact));
}

Vector vectorFrom(const QString& text)
{
    Vector vector;
    const QJsonArray streams = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue stream : streams) {
        vector.insert({QUuid(stream.toArray().at(0).toString()), stream.toArray().at(1).toString()},
                      stream.toArray().at(2).toInteger());
    }
    return vector;
}

constexpr auto kPeerColumns = "SELECT origin,card,fingerprint,scope,accepted_at,"
                              "ifnull(revoked_at,0),ifnull(accepted_until,'') FROM peer";
constexpr auto kBatchColumns = "SELECT peer,outgoing,number,id,hash,changes,at,upto,"
                               "receiver,repeats,rolled_back,ifnull(since,'') FROM batch";

PeerRow peerFrom(const Rows& rows)
{
    return {rows.uuid(0),  rows.blob(1),  rows.text(2), rows.text(3),
            rows.int64(4), rows.int64(5), rows.text(6)};
}

} // namespace

Result<QList<PeerRow>> Peers::all()
{
    auto rows = m_connection.query(QByteArray(kPeerColumns) + " ORDER BY accepted_at");
    if (!rows)
        return rows.error();
    QList<PeerRow> peers;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return peers;
        peers << peerFrom(*rows);
    }
}

Result<std::optional<PeerRow>> Peers::find(const Origin& origin)
{
    auto rows = m_connection.query(QByteArray(kPeerColumns) + " WHERE origin=?1", {origin});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    return *more ? std::optional(peerFrom(*rows)) : std::nullopt;
}

Result<void> Peers::accept(const PeerRow& peer)
{
    return m_connection.run(
        "INSERT INTO peer (origin,card,fingerprint,scope,accepted_at,accepted_until)"
        " VALUES(?1,?2,?3,?4,?5,nullif(?6,'')) ON CONFLICT DO UPDATE SET card=?2,fingerprint=?3,"
        "scope=?4,accepted_at=?5,accepted_until=nullif(?6,''),revoked_at=NULL",
        {peer.origin, peer.card, peer.fingerprint, peer.scope, peer.acceptedAt,
         peer.acceptedUntil});
}

Result<void> Peers::revoke(const Origin& origin, std::int64_t at)
{
    return m_connection.run("UPDATE peer SET revoked_at=?2 WHERE origin=?1", {origin, at});
}

Result<Vector> Peers::held(const Origin& peer)
{
    auto rows =
        m_connection.query("SELECT origin,scope,seq FROM peer_vector WHERE peer=?1", {peer});
    if (!rows)
        return rows.error();
    Vector vector;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return vector;
        vector.insert({rows->uuid(0), rows->text(1)}, rows->int64(2));
    }
}

Result<void> Peers::setHeld(const Origin& peer, const Vector& held)
{
    if (const auto cleared = m_connection.run("DELETE FROM peer_vector WHERE peer=?1", {peer});
        !cleared)
        return cleared;
    for (auto it = held.begin(); it != held.end(); ++it) {
        const auto added = m_connection.run("INSERT INTO peer_vector VALUES(?1,?2,?3,?4)",
                                            {peer, it.key().origin, it.key().scope, it.value()});
        if (!added)
            return added;
    }
    return {};
}

Result<QStringList> Peers::wanted(const Origin& peer)
{
    QStringList digests;
    const auto done =
        eachRow(m_connection.query("SELECT digest FROM wanted WHERE peer=?1 ORDER BY n", {peer}),
                [&digests](const Rows& row) -> Result<void> {
                    digests << row.text(0);
                    return {};
                });
    return done ? Result<QStringList>(std::move(digests)) : done.error();
}

Result<void> Peers::setWanted(const Origin& peer, const QStringList& digests)
{
    if (const auto gone = m_connection.run("DELETE FROM wanted WHERE peer=?1", {peer}); !gone)
        return gone;
    std::int64_t n = 0;
    for (const QString& digest : digests) {
        const auto noted =
            m_connection.run("INSERT INTO wanted VALUES(?1,?2,?3)", {peer, ++n, digest});
        if (!noted)
            return noted;
    }
    return {};
}

Result<void> Peers::addBatch(const BatchRow& batch)
{
    return m_connection.run(
        "INSERT INTO batch (peer,outgoing,number,id,hash,changes,at,upto,rolled_back,receiver,"
        "since) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)",
        {batch.peer, batch.outgoing ? 1 : 0, batch.number, batch.id, batch.hash, batch.changes,
         batch.at, textOf(batch.upto), batch.rolledBack ? 1 : 0, batch.receiver,
         textOf(batch.since)});
}

Result<QList<BatchRow>> Peers::batchesFrom(Rows rows)
{
    QList<BatchRow> batches;
    while (true) {
        const auto more = rows.next();
        if (!more)
            return more.error();
        if (!*more)
            return batches;
        batches << BatchRow{
            rows.uuid(0), rows.int64(1) != 0, rows.int64(2),       rows.uuid(3),
            rows.blob(4), rows.int64(5),      rows.int64(6),       vectorFrom(rows.text(7)),
            rows.uuid(8), rows.int64(9),      rows.int64(10) != 0, vectorFrom(rows.text(11))};
    }
}

Result<std::optional<BatchRow>> Peers::onlyBatch(Result<Rows> rows)
{
    if (!rows)
        return rows.error();
    const auto found = batchesFrom(std::move(*rows));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<BatchRow>> Peers::lastSent(const Origin& peer)
{
    return onlyBatch(m_connection.query(
        QByteArray(kBatchColumns) + " WHERE peer=?1 AND outgoing=1 ORDER BY number DESC LIMIT 1",
        {peer}));
}

Result<std::optional<BatchRow>> Peers::lastReceived(const Origin& peer, const Origin& receiver)
{
    return onlyBatch(m_connection.query(
        QByteArray(kBatchColumns) +
            " WHERE peer=?1 AND outgoing=0 AND receiver=?2 ORDER BY number DESC LIMIT 1",
        {peer, receiver}));
}

Result<std::optional<BatchRow>> Peers::received(const Origin& peer, const QUuid& batch)
{
    return onlyBatch(m_connection.query(
        QByteArray(kBatchColumns) + " WHERE peer=?1 AND outgoing=0 AND id=?2", {peer, batch}));
}

Result<void> Peers::countRepeat(const Origin& peer, const QUuid& batch)
{
    return m_connection.run(
        "UPDATE batch SET repeats=repeats+1 WHERE peer=?1 AND outgoing=0 AND id=?2", {peer, batch});
}

Result<void> Peers::forgetReceived(const Origin& peer, const QUuid& batch)
{
    return m_connection.run("DELETE FROM batch WHERE peer=?1 AND outgoing=0 AND id=?2",
                            {peer, batch});
}

Result<QList<BatchRow>> Peers::receivedAfter(const Origin& peer, const QUuid& batch)
{
    auto rows = m_connection.query(
        QByteArray(kBatchColumns) +
            " WHERE outgoing=0 AND n>(SELECT n FROM batch WHERE peer=?1 AND outgoing=0 AND id=?2)",
        {peer, batch});
    if (!rows)
        return rows.error();
    return batchesFrom(std::move(*rows));
}

Result<bool> Peers::isStillHeld(const BatchRow& batch)
{
    for (auto it = batch.upto.begin(); it != batch.upto.end(); ++it) {
        const auto held = m_connection.number("SELECT seq FROM stream WHERE origin=?1 AND scope=?2",
                                              {it.key().origin, it.key().scope});
        if (!held)
            return held.error();
        if (*held < it.value())
            return false;
    }
    return true;
}

Result<bool> Peers::isNumberUsed(const Origin& peer, const Origin& receiver, std::int64_t number)
{
    const auto found = m_connection.number("SELECT count(*) FROM batch WHERE peer=?1 AND outgoing=0"
                                           " AND receiver=?2 AND number=?3",
                                           {peer, receiver, number});
    if (!found)
        return found.error();
    return *found > 0;
}

Result<std::optional<BatchRow>> Peers::received(const Origin& peer, const Origin& receiver,
                                                std::int64_t number)
{
    return onlyBatch(m_connection.query(
        QByteArray(kBatchColumns) +
            " WHERE peer=?1 AND outgoing=0 AND number=?3 AND receiver=?2 ORDER BY n LIMIT 1",
        {peer, receiver, number}));
}

Result<std::optional<BatchRow>> Peers::receivedAs(const Origin& peer, const QUuid& batch)
{
    return onlyBatch(m_connection.query(
        QByteArray(kBatchColumns) + " WHERE peer=?1 AND outgoing=0 AND id=?2 ORDER BY n LIMIT 1",
        {peer, batch}));
}

Result<void> Peers::noteLiving(const Origin& origin, std::int64_t at)
{
    return m_connection.run("UPDATE peer SET accepted_at=?2 WHERE origin=?1", {origin, at});
}

Result<void> Peers::startNumbersAnew()
{
    return m_connection.run("UPDATE batch SET outgoing=2 WHERE outgoing=1");
}

Result<QList<BatchRow>> Peers::batches(int limit)
{
    auto rows =
        m_connection.query(QByteArray(kBatchColumns) + " ORDER BY n DESC LIMIT ?1", {limit});
    if (!rows)
        return rows.error();
    return batchesFrom(std::move(*rows));
}

Result<QHash<Origin, Peers::Arrived>> Peers::arrived()
{
    // Its sender numbers the files for each life of this device apart: gaps are counted so, too.
    auto rows = m_connection.query("SELECT peer,max(number),max(number)-count(DISTINCT number),"
                                   "sum(repeats),sum(rolled_back),max(at) FROM batch"
                                   " WHERE outgoing=0 GROUP BY peer,receiver ORDER BY max(at)");
    if (!rows)
        return rows.error();
    QHash<Origin, Arrived> all;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return all;
        Arrived& one = all[rows->uuid(0)];
        one.last = rows->int64(1);
        one.missing += rows->int64(2);
        one.repeats += rows->int64(3);
        one.rolledBack += rows->int64(4);
        one.at = rows->int64(5);
    }
}

Result<void> Peers::noteTrouble(const Origin& peer, const QString& why, std::int64_t at)
{
    return m_connection.run("UPDATE peer SET trouble=nullif(?2,''),trouble_at=?3 WHERE origin=?1",
                            {peer, why, at});
}

Result<Peers::Trouble> Peers::trouble(const Origin& peer)
{
    auto rows = m_connection.query("SELECT trouble,trouble_at FROM peer WHERE origin=?1", {peer});
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    return *more ? Trouble{rows->text(0), rows->int64(1)} : Trouble{};
}

} // namespace app
