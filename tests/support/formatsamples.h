/// The fixtures of released formats in tests/data/formats/v<N>: one of each file that leaves a computer. They are made
/// once, by `tst_formats --write <folder>` of the version that is released, and read for ever.
#pragma once

#include "app/domain/worker.h"
#include "tests/support/testregister.h"

namespace app::test {

/// The village's people in every edition, invented; the last one's data was erased.
QList<Worker> formatPeople();

/// Writes them as this version does: card.jcard (of the village's laptop in its second life), office.jcard,
/// batch.jbatch (from the office to another laptop of the village, whose keys are receiver.keys), backup.jbackup (of the
/// village's first life; opens with passphrase()).
void writeFormats(const QString& folder);

} // namespace app::test
