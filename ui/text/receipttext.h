/// What the office answered to one worker, as a line of text.
#pragma once

#include "app/services/receipts.h"

namespace ui {

/// "Tanda terima 482-913-557 · diterima kantor"; for a refusal with the reason and what to do; for the same as another
/// record with the name of that one, where it is known here.
QString receiptLineFor(const app::Receipt& receipt, const QString& sameAs);
/// What to say when nobody was found and what was typed has the form of a receipt code in which a digit cannot be right;
/// empty otherwise.
QString misreadCodeText(const QString& typed);

} // namespace ui
