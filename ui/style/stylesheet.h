/// The one stylesheet, built from tokens and a palette.
#pragma once

#include "ui/style/palette.h"

#include <QString>

namespace ui {

QString styleSheetFor(const Palette& palette);

} // namespace ui
