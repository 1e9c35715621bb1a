#include "ui/pages/outreach/visitlistview.h"

#include "app/domain/region.h"
#include "ui/pages/outreach/stopcard.h"
#include "ui/pages/outreach/visitfilter.h"
#include "ui/pages/outreach/visitform.h"
#include "ui/pages/outreach/visitmodel.h"
#include "ui/pages/outreach/visitpanel.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/visittext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::VisitChoice;

namespace {

constexpr int kNarrowestColumn = kSidebarWidth * 4 / 5;

bool isOffice(Desk& desk)
{
    return app::regionLevel(desk.session().scope()) != app::RegionLevel::Village;
}

} // namespace

VisitListView::VisitListView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_filter(new VisitFilter(this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressPanel(this)),
      m_model(new VisitModel(desk.session().reference().occupations, this)),
      m_places(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_card(new StopCard(desk, this))
{
    setObjectName(u"visitList"_s);
    m_empty->setObjectName(u"visitsEmpty"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_filter);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(makeBody(), 1);
    connect(m_filter, &VisitFilter::changed, this, &VisitListView::showStops);
    connect(m_filter, &VisitFilter::villageChosen, this, &VisitListView::refresh);
    connect(m_progress, &ProgressPanel::cancelled, this, [this] { m_job.cancel(); });
    connect(m_card, &StopCard::nextHouseAsked, this, &VisitListView::goToNextHouse);
    connect(m_card->panel(), &VisitPanel::saved, this, &VisitListView::goOn);
    connect(m_card->panel(), &VisitPanel::closed, this, &VisitListView::focusList);
    connect(m_empty, &EmptyState::actionClicked, this,
            [this] { showOnly(VisitChoice::Everybody); });
}

QWidget* VisitListView::makeBody()
{
    m_body = new QSplitter(Qt::Horizontal, m_places);
    m_body->setChildrenCollapsible(false);
    makeTable();
    m_body->addWidget(m_table);
    m_body->addWidget(m_card);
    m_body->setStretchFactor(0, 3);
    m_body->setStretchFactor(1, 2);
    m_body->setSizes({3 * kReadingWidth, 2 * kReadingWidth});
    m_card->setMinimumWidth(kSearchWidth * 4 / 5);
    m_places->addWidget(m_body);
    m_places->addWidget(m_empty);
    return m_places;
}

void VisitListView::makeTable()
{
    m_table = new QTableView(m_body);
    m_table->setObjectName(u"visitsTable"_s);
    m_table->setAccessibleName(tr("Visiting list"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    // A fixed height: thousands of rows are laid out without looking at one of them.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeightSmall);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VisitListView::showCurrent);
}

void VisitListView::refresh()
{
    if (m_desk.isLocked())
        return;
    if (isOffice(m_desk)) {
        // Read along a summary of a few lines.
        const auto villages = app::visitedVillages(m_desk.session());
        m_filter->setVillages(villages ? *villages : QStringList(),
                              m_desk.session().reference().regions);
        if (m_filter->village().isEmpty())
            return take({});
    }
    const int asked = ++m_asked;
    m_progress->start(tr("Looking whom to visit…"));
    m_job = m_desk.run(
        this,
        [village = m_filter->village()](app::Session& session, app::JobContext& context) {
            return app::visitPlan(session, village, context);
        },
        [this, asked](app::Result<app::VisitPlan> plan) {
            if (asked != m_asked)
                return;
            m_progress->finish();
            if (!plan)
                return m_message->tell(plan.error());
            m_message->clear();
            take(*std::move(plan));
        },
        [this](std::int64_t done, std::int64_t total) { m_progress->setProgress(done, total); });
}

void VisitListView::take(app::VisitPlan plan)
{
    m_plan = std::move(plan);
    m_filter->setPlan(m_plan);
    showStops();
}

void VisitListView::showStops()
{
    const app::VisitStop* current = m_model->stopAt(m_table->currentIndex().row());
    const app::WorkerId before = m_wanted.isValid() ? m_wanted
                                 : current          ? current->id
                                                    : app::WorkerId();
    m_wanted = {};
    QList<app::VisitStop> stops;
    std::ranges::copy_if(m_plan.stops, std::back_inserter(stops),
                         [&](const app::VisitStop& stop) { return m_filter->takes(stop); });
    m_model->setStops(std::move(stops), m_desk.session().clock().today());
    setColumns();
    showEmpty();
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::max(0, m_model->rowOf(before)));
    showCurrent();
}

void VisitListView::showEmpty()
{
    m_places->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (m_plan.stops.isEmpty()) {
        m_empty->setContent("route"_L1, tr("Nobody is here to be visited"),
                            tr("Read in a residents' list, or register the first worker: then the "
                               "houses stand here in the order of a walk."));
        return m_empty->setAction({});
    }
    m_empty->setContent(
        "circle-check"_L1, tr("Nobody is left in this list"),
        m_filter->choice() == VisitChoice::Due
            ? tr("No visit is due today. Go on with those who were not visited yet.")
            : tr("Choose another RT or another list above."));
    m_empty->setAction(m_filter->choice() == VisitChoice::Everybody ? QString()
                                                                    : tr("Show everybody"));
}

void VisitListView::showCurrent()
{
    const app::VisitStop* stop = m_model->stopAt(m_table->currentIndex().row());
    if (!stop || m_desk.isLocked())
        return m_card->clear();
    m_card->show(*stop);
}

void VisitListView::showOnly(VisitChoice choice)
{
    m_filter->showOnly(choice);
    showStops();
}

void VisitListView::select(const app::WorkerId& worker)
{
    m_wanted = worker;
    showOnly(VisitChoice::Everybody);
    // When the list is still being read, whoever is wanted is chosen as it comes.
    if (m_model->rowOf(worker) < 0)
        m_wanted = worker;
}

void VisitListView::goOn(const QList<app::WorkerId>& visited)
{
    // To whoever stands next in the list, before it is read again: the hand is faster.
    const int from = m_table->currentIndex().row();
    const int rows = m_model->rowCount();
    for (int by = 1; by < rows; ++by) {
        const int row = (from + by) % rows;
        if (visited.contains(m_model->stopAt(row)->id))
            continue;
        m_table->selectRow(row);
        return;
    }
    m_card->panel()->form()->begin(1);
}

void VisitListView::goToNextHouse()
{
    const int from = m_table->currentIndex().row();
    const app::VisitStop* here = m_model->stopAt(from);
    if (!here)
        return;
    const int rows = m_model->rowCount();
    for (int by = 1; by < rows; ++by) {
        const int row = (from + by) % rows;
        const bool isOther = m_model->stopAt(row)->house != here->house;
        const bool isItsFirst =
            row == 0 || m_model->stopAt(row - 1)->house != m_model->stopAt(row)->house;
        if (!isOther || !isItsFirst)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        return;
    }
    m_desk.notify(tr("There is no other house in this list."));
}

bool VisitListView::takesKey(const QKeyEvent& key)
{
    if (key.modifiers() == Qt::NoModifier && key.key() == Qt::Key_N) {
        goToNextHouse();
        return true;
    }
    if (!m_model->stopAt(m_table->currentIndex().row()))
        return false;
    if (m_card->panel()->form()->takeKey(key))
        return true;
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    m_desk.openWorker(m_model->stopAt(m_table->currentIndex().row())->id);
    return true;
}

bool VisitListView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        setColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        takesKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void VisitListView::focusList()
{
    if (m_places->currentIndex() == 0)
        m_table->setFocus(Qt::TabFocusReason);
    else
        m_filter->setFocus(Qt::TabFocusReason);
}

void VisitListView::setColumns()
{
    const QFontMetrics metrics(m_table->font());
    const auto widthFor = [&metrics](const QString& text) {
        return metrics.horizontalAdvance(text) + 2 * kSpaceM;
    };
    const int house = widthFor(tr("House")) + kSpaceS;
    const int need = widthFor(tr("Not visited yet")) + kIcon + kSpaceM;
    const int last =
        widthFor(day(m_desk.session().clock().today()) + u" · "_s + outcomeFor(u"away"_s));
    // Of the table itself: its viewport has another width while rows come and go.
    int left = m_table->width() - kSpaceM - 2 * kFocusWidth - house - need;
    // The day of the last visit and the address stand beside the list, too.
    const bool hasWhere = left > 2 * kNarrowestColumn;
    const bool hasLast = left > 2 * kNarrowestColumn + last;
    left -= hasLast ? last : 0;
    m_table->setColumnHidden(VisitModel::Last, !hasLast);
    m_table->setColumnHidden(VisitModel::Where, !hasWhere);
    m_table->setColumnWidth(VisitModel::House, house);
    m_table->setColumnWidth(VisitModel::Need, need);
    m_table->setColumnWidth(VisitModel::Last, last);
    m_table->setColumnWidth(VisitModel::Where, left / 2);
    m_table->setColumnWidth(VisitModel::Name, hasWhere ? left - left / 2 : left);
}

void VisitListView::print()
{
    QList<std::int64_t> keys;
    for (const app::VisitStop& stop : m_model->stops())
        keys << stop.key;
    if (!keys.isEmpty())
        PaperDialog::preview(m_desk, {app::PaperKind::VisitingList, keys, {}, m_filter->words()},
                             this);
}

} // namespace ui
