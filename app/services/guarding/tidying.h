/// Housekeeping that nobody has to think of: keeps a register small however long it is used. Nothing that it holds is lost.
#pragma once

#include "app/base/job.h"
#include "app/services/session.h"

namespace app {

struct PackingSizes;

/// Packs old changes of the log (store/packedlog.h), a few at a time, so that whoever saves meanwhile waits for a moment
/// only; the lines of the tally that count nobody any more go with them. What was packed when it is cancelled stays so, and
/// the next time goes on from there. Gives how many changes it packed; nothing to do most of the time.
Result<std::int64_t> tidyUp(Session& session, JobContext& context);
Result<std::int64_t> tidyUp(Session& session, JobContext& context, const PackingSizes& sizes);

} // namespace app
