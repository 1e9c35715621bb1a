#include "ui/widgets/villagescene.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

// The scene is drawn on a sheet of this size and scaled to the widget.
constexpr qreal kSheetWidth = 300;
constexpr qreal kSheetHeight = 150;
constexpr qreal kCorner = 22;

class Sheet {
public:
    explicit Sheet(QPainter& painter) : m_painter(painter), m_palette(currentPalette())
    {
        m_line = QPen(m_palette.outline, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    }

    void ground()
    {
        QPainterPath paper;
        paper.addRoundedRect(QRectF(0, 0, kSheetWidth, kSheetHeight), kCorner, kCorner);
        m_painter.setClipPath(paper);
        QPainterPath hills(QPointF(0, 128));
        hills.cubicTo({60, 96}, {110, 104}, {150, 112});
        hills.cubicTo({200, 122}, {240, 98}, {300, 124});
        hills.lineTo(300, 150);
        hills.lineTo(0, 150);
        hills.closeSubpath();
        m_painter.fillPath(hills, m_palette.accentTint.tint);
        m_painter.setPen(QPen(m_palette.hairline, 1.5));
        m_painter.drawLine(QPointF(10, 140), QPointF(290, 140));
        m_painter.setClipping(false);
    }

    /// A joglo's roof, a wall, a door; the ground under its feet at `y`.
    void house(qreal x, qreal y, qreal size, bool isOpen)
    {
        m_painter.save();
        m_painter.translate(x, y);
        m_painter.scale(size, size);
        m_painter.setPen(m_line);
        m_painter.setBrush(m_palette.raised);
        m_painter.drawRect(QRectF(-20, -24, 40, 24));
        QPainterPath roof(QPointF(-30, -22));
        roof.lineTo(-16, -32);
        roof.lineTo(-9, -46);
        roof.lineTo(9, -46);
        roof.lineTo(16, -32);
        roof.lineTo(30, -22);
        roof.closeSubpath();
        m_painter.setBrush(m_palette.accentTint.tint);
        m_painter.drawPath(roof);
        m_painter.setBrush(isOpen ? m_palette.accent : m_palette.sunken);
        m_painter.drawRoundedRect(QRectF(-6, -17, 12, 17), 1.5, 1.5);
        m_painter.restore();
    }

    void tree(qreal x, qreal y)
    {
        m_painter.setPen(m_line);
        m_painter.drawLine(QPointF(x, y), QPointF(x, y - 26));
        m_painter.setBrush(m_palette.accentTint.tint);
        m_painter.drawEllipse(QPointF(x, y - 34), 13, 15);
    }

    void path()
    {
        QPainterPath way(QPointF(66, 138));
        way.cubicTo({100, 122}, {120, 146}, {150, 136});
        way.cubicTo({180, 126}, {206, 146}, {232, 136});
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_palette.accent, 2, Qt::DotLine, Qt::RoundCap));
        m_painter.drawPath(way);
        const QPointF ball = way.pointAtPercent(0.5);
        m_painter.setPen(m_line);
        m_painter.setBrush(m_palette.raised);
        // Woven as a takraw ball is: bands that cross.
        const QPointF middle = ball + QPointF(0, -9);
        m_painter.drawEllipse(middle, 9, 9);
        m_painter.setPen(QPen(m_palette.outline, 1.2));
        m_painter.drawEllipse(middle, 3.5, 9);
        m_painter.drawEllipse(middle, 9, 3.5);
    }

    void badge(const QString& name, qreal pixelRatio)
    {
        const QPointF centre(150, 48);
        constexpr qreal kBadge = 34;
        m_painter.setPen(QPen(m_palette.accent, 2));
        m_painter.setBrush(m_palette.raised);
        m_painter.drawEllipse(centre, kBadge, kBadge);
        const QPixmap picture =
            iconPixmap(QLatin1StringView(name.toLatin1()), m_palette.accent, kIconHuge, pixelRatio);
        constexpr qreal kPicture = 34;
        m_painter.drawPixmap(
            QRectF(centre.x() - kPicture / 2, centre.y() - kPicture / 2, kPicture, kPicture),
            picture, picture.rect());
    }

private:
    QPainter& m_painter;
    const Palette& m_palette;
    QPen m_line;
};

} // namespace

VillageScene::VillageScene(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void VillageScene::setBadge(QLatin1StringView icon)
{
    m_badge = icon;
    update();
}

QSize VillageScene::sizeHint() const
{
    return {kSceneWidth, kSceneWidth / 2};
}

void VillageScene::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(width() / kSheetWidth, height() / kSheetHeight);
    Sheet sheet(painter);
    sheet.ground();
    sheet.tree(24, 136);
    sheet.house(62, 136, 1.0, true);
    sheet.house(236, 136, 1.15, false);
    sheet.tree(282, 138);
    sheet.path();
    if (!m_badge.isEmpty())
        sheet.badge(m_badge, devicePixelRatioF() * width() / kSheetWidth);
}

} // namespace ui
