#include "ui/pages/sponsors/sponsorspage.h"

#include "app/domain/evidence.h"
#include "app/domain/sponsors.h"
#include "app/domain/worker.h"
#include "ui/pages/sponsors/activitiesview.h"
#include "ui/pages/sponsors/allocationview.h"
#include "ui/pages/sponsors/lapsingview.h"
#include "ui/pages/sponsors/paymentsview.h"
#include "ui/pages/sponsors/programmesview.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/pageheader.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SponsorsPage::SponsorsPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_head(new PageHeader(tr("Contributions and sponsors"),
                            tr("Who paid, who lapses when, and who pays for those who cannot."),
                            this)),
      m_mode(new ChipBar(ChipBar::Choice::One, this)),
      m_views(new QStackedWidget(this)),
      m_programmes(new ProgrammesView(desk, m_views)),
      m_payments(new PaymentsView(desk, m_views)),
      m_lapsing(new LapsingView(desk, m_views)),
      m_allocation(new AllocationView(desk, m_views)),
      m_activities(new ActivitiesView(desk, m_views))
{
    m_mode->setObjectName(u"sponsorsMode"_s);
    m_mode->addChip(u"programmes"_s, tr("Sponsors and programmes"));
    m_mode->addChip(u"payments"_s, tr("Payments"));
    m_mode->addChip(u"lapsing"_s, tr("Who lapses, and what it costs"));
    m_mode->setChecked({u"programmes"_s});
    for (QWidget* view : {static_cast<QWidget*>(m_programmes), static_cast<QWidget*>(m_payments),
                          static_cast<QWidget*>(m_lapsing), static_cast<QWidget*>(m_allocation),
                          static_cast<QWidget*>(m_activities)})
        m_views->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceL, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceM);
    column->addWidget(m_head);
    column->addWidget(m_mode);
    column->addWidget(m_views, 1);
    connect(m_mode, &ChipBar::changed, this,
            [this](const QStringList& keys) { choose(keys.value(0)); });
    connect(m_programmes, &ProgrammesView::openAsked, this,
            [this](const app::SponsorshipId& id, const QString& purpose) {
                const bool isContribution = purpose == u"contribution";
                m_head->hide();
                m_mode->hide();
                m_views->setCurrentWidget(isContribution ? static_cast<QWidget*>(m_allocation)
                                                         : static_cast<QWidget*>(m_activities));
                isContribution ? m_allocation->open(id) : m_activities->open(id);
            });
    const auto back = [this] { choose(u"programmes"_s); };
    connect(m_allocation, &AllocationView::left, this, back);
    connect(m_activities, &ActivitiesView::left, this, back);
}

QString SponsorsPage::title() const
{
    return tr("Sponsors");
}

void SponsorsPage::choose(const QString& mode)
{
    m_head->show();
    m_mode->show();
    m_mode->setChecked({mode});
    m_views->setCurrentWidget(mode == u"payments"  ? static_cast<QWidget*>(m_payments)
                              : mode == u"lapsing" ? static_cast<QWidget*>(m_lapsing)
                                                   : static_cast<QWidget*>(m_programmes));
    refreshCurrent();
    shown();
}

void SponsorsPage::shown()
{
    const QWidget* view = m_views->currentWidget();
    if (view == m_programmes)
        m_programmes->shown();
    else if (view == m_payments)
        m_payments->shown();
    else if (view == m_lapsing)
        m_lapsing->shown();
}

void SponsorsPage::open(const Destination& destination)
{
    if (!destination.worker.isValid())
        return;
    choose(u"payments"_s);
    m_payments->pay(destination.worker);
}

void SponsorsPage::refresh(const app::Changes& changes)
{
    const QByteArrayList ours{"*",
                              app::sponsorKind().name,
                              app::sponsorshipKind().name,
                              app::beneficiaryKind().name,
                              app::evidenceKind().name,
                              app::workerKind().name};
    const bool isFirst = changes.kinds.isEmpty();
    if (!m_desk.isLocked() && (isFirst || std::ranges::any_of(ours, [&](const QByteArray& kind) {
                                   return changes.kinds.contains(kind);
                               })))
        refreshCurrent();
}

void SponsorsPage::refreshCurrent()
{
    const QWidget* view = m_views->currentWidget();
    if (view == m_programmes)
        m_programmes->refresh();
    else if (view == m_payments)
        m_payments->refresh();
    else if (view == m_lapsing)
        m_lapsing->refresh();
    else if (view == m_allocation)
        m_allocation->refresh();
    else
        m_activities->refresh();
}

} // namespace ui
