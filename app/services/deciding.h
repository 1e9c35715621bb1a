/// Decisions that were made earlier, taken back by ordinary changes: the way back when the session that made them is
/// over, or for another person.
#pragma once

#include "app/services/edits.h"

namespace app {

/// A field that somebody decided stands open again, with the values that the decision replaced. `id` is that of the
/// conflict (conflicts.h). NotFound when nothing was decided there, or it is open; OutOfScope.
Result<Changes> reopenConflict(Session& session, const QString& id);

/// "Not the same person" taken back: the two are asked about again. NotFound when nobody said so, OutOfScope.
Result<Changes> takeBackApart(Session& session, const WorkerId& one, const WorkerId& other);

} // namespace app
