/// Reading the list on the Pekerja page: what is asked for, and what of it is shown.
#include "app/services/overview.h"
#include "ui/models/workerlistmodel.h"
#include "ui/pages/workers/filterbar.h"
#include "ui/pages/workers/listwork.h"
#include "ui/pages/workers/workerdetails.h"
#include "ui/pages/workers/workerspage.h"
#include "ui/pages/workers/workertable.h"
#include "ui/text/format.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// More than a screenful is chosen by a rule, and chosen again as easily.
constexpr int kMostKept = 1000;

} // namespace

struct WorkersPage::Listed {
    QList<std::int64_t> keys;
    app::Overview overview;
    QList<int> rows;  ///< of those that were chosen
    int current = -1; ///< the row of the one with the cursor
};

void WorkersPage::load()
{
    if (m_desk.isLocked())
        return;
    m_isStale = false;
    m_job.cancel();
    m_message->clear();
    m_progress->start(tr("Reading the list"));
    const int question = ++m_asked;
    const QList<std::int64_t> kept =
        m_table->selectedCount() <= kMostKept ? m_table->selectedKeys() : QList<std::int64_t>();
    m_job = m_desk.run(
        this,
        [filter = m_filter->filter(), sort = m_filter->sort(),
         kept = QSet<std::int64_t>(kept.cbegin(), kept.cend()),
         current = m_model->keyAt(m_table->currentIndex().row())](
            app::Session& session, app::JobContext&) -> app::Result<Listed> {
            auto keys = app::listWorkers(session, filter, sort.order, sort.sorting);
            if (!keys)
                return keys.error();
            auto overview = app::overview(session);
            if (!overview)
                return overview.error();
            Listed listed{*std::move(keys), *std::move(overview), {}, -1};
            for (qsizetype row = 0; row < listed.keys.size(); ++row) {
                if (kept.contains(listed.keys.at(row)))
                    listed.rows += static_cast<int>(row);
                if (listed.keys.at(row) == current)
                    listed.current = static_cast<int>(row);
            }
            return listed;
        },
        [this, question](app::Result<Listed> listed) {
            if (question != m_asked)
                return;
            m_progress->finish();
            if (!listed)
                return m_message->tell(listed.error());
            take(*std::move(listed));
        });
}

void WorkersPage::take(Listed listed)
{
    m_model->setKeys(std::move(listed.keys));
    m_filter->setCounts(listed.overview);
    showCount(listed.overview);
    if (m_model->rowCount() == 0) {
        showSelection();
        return showEmpty();
    }
    showPlace(List);
    choose(listed);
    showSelection();
    m_table->fitOnce();
    lendColumns();
    m_table->showSort(m_filter->sort());
}

void WorkersPage::choose(const Listed& listed)
{
    if (m_wanted.isValid()) {
        const auto first = m_model->lineAt(0);
        if (first && first->id == m_wanted)
            m_table->selectRow(0);
        m_wanted = {};
    } else if (listed.current >= 0 || !listed.rows.isEmpty()) {
        m_table->selectRows(listed.rows, listed.current);
    } else {
        m_details->clear();
    }
}

void WorkersPage::lendColumns()
{
    const app::WorkerFilter filter = m_filter->filter();
    QList<int> columns;
    // Who lapses next: until which month it is paid, and in how many days that is.
    const auto isAsked = [&filter](app::Status one) { return filter.statuses.contains(one); };
    if (isAsked(app::Status::Active) || isAsked(app::Status::Ending) ||
        isAsked(app::Status::Arrears))
        columns = {WorkerListModel::CoveredUntil, WorkerListModel::DaysLeft};
    if (filter.statuses.contains(app::Status::Rejected))
        columns += WorkerListModel::Reason;
    m_table->lend(columns);
}

void WorkersPage::showCount(const app::Overview& overview)
{
    const int shown = m_model->rowCount();
    const QString few = tr("%1 worker(s)", nullptr, shown).arg(number(shown));
    m_header->setSubtitle(m_filter->isNarrowed() ? tr("%1 of %2").arg(few, number(overview.workers))
                                                 : few);
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

} // namespace ui
