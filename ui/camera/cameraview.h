/// Shows what a camera sees, as large as it fits.
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

class CameraView final : public QWidget {
    Q_OBJECT

public:
    explicit CameraView(QWidget* parent);

    void setImage(const QImage& image);
    const QImage& image() const { return m_image; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
};

} // namespace ui
