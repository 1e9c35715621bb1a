/// One picture: seen small, taken from a file, the clipboard, a drop or a camera, and taken away again.
#pragma once

#include <QFrame>
#include <QPixmap>

class QLabel;
class QPushButton;

namespace ui {

class PhotoSlot final : public QFrame {
    Q_OBJECT

public:
    /// `subject` is a word of Photo::subject.
    PhotoSlot(const QString& subject, QWidget* parent);

    const QString& subject() const { return m_subject; }
    /// Empty: nothing is there yet.
    void setPicture(const QPixmap& picture);
    /// There is one, which is still being read or has not come with a batch yet.
    void setWaiting(const QString& text);

    /// Offers the camera beside the other ways.
    void setCameraThere(bool isThere);
    void focusCamera();

signals:
    void cameraAsked();
    void chooseAsked();
    void pasteAsked();
    void removeAsked();
    void fileDropped(const QString& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void showButtons();

    QString m_subject;
    bool m_isCameraThere = false;
    bool m_hasPicture = false;
    QLabel* m_picture;
    QPushButton* m_camera;
    QPushButton* m_choose;
    QPushButton* m_paste;
    QPushButton* m_remove;
};

} // namespace ui
