/// Every colour of the window, per theme. No other file holds a colour.
#pragma once

#include "app/domain/status.h"

#include <QColor>

namespace ui {

enum class Theme { Light, Dark, HighContrast };

/// What a colour says. Always shown with a word and an icon, never alone.
enum class Tone {
    Neutral,
    Accent,
    Info,
    Success,
    Warning,
    Danger,
};

/// `ink` reads on `surface`, `raised` and on its own `tint`.
struct Tint {
    QColor ink;
    QColor tint;
};

struct Palette {
    QColor surface; ///< behind everything
    QColor raised;  ///< cards, fields, menus
    QColor sunken;  ///< sidebar, table heads, disabled fields
    QColor text;
    QColor mutedText;
    QColor hairline; ///< separates; carries no meaning
    QColor outline;  ///< around what can be typed in: 3:1 against its surroundings
    QColor accent;
    QColor onAccent;
    QColor accentHover;
    QColor accentPressed;
    QColor hover;     ///< under the pointer
    QColor selection; ///< selected rows; `text` reads on it
    QColor focus;
    QColor shadow;

    Tint neutral;
    Tint accentTint;
    Tint info;
    Tint success;
    Tint warning;
    Tint danger;

    Tint active;
    Tint ending;
    Tint arrears;
    Tint inactive;
    Tint rejected;
    Tint notRegistered;
    Tint sent;
    Tint recorded;
    Tint unknown;
    Tint notInData;
};

const Palette& palette(Theme theme);
const Tint& tintOf(const Palette& palette, app::Status status);
const Tint& tintOf(const Palette& palette, Tone tone);

/// WCAG 2.2 contrast ratio, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// What is signed or printed looks the same in every theme.
QColor paperColour();
QColor inkColour();
QColor paperLineColour();

} // namespace ui
