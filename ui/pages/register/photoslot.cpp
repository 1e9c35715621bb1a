#include "ui/pages/register/photoslot.h"

#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PhotoSlot::PhotoSlot(const QString& subject, QWidget* parent)
    : QFrame(parent),
      m_subject(subject),
      m_picture(makeLabel(TextRole::Small, {}, this)),
      m_camera(makeButton(ButtonKind::Quiet, {}, tr("Camera"), "camera"_L1, this)),
      m_choose(makeButton(ButtonKind::Quiet, {}, tr("Choose a file…"), "folder-open"_L1, this)),
      m_paste(makeButton(ButtonKind::Quiet, {}, tr("Paste"), "clipboard-check"_L1, this)),
      m_remove(makeButton(ButtonKind::Quiet, {}, tr("Take away"), "x"_L1, this))
{
    QString name;
    for (const QString& part : subject.split(u'_'))
        name += part.left(1).toUpper() + part.mid(1);
    setObjectName(u"registerPhoto"_s + name);
    m_camera->setObjectName(objectName() + u"Camera"_s);
    m_choose->setObjectName(objectName() + u"Choose"_s);
    m_paste->setObjectName(objectName() + u"Paste"_s);
    m_remove->setObjectName(objectName() + u"Remove"_s);
    m_picture->setObjectName(objectName() + u"Picture"_s);
    for (QPushButton* button : {m_camera, m_choose, m_paste, m_remove})
        button->setAccessibleName(tr("%1: %2").arg(photoFor(subject), button->text()));
    setAcceptDrops(true);
    m_picture->setFixedSize(kThumbWidth, kThumbHeight);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(makeLabel(TextRole::Label, photoFor(subject), this));
    for (QPushButton* button : {m_camera, m_choose, m_paste, m_remove})
        beside->addWidget(button, 0, Qt::AlignLeft);
    beside->addStretch();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceM);
    line->addWidget(m_picture);
    line->addLayout(beside, 1);
    connect(m_camera, &QPushButton::clicked, this, &PhotoSlot::cameraAsked);
    connect(m_choose, &QPushButton::clicked, this, &PhotoSlot::chooseAsked);
    connect(m_paste, &QPushButton::clicked, this, &PhotoSlot::pasteAsked);
    connect(m_remove, &QPushButton::clicked, this, &PhotoSlot::removeAsked);
    setPicture({});
}

void PhotoSlot::setPicture(const QPixmap& picture)
{
    m_hasPicture = !picture.isNull();
    showButtons();
    if (picture.isNull()) {
        m_picture->setText(tr("Drop a picture here"));
        return;
    }
    const QSize room = QSize(kThumbWidth, kThumbHeight) * devicePixelRatioF();
    QPixmap small = picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(small);
    m_picture->setAccessibleName(tr("%1: there is a picture").arg(photoFor(m_subject)));
}

void PhotoSlot::setWaiting(const QString& text)
{
    m_hasPicture = true;
    showButtons();
    m_picture->setText(text);
}

void PhotoSlot::setCameraThere(bool isThere)
{
    m_isCameraThere = isThere;
    showButtons();
}

void PhotoSlot::focusCamera()
{
    m_camera->setFocus();
}

void PhotoSlot::showButtons()
{
    // First, so that the focus of a button that goes has where to go.
    m_remove->setVisible(m_hasPicture);
    m_camera->setVisible(!m_hasPicture && m_isCameraThere);
    m_choose->setVisible(!m_hasPicture);
    m_paste->setVisible(!m_hasPicture);
}

void PhotoSlot::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void PhotoSlot::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit fileDropped(event->mimeData()->urls().first().toLocalFile());
}

} // namespace ui
