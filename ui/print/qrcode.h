/// Text as a QR code, drawn as squares.
#pragma once

#include "ui/print/sheet.h"

namespace ui {

/// With its quiet zone, inside `area`. Nothing dark for a text that is too long for any code.
Squares qrCode(const QString& text, const QRectF& area);

} // namespace ui
