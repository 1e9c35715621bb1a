/// The charts of coverage, made from its figures.
#pragma once

#include "app/services/coverage/coverage.h"
#include "ui/print/chart.h"

namespace ui {

/// `targets`: of each month, the oldest first.
TrendChart trendChart(const app::Coverage& coverage, const QList<double>& targets);
/// For a job: of each month of the trend, the oldest first.
app::Result<QList<double>> trendTargets(app::Session& session, const app::Coverage& coverage);

} // namespace ui
