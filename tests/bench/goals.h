/// What is aimed for, at a million workers, on a cheap laptop.
#pragma once

#include "tests/bench/figures.h"

#include <optional>

namespace bench {

/// Whatever has one also takes at most twice as long after years of use.
struct Goal {
    std::optional<double> ratio; ///< to the limit, at most
    std::optional<double> p99;   ///< in the figure's unit, at most
    bool staysFlat = false;      ///< at most twice as much for a hundred times as many workers
};

/// None for a name that nothing was promised for.
Goal goalOf(const QString& name);
/// Whether it is kept; what is not flat is found by growthOf().
bool isMet(const Figure& figure);
/// "≤ 1.5 ×, p99 ≤ 4 ms"
QString wordsOf(const Goal& goal, const QString& unit);

/// How many times as much the largest size takes as the smallest, for each figure that was measured at several; or the last
/// year as the first.
struct Growth {
    QString name;
    const char* of = "workers"; ///< or "years"
    std::int64_t from = 0;
    std::int64_t to = 0;
    double times = 0;
    bool staysFlat = false; ///< as promised: else it may grow
};
QList<Growth> growthOf(const QList<Figure>& figures);

} // namespace bench
