/// Colours of what is printed, besides paper and ink (palette.h), and icons as drawings.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QLatin1StringView>

namespace ui {

/// Dark enough to survive a photocopy.
QColor mutedInkColour();
/// Behind headings; light enough to write on.
QColor paperShadeColour();

/// An icon as SVG in one colour; in any thread, where pixmaps may not be made. `name` as in icon.h.
QByteArray iconDrawing(QLatin1StringView name, const QColor& colour);

} // namespace ui
