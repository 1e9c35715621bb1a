/// The figures of coverage area by area: kept beside the workers, and counted anew for each area in which anything changed
/// since, or whose day is over. No save waits for it.
#pragma once

#include "app/base/job.h"
#include "app/domain/coveragefigures.h"
#include "app/services/session.h"

namespace app {

struct AreaFigures {
    QString scope; ///< a village, as a rule; also an office that records workers itself
    CoverageFigures figures;
};

/// Of every area inside `scope` (empty: the register's) that anything was ever written in. OutOfScope outside of the register's.
/// For a job: the first time, and after a month's end, it reads every worker; else only the areas that changed.
Result<QList<AreaFigures>> areaFigures(Session& session, const QString& scope, JobContext& context);
/// The places of one area, as areaFigures() counted them last.
Result<QList<CoveragePlace>> areaPlaces(Session& session, const QString& scope);

/// As of a day that is past: counted from the evidence dated up to it, and never kept.
struct PastFigures {
    QList<AreaFigures> areas;
    QList<CoveragePlace> places; ///< of a single village only
};
/// For a job: reads every worker. OutOfScope as above.
Result<PastFigures> figuresAt(Session& session, const QString& scope, QDate day,
                              JobContext& context);

} // namespace app
