/// Undoing the last taking in of batches, exactly, while nothing later depends on it (sync.md, "A merge or an import
/// undone"). What people did themselves is taken back by ordinary changes instead (edits.h).
#pragma once

#include "app/base/job.h"
#include "app/services/session.h"

#include <QDateTime>

namespace app {

struct LastMerge {
    QDateTime at;
    int files = 0;
    std::int64_t changes = 0;
    QStringList senders; ///< device names
    // What depends on it by now: when any of these says so, it can no longer be undone.
    QStringList dependents;          ///< names of workers that were changed since
    std::int64_t moreDependents = 0; ///< beyond those named
    QString
        sentTo; ///< device that was told of it by a batch written since; without a name, its fingerprint
    bool forgotSomebody = false; ///< it brought an erasure: that data is gone for good

    bool canBeUndone() const { return dependents.isEmpty() && sentTo.isEmpty() && !forgotSomebody; }
};

/// Nothing when there is none.
Result<std::optional<LastMerge>> lastMerge(Session& session);
/// One transaction. NotFound when there is none, Invalid when something depends on it.
Result<Changes> undoLastMerge(Session& session, JobContext& context);

} // namespace app
