/// Lucide icons (resources/icons/CMakeLists.txt lists those built in), drawn in a palette colour at the
/// moment of painting, so that they follow the theme.
#pragma once

#include "ui/style/palette.h"

#include <QIcon>
#include <QLatin1StringView>

namespace ui {

enum class Ink { Text, Muted, Accent, OnAccent, Info, Success, Warning, Danger };

/// "user-plus": the file's name without ending.
QIcon icon(QLatin1StringView name, Ink ink = Ink::Text);
/// The icon of a status in its colour.
QIcon icon(app::Status status);
QLatin1StringView iconNameOf(app::Status status);

QPixmap iconPixmap(QLatin1StringView name, const QColor& colour, int size, qreal devicePixelRatio);

} // namespace ui
