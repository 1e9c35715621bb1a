#include "ui/pages/paper/paperdialog.h"

#include "ui/print/painting.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kZoomStep = 1.25;

} // namespace

void PaperDialog::preview(Desk& desk, const PaperWanted& wanted, QWidget* parent)
{
    // Qt::WA_DeleteOnClose: nobody else holds it.
    auto* dialog = new PaperDialog(desk, wanted, parent->window());
    dialog->open();
    dialog->read();
}

PaperDialog::PaperDialog(Desk& desk, PaperWanted wanted, QWidget* parent)
    : QDialog(parent),
      m_desk(desk),
      m_wanted(std::move(wanted)),
      m_where(makeLabel(TextRole::Muted, {}, this)),
      m_view(new SheetView(drawer(), this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"paperDialog"_s);
    setWindowTitle(title());
    m_view->setObjectName(u"paperView"_s);
    m_view->setAccessibleName(tr("Preview of the paper"));
    m_where->setObjectName(u"paperWhere"_s);
    m_where->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceL, kSpaceM, kSpaceL, kSpaceM);
    column->setSpacing(kSpaceS);
    column->addWidget(makeTools());
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(m_view, 1);
    column->addWidget(makeFoot());
    makeShortcuts();
    resize(parent->size() - QSize(2 * kSpaceXl, 2 * kSpaceXl));
    // What stands on it is nobody's business while the window is locked.
    connect(&desk, &Desk::locked, this, &QDialog::reject);
    connect(m_view, &SheetView::currentSheetChanged, this, &PaperDialog::showWhere);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    showWhere();
}

PaperDialog::~PaperDialog()
{
    m_job.cancel();
}

QString PaperDialog::title() const
{
    return titleOf(m_wanted.kind);
}

QWidget* PaperDialog::makeTools()
{
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    QLabel* name = makeLabel(TextRole::Section, title(), tools);
    name->setWordWrap(false);
    m_previous = makeIconButton("paperPrevious"_L1, tr("Previous page"), "chevron-left"_L1, tools);
    m_next = makeIconButton("paperNext"_L1, tr("Next page"), "chevron-right"_L1, tools);
    auto* smaller = makeIconButton("paperSmaller"_L1, tr("Smaller"), "zoom-out"_L1, tools);
    auto* larger = makeIconButton("paperLarger"_L1, tr("Larger"), "zoom-in"_L1, tools);
    auto* width =
        makeIconButton("paperWidth"_L1, tr("As wide as the window"), "move-horizontal"_L1, tools);
    auto* whole = makeIconButton("paperWhole"_L1, tr("The whole page"), "fullscreen"_L1, tools);
    line->addWidget(name);
    line->addStretch(1);
    line->addWidget(m_previous);
    line->addWidget(m_where);
    for (QPushButton* button : {m_next, smaller, larger, width, whole})
        line->addWidget(button);
    connect(m_previous, &QPushButton::clicked, m_view,
            [this] { m_view->goTo(m_view->currentSheet() - 1); });
    connect(m_next, &QPushButton::clicked, m_view,
            [this] { m_view->goTo(m_view->currentSheet() + 1); });
    connect(smaller, &QPushButton::clicked, m_view, [this] { m_view->zoomBy(1 / kZoomStep); });
    connect(larger, &QPushButton::clicked, m_view, [this] { m_view->zoomBy(kZoomStep); });
    connect(width, &QPushButton::clicked, m_view, [this] { m_view->fit(SheetView::Fit::Width); });
    connect(whole, &QPushButton::clicked, m_view, [this] { m_view->fit(SheetView::Fit::Whole); });
    return tools;
}

QWidget* PaperDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceS);
    m_save =
        makeButton(ButtonKind::Secondary, "paperSave"_L1, tr("Save as PDF"), "file-down"_L1, foot);
    m_print = makeButton(ButtonKind::Primary, "paperPrint"_L1, tr("Print…"), "printer"_L1, foot);
    auto* close = makeButton(ButtonKind::Quiet, "paperClose"_L1, tr("Close"), "x"_L1, foot);
    line->addWidget(close);
    line->addStretch(1);
    line->addWidget(m_save);
    line->addWidget(m_print);
    for (QPushButton* button : {m_save, m_print}) {
        button->setEnabled(false);
        button->setAutoDefault(false);
    }
    close->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::save);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void PaperDialog::makeShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(QKeySequence::Print, [this] { m_print->click(); });
    on(QKeySequence::Save, [this] { m_save->click(); });
    on(QKeySequence::ZoomIn, [this] { m_view->zoomBy(kZoomStep); });
    on(QKeySequence::ZoomOut, [this] { m_view->zoomBy(1 / kZoomStep); });
    on(Qt::CTRL | Qt::Key_0, [this] { m_view->fit(SheetView::Fit::Width); });
}

SheetView::Draw PaperDialog::drawer()
{
    return [this](const SheetView::SharedPaper& paper, std::size_t sheet, int width,
                  std::function<void(const QImage&)> drawn) {
        m_desk.run(
            this,
            [paper, sheet, width](app::Session&, app::JobContext&) -> app::Result<QImage> {
                return pictureOf(*paper, sheet, width);
            },
            [drawn = std::move(drawn)](const app::Result<QImage>& image) {
                if (image)
                    drawn(*image);
            });
    };
}

void PaperDialog::read()
{
    m_progress->start(tr("Setting the pages"));
    m_job = m_desk.run(
        this,
        [wanted = m_wanted](app::Session& session, app::JobContext& context) {
            return paperOf(session, wanted, context);
        },
        [this](app::Result<Paper> paper) {
            m_progress->finish();
            if (!paper)
                return paper.error().code == app::ErrorCode::Cancelled
                           ? reject()
                           : m_message->tell(paper.error());
            take(*std::move(paper));
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void PaperDialog::take(Paper paper)
{
    m_paper = std::make_shared<const Paper>(std::move(paper));
    m_view->show(m_paper);
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    m_view->setFocus(Qt::OtherFocusReason);
    showWhere();
}

void PaperDialog::showWhere()
{
    const int sheets = m_view->sheets();
    const int current = m_view->currentSheet();
    m_where->setText(sheets == 0 ? QString()
                                 : tr("Page %1 of %2").arg(number(current + 1), number(sheets)));
    m_previous->setEnabled(current > 0);
    m_next->setEnabled(current + 1 < sheets);
}

void PaperDialog::save()
{
    const QDate today = m_desk.session().clock().today();
    m_desk.dialogs().saveFile(this, tr("Save as PDF"), {tr("PDF"), u"*.pdf"_s},
                              fileNameOf(m_wanted, today) + u".pdf"_s,
                              [this](const QString& path) { write(path); });
}

void PaperDialog::write(const QString& path)
{
    m_message->clear();
    m_progress->start(tr("Saving the PDF"));
    m_job = m_desk.run(
        this,
        [paper = m_paper, path](app::Session& session, app::JobContext& context) {
            return writePdf(session, *paper, path, context);
        },
        [this, path](const app::Result<void>& written) {
            m_progress->finish();
            if (!written)
                return m_message->tell(written.error());
            m_message->tell(Tone::Success, tr("Saved in %1. The file is not encrypted.").arg(path));
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void PaperDialog::print()
{
    m_message->clear();
    m_desk.dialogs().print(this, title(), [this](QPagedPaintDevice& printer) {
        if (!paint(*m_paper, printer))
            return m_message->tell(Tone::Danger,
                                   tr("The printer took nothing. Look whether it is on and has "
                                      "paper, then print again."));
        m_desk.run(
            this,
            [paper = m_paper](app::Session& session, app::JobContext&) {
                return app::notePaper(session, {paper->kind, paper->workers, paper->people, {}});
            },
            [this](const app::Result<void>& noted) {
                if (!noted)
                    m_message->tell(noted.error());
            });
    });
}

} // namespace ui
