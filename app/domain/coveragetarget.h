/// What share an area should have reached: its own target, or the province's path. Source: domain.md §5.4 (RPJPD Jawa Timur).
#pragma once

#include "app/base/result.h"
#include "app/domain/contribution.h"

namespace app {

struct CoverageTarget {
    double share = 0; ///< 0 to 1
    QString source;
    Certainty certainty = Certainty::Secondary;
    bool isInterpolated = false; ///< between two named years: our own reckoning
};

class CoverageTargetTable {
public:
    /// Parses coverage_targets.csv (month,per_ten_thousand,source,certainty), by month.
    static Result<CoverageTargetTable> parse(const QByteArray& targets);

    /// In a straight line from one named month to the next; before the first and after the last as there.
    CoverageTarget at(Month month) const;

private:
    struct Point {
        Month month;
        std::int64_t perTenThousand = 0;
        QString source;
        Certainty certainty = Certainty::Secondary;
    };
    QList<Point> m_points; ///< at least one
};

} // namespace app
