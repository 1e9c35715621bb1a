/// A device begins a new life: after a restore, and when a register turns out to have been copied.
#pragma once

#include "app/services/session.h"

namespace app {

/// New keys, introduced by the old ones, and a new origin, so that no number of a stream is ever used twice by two
/// different changes (sync.md, "An origin is one life of one device"). The session keeps the old keys: open the register
/// again before anything is written. What stands here under numbers that others may know for other changes (ownstreams.h)
/// is written again under the new life.
Result<void> beginNewLife(Session& session);

/// The keys of this device's former lives, newest first: they introduce it to those who only know them, and open what
/// was still sealed for them.
Result<std::vector<DeviceKeys>> formerLives(Session& session);

} // namespace app
