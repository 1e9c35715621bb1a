/// What the last merge did to this register, so that it can be undone exactly: the changes it brought leave the log, the
/// rows are made anew from what is left, and what was noted about peers and arrivals is as before. Own changes are never
/// taken out of the log: a number of a stream is used once. The bytes of a picture whose record was here before stay: they
/// were awaited anyhow, and somebody may have kept the same picture since.
#pragma once

#include "app/base/job.h"
#include "app/store/peers.h"
#include "app/store/projection.h"

#include <map>

namespace app {

/// One batch that was merged.
struct UndoPoint {
    std::int64_t at = 0;     ///< Unix milliseconds
    QUuid action;            ///< the same for all batches that were taken in together
    std::int64_t before = 0; ///< change.n up to which the log stood before
    std::int64_t after = 0;  ///< and after
    QUuid batch;
    Origin peer;
    Vector heldBefore;        ///< what the peer had said it holds
    QStringList wantedBefore; ///< the pictures it had asked for
    QList<Origin> introduced; ///< peers that were accepted by it
    QList<QUuid> revoked;     ///< peers that were revoked by it
    /// Of workers known before, by row key: whether they had arrived at the office, where that is otherwise now.
    std::map<std::int64_t, bool> arrivedBefore;
    QByteArray edits; ///< what was written here because of it; the caller's business

    /// A stream as it stood before; seq 0 = it was not there.
    struct StreamBefore {
        StreamKey key;
        std::int64_t seq = 0;
        QByteArray chain;
        std::int64_t signedSeq = 0;
        QByteArray signedChain;
        QByteArray signature;
        QByteArray signKey;
    };
    QList<StreamBefore> streams;
};

class UndoPoints {
public:
    explicit UndoPoints(Connection& connection) : m_connection(connection) {}

    /// Keeps the points of one action only: those of another one are forgotten.
    Result<void> add(const UndoPoint& point);
    /// Of the last action, newest first; empty when there is none.
    Result<QList<UndoPoint>> all();
    Result<void> clear();

private:
    Connection& m_connection;
};

/// Workers that depend on the merge: they, or what is attached to them, were changed both by it and since; or it brought
/// them, and since then something was attached to them, joined with them, or said to be somebody else. What is no
/// worker's (a user, a device) stands for itself. Each once.
Result<QList<QUuid>> dependentsOf(Connection& connection, const QList<UndoPoint>& points);
/// Whether one of the batches forgot somebody: their data is gone for good.
Result<bool> forgotSomebody(Connection& connection, const QList<UndoPoint>& points);
/// Takes the changes of these points out and makes the rows anew. `own` is the origin whose changes stay.
/// Cancelled half-way, the caller gives its transaction up.
Result<void> takeOut(Connection& connection, Projection& projection, const QList<UndoPoint>& points,
                     const Origin& own, JobContext& context);

} // namespace app
