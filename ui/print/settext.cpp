#include "ui/print/settext.h"

#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace ui {

namespace {

constexpr double kMillimetresOfPoint = 25.4 / 72;

double leftFor(Qt::Alignment alignment, double room)
{
    if (alignment & Qt::AlignRight)
        return room;
    return alignment & Qt::AlignHCenter ? room / 2 : 0;
}

} // namespace

QFont paperFont(const Look& look)
{
    QFont font = fontOf(qRound(look.points * kMillimetresOfPoint * kFontUnits), look.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineHeightOf(const Look& look)
{
    return QFontMetricsF(paperFont(look)).height() / kFontUnits;
}

double widthOf(const QString& text, const Look& look)
{
    return QFontMetricsF(paperFont(look)).horizontalAdvance(text) / kFontUnits;
}

SetText setText(const QString& text, const Look& look, double width, Qt::Alignment alignment)
{
    const QFont font = paperFont(look);
    const QFontMetricsF metrics(font);
    SetText set;
    set.look = look;
    set.lineHeight = metrics.height() / kFontUnits;
    if (text.isEmpty())
        return set;
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * kFontUnits);
        QString words = layout.text().mid(line.textStart(), line.textLength());
        words.remove(QChar::LineSeparator);
        while (words.endsWith(u' '))
            words.chop(1);
        const double room = width - line.naturalTextWidth() / kFontUnits;
        set.lines.push_back({words, leftFor(alignment, std::max(0.0, room)),
                             set.height() + metrics.ascent() / kFontUnits});
    }
    layout.endLayout();
    return set;
}

void place(Sheet& sheet, const SetText& text, QPointF at)
{
    for (const SetLine& line : text.lines)
        sheet.emplace_back(Words{at + QPointF(line.left, line.base), line.text, text.look});
}

} // namespace ui
