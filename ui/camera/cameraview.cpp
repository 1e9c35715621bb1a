#include "ui/camera/cameraview.h"

#include "ui/style/tokens.h"

#include <QPainter>

namespace ui {

CameraView::CameraView(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(kCameraHeight);
}

void CameraView::setImage(const QImage& image)
{
    m_image = image;
    update();
}

QSize CameraView::sizeHint() const
{
    return {kCameraHeight, kCameraHeight};
}

void CameraView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), kHairline));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (m_image.isNull())
        return;
    const QRect room = rect().marginsRemoved({kSpaceXs, kSpaceXs, kSpaceXs, kSpaceXs});
    QRect place({}, m_image.size().scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_image);
}

} // namespace ui
