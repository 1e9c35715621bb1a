/// A practice register opens quickly; one that is measured as a real one must take its time.
#pragma once

#include "app/services/session.h"

namespace bench {

/// From now on its passphrase costs as much as that of a real register. It stays demoPassphrase().
void guardAsARealOne(const app::Session& session);

} // namespace bench
