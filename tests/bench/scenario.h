/// The measured jobs, each on a synthetic register of its own size.
#pragma once

#include "tests/bench/figures.h"

namespace bench {

/// All figures at one size, or only the one named.
QList<Figure> measured(std::int64_t workers, const QString& only);

/// A process of its own: opens the register in `folder` with its key at hand, shows the window, searches
/// once, and ends.
int startWindow(const QString& folder);
/// The limit of that: an empty Qt window, painted.
int startBare();

} // namespace bench
