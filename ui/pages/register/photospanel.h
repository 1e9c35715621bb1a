/// Pictures of the identity card and the family card, and the signature drawn here: each kept encrypted at
/// once, so that a draft has it too.
#pragma once

#include "app/base/result.h"
#include "app/domain/photo.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace ui {

class CameraPanel;
class Desk;
class MessageBar;
class PhotoSlot;
class SignaturePad;

class PhotosPanel final : public QWidget {
    Q_OBJECT

public:
    PhotosPanel(Desk& desk, QWidget* parent);

    QList<app::Photo> photos() const { return m_photos; }
    void setPhotos(const QList<app::Photo>& photos);
    /// "KTP, tanda tangan".
    QString summary() const;

signals:
    void edited();

protected:
    void showEvent(QShowEvent* event) override;

private:
    PhotoSlot* makeSlot(const QString& subject);
    QWidget* makeSignature();
    void choose(const QString& subject);
    void takeFile(const QString& subject, const QString& file);
    void paste(const QString& subject);
    void openCamera(PhotoSlot& slot);
    void closeCamera();
    void keepSignature();
    using Bytes = std::function<app::Result<QByteArray>()>;
    /// Reads and keeps on the job thread.
    void keep(const QString& subject, Bytes read);
    void put(const app::Photo& photo);
    void remove(const QString& subject);
    void showAll();
    void showPicture(const app::Photo& photo);

    Desk& m_desk;
    MessageBar* m_message;
    QPointer<CameraPanel> m_camera; ///< only while it is open
    QList<PhotoSlot*> m_slots;
    SignaturePad* m_pad = nullptr;
    QWidget* m_signed = nullptr; ///< shows a signature that was drawn earlier
    QList<app::Photo> m_photos;
    int m_shown =
        0; ///< numbers what the panel was filled with, so that a late picture is not shown for another
};

} // namespace ui
