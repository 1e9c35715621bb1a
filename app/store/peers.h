/// Accepted devices, what each last said it holds, and the batches exchanged with it.
#pragma once

#include "app/domain/change.h"
#include "app/store/connection.h"

namespace app {

struct PeerRow {
    Origin origin;
    QByteArray card; ///< as its device encoded it
    QString fingerprint;
    QString scope;               ///< the area it was accepted for
    std::int64_t acceptedAt = 0; ///< Unix milliseconds
    std::int64_t revokedAt = 0;  ///< 0 = not revoked
};

struct BatchRow {
    Origin peer;
    bool outgoing = false;
    std::int64_t number = 0;
    QUuid id;
    QByteArray hash;
    std::int64_t changes = 0;
    std::int64_t at = 0; ///< Unix milliseconds
    Vector upto;
};

class Peers {
public:
    explicit Peers(Connection& connection) : m_connection(connection) {}

    Result<QList<PeerRow>> all();
    Result<std::optional<PeerRow>> find(const Origin& origin);
    Result<void> accept(const PeerRow& peer);
    Result<void> revoke(const Origin& origin, std::int64_t at);

    /// What the peer last said it holds; may go down when it was restored from a backup.
    Result<Vector> held(const Origin& peer);
    Result<void> setHeld(const Origin& peer, const Vector& held);

    Result<void> addBatch(const BatchRow& batch);
    /// The batch with the highest number to or from this peer.
    enum class Direction { Out, In };
    Result<std::optional<BatchRow>> lastBatch(const Origin& peer, Direction direction);
    Result<bool> hasReceived(const QUuid& batch);
    /// A device that begins a new life counts its batches from 1 again.
    Result<void> startNumbersAnew();
    /// Newest first.
    Result<QList<BatchRow>> batches(int limit);

private:
    Result<QList<BatchRow>> batchesFrom(Rows rows);

    Connection& m_connection;
};

} // namespace app
