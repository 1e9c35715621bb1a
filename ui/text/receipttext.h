/// What the office answered to one worker, as a line of text.
#pragma once

#include "app/services/receipts.h"

namespace ui {

/// "Tanda terima 482-913-557 · diterima kantor"; for a refusal with the reason and what to do.
QString receiptLineFor(const app::Receipt& receipt);

} // namespace ui
