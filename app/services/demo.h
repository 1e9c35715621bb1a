/// The demo: a synthetic village to try without fear.
#pragma once

#include "app/base/job.h"
#include "app/services/registers.h"

namespace app {

struct DemoOptions {
    QString directory;
    std::int64_t workers = 2000;
    std::uint64_t seed = 1;
    QString scope = QStringLiteral("35.15.12.2004");
    /// Of a single village: what is done with them as well (demofield.h).
    bool fieldWork = true;
};

/// The passphrase of every demo register.
QString demoPassphrase();
/// Makes a practice register full of invented people; several villages of the regency when workers > 20,000.
Result<std::unique_ptr<Session>> createDemo(const DemoOptions& options, Environment environment,
                                            JobContext& context);

} // namespace app
