/// A place to sign on the screen: with a finger, a pen or the mouse. Dark ink on white in every theme, since
/// it is printed.
#pragma once

#include <QImage>
#include <QPainterPath>
#include <QWidget>

namespace ui {

class SignaturePad final : public QWidget {
    Q_OBJECT

public:
    explicit SignaturePad(QWidget* parent);

    bool isEmpty() const { return m_strokes.isEmpty(); }
    /// What was drawn, black on white.
    QImage image() const;
    void clear();
    QSize sizeHint() const override;

signals:
    /// A stroke was finished.
    void drawn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void drawStrokes(QPainter& painter) const;

    QList<QPainterPath> m_strokes;
    bool m_isDrawing = false;
};

} // namespace ui
