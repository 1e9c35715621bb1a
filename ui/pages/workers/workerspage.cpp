#include "ui/pages/workers/workerspage.h"

#include "app/domain/outreach.h"
#include "app/services/registration.h"
#include "ui/models/workerlistmodel.h"
#include "ui/pages/export/branchpanel.h"
#include "ui/pages/paper/papermenu.h"
#include "ui/pages/workers/columnsmenu.h"
#include "ui/pages/workers/evidencepanel.h"
#include "ui/pages/workers/filterbar.h"
#include "ui/pages/workers/listdeeds.h"
#include "ui/pages/workers/listwork.h"
#include "ui/pages/workers/paymentpanel.h"
#include "ui/pages/workers/selectionbar.h"
#include "ui/pages/workers/workerdetails.h"
#include "ui/pages/workers/workertable.h"
#include "ui/shell/preferences.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/searchbox.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

WorkerListModel::Lines linesAtDesk(Desk& desk)
{
    return [&desk](const QList<std::int64_t>& keys) -> app::Result<QList<app::WorkerLine>> {
        if (desk.isLocked())
            return QList<app::WorkerLine>();
        return app::linesFor(desk.session(), keys);
    };
}

/// The desk's session is another one after every unlocking.
LineFacts factsAtDesk(Desk& desk)
{
    LineFacts facts = factsFrom(desk.session());
    facts.reason = [&desk](const app::WorkerId& worker) {
        return desk.isLocked() ? QString() : reasonOf(desk.session(), worker);
    };
    facts.today = [&clock = desk.session().clock()] { return clock.today(); };
    return facts;
}

void popupBelow(QPushButton* button, QMenu* menu)
{
    QObject::connect(button, &QPushButton::clicked, menu, [button, menu] {
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    });
}

} // namespace

WorkersPage::WorkersPage(Desk& desk, Preferences& preferences, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_preferences(preferences),
      m_header(new PageHeader(tr("Workers"), {}, this)),
      m_filter(new FilterBar(this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this)),
      m_workProgress(new ProgressPanel(this)),
      m_work(new ListWork(desk, m_message, m_workProgress, this)),
      m_deeds(new ListDeeds(*m_work, this)),
      m_output(new ListOutput(*m_work, this)),
      m_evidence(new EvidencePanel(*m_work, this)),
      m_payment(new PaymentPanel(*m_work, this)),
      m_places(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_branch(new BranchPanel(desk, this)),
      m_model(new WorkerListModel(linesAtDesk(desk), factsAtDesk(desk), this)),
      m_table(new WorkerTable(m_model, this)),
      m_selection(new SelectionBar(this)),
      m_details(new WorkerDetails(desk, this))
{
    m_empty->setObjectName(u"workersEmpty"_s);
    makeHeader();
    layOut();
    restoreLook();
    connectTable();
    connectSelection();
    connectPlaces();
    m_filter->box()->installEventFilter(this);
    connect(m_filter, &FilterBar::changed, this, &WorkersPage::load);
    connect(m_filter, &FilterBar::sortChosen, this, &WorkersPage::rememberLook);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
}

void WorkersPage::makeHeader()
{
    auto* print = makeIconButton("workersPrint"_L1, tr("Print…"), "printer"_L1, this);
    auto* papers = new PaperMenu(u"workersPaper"_s, allPapers(), print);
    popupBelow(print, papers);
    auto* import = makeButton(ButtonKind::Quiet, "workersImport"_L1, tr("Take a list in…"),
                              "file-spreadsheet"_L1, this);
    auto* add = makeButton(ButtonKind::Primary, "workersRegister"_L1, tr("Register a worker"),
                           "user-plus"_L1, this);
    auto* branch = makeButton(ButtonKind::Quiet, "workersBranchList"_L1, tr("List for the branch"),
                              "send"_L1, this);
    for (QPushButton* button : {makeColumnsButton(), makeSaveButton(), print, import, branch, add})
        m_header->addAction(button);
    connect(papers, &PaperMenu::asked, this,
            [this](app::PaperKind kind) { m_output->preview(kind, everything()); });
    connect(branch, &QPushButton::clicked, this, [this] {
        m_branch->open({m_filter->filter(), {}}, m_filter->words());
    });
    connect(import, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Import); });
    connect(add, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Register); });
}

QPushButton* WorkersPage::makeColumnsButton()
{
    auto* button = makeIconButton("workersColumns"_L1, tr("Columns"), "columns-3"_L1, this);
    popupBelow(button, new ColumnsMenu(*m_table, button));
    return button;
}

QPushButton* WorkersPage::makeSaveButton()
{
    auto* button = makeIconButton("workersExport"_L1, tr("Save"), "download"_L1, this);
    auto* menu = new QMenu(button);
    const auto add = [menu](const QString& name, const QString& text, QLatin1StringView picture) {
        QAction* action = menu->addAction(icon(picture), text);
        action->setObjectName(name);
        return action;
    };
    connect(add(u"workersSaveTable"_s, tr("This list as a table…"), "file-spreadsheet"_L1),
            &QAction::triggered, this, [this] { m_output->saveTable(everything()); });
    connect(add(u"workersSavePdf"_s, tr("Status list as PDF…"), "file-down"_L1),
            &QAction::triggered, this, [this] { m_output->savePdf(everything()); });
    connect(add(u"workersSaveRecords"_s, tr("All fields of these workers…"), "archive"_L1),
            &QAction::triggered, this, [this] { m_output->saveRecords(m_filter->filter()); });
    popupBelow(button, menu);
    return button;
}

void WorkersPage::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceL, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_header, m_filter, m_message, m_progress, m_workProgress})
        column->addWidget(part);
    column->addWidget(makeBody(), 1);
    column->addWidget(m_selection);
}

QWidget* WorkersPage::makeScrolling(QWidget* content)
{
    auto* scroll = new ScrollPage(m_places);
    scroll->body()->setContentsMargins(0, 0, 0, 0);
    scroll->body()->addWidget(content);
    scroll->body()->addStretch(1);
    return scroll;
}

QWidget* WorkersPage::makeBody()
{
    m_body = new QSplitter(Qt::Horizontal, m_places);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(m_table);
    m_body->addWidget(m_details);
    m_body->setStretchFactor(0, 2);
    m_body->setStretchFactor(1, 1);
    m_details->setMinimumWidth(kSearchWidth * 2 / 3);
    m_places->insertWidget(List, m_body);
    m_places->insertWidget(Empty, m_empty);
    m_places->insertWidget(Evidence, makeScrolling(m_evidence));
    m_places->insertWidget(Payment, makeScrolling(m_payment));
    m_places->insertWidget(Branch, makeScrolling(m_branch));
    return m_places;
}

void WorkersPage::connectTable()
{
    connect(m_table, &WorkerTable::columnsChanged, this, &WorkersPage::rememberLook);
    connect(m_table, &WorkerTable::sortAsked, this, [this](int column) {
        if (const auto order = orderOf(column))
            m_filter->sortBy(*order);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto line = m_model->lineAt(index.row()))
            m_desk.goTo({PageId::Register, line->id, {}});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WorkersPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WorkersPage::showSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { popupMenu(m_table->viewport()->mapToGlobal(at)); });
    auto* copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { m_output->copy(chosen()); });
    auto* menu = new QShortcut(m_table);
    menu->setKeys({QKeySequence(Qt::SHIFT | Qt::Key_F10), QKeySequence(Qt::Key_Menu)});
    menu->setContext(Qt::WidgetShortcut);
    connect(menu, &QShortcut::activated, this, [this] {
        const QRect row = m_table->visualRect(m_table->currentIndex());
        popupMenu(m_table->viewport()->mapToGlobal(row.bottomLeft()));
    });
}

void WorkersPage::connectSelection()
{
    connect(m_selection, &SelectionBar::evidenceAsked, this,
            [this] { m_evidence->open(m_table->selectedKeys()); });
    connect(m_selection, &SelectionBar::paymentAsked, this,
            [this] { m_payment->open(m_table->selectedKeys()); });
    connect(m_selection, &SelectionBar::branchListAsked, this, [this] {
        m_branch->open({{}, m_table->selectedKeys()}, chosen().filter);
    });
    connect(m_selection, &SelectionBar::handedOverAsked, this,
            [this] { m_deeds->handOver(m_table->selectedKeys()); });
    connect(m_selection, &SelectionBar::situationAsked, this,
            [this](const QString& word) { m_deeds->setSituation(m_table->selectedKeys(), word); });
    connect(m_selection, &SelectionBar::copyAsked, this, [this] { m_output->copy(chosen()); });
    connect(m_selection, &SelectionBar::saveAsked, this, [this] { m_output->saveTable(chosen()); });
    connect(m_selection, &SelectionBar::paperAsked, this,
            [this](app::PaperKind kind) { m_output->preview(kind, chosen()); });
}

void WorkersPage::connectPlaces()
{
    connect(m_branch, &BranchPanel::opened, this, [this] { openPlace(Branch); });
    connect(m_branch, &BranchPanel::closed, this, &WorkersPage::backToList);
    connect(m_evidence, &EvidencePanel::opened, this, [this] { openPlace(Evidence); });
    connect(m_payment, &PaymentPanel::opened, this, [this] { openPlace(Payment); });
    const auto backToTable = [this] {
        backToList();
        m_table->setFocus(Qt::OtherFocusReason);
    };
    connect(m_evidence, &EvidencePanel::closed, this, backToTable);
    connect(m_payment, &PaymentPanel::closed, this, backToTable);
    connect(m_empty, &EmptyState::otherActionClicked, this, [this] {
        m_desk.goTo({PageId::Import, {}, u"choose"_s});
    });
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        if (m_filter->isNarrowed())
            m_filter->reset();
        else
            m_desk.goTo(PageId::Register);
    });
}

void WorkersPage::restoreLook()
{
    const auto look = lookFrom(m_preferences.listLook());
    if (!look)
        return;
    m_filter->setOwnSort(look->sort);
    m_table->setOwnColumns(look->columns);
}

void WorkersPage::rememberLook()
{
    m_preferences.setListLook(bytesOf({m_table->ownColumns(), m_filter->ownSort()}));
}

bool WorkersPage::eventFilter(QObject* watched, QEvent* event)
{
    // From what is typed straight down into what was found.
    if (watched == m_filter->box() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        return true;
    }
    return Page::eventFilter(watched, event);
}

QString WorkersPage::title() const
{
    return tr("Workers");
}

void WorkersPage::shown()
{
    if (m_isStale)
        load();
    if (!isAncestorOf(QApplication::focusWidget()))
        m_filter->box()->setFocus(Qt::TabFocusReason);
}

void WorkersPage::open(const Destination& destination)
{
    if (destination.worker.isValid()) {
        const auto worker = app::worker(m_desk.session(), destination.worker);
        if (!worker)
            return m_message->tell(worker.error());
        // Whoever asks for somebody sees them: what stood in front is still there behind.
        m_places->setCurrentIndex(List);
        m_filter->show();
        m_wanted = worker->id;
        m_details->show(m_wanted);
        m_filter->searchFor(worker->nik.isEmpty() ? worker->name : worker->nik);
    } else if (!destination.text.isEmpty()) {
        m_places->setCurrentIndex(List);
        m_filter->show();
        m_filter->narrowTo(destination.text);
    }
}

void WorkersPage::refresh(const app::Changes& changes)
{
    if (m_desk.isLocked())
        return;
    const bool concerns = changes.kinds.isEmpty() || changes.kinds.contains("*") ||
                          changes.kinds.contains(app::workerKind().name) ||
                          changes.kinds.contains(app::evidenceKind().name) ||
                          changes.kinds.contains(app::visitKind().name);
    if (!concerns)
        return;
    if (auto known = app::hamlets(m_desk.session()))
        m_filter->setHamlets(*known);
    m_model->rereadRows();
    if (m_details->worker().isValid())
        m_details->show(m_details->worker());
    if (m_places->currentIndex() == Branch)
        m_branch->refresh();
    // A list nobody looks at is read when somebody does.
    m_isStale = true;
    if (isVisible())
        load();
}

void WorkersPage::showPlace(Place place)
{
    // A list that is being read in stays in front until it is closed, and so does what is typed.
    const int shown = m_places->currentIndex();
    if (shown == List || shown == Empty)
        m_places->setCurrentIndex(place);
}

void WorkersPage::openPlace(Place place)
{
    m_places->setCurrentIndex(place);
    // Behind it nobody looks for anybody.
    m_filter->hide();
    showSelection();
}

void WorkersPage::backToList()
{
    m_places->setCurrentIndex(List);
    m_filter->show();
    load();
}

void WorkersPage::showCurrent()
{
    const auto line = m_model->lineAt(m_table->currentIndex().row());
    if (line)
        m_details->show(line->id);
}

void WorkersPage::showSelection()
{
    m_selection->setCount(m_places->currentIndex() == List ? m_table->selectedCount() : 0);
}

void WorkersPage::popupMenu(const QPoint& at)
{
    if (m_selection->isVisible())
        m_selection->popupMenu(at);
}

ShownList WorkersPage::everything() const
{
    // The words go on paper.
    const InIndonesian paper;
    return {m_model->keys(), m_table->shownColumns(), m_filter->sort(), m_filter->words()};
}

ShownList WorkersPage::chosen() const
{
    const InIndonesian paper;
    const QString words = m_filter->words();
    return {m_table->selectedKeys(), m_table->shownColumns(), m_filter->sort(),
            words.isEmpty() ? Text::tr("Chosen workers")
                            : Text::tr("Chosen workers: %1").arg(words)};
}

} // namespace ui
