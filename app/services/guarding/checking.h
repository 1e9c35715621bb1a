/// Is everything there and as the log says?
#pragma once

#include "app/base/job.h"
#include "app/services/session.h"

#include <QDateTime>

namespace app {

class Register;

/// What brings a damaged register back.
enum class Remedy {
    None,    ///< it is whole
    Rebuild, ///< the log is whole: repairRegister() makes everything else anew, and no record is lost
    Restore, ///< a backup is the only way
};

struct CheckReport {
    bool ok = false;
    std::int64_t workers = 0;
    std::int64_t changes = 0;
    QStringList problems;     ///< short English facts without personal data, each naming a place
    QStringList damaged = {}; ///< names of tables, as in Damage
    Remedy remedy = Remedy::None;
};

/// The engine's integrity check, every stream's chain recomputed, every table rebuilt from the log alone
/// and compared, the search index and the counters compared, every picture hashed, the audit log's chain recomputed. For a job. What came out is kept as the
/// standing.
Result<CheckReport> checkRegister(Session& session, JobContext& context);
/// The same for a register that is open without anybody at work in it; `folder` is where its scratch file goes.
Result<CheckReport> checkStore(Register& store, const QString& folder, JobContext& context);

struct CheckStanding {
    QDateTime at; ///< UTC; invalid: never
    std::int64_t problems = 0;
};
Result<CheckStanding> checkStanding(Session& session);

} // namespace app
