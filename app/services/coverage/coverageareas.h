/// Coverage village by village and district by district, for an office (product.md D5): who is how far, who falls behind, and
/// of whom nothing is heard.
#pragma once

#include "app/domain/region.h"
#include "app/services/coverage/areafigures.h"

#include <QDateTime>

namespace app {

struct AreaCoverage {
    QString scope;
    QString name;
    CoverCounts counts;
    CoverageMonth before;   ///< at the end of the month three months ago
    QDateTime heardAt;      ///< when the last file of any device there came; invalid = never
    int silentDays = -1;    ///< since then; -1 = nothing ever came
    int villages = 1;       ///< in it
    int silentVillages = 0; ///< of those: nothing for more than kSilentAfterDays, or ever
    int dutiesDone = 0;     ///< things asked for by regulations that are done; of a village
    bool isBehind = false;  ///< below the target of this month
    bool isFalling = false; ///< its share is smaller than three months ago
};
/// From then on a village counts as silent.
inline constexpr int kSilentAfterDays = 30;

/// Every area of `level` inside `scope` (empty: the register's), by code, also those of which nothing is here. For a job.
Result<QList<AreaCoverage>> coverageByArea(Session& session, const QString& scope,
                                           RegionLevel level, JobContext& context);

} // namespace app
