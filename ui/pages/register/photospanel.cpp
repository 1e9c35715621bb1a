#include "ui/pages/register/photospanel.h"

#include "app/services/registration.h"
#include "ui/camera/camerapanel.h"
#include "ui/pages/register/photoslot.h"
#include "ui/pages/register/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/signaturepad.h"

#include <QApplication>
#include <QClipboard>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
const auto kSignature = "signature"_L1;
} // namespace

PhotosPanel::PhotosPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_message(new MessageBar(this))
{
    m_message->setObjectName(u"registerPhotosMessage"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_message);
    column->addWidget(makeSlot(u"identity_card"_s));
    column->addWidget(makeSlot(u"family_card"_s));
    column->addWidget(makeSignature());
    connect(&desk, &Desk::locked, this, &PhotosPanel::closeCamera);
}

PhotoSlot* PhotosPanel::makeSlot(const QString& subject)
{
    auto* slot = new PhotoSlot(subject, this);
    m_slots.append(slot);
    connect(slot, &PhotoSlot::chooseAsked, this, [this, subject] { choose(subject); });
    connect(slot, &PhotoSlot::cameraAsked, this, [this, slot] { openCamera(*slot); });
    connect(slot, &PhotoSlot::pasteAsked, this, [this, subject] { paste(subject); });
    connect(slot, &PhotoSlot::removeAsked, this, [this, subject] { remove(subject); });
    connect(slot, &PhotoSlot::fileDropped, this,
            [this, subject](const QString& file) { takeFile(subject, file); });
    return slot;
}

QWidget* PhotosPanel::makeSignature()
{
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(TextRole::Label, tr("The worker signs here"), holder), 1);
    auto* again = makeButton(ButtonKind::Quiet, "registerSignatureClear"_L1, tr("Sign anew"),
                             "rotate-ccw"_L1, holder);
    head->addWidget(again);
    column->addLayout(head);
    m_pad = new SignaturePad(holder);
    m_pad->setObjectName(u"registerSignature"_s);
    m_pad->setAccessibleName(tr("The worker signs here"));
    auto* earlier = new PhotoSlot(kSignature, holder);
    m_signed = earlier;
    m_slots.append(earlier);
    column->addWidget(m_pad);
    column->addWidget(earlier);
    earlier->hide();
    connect(m_pad, &SignaturePad::drawn, this, &PhotosPanel::keepSignature);
    connect(again, &QPushButton::clicked, this, [this] { remove(kSignature); });
    connect(earlier, &PhotoSlot::removeAsked, this, [this] { remove(kSignature); });
    return holder;
}

void PhotosPanel::setPhotos(const QList<app::Photo>& photos)
{
    m_photos = photos;
    ++m_shown;
    closeCamera();
    m_message->clear();
    m_pad->clear();
    showAll();
}

QString PhotosPanel::summary() const
{
    QStringList names;
    for (const app::Photo& photo : m_photos)
        names += photoFor(photo.subject);
    return names.join(u", "_s);
}

void PhotosPanel::choose(const QString& subject)
{
    m_desk.dialogs().openFile(this, photoFor(subject),
                              {tr("Pictures"), u"*.jpg *.jpeg *.png *.webp *.bmp"_s},
                              [this, subject](const QString& file) { takeFile(subject, file); });
}

void PhotosPanel::takeFile(const QString& subject, const QString& file)
{
    keep(subject, [file] { return smallPicture(file); });
}

void PhotosPanel::paste(const QString& subject)
{
    const QImage image = QApplication::clipboard()->image();
    if (image.isNull())
        return m_message->tell(Tone::Info, tr("There is no picture to paste. Copy one first."));
    keep(subject, [image] { return smallPicture(image); });
}

void PhotosPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Here, not in the constructor: nothing about cameras is asked before pictures are wanted, and one that
    // was plugged in meanwhile is found.
    const bool isThere = m_desk.dialogs().cameras().isThere();
    for (PhotoSlot* slot : std::as_const(m_slots))
        slot->setCameraThere(isThere && slot->subject() != kSignature);
}

void PhotosPanel::openCamera(PhotoSlot& slot)
{
    closeCamera();
    if (m_desk.isLocked())
        return;
    m_message->clear();
    m_camera = new CameraPanel(m_desk.dialogs().cameras(), photoFor(slot.subject()), this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(&slot) + 1, m_camera);
    connect(m_camera, &CameraPanel::taken, this,
            [this, subject = slot.subject()](const QImage& image) {
                keep(subject, [image] { return smallPicture(image); });
            });
    connect(m_camera, &CameraPanel::left, this, [this, &slot] {
        std::exchange(m_camera, nullptr)->deleteLater();
        if (isVisible())
            slot.focusCamera();
    });
    m_camera->begin();
}

void PhotosPanel::closeCamera()
{
    if (m_camera)
        m_camera->leave();
}

void PhotosPanel::keepSignature()
{
    keep(kSignature,
         [image = m_pad->image()]() -> app::Result<QByteArray> { return signaturePicture(image); });
}

void PhotosPanel::keep(const QString& subject, Bytes read)
{
    if (m_desk.isLocked())
        return;
    m_message->clear();
    m_desk.run(
        this,
        [subject, read = std::move(read)](app::Session& session,
                                          app::JobContext&) -> app::Result<app::Photo> {
            const auto bytes = read();
            if (!bytes)
                return bytes.error();
            return app::keepPhoto(session, subject, *bytes);
        },
        [this, shown = m_shown](const app::Result<app::Photo>& photo) {
            // The worker in front of the officer is another one by now.
            if (shown != m_shown)
                return;
            if (photo)
                return put(*photo);
            if (photo.error().code == app::ErrorCode::FileUnreadable ||
                photo.error().code == app::ErrorCode::FileDamaged)
                return m_message->tell(
                    Tone::Danger,
                    tr("This is not a picture that can be read. Choose a JPEG or PNG file."));
            m_message->tell(photo.error());
        });
}

void PhotosPanel::put(const app::Photo& photo)
{
    const auto same = [&photo](const app::Photo& p) { return p.subject == photo.subject; };
    m_photos.removeIf(same);
    m_photos.append(photo);
    if (photo.subject != kSignature)
        showPicture(photo);
    emit edited();
}

void PhotosPanel::remove(const QString& subject)
{
    const auto gone =
        m_photos.removeIf([&subject](const app::Photo& p) { return p.subject == subject; });
    if (subject == kSignature)
        m_pad->clear();
    showAll();
    if (gone > 0)
        emit edited();
}

void PhotosPanel::showAll()
{
    for (PhotoSlot* slot : std::as_const(m_slots))
        slot->setPicture({});
    bool isSigned = false;
    for (const app::Photo& photo : std::as_const(m_photos)) {
        isSigned = isSigned || photo.subject == kSignature;
        showPicture(photo);
    }
    m_signed->setVisible(isSigned);
    m_pad->setVisible(!isSigned);
}

void PhotosPanel::showPicture(const app::Photo& photo)
{
    const auto slot = std::find_if(m_slots.cbegin(), m_slots.cend(), [&photo](const PhotoSlot* s) {
        return s->subject() == photo.subject;
    });
    if (slot == m_slots.cend() || m_desk.isLocked())
        return;
    (*slot)->setWaiting(tr("Reading…"));
    m_desk.run(
        this,
        [photo](app::Session& session, app::JobContext&) -> app::Result<QImage> {
            const auto bytes = app::photoBytes(session, photo);
            if (!bytes)
                return bytes.error();
            return QImage::fromData(*bytes);
        },
        [this, slot = *slot, digest = photo.digest](const app::Result<QImage>& image) {
            const bool isStillThere =
                std::any_of(m_photos.cbegin(), m_photos.cend(),
                            [&digest](const app::Photo& p) { return p.digest == digest; });
            if (!isStillThere)
                return;
            if (image && !image->isNull())
                slot->setPicture(QPixmap::fromImage(*image));
            else
                slot->setWaiting(tr("On another computer"));
        });
}

} // namespace ui
