/// The figures as a picture for the README.
#pragma once

#include "tests/bench/figures.h"

namespace bench {

/// One line for each figure in milliseconds: a dot per register size on a logarithmic axis, the limit of the largest as a bar,
/// and how many times the limit that is. SVG.
void drawChart(const QList<Figure>& figures, const QString& file);

} // namespace bench
