#include "ui/print/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace ui {

namespace {

struct Freed {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

constexpr int kQuietZone = 4; // ISO/IEC 18004: modules of light around the code
constexpr int kAnyVersion = 0;

} // namespace

Squares qrCode(const QString& text, const QRectF& area)
{
    // Level M stands a fold or a stain through the middle and still keeps the squares large.
    const std::unique_ptr<QRcode, Freed> code(
        QRcode_encodeString(text.toUtf8().constData(), kAnyVersion, QR_ECLEVEL_M, QR_MODE_8, 1));
    Squares squares;
    squares.area = area;
    squares.side = code ? code->width + 2 * kQuietZone : 1;
    squares.dark.assign(static_cast<std::size_t>(squares.side * squares.side), false);
    for (int row = 0; code && row < code->width; ++row)
        for (int column = 0; column < code->width; ++column) {
            const bool isDark = code->data[row * code->width + column] & 1;
            const int at = (row + kQuietZone) * squares.side + column + kQuietZone;
            squares.dark[static_cast<std::size_t>(at)] = isDark;
        }
    return squares;
}

} // namespace ui
