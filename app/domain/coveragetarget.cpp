#include "app/domain/coveragetarget.h"

#include "app/domain/tabletext.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr double kWhole = 10'000;

} // namespace

Result<CoverageTargetTable> CoverageTargetTable::parse(const QByteArray& targets)
{
    CoverageTargetTable table;
    TableText rows("coverage_targets.csv"_L1, targets);
    while (rows.next()) {
        Point point;
        point.month = rows.month("month"_L1);
        point.perTenThousand = rows.number("per_ten_thousand"_L1);
        point.source = rows.filled("source"_L1);
        point.certainty = rows.certainty("certainty"_L1);
        if (double(point.perTenThousand) > kWhole)
            rows.refuse(u"more than everybody"_s);
        if (!table.m_points.isEmpty() && point.month <= table.m_points.last().month)
            rows.refuse(u"not in the order of months"_s);
        table.m_points.append(point);
    }
    if (const auto done = rows.finish(); !done)
        return done.error();
    return table;
}

CoverageTarget CoverageTargetTable::at(Month month) const
{
    const auto named = [](const Point& point) {
        return CoverageTarget{double(point.perTenThousand) / kWhole, point.source, point.certainty,
                              false};
    };
    if (month <= m_points.first().month)
        return named(m_points.first());
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        const Point& from = m_points[i - 1];
        const Point& until = m_points[i];
        if (month == until.month)
            return named(until);
        if (month > until.month)
            continue;
        const double way =
            double(month.monthsSince(from.month)) / double(until.month.monthsSince(from.month));
        CoverageTarget target = named(until);
        target.share = named(from).share + way * (target.share - named(from).share);
        target.isInterpolated = true;
        return target;
    }
    return named(m_points.last());
}

} // namespace app
