/// Pairs of records that look like one person ("Data ganda", product.md P8 and Y5): found by indexes, never by comparing
/// all with all; kept beside the register until somebody joins them or says that they are two.
#pragma once

#include "app/base/job.h"
#include "app/domain/likeness.h"
#include "app/services/session.h"

namespace app {

struct Lookalike {
    Worker one; ///< the older record
    Worker other;
    Likeness likeness = Likeness::SameNik;
};

/// Looks through what changed since the last time, or through everybody when that is quicker, and says how many pairs are
/// open now. 100,000 workers take a second or two: for a job. Cancelled leaves what was known before.
Result<std::int64_t> findLookalikes(Session& session, JobContext& context);

/// Of those found, who was not joined and not kept apart since; the surest first.
Result<QList<Lookalike>> lookalikes(Session& session, int limit);
Result<std::int64_t> openLookalikes(Session& session);

} // namespace app
