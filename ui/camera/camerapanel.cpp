#include "ui/camera/camerapanel.h"

#include "ui/camera/cameraview.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollpage.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isEnter(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

CameraPanel::CameraPanel(Cameras& cameras, const QString& what, QWidget* parent)
    : QFrame(parent),
      m_cameras(cameras),
      m_view(new CameraView(this)),
      m_hint(makeLabel(TextRole::Muted, {}, this)),
      m_message(new MessageBar(this)),
      m_starter(new QTimer(this)),
      m_patience(new QTimer(this))
{
    const QString title = tr("Take a picture: %1").arg(what);
    setObjectName(u"cameraPanel"_s);
    setAccessibleName(title);
    setProperty("surface", u"card"_s);
    setFocusPolicy(Qt::ClickFocus);
    m_view->setObjectName(u"cameraView"_s);
    m_view->setAccessibleName(tr("What the camera sees"));
    m_hint->setObjectName(u"cameraHint"_s);
    m_message->setObjectName(u"cameraMessage"_s);
    m_starter->setSingleShot(true);
    connect(m_starter, &QTimer::timeout, this, &CameraPanel::startCamera);
    m_patience->setObjectName(u"cameraPatience"_s);
    m_patience->setSingleShot(true);
    m_patience->setInterval(kCameraPatienceMs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceM, kSpaceM, kSpaceM, kSpaceM);
    column->setSpacing(kSpaceS);
    column->addWidget(makeLabel(TextRole::Label, title, this));
    column->addWidget(m_view);
    column->addWidget(m_message);
    column->addWidget(m_hint);
    column->addWidget(makeButtons());
    connect(m_patience, &QTimer::timeout, this, [this] {
        fail(m_stage == Stage::Taking ? CameraTrouble::NoPicture : CameraTrouble::NotAnswering);
    });
    hide();
}

QWidget* CameraPanel::makeButtons()
{
    auto* holder = new QWidget(this);
    m_take =
        makeButton(ButtonKind::Primary, "cameraTake"_L1, tr("Take the picture"), "camera"_L1, this);
    // Where the other button was: a double click takes it again, and uses nothing unseen.
    m_again =
        makeButton(ButtonKind::Secondary, "cameraAgain"_L1, tr("Again"), "rotate-ccw"_L1, this);
    m_use =
        makeButton(ButtonKind::Primary, "cameraUse"_L1, tr("Use this picture"), "check"_L1, this);
    auto* cancel = makeButton(ButtonKind::Quiet, "cameraCancel"_L1, tr("Cancel"), "x"_L1, this);
    auto* line = new FlowLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    for (QPushButton* button : {m_take, m_again, m_use, cancel})
        line->addWidget(button);
    m_take->installEventFilter(this);
    m_use->installEventFilter(this);
    connect(m_take, &QPushButton::clicked, this, &CameraPanel::take);
    connect(m_again, &QPushButton::clicked, this, &CameraPanel::begin);
    connect(m_use, &QPushButton::clicked, this, &CameraPanel::use);
    connect(cancel, &QPushButton::clicked, this, &CameraPanel::leave);
    return holder;
}

void CameraPanel::begin()
{
    m_message->clear();
    m_view->setImage({});
    show();
    setFocus();
    enter(Stage::Starting);
    // Once the panel is seen: starting a camera may take a moment in which nothing is drawn.
    m_starter->start();
}

void CameraPanel::leave()
{
    if (m_stage == Stage::Left)
        return;
    enter(Stage::Left);
    stopCamera();
    m_view->setImage({});
    hide();
    emit left();
}

void CameraPanel::enter(Stage stage)
{
    m_stage = stage;
    const bool isStill = stage == Stage::Still;
    m_view->setVisible(stage != Stage::Failed);
    m_again->setVisible(isStill);
    m_use->setVisible(isStill);
    // Before the other button goes, and the focus with it.
    if (isStill)
        m_use->setFocus();
    m_take->setVisible(!isStill && stage != Stage::Failed);
    m_take->setEnabled(stage == Stage::Live || stage == Stage::Taking);
    m_hint->setText(hint());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

QString CameraPanel::hint() const
{
    switch (m_stage) {
    case Stage::Starting:
        return tr("The camera is starting…");
    case Stage::Live:
    case Stage::Taking:
        return tr("Hold the card flat so that it fills the picture, then press Space.");
    case Stage::Still:
        return tr("Can every letter be read?");
    case Stage::Failed:
    case Stage::Left:
        return {};
    }
    Q_UNREACHABLE();
}

void CameraPanel::startCamera()
{
    if (m_stage != Stage::Starting || m_camera)
        return;
    m_camera = m_cameras.open();
    connect(m_camera.get(), &Camera::frame, this, &CameraPanel::showFrame);
    connect(m_camera.get(), &Camera::picture, this, &CameraPanel::showPicture);
    connect(m_camera.get(), &Camera::failed, this, &CameraPanel::fail);
    m_patience->start();
    m_camera->start();
}

void CameraPanel::stopCamera()
{
    m_patience->stop();
    if (!m_camera)
        return;
    m_camera->disconnect(this);
    m_camera->stop();
    // Later: most often it is its own signal that ends here.
    m_camera.release()->deleteLater();
}

void CameraPanel::showFrame(const QImage& frame)
{
    if (m_stage == Stage::Starting) {
        m_patience->stop();
        enter(Stage::Live);
        if (hasFocus())
            m_take->setFocus();
    }
    m_view->setImage(frame);
}

void CameraPanel::take()
{
    if (m_stage != Stage::Live)
        return;
    enter(Stage::Taking);
    m_patience->start();
    m_camera->takePicture();
}

void CameraPanel::showPicture(const QImage& picture)
{
    if (m_stage != Stage::Taking)
        return;
    stopCamera();
    m_view->setImage(picture);
    enter(Stage::Still);
}

void CameraPanel::use()
{
    const QImage picture = m_view->image();
    emit taken(picture);
    leave();
}

void CameraPanel::fail(CameraTrouble trouble)
{
    const auto sentence = [trouble] {
        switch (trouble) {
        case CameraTrouble::NotThere:
            return tr("No camera was found. Plug one in, then try again.");
        case CameraTrouble::NotAnswering:
            return tr("The camera does not answer. Another program may be using it: close that "
                      "program, then try again.");
        case CameraTrouble::NoPicture:
            return tr("The camera gave no picture. Try again, or choose a file instead.");
        }
        Q_UNREACHABLE();
    };
    stopCamera();
    m_view->setImage({});
    setFocus(); // Escape leaves
    m_message->tell(Tone::Danger, sentence(), tr("Try again"), [this] { begin(); });
    enter(Stage::Failed);
}

void CameraPanel::keyPressEvent(QKeyEvent* event)
{
    const bool goesOn = isEnter(*event) || event->key() == Qt::Key_Space;
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (!goesOn)
        return QFrame::keyPressEvent(event);
    if (event->isAutoRepeat())
        return;
    if (m_stage == Stage::Live)
        take();
    else if (m_stage == Stage::Still)
        use();
    else if (m_stage == Stage::Failed)
        begin();
}

bool CameraPanel::eventFilter(QObject* watched, QEvent* event)
{
    // Enter held a little long would take the picture and use it unseen.
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.isAutoRepeat() && isEnter(key))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CameraPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    // It grows with what it says, and its buttons stand below that.
    reveal(this);
}

void CameraPanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    leave();
}

} // namespace ui
