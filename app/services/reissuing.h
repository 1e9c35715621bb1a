/// What this device wrote under numbers that others know for other changes, written again under its new life.
#pragma once

#include "app/services/ownstreams.h"
#include "app/store/journal.h"

namespace app {

/// Takes the changes after each prefix out of the log and gives those whose values still stand to `journal`'s own origin
/// `fresh`: with their stamps and authors, naming the heads that they replaced. Records look as before; others learn of
/// them as of any change. What a peer holds under the old numbers can be taken in from then on. Part of the caller's
/// transaction.
Result<void> reissue(Journal& journal, const Origin& fresh, Entropy& entropy,
                     const QList<SharedPrefix>& prefixes);

} // namespace app
