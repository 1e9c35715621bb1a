/// What is left of an erased person besides the records themselves: old values that an import keeps for its undo, drafts,
/// and bytes where no row leads to (scrubbing.h). Gone right after an erasure, here or from elsewhere, and before any
/// backup is made.
#pragma once

#include "app/services/session.h"

namespace app {

/// Nothing to do unless somebody was erased since. What cannot be done now is done the next time.
Result<void> clearLeftovers(Session& session);

} // namespace app
