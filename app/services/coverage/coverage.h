/// How far an area is: all figures of the page Cakupan (product.md D1, D2), the target it is held against, and what may be
/// taken into a file.
#pragma once

#include "app/domain/coveragetarget.h"
#include "app/services/coverage/areafigures.h"

namespace app {

struct Coverage {
    QString scope;
    QDate today;
    CoverageFigures figures;
    QList<CoveragePlace>
        places; ///< by RT, of a single village only: two villages have a hamlet of one name
    CoverageTarget target; ///< for this month
    /// Of a month that is past: what each area inside `scope` comes to.
    QList<AreaFigures> areas;

    /// The month at a place of the trend.
    Month month(int at) const { return Month::of(today).plus(at + 1 - kTrendMonths); }
};

/// For a job. `scope` as in areaFigures().
Result<Coverage> coverage(Session& session, const QString& scope, JobContext& context);

/// As it stood at the end of a month of the trend, reckoned from all that is known by now of that day; of this month as
/// coverage(). Invalid for a month to come, or before the trend. For a job.
Result<Coverage> coverageIn(Session& session, const QString& scope, Month month,
                            JobContext& context);

/// That of the register when it has one of its own, else the province's path.
Result<CoverageTarget> coverageTarget(Session& session, Month month);
/// Of this register on this device. `share` above 0 up to 1, `source` says where it stands; without a share the province's path
/// holds again. Invalid. For whoever may give out whole lists: it stands on the report.
Result<void> setCoverageTarget(Session& session, std::optional<double> share,
                               const QString& source);
/// Whether the register has a target of its own.
Result<bool> hasOwnTarget(Session& session);

} // namespace app
