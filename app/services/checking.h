/// Is everything there and as the log says?
#pragma once

#include "app/base/job.h"
#include "app/services/session.h"

namespace app {

struct CheckReport {
    bool ok = false;
    std::int64_t workers = 0;
    std::int64_t changes = 0;
    QStringList problems; ///< short English facts without personal data, each naming a place
};

/// The engine's integrity check, every stream's chain recomputed, every table rebuilt from the log alone
/// and compared, the search index and the counters compared. For a job.
Result<CheckReport> checkRegister(Session& session, JobContext& context);

} // namespace app
