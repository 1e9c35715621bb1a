#include "ui/text/coveragecharts.h"

#include "ui/text/format.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

TrendChart trendChart(const app::Coverage& coverage, const QList<double>& targets)
{
    TrendChart chart;
    chart.title = Text::tr("Share protected, month by month");
    chart.targetLabel = Text::tr("target %1").arg(percent(targets.value(targets.size() - 1)));
    for (int at = 0; at < app::kTrendMonths; ++at) {
        const app::Month month = coverage.month(at);
        // "Nov 2026", without the day.
        chart.points.append({day(month.text()), coverage.figures.month(at), targets.value(at)});
    }
    return chart;
}

app::Result<QList<double>> trendTargets(app::Session& session, const app::Coverage& coverage)
{
    QList<double> targets;
    for (int at = 0; at < app::kTrendMonths; ++at) {
        const auto target = app::coverageTarget(session, coverage.month(at));
        if (!target)
            return target.error();
        targets << target->share;
    }
    return targets;
}

} // namespace ui
