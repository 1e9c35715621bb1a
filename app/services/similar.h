/// Who may be the same person under another number or spelling (product.md P8): looked for while typing.
#pragma once

#include "app/domain/likeness.h"
#include "app/services/session.h"

namespace app {

struct SimilarWorker {
    Worker worker;
    Likeness likeness = Likeness::NikOneOff;
};

/// Others than `typed.id`, the most alike first; those with the very same NIK are not among them
/// (workersWithNik). Index look-ups only: fast enough for every key press among a million workers.
Result<QList<SimilarWorker>> similarWorkers(Session& session, const Worker& typed, int limit);

} // namespace app
