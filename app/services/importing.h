/// Residents' lists in: streaming, one transaction, counts that add up.
#pragma once

#include "app/base/job.h"
#include "app/exchange/residents.h"
#include "app/services/session.h"

#include <QMap>

namespace app {

struct ImportOptions {
    bool dryRun = false;  ///< count, change nothing
    QString setAsideFile; ///< CSV like the source with a reason column; empty = none
    int fromAge = 15;
    int untilAge = 65;
};

/// rows = added + updated + unchanged + all skipped + setAside.
struct ImportReport {
    QString format;
    std::int64_t rows = 0;
    std::int64_t added = 0;
    std::int64_t updated =
        0; ///< a known NIK with fields the list fills or changes; what the village typed stays
    std::int64_t unchanged = 0;
    QMap<QString, std::int64_t> skipped; ///< SkipReason word -> count
    struct SetAside {
        int row = 0;
        QString field;
        QString problem; ///< RowProblem word
    };
    QList<SetAside> setAside;
    Changes changes;
};

Result<ImportReport> importResidents(Session& session, const QString& path,
                                     const ImportOptions& options, JobContext& context);

} // namespace app
