/// Accepted devices, what each last said it holds, and the batches exchanged with it.
#pragma once

#include "app/domain/change.h"
#include "app/store/connection.h"

#include <QHash>

namespace app {

struct PeerRow {
    Origin origin;
    QByteArray card; ///< as its device encoded it
    QString fingerprint;
    QString scope;               ///< the area it was accepted for
    std::int64_t acceptedAt = 0; ///< Unix milliseconds
    std::int64_t revokedAt = 0;  ///< 0 = not revoked
    QString acceptedUntil = {};  ///< ISO day; empty = until it is revoked
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
    Origin receiver;          ///< of a received one: the life of this device that it was sealed for
    std::int64_t repeats = 0; ///< how often a received one came again
    bool rolledBack =
        false; ///< received after one with this or a higher number: its sender was set back
    /// Of one that was written: the place in each stream behind which it begins. A stream that is not named is in it from
    /// its start: so an older version, which did not note it, is taken to have written all.
    Vector since = {};
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

    /// Digests of the pictures the peer last asked for, in its order.
    Result<QStringList> wanted(const Origin& peer);
    Result<void> setWanted(const Origin& peer, const QStringList& digests);

    Result<void> addBatch(const BatchRow& batch);
    /// The one with the highest number.
    Result<std::optional<BatchRow>> lastSent(const Origin& peer);
    Result<std::optional<BatchRow>> lastReceived(const Origin& peer, const Origin& receiver);
    /// The file that this peer sent under this id: an id alone says nothing, anybody may write any into a header.
    Result<std::optional<BatchRow>> received(const Origin& peer, const QUuid& batch);
    Result<void> countRepeat(const Origin& peer, const QUuid& batch);
    /// As if it had never come.
    Result<void> forgetReceived(const Origin& peer, const QUuid& batch);
    /// What came from anybody after this one.
    Result<QList<BatchRow>> receivedAfter(const Origin& peer, const QUuid& batch);
    /// Whether all that was in it is still here: undone since, it is not.
    Result<bool> isStillHeld(const BatchRow& batch);
    /// Whether another file from this peer came under this number.
    Result<bool> isNumberUsed(const Origin& peer, const Origin& receiver, std::int64_t number);
    /// The file that came from this peer under this number, or with this id; nothing when it did not.
    Result<std::optional<BatchRow>> received(const Origin& peer, const Origin& receiver,
                                             std::int64_t number);
    Result<std::optional<BatchRow>> receivedAs(const Origin& peer, const QUuid& batch);
    /// A former life still writes, after a later one was accepted: it counts as accepted now.
    Result<void> noteLiving(const Origin& origin, std::int64_t at);
    /// A device that begins a new life counts its batches from 1 again.
    Result<void> startNumbersAnew();
    /// Newest first.
    Result<QList<BatchRow>> batches(int limit);

    /// What came from one peer, in sums.
    struct Arrived {
        std::int64_t last = 0;       ///< highest number
        std::int64_t missing = 0;    ///< numbers below it that never came
        std::int64_t repeats = 0;    ///< files that came again
        std::int64_t rolledBack = 0; ///< files whose sender had been set back
        std::int64_t at = 0;         ///< when the newest came, Unix milliseconds; 0 = never
    };
    Result<QHash<Origin, Arrived>> arrived();
    Result<void> noteTrouble(const Origin& peer, const QString& why, std::int64_t at);
    struct Trouble {
        QString why; ///< code word of an error; empty = none
        std::int64_t at = 0;
    };
    Result<Trouble> trouble(const Origin& peer);

private:
    Result<QList<BatchRow>> batchesFrom(Rows rows);
    Result<std::optional<BatchRow>> onlyBatch(Result<Rows> rows);

    Connection& m_connection;
};

} // namespace app
