#include "app/store/peers.h"

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

constexpr auto kPeerColumns =
    "SELECT origin,card,fingerprint,scope,accepted_at,ifnull(revoked_at,0) FROM peer";
constexpr auto kBatchColumns = "SELECT peer,outgoing,number,id,hash,changes,at,upto FROM batch";

PeerRow peerFrom(const Rows& rows)
{
    return {rows.uuid(0), rows.blob(1), rows.text(2), rows.text(3), rows.int64(4), rows.int64(5)};
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
        "INSERT INTO peer VALUES(?1,?2,?3,?4,?5,NULL) ON CONFLICT DO UPDATE SET"
        " card=?2,fingerprint=?3,scope=?4,accepted_at=?5,revoked_at=NULL",
        {peer.origin, peer.card, peer.fingerprint, peer.scope, peer.acceptedAt});
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

Result<void> Peers::addBatch(const BatchRow& batch)
{
    return m_connection.run("INSERT INTO batch (peer,outgoing,number,id,hash,changes,at,upto)"
                            " VALUES(?1,?2,?3,?4,?5,?6,?7,?8)",
                            {batch.peer, batch.outgoing ? 1 : 0, batch.number, batch.id, batch.hash,
                             batch.changes, batch.at, textOf(batch.upto)});
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
            rows.uuid(0), rows.int64(1) != 0, rows.int64(2), rows.uuid(3),
            rows.blob(4), rows.int64(5),      rows.int64(6), vectorFrom(rows.text(7))};
    }
}

Result<std::optional<BatchRow>> Peers::lastBatch(const Origin& peer, Direction direction)
{
    auto rows = m_connection.query(
        QByteArray(kBatchColumns) + " WHERE peer=?1 AND outgoing=?2 ORDER BY number DESC LIMIT 1",
        {peer, direction == Direction::Out ? 1 : 0});
    if (!rows)
        return rows.error();
    const auto found = batchesFrom(std::move(*rows));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<bool> Peers::hasReceived(const QUuid& batch)
{
    const auto found =
        m_connection.number("SELECT count(*) FROM batch WHERE id=?1 AND outgoing=0", {batch});
    if (!found)
        return found.error();
    return *found > 0;
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

} // namespace app
