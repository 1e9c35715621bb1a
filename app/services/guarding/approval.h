/// Second-person approval, when the village head wants it: what was recorded leaves for the office and the branch only after
/// the head looked at it. What is held back waits in its place in the stream and loses nothing.
#pragma once

#include "app/base/job.h"
#include "app/domain/worker.h"
#include "app/services/session.h"

#include <QDateTime>

namespace app {

struct PeerRow;
struct Stream;

struct ApprovalStanding {
    bool isNeeded = false;
    bool mayGive = false;     ///< this person
    std::int64_t changes = 0; ///< that wait
    std::int64_t upto = 0;    ///< the last of them, for approve()
};
Result<ApprovalStanding> approvalStanding(Session& session);

/// A worker with something that waits.
struct Awaiting {
    WorkerId worker;
    QString name;
    QString by;                 ///< who did the last of it
    QDateTime at;               ///< UTC, of the last of it
    bool isNew = false;         ///< recorded for the first time
    QByteArrayList fields = {}; ///< changed ones; also "evidence", "heir", "photo"
};
/// Newest first. For a job.
Result<QList<Awaiting>> awaitingApproval(Session& session, int limit);

/// Everything up to `upto`, as approvalStanding() gave it: what came while the head was looking still waits. Forbidden for
/// all but heads.
Result<void> approve(Session& session, std::int64_t upto);
enum class Approval { Needed, NotNeeded };
/// What is here already counts as approved. Forbidden for all but heads.
Result<void> setApproval(Session& session, Approval approval);

/// To be called when changes at the end of the log were taken out, in that transaction: numbers are given again, and what comes
/// under them was never looked at.
Result<void> logWasCutShort(Session& session);

/// What of the log may leave this village now.
class ApprovedReach {
public:
    static Result<ApprovedReach> of(Session& session);

    /// How far of `upto` this stream may go to `peer`, never back behind `from`; inside the village everything goes.
    struct Within {
        std::int64_t upto = 0;
        bool waits = false; ///< something behind that is held back
        bool isTorn =
            false; ///< also something that is approved, because its device signed only a later place
    };
    Result<Within> within(const Stream& stream, const PeerRow& peer, std::int64_t from,
                          std::int64_t upto) const;
    /// Whether nothing of this record waits.
    Result<bool> covers(const QUuid& record) const;

private:
    explicit ApprovedReach(Session& session) : m_session(session) {}

    Session& m_session;
    bool m_isNeeded = false;
    std::int64_t m_upto = 0; ///< a change's number
};

} // namespace app
