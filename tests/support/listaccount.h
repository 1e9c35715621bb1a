/// What becomes of a list, in one line of text: to compare with what should.
#pragma once

#include "app/exchange/residents.h"

#include <QDate>

namespace tests {

/// "siak@1 rows=4 taken=2 dead=1 nik_as_number=1 headings=1 titles=2 notes=3 birth_date_swapped=1
/// unknown.occupation=1 month_first"; only what there is any of. "answers@1", "unknown", or the code of the error, with
/// its detail where that is a word of its own.
QString accountOf(const QString& path, const app::ResidentMapping& mapping = {});

/// Jobs enough for the corpus.
const app::OccupationTable& someOccupations();
inline const QDate kListDay(2026, 11, 22);

/// The rows of a list; ends the program when it cannot be read.
std::vector<app::ResidentRow> residentsIn(const QString& path,
                                          const app::ResidentMapping& mapping = {});

} // namespace tests
