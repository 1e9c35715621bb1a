#include "ui/widgets/signaturepad.h"

#include "ui/style/palette.h"
#include "ui/style/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui {

SignaturePad::SignaturePad(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(kPadHeight);
    setCursor(Qt::CrossCursor);
    // A finger counts as a mouse: Qt makes it one where nobody takes the touch itself.
    setAttribute(Qt::WA_StaticContents);
}

QSize SignaturePad::sizeHint() const
{
    return {kPadHeight * 3, kPadHeight};
}

QImage SignaturePad::image() const
{
    QImage image(size(), QImage::Format_RGB32);
    image.fill(paperColour());
    QPainter painter(&image);
    drawStrokes(painter);
    return image;
}

void SignaturePad::clear()
{
    m_strokes.clear();
    m_isDrawing = false;
    update();
}

void SignaturePad::drawStrokes(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(inkColour(), kFocusWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPainterPath& stroke : m_strokes) {
        painter.drawPath(stroke);
        // A tap is a dot, not nothing.
        if (stroke.elementCount() == 1)
            painter.drawPoint(stroke.currentPosition());
    }
}

void SignaturePad::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), kHairline));
    painter.setBrush(paperColour());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paperLineColour(), kHairline, Qt::DashLine));
    painter.drawLine(kSpaceL, height() - kSpaceXl, width() - kSpaceL, height() - kSpaceXl);
    drawStrokes(painter);
}

void SignaturePad::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDrawing = true;
    m_strokes.append(QPainterPath(event->position()));
    update();
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDrawing)
        return;
    m_strokes.last().lineTo(event->position());
    update();
}

void SignaturePad::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isDrawing)
        return;
    m_isDrawing = false;
    emit drawn();
}

} // namespace ui
