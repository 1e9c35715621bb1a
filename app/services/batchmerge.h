/// Taking one batch in: trust, scope and continuity first, then every change.
#pragma once

#include "app/services/batches.h"

namespace app {

class BatchReader;
class Journal;

struct BatchMerge {
    Session& session;
    Journal& journal; ///< the caller's transaction
    BatchReader& reader;
    const QUuid& action; ///< the same for all files that are taken in together
};

/// What came of it is added to `taken`. Nothing of it stands unless the caller commits.
Result<void> mergeBatch(const BatchMerge& merge, BatchTaken& taken, JobContext& context);

} // namespace app
