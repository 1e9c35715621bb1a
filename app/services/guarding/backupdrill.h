/// A rehearsal: would this backup bring the register back? A backup nobody ever tried is a hope.
#pragma once

#include "app/base/job.h"
#include "app/services/guarding/checking.h"

#include <QDateTime>

namespace app {

struct DrillStanding {
    QDateTime at; ///< UTC; invalid: never
    bool went = false;
};

struct DrillReport {
    QString file;
    CheckReport check;
    std::int64_t milliseconds = 0; ///< how long a restore would take, about
};

/// Restores `file` into a scratch folder inside the register's own (encrypted like it, and gone at the end), opens it and
/// checks it as checkRegister() does. WrongPassphrase when it is another register's, or older than its key; FileUnreadable,
/// FileDamaged, FileTooNew, StorageFull, Cancelled. What came out is kept as the standing.
Result<DrillReport> drillBackup(Session& session, const QString& file, JobContext& context);
Result<DrillStanding> drillStanding(Session& session);

} // namespace app
