#include "ui/pages/home/trendline.h"

#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"

#include <QPainter>

namespace ui {

using namespace Qt::Literals::StringLiterals;

TrendLine::TrendLine(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(sizeHint());
}

void TrendLine::setFigures(const app::CoverageFigures& figures)
{
    m_shares.clear();
    QStringList words;
    for (int at = 0; at < app::kTrendMonths; ++at) {
        m_shares << figures.month(at).share();
        words << (m_shares.last() ? percent(*m_shares.last()) : u"–"_s);
    }
    setAccessibleName(
        tr("Share protected over the last %n month(s), oldest first", nullptr, app::kTrendMonths));
    setAccessibleDescription(words.join(u", "_s));
    setToolTip(accessibleName());
    update();
}

QSize TrendLine::sizeHint() const
{
    return {kThumbWidth + kThumbHeight, kBigControlHeight};
}

void TrendLine::paintEvent(QPaintEvent*)
{
    double most = 0;
    for (const auto& share : std::as_const(m_shares))
        most = std::max(most, share.value_or(0));
    if (m_shares.size() < 2 || most <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(kSpaceXs, kSpaceXs, -kSpaceXs, -kSpaceXs);
    painter.setPen(QPen(currentPalette().hairline, kHairline));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(QPen(currentPalette().accent, kFocusWidth));
    QPolygonF run; // of months that had somebody
    for (qsizetype at = 0; at < m_shares.size(); ++at) {
        if (m_shares[at]) {
            run << QPointF(area.left() + area.width() * double(at) / double(m_shares.size() - 1),
                           area.bottom() - area.height() * *m_shares[at] / most);
            continue;
        }
        painter.drawPolyline(run);
        run.clear();
    }
    painter.drawPolyline(run);
    painter.setBrush(currentPalette().accent);
    if (!run.isEmpty())
        painter.drawEllipse(run.last(), kSpaceXs - 1, kSpaceXs - 1);
}

} // namespace ui
