#include "ui/widgets/statusbadge.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/statustext.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {

QFont badgeFont()
{
    return fontOf(kTextSmall, QFont::DemiBold);
}

} // namespace

StatusBadge::StatusBadge(QWidget* parent) : StatusBadge(app::Status::Unknown, parent) {}

StatusBadge::StatusBadge(app::Status status, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(status);
}

void StatusBadge::setStatus(app::Status status)
{
    m_status = status;
    setAccessibleName(wordFor(status));
    setToolTip(helpFor(status));
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return sizeFor(m_status);
}

QSize StatusBadge::sizeFor(app::Status status)
{
    const QFontMetrics metrics(badgeFont());
    return {kSpaceS + kIconSmall + kSpaceXs + metrics.horizontalAdvance(wordFor(status)) + kSpaceM,
            metrics.height() + kSpaceS};
}

int StatusBadge::widest()
{
    int width = 0;
    for (int each = static_cast<int>(app::Status::Active);
         each <= static_cast<int>(app::Status::Unknown); ++each)
        width = std::max(width, sizeFor(static_cast<app::Status>(each)).width());
    return width;
}

void StatusBadge::paint(QPainter& painter, const QRect& area, app::Status status)
{
    const Tint& tint = tintOf(currentPalette(), status);
    const QSize size = sizeFor(status);
    const QRect pill(area.left(), area.top() + (area.height() - size.height()) / 2,
                     std::min(size.width(), area.width()), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineOf(tint));
    painter.setBrush(tint.tint);
    const QRectF frame = QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const QPixmap picture =
        iconPixmap(iconNameOf(status), tint.ink, kIconSmall, painter.device()->devicePixelRatio());
    painter.drawPixmap(pill.left() + kSpaceS, pill.top() + (pill.height() - kIconSmall) / 2,
                       picture);
    painter.setPen(tint.ink);
    painter.setFont(badgeFont());
    const QRect words = pill.adjusted(kSpaceS + kIconSmall + kSpaceXs, 0, -kSpaceS, 0);
    const QString word =
        painter.fontMetrics().elidedText(wordFor(status), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, word);
    painter.restore();
}

void StatusBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_status);
}

} // namespace ui
