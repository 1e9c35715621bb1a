/// Joins over two areas that lead nowhere any more, as an office sees them: no village sees both ends, so somebody above
/// has to say it.
#pragma once

#include "app/services/session.h"

namespace app {

class Journal;

/// Takes the pointer away from records of other areas that lead to an erased one: they stand for themselves again. The
/// same for the oldest of records that lead to each other in a ring over two areas: it stands for the others. Two offices
/// that do so write the same. `workers` were changed or erased by what was just merged. Part of the caller's transaction;
/// gives how many it took away.
Result<int> mendLinks(Session& session, Journal& journal, const QSet<QUuid>& workers);

} // namespace app
