/// The measured jobs. Those that only look come first; every job leaves the register usable for the next.
#pragma once

#include "tests/bench/bench.h"
#include "tests/bench/figures.h"

namespace bench {

// searching.cpp: what is on screen while somebody waits
QList<Figure> searchKey(Bench& bench);
QList<Figure> statusOne(Bench& bench);
QList<Figure> statusList(Bench& bench);
QList<Figure> workerOpen(Bench& bench);
QList<Figure> listOpen(Bench& bench);
QList<Figure> listScroll(Bench& bench);
QList<Figure> coverage(Bench& bench);
/// Who lapses in which month, and what keeping everybody covered costs.
QList<Figure> lapses(Bench& bench);

// recording.cpp: what is written
QList<Figure> saveDurable(Bench& bench);
QList<Figure> evidenceMany(Bench& bench);

// exchanging.cpp: files and paper
QList<Figure> batches(Bench& bench);
QList<Figure> searchWhileMerging(Bench& bench);
QList<Figure> importSheet(Bench& bench);
QList<Figure> statusPrint(Bench& bench);

// windows.cpp: processes of their own
QList<Figure> start(Bench& bench);
QList<Figure> memory(Bench& bench);

// years.cpp
/// A register and its office live that many years (longlife.h); figures before the first and after each. Prints how they go.
QList<Figure> yearsOfUse(std::int64_t workers, int years);

/// All figures at one size, or only the job with that name.
QList<Figure> measured(std::int64_t workers, const QString& only);
/// The names of all jobs.
QStringList jobNames();

/// A process of its own: opens the register in `folder`, shows the window, searches once, and ends.
int startWindow(const QString& folder);
/// The limit of that: an empty Qt window, painted.
int startBare();
/// A process of its own: the same window, its list scrolled to and fro and searched in. Ends with the largest resident size in
/// MiB on stdout.
int useWindow(const QString& folder);
int useBare();

} // namespace bench
