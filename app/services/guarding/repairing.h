/// A damaged register made anew from its change log, in its place; the damaged file stays beside it. The way before a
/// backup is brought back: nothing that was written since that one is lost.
#pragma once

#include "app/base/job.h"
#include "app/services/session.h"

#include <QStringList>

namespace app {

struct Repaired {
    std::int64_t workers = 0;
    std::int64_t changes = 0;
    QStringList lost;  ///< as in Rebuilt
    QString keptAside; ///< the damaged file
};

/// Works on a register that nobody has open; StorageBusy otherwise. The new file is checked as `check` does before it takes
/// the place of the damaged one, and until then nothing is changed: StorageCorrupt when the log is not whole (bring
/// back a backup), WrongPassphrase, Forbidden for a role that makes no backups, StorageFull, Cancelled.
Result<Repaired> repairRegister(const QString& directory, const Secret& passphrase,
                                Environment environment, JobContext& context);

} // namespace app
