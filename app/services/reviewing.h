/// What an office does with the records of a batch before it is all kept: it answers those it cannot pass on.
#pragma once

#include "app/services/edits.h"

namespace app {

class Journal;

/// Writes, changes or takes back the refusal of each of these workers, as its values are now. Part of the caller's
/// transaction; gives what it did. With true: those of whom it is known that nothing speaks against them.
Result<Edits> reviewWorkers(Session& session, Journal& journal, const QHash<QUuid, bool>& workers);

} // namespace app
