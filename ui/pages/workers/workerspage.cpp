#include "ui/pages/workers/workerspage.h"

#include "app/services/exporting.h"
#include "app/services/overview.h"
#include "app/services/registration.h"
#include "ui/models/workerlistmodel.h"
#include "ui/pages/workers/badgedelegate.h"
#include "ui/pages/workers/filterbar.h"
#include "ui/pages/workers/importpanel.h"
#include "ui/pages/workers/workerdetails.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/searchbox.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

WorkersPage::WorkersPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_header(new PageHeader(tr("Workers"), {}, this)),
      m_filter(new FilterBar(this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this)),
      m_places(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_import(new ImportPanel(desk, this)),
      m_model(new WorkerListModel(
          [&desk](const QList<std::int64_t>& keys) -> app::Result<QList<app::WorkerLine>> {
              if (desk.isLocked())
                  return QList<app::WorkerLine>();
              return app::linesFor(desk.session(), keys);
          },
          [&reference = desk.session().reference()](const QString& code) {
              const app::Occupation* known = reference.occupations.find(code);
              return known ? known->name : code;
          },
          this)),
      m_table(new QTableView(this)),
      m_details(new WorkerDetails(desk, this)),
      m_copy(makeButton(ButtonKind::Quiet, "workersCopy"_L1, {}, "copy"_L1, this))
{
    makeTable();
    m_empty->setObjectName(u"workersEmpty"_s);
    auto* save = makeButton(ButtonKind::Quiet, "workersExport"_L1, tr("Save this list"),
                            "download"_L1, this);
    auto* add = makeButton(ButtonKind::Primary, "workersRegister"_L1, tr("Register a worker"),
                           "user-plus"_L1, this);
    auto* import = makeButton(ButtonKind::Quiet, "workersImport"_L1, tr("Residents' list…"),
                              "file-spreadsheet"_L1, this);
    for (QPushButton* button : {m_copy, makeColumnsButton(), save, import, add})
        m_header->addAction(button);
    m_copy->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceL, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    for (QWidget* part : std::initializer_list<QWidget*>{m_header, m_filter, m_message, m_progress})
        column->addWidget(part);
    column->addWidget(makeBody(), 1);

    connect(m_filter, &FilterBar::changed, this, &WorkersPage::load);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(save, &QPushButton::clicked, this, &WorkersPage::exportList);
    connect(add, &QPushButton::clicked, this, [this] { m_desk.goTo(PageId::Register); });
    connect(m_copy, &QPushButton::clicked, this, &WorkersPage::copySelected);
    connect(import, &QPushButton::clicked, m_import, &ImportPanel::choose);
    connect(m_empty, &EmptyState::otherActionClicked, m_import, &ImportPanel::choose);
    connect(m_import, &ImportPanel::opened, this, [this] {
        m_places->setCurrentIndex(Import);
        m_filter->hide();
    });
    connect(m_import, &ImportPanel::closed, this, [this] {
        m_places->setCurrentIndex(List);
        m_filter->show();
        load();
    });
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        if (m_filter->isNarrowed())
            m_filter->reset();
        else
            m_desk.goTo(PageId::Register);
    });
}

void WorkersPage::makeTable()
{
    m_table->setObjectName(u"workersTable"_s);
    m_table->setAccessibleName(tr("Workers"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(WorkerListModel::Status, new BadgeDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    // A fixed height: a million rows are laid out without looking at one of them.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(WorkerListModel::Name, QHeaderView::Stretch);
    for (const int column :
         {WorkerListModel::Occupation, WorkerListModel::Phone, WorkerListModel::CoveredUntil})
        m_table->setColumnHidden(column, true);
    auto* copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &WorkersPage::copySelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WorkersPage::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WorkersPage::showSelectionSize);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto line = m_model->lineAt(index.row()))
            m_desk.goTo({PageId::Register, line->id, {}});
    });
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
    auto* import = new ScrollPage(m_places);
    import->body()->setContentsMargins(0, 0, 0, 0);
    import->body()->addWidget(m_import);
    m_places->insertWidget(List, m_body);
    m_places->insertWidget(Empty, m_empty);
    m_places->insertWidget(Import, import);
    return m_places;
}

QPushButton* WorkersPage::makeColumnsButton()
{
    auto* button =
        makeButton(ButtonKind::Quiet, "workersColumns"_L1, tr("Columns"), "columns-3"_L1, this);
    auto* menu = new QMenu(button);
    for (int column = WorkerListModel::Nik; column < WorkerListModel::ColumnCount; ++column) {
        QAction* action = menu->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        m_columns.insert(column, action);
        connect(action, &QAction::toggled, m_table,
                [this, column](bool on) { m_table->setColumnHidden(column, !on); });
    }
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(button->rect().bottomLeft())); });
    return button;
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
        m_wanted = worker->id;
        m_details->show(m_wanted);
        m_filter->searchFor(worker->nik.isEmpty() ? worker->name : worker->nik);
    } else if (destination.text == "import"_L1) {
        m_import->choose();
    } else if (!destination.text.isEmpty()) {
        m_filter->narrowTo(destination.text);
    }
}

void WorkersPage::refresh(const app::Changes& changes)
{
    if (m_desk.isLocked())
        return;
    const bool concerns = changes.kinds.isEmpty() || changes.kinds.contains("*") ||
                          changes.kinds.contains(app::workerKind().name) ||
                          changes.kinds.contains(app::evidenceKind().name);
    if (!concerns)
        return;
    if (auto known = app::hamlets(m_desk.session()))
        m_filter->setHamlets(*known);
    m_model->rereadRows();
    if (m_details->worker().isValid())
        m_details->show(m_details->worker());
    // A list nobody looks at is read when somebody does.
    m_isStale = true;
    if (isVisible())
        load();
}

void WorkersPage::load()
{
    if (m_desk.isLocked())
        return;
    m_isStale = false;
    m_job.cancel();
    m_message->clear();
    m_progress->start(tr("Reading the list"));
    const int question = ++m_asked;
    m_job = m_desk.run(
        this,
        [filter = m_filter->filter(), order = m_filter->order()](app::Session& session,
                                                                 app::JobContext&) {
            return app::listWorkers(session, filter, order);
        },
        [this, question](app::Result<QList<std::int64_t>> keys) {
            if (question != m_asked)
                return;
            m_progress->finish();
            if (!keys)
                return m_message->tell(keys.error());
            takeKeys(*std::move(keys));
        });
}

void WorkersPage::takeKeys(QList<std::int64_t> keys)
{
    const std::int64_t current = m_model->keyAt(m_table->currentIndex().row());
    m_model->setKeys(std::move(keys));
    const int rows = m_model->rowCount();
    showCount(rows);
    showSelectionSize();
    if (rows == 0)
        return showEmpty();
    showPlace(List);
    if (m_wanted.isValid()) {
        const auto first = m_model->lineAt(0);
        if (first && first->id == m_wanted)
            m_table->selectRow(0);
        m_wanted = {};
    } else if (const int row = m_model->rowOfKey(current); current != 0 && row >= 0) {
        m_table->selectRow(row);
    } else {
        m_details->clear();
    }
    if (!m_table->property("sized").toBool())
        fitColumns();
}

void WorkersPage::fitColumns()
{
    // Once, from what is on screen: later the widths are the person's.
    m_table->setProperty("sized", true);
    m_table->resizeColumnsToContents();
    const auto leftForName = [this] {
        int left = m_table->viewport()->width();
        for (int column = WorkerListModel::Nik; column < WorkerListModel::ColumnCount; ++column)
            left -= m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
        return left;
    };
    for (const int column : {WorkerListModel::Area, WorkerListModel::Nik})
        if (leftForName() < kSidebarWidth)
            m_columns[column]->setChecked(false);
    // Fitting to contents forgets that the name takes what is left.
    m_table->horizontalHeader()->setSectionResizeMode(WorkerListModel::Name, QHeaderView::Stretch);
}

void WorkersPage::showCount(int shown)
{
    const auto all = app::overview(m_desk.session());
    const QString few = tr("%1 worker(s)", nullptr, shown).arg(number(shown));
    m_header->setSubtitle(
        m_filter->isNarrowed() && all ? tr("%1 of %2").arg(few, number(all->workers)) : few);
}

void WorkersPage::showEmpty()
{
    m_details->clear();
    showPlace(Empty);
    if (m_filter->isNarrowed()) {
        m_empty->setContent("search-x"_L1, tr("Nobody fits these filters"),
                            tr("Take a filter away, or search with fewer words."));
        m_empty->setAction(tr("Show everybody"));
        m_empty->setOtherAction({});
        return;
    }
    m_empty->setContent("users"_L1, tr("There are no workers here yet"),
                        tr("Register the first one at the door, or read in a residents' list."));
    m_empty->setAction(tr("Register a worker"));
    m_empty->setOtherAction(tr("Read in a residents' list…"));
}

void WorkersPage::showPlace(Place place)
{
    // A list that is being read in stays in front until it is closed.
    if (m_places->currentIndex() != Import)
        m_places->setCurrentIndex(place);
}

void WorkersPage::showCurrent()
{
    const auto line = m_model->lineAt(m_table->currentIndex().row());
    if (line)
        m_details->show(line->id);
}

void WorkersPage::showSelectionSize()
{
    const int rows = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_copy->setVisible(rows > 0);
    m_copy->setText(tr("Copy %n row(s)", nullptr, rows));
    m_copy->setAccessibleName(m_copy->text());
}

void WorkersPage::copySelected()
{
    QList<std::int64_t> keys;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        keys += m_model->keyAt(row.row());
    m_desk.run(
        this,
        [keys](app::Session& session, app::JobContext&) { return app::linesFor(session, keys); },
        [this](const app::Result<QList<app::WorkerLine>>& lines) {
            if (!lines)
                return m_message->tell(lines.error());
            copyLines(*lines);
        });
}

void WorkersPage::copyLines(const QList<app::WorkerLine>& lines)
{
    QStringList rows;
    for (const app::WorkerLine& line : lines) {
        QStringList cells;
        for (int column = 0; column < WorkerListModel::ColumnCount; ++column)
            if (!m_table->isColumnHidden(column))
                cells += m_model->textOf(line, column);
        rows += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(rows.join(u'\n'));
    m_desk.notify(tr("%n row(s) copied.", nullptr, static_cast<int>(rows.size())));
}

void WorkersPage::exportList()
{
    const QString suggested =
        tr("workers-%1.csv").arg(m_desk.session().clock().today().toString(Qt::ISODate));
    m_desk.dialogs().saveFile(this, tr("Save this list"), {tr("Table"), u"*.csv"_s}, suggested,
                              [this](const QString& path) { exportTo(path); });
}

void WorkersPage::exportTo(const QString& path)
{
    m_message->clear();
    m_progress->start(tr("Saving the list"));
    m_job = m_desk.run(
        this,
        [filter = m_filter->filter(), path](app::Session& session, app::JobContext& context) {
            return app::exportWorkers(session, app::ExportFormat::Csv, path, filter, context);
        },
        [this, path](const app::Result<app::Exported>& saved) {
            m_progress->finish();
            if (!saved)
                return m_message->tell(saved.error());
            m_message->tell(Tone::Success,
                            tr("%1 worker(s) saved in %2. The file is not encrypted.", nullptr,
                               static_cast<int>(saved->rows))
                                .arg(number(saved->rows), path));
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

} // namespace ui
