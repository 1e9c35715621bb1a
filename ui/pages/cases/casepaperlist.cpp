#include "ui/pages/cases/casepaperlist.h"

#include "app/services/registration.h"
#include "ui/camera/camerapanel.h"
#include "ui/pages/register/photoslot.h"
#include "ui/pages/register/picture.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/casetext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands below a paper: since when it is there, whether it is asked for, how sure that is.
QString noteOf(const app::CasePaperLine& line)
{
    QStringList parts;
    if (line.there)
        parts << CasePaperList::tr("there since %1").arg(day(line.there->gotOn));
    else if (line.asked == app::PaperAsked::IfAsked)
        parts << CasePaperList::tr("only if the branch asks for it");
    if (line.photo)
        parts << CasePaperList::tr("with a picture");
    // What was read somewhere is said once, below the list.
    if (line.rule.certainty > app::Certainty::Secondary)
        parts << unsureNote(line.rule.certainty);
    return parts.join(u" · "_s);
}

} // namespace

CasePaperList::CasePaperList(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_message(new MessageBar(this)),
      m_column(new QVBoxLayout(this)),
      m_slot(new PhotoSlot(u"case_paper"_s, this))
{
    m_message->setObjectName(u"casePapersMessage"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kSpaceS);
    m_column->addWidget(m_message);
    m_column->addWidget(m_slot);
    m_slot->hide();
    connect(m_slot, &PhotoSlot::chooseAsked, this, &CasePaperList::choose);
    connect(m_slot, &PhotoSlot::cameraAsked, this, &CasePaperList::openCamera);
    connect(m_slot, &PhotoSlot::pasteAsked, this, &CasePaperList::paste);
    connect(m_slot, &PhotoSlot::removeAsked, this, &CasePaperList::dropPhoto);
    connect(m_slot, &PhotoSlot::fileDropped, this,
            [this](const QString& file) { keep([file] { return smallPicture(file); }); });
    connect(&desk, &Desk::locked, this, &CasePaperList::closeCamera);
}

void CasePaperList::show(const app::CaseFile& file)
{
    if (file.benefitCase.id != m_case) {
        closeCamera();
        m_open.clear();
        m_message->clear();
    }
    m_case = file.benefitCase.id;
    m_lines = file.papers;
    // The focus stays on the paper that was ticked.
    const QWidget* focused = QApplication::focusWidget();
    const QString before =
        focused && m_rows && m_rows->isAncestorOf(focused) ? focused->objectName() : QString();
    delete m_rows;
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kSpaceXs);
    m_column->insertWidget(1, m_rows);
    QStringList sources;
    for (const app::CasePaperLine& one : std::as_const(m_lines)) {
        addRow(one);
        const QString source = u"%1 (%2)"_s.arg(one.rule.source, certaintyText(one.rule.certainty));
        if (!sources.contains(source))
            sources << source;
    }
    QLabel* source =
        makeLabel(TextRole::Small, tr("Source: %1").arg(sources.join(u"; "_s)), m_rows);
    source->setObjectName(u"casePapersSource"_s);
    rows->addWidget(source);
    if (auto* again = before.isEmpty() ? nullptr : m_rows->findChild<QWidget*>(before))
        again->setFocus(Qt::OtherFocusReason);
    showPhoto();
}

void CasePaperList::addRow(const app::CasePaperLine& one)
{
    const QString paper = one.rule.paper;
    auto* row = new QWidget(m_rows);
    auto* box = new QCheckBox(row);
    box->setObjectName(u"casePaper_"_s + paper);
    box->setAccessibleName(paperTitle(one.rule));
    box->setChecked(one.there.has_value());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel* title = makeLabel(TextRole::Body, paperTitle(one.rule), row);
    title->setBuddy(box);
    words->addWidget(title);
    if (const QString note = noteOf(one); !note.isEmpty())
        words->addWidget(makeLabel(TextRole::Small, note, row));
    const QString name = u"casePhoto_"_s + paper;
    auto* photo = makeIconButton(QLatin1StringView(name.toLatin1()),
                                 tr("Picture: %1").arg(paperTitle(one.rule)),
                                 one.photo ? "image"_L1 : "camera"_L1, row);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    line->addWidget(box, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(photo, 0, Qt::AlignTop);
    m_rows->layout()->addWidget(row);
    connect(box, &QCheckBox::clicked, this, [this, paper](bool isThere) {
        tick(paper, isThere ? app::PaperThere::Yes : app::PaperThere::No);
    });
    connect(photo, &QPushButton::clicked, this, [this, paper] { openPhoto(paper); });
}

const app::CasePaperLine* CasePaperList::line(const QString& paper) const
{
    const auto found = std::ranges::find_if(
        m_lines, [&paper](const app::CasePaperLine& one) { return one.rule.paper == paper; });
    return found == m_lines.end() ? nullptr : &*found;
}

void CasePaperList::took(const app::Result<app::CaseKept>& kept, const QString& deed)
{
    if (!kept)
        return m_message->tell(kept.error());
    m_message->clear();
    m_desk.announce(kept->changes);
    m_desk.did(deed, kept->edits);
}

void CasePaperList::tick(const QString& paper, app::PaperThere there)
{
    const QString deed = there == app::PaperThere::Yes ? tr("%1: ticked").arg(paperFor(paper))
                                                       : tr("%1: taken off").arg(paperFor(paper));
    m_desk.run(
        this,
        [id = m_case, paper, there](app::Session& session, app::JobContext&) {
            return app::setPaperThere(session, id, paper, there);
        },
        [this, deed](const app::Result<app::CaseKept>& kept) { took(kept, deed); });
}

void CasePaperList::openPhoto(const QString& paper)
{
    closeCamera();
    m_open = m_open == paper ? QString() : paper;
    showPhoto();
}

void CasePaperList::showPhoto()
{
    const app::CasePaperLine* one = line(m_open);
    m_slot->setVisible(one != nullptr);
    if (!one || m_desk.isLocked())
        return;
    m_slot->setCameraThere(m_desk.dialogs().cameras().isThere());
    m_slot->setPicture({});
    m_slot->setAccessibleName(paperTitle(one->rule));
    if (!one->photo)
        return;
    m_slot->setWaiting(tr("Reading…"));
    m_desk.run(
        this,
        [photo = *one->photo](app::Session& session, app::JobContext&) -> app::Result<QImage> {
            const auto bytes = app::photoBytes(session, photo);
            if (!bytes)
                return bytes.error();
            return QImage::fromData(*bytes);
        },
        [this, paper = m_open](const app::Result<QImage>& image) {
            if (paper != m_open)
                return;
            if (image && !image->isNull())
                m_slot->setPicture(QPixmap::fromImage(*image));
            else
                m_slot->setWaiting(tr("On another computer"));
        });
}

void CasePaperList::choose()
{
    m_desk.dialogs().openFile(
        this, paperFor(m_open), {tr("Pictures"), u"*.jpg *.jpeg *.png *.webp *.bmp"_s},
        [this](const QString& file) { keep([file] { return smallPicture(file); }); });
}

void CasePaperList::paste()
{
    const QImage image = QApplication::clipboard()->image();
    if (image.isNull())
        return m_message->tell(Tone::Info, tr("There is no picture to paste. Copy one first."));
    keep([image] { return smallPicture(image); });
}

void CasePaperList::openCamera()
{
    closeCamera();
    if (m_desk.isLocked())
        return;
    m_camera = new CameraPanel(m_desk.dialogs().cameras(), paperFor(m_open), this);
    m_column->addWidget(m_camera);
    connect(m_camera, &CameraPanel::taken, this,
            [this](const QImage& image) { keep([image] { return smallPicture(image); }); });
    connect(m_camera, &CameraPanel::left, this, [this] {
        std::exchange(m_camera, nullptr)->deleteLater();
        if (isVisible())
            m_slot->focusCamera();
    });
    m_camera->begin();
}

void CasePaperList::closeCamera()
{
    if (m_camera)
        m_camera->leave();
}

void CasePaperList::keep(Bytes read)
{
    if (m_desk.isLocked() || m_open.isEmpty())
        return;
    m_message->clear();
    m_desk.run(
        this,
        [id = m_case, paper = m_open, read = std::move(read)](
            app::Session& session, app::JobContext&) -> app::Result<app::CaseKept> {
            const auto bytes = read();
            if (!bytes)
                return bytes.error();
            return app::keepPaperPhoto(session, id, paper, *bytes);
        },
        [this, paper = m_open](const app::Result<app::CaseKept>& kept) {
            if (!kept && (kept.error().code == app::ErrorCode::FileUnreadable ||
                          kept.error().code == app::ErrorCode::FileDamaged))
                return m_message->tell(
                    Tone::Danger,
                    tr("This is not a picture that can be read. Choose a JPEG or PNG file."));
            took(kept, tr("%1: with a picture").arg(paperFor(paper)));
        });
}

void CasePaperList::dropPhoto()
{
    m_desk.run(
        this,
        [id = m_case, paper = m_open](app::Session& session, app::JobContext&) {
            return app::dropPaperPhoto(session, id, paper);
        },
        [this, paper = m_open](const app::Result<app::CaseKept>& kept) {
            took(kept, tr("%1: picture taken away").arg(paperFor(paper)));
        });
}

} // namespace ui
