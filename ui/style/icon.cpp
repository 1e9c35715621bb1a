#include "ui/style/icon.h"

#include "ui/style/paperink.h"
#include "ui/style/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using ColourOf = std::function<QColor(const Palette&)>;

class ThemedIcon final : public QIconEngine {
public:
    ThemedIcon(QString name, ColourOf colourOf)
        : m_name(std::move(name)), m_colourOf(std::move(colourOf))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect.topLeft(), drawn(rect.size(), mode, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(size, mode, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return drawn(size / scale, mode, scale);
    }
    QIconEngine* clone() const override { return new ThemedIcon(*this); } // NOLINT: QIcon owns it
    QString key() const override { return u"jemput"_s; }

private:
    QPixmap drawn(const QSize& size, QIcon::Mode mode, qreal ratio) const
    {
        const Palette& colours = currentPalette();
        const QColor colour = mode == QIcon::Disabled ? colours.outline : m_colourOf(colours);
        const QPixmap square = iconPixmap(QLatin1StringView(m_name.toLatin1()), colour,
                                          std::min(size.width(), size.height()), ratio);
        if (size.width() <= size.height())
            return square;
        // Wider than high: the room at the right is the gap to the words of a button.
        QPixmap wide(size * ratio);
        wide.setDevicePixelRatio(ratio);
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(0, 0, square);
        return wide;
    }

    QString m_name;
    ColourOf m_colourOf;
};

QIcon themed(QLatin1StringView name, ColourOf colourOf)
{
    return QIcon(new ThemedIcon(name, std::move(colourOf))); // NOLINT: QIcon owns it
}

QColor inkOf(const Palette& colours, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return colours.text;
    case Ink::Muted:
        return colours.mutedText;
    case Ink::Accent:
        return colours.accent;
    case Ink::OnAccent:
        return colours.onAccent;
    case Ink::Info:
        return colours.info.ink;
    case Ink::Success:
        return colours.success.ink;
    case Ink::Warning:
        return colours.warning.ink;
    case Ink::Danger:
        return colours.danger.ink;
    }
    Q_UNREACHABLE();
}

} // namespace

QIcon icon(QLatin1StringView name, Ink ink)
{
    return themed(name, [ink](const Palette& colours) { return inkOf(colours, ink); });
}

QIcon icon(app::Status status)
{
    return themed(iconNameOf(status),
                  [status](const Palette& colours) { return tintOf(colours, status).ink; });
}

QLatin1StringView iconNameOf(app::Status status)
{
    switch (status) {
    case app::Status::Active:
        return "shield-check"_L1;
    case app::Status::Ending:
        return "hourglass"_L1;
    case app::Status::Arrears:
        return "triangle-alert"_L1;
    case app::Status::Inactive:
        return "shield-off"_L1;
    case app::Status::Rejected:
        return "circle-x"_L1;
    case app::Status::NotRegistered:
        return "user-plus"_L1;
    case app::Status::Sent:
        return "send"_L1;
    case app::Status::Recorded:
        return "pencil"_L1;
    case app::Status::Unknown:
        return "circle-help"_L1;
    case app::Status::NotInData:
        return "search-x"_L1;
    }
    Q_UNREACHABLE();
}

QPixmap iconPixmap(QLatin1StringView name, const QColor& colour, int size, qreal devicePixelRatio)
{
    const QString key = u"jemput-%1-%2-%3-%4"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QByteArray svg = iconDrawing(name, colour);
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace ui
