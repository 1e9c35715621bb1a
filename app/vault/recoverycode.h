/// The recovery code: 125 random bits in letters and digits that cannot be misread.
#pragma once

#include "app/vault/secret.h"

namespace app {

/// "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX" of Crockford's base 32, which has no I, L, O and U.
QString makeRecoveryCode();

/// The 25 letters of a code as typed: whatever case, spaces and dashes, O for 0, I and L for 1. Empty when
/// it is none.
Secret canonicalCode(const Secret& typed);

} // namespace app
