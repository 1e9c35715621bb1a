/// Takes one picture: the camera's view, then the picture itself to be looked at before it is used. The camera
/// only runs while its view is seen: it stops when the picture is taken, and when the panel is left or hidden.
#pragma once

#include "ui/camera/camera.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ui {

class CameraView;
class MessageBar;

class CameraPanel final : public QFrame {
    Q_OBJECT

public:
    /// `what` is in front of the camera: "KTP".
    CameraPanel(Cameras& cameras, const QString& what, QWidget* parent);

    void begin();
    /// left() follows; the panel is of no more use then.
    void leave();

signals:
    void taken(const QImage& picture);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Stage { Starting, Live, Taking, Still, Failed, Left };

    QWidget* makeButtons();
    void enter(Stage stage);
    QString hint() const;
    void startCamera();
    void stopCamera();
    void showFrame(const QImage& frame);
    void take();
    void showPicture(const QImage& picture);
    void use();
    void fail(CameraTrouble trouble);

    Cameras& m_cameras;
    std::unique_ptr<Camera> m_camera; ///< only while it runs
    CameraView* m_view;
    QLabel* m_hint;
    MessageBar* m_message;
    QPushButton* m_take = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_use = nullptr;
    QTimer* m_starter;
    QTimer* m_patience; ///< a camera that another program has may say nothing at all
    Stage m_stage = Stage::Left;
};

} // namespace ui
