#include "ui/style/paperink.h"

#include <QFile>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QColor mutedInkColour()
{
    return QColor("#4A4A4A");
}

QColor paperShadeColour()
{
    return QColor("#EDEDED");
}

QByteArray iconDrawing(QLatin1StringView name, const QColor& colour)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "iconDrawing", "an icon that is not in resources/icons/icons.txt");
    QByteArray svg = there ? file.readAll() : QByteArray();
    svg.replace("currentColor", colour.name().toLatin1());
    return svg;
}

} // namespace ui
