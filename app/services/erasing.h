/// Forgetting a person (UU 27/2022 art. 8, 43): the right to have one's data erased.
#pragma once

#include "app/base/job.h"
#include "app/services/session.h"

namespace app {

struct Erased {
    std::int64_t people = 0;
    std::int64_t records = 0; ///< the worker's own and those that were joined with it
    Changes changes;
};

/// The words of Erasure::reason.
QStringList erasureReasons();

/// The worker, all records joined with it, in whatever area this register covers, and everything attached leave this
/// register at once, and every other that merges the change. A record of an area that it does not cover, joined with the
/// erased one, stands for itself again: the office that sees both says so there (linkmending.h). The log keeps that something was there, not what. Cannot be undone. NotFound, OutOfScope, Invalid
/// for an unknown reason, Forbidden.
Result<Erased> eraseWorker(Session& session, const WorkerId& id, const QString& reason);
/// The same for many, each by itself: what was erased when it is cancelled or fails stays so. For a job.
Result<Erased> eraseWorkers(Session& session, const QList<WorkerId>& ids, const QString& reason,
                            JobContext& context);

} // namespace app
