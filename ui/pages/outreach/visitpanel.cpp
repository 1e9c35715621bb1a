#include "ui/pages/outreach/visitpanel.h"

#include "app/services/outreach/visitlist.h"
#include "app/services/registration.h"
#include "ui/pages/outreach/visitform.h"
#include "ui/pages/telling/talkingpoints.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/visittext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

VisitPanel::VisitPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_message(new MessageBar(this)),
      m_form(new VisitForm([&desk] { return desk.session().clock().now(); }, this)),
      m_takeOff(makeButton(ButtonKind::Link, "visitTakeOff"_L1, {}, {}, this)),
      m_points(new Fold("visitPoints"_L1, tr("Who hesitates: short answers"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addWidget(m_takeOff, 0, Qt::AlignLeft);
    column->addWidget(m_points);
    connect(m_points, &Fold::opened, this, &VisitPanel::showPoints);
    connect(m_form, &VisitForm::saveRequested, this, &VisitPanel::save);
    connect(m_form, &VisitForm::left, this, &VisitPanel::closed);
    connect(m_takeOff, &QPushButton::clicked, this, &VisitPanel::takeOffLast);
}

void VisitPanel::begin(const app::WorkerId& worker, const QString& name)
{
    m_worker = worker;
    m_name = name;
    m_message->clear();
    // Along the index on the family card: a handful of rows.
    const auto household = app::householdToVisit(m_desk.session(), worker);
    m_household = household ? *household : QList<app::WorkerId>{worker};
    m_form->begin(int(m_household.size()));
    showLast();
    if (m_points->isOpen())
        showPoints();
}

void VisitPanel::showLast()
{
    if (m_desk.isLocked())
        return;
    // Along the index on the worker: the visits to one person.
    const auto last = app::lastVisitTo(m_desk.session(), m_worker);
    m_last = last ? *last : std::optional<app::LastVisit>();
    m_takeOff->setVisible(m_last.has_value());
    if (!m_last)
        return;
    m_takeOff->setText(tr("Take the visit of %1 off").arg(day(m_last->at.toLocalTime().date())));
    m_takeOff->setToolTip(tr("Noted by mistake: “%1”").arg(outcomeFor(m_last->outcome)));
    m_takeOff->setAccessibleName(m_takeOff->text());
}

void VisitPanel::takeOffLast()
{
    if (!m_last)
        return;
    m_message->clear();
    m_takeOff->setEnabled(false);
    const QString on = day(m_last->at.toLocalTime().date());
    m_desk.run(
        this,
        [id = m_last->id](app::Session& session, app::JobContext&) {
            return app::dropVisit(session, id);
        },
        [this, on, worker = m_worker, name = m_name](const app::Result<app::VisitsKept>& dropped) {
            m_takeOff->setEnabled(true);
            if (!dropped)
                return m_message->tell(dropped.error());
            if (worker == m_worker)
                showLast();
            m_desk.announce(dropped->changes);
            m_desk.did(tr("The visit to %1 of %2 was taken off.").arg(name, on), dropped->edits);
        });
}

/// For this worker's income and payer. What stood there goes.
void VisitPanel::showPoints()
{
    clearLayout(*m_points->body());
    if (m_desk.isLocked())
        return;
    const auto worker = app::worker(m_desk.session(), m_worker);
    if (!worker)
        return m_message->tell(worker.error());
    const auto month = app::Month::of(m_desk.session().clock().today());
    for (const TalkingPoint& point : talkingPoints(*worker, month, m_desk.session().reference())) {
        m_points->body()->addWidget(makeLabel(TextRole::Label, refusalFor(point.reason), m_points));
        m_points->body()->addWidget(makeLabel(TextRole::Small, point.answer, m_points));
    }
}

void VisitPanel::clear()
{
    m_worker = {};
    m_household.clear();
    m_message->clear();
    m_form->begin(1);
    m_last.reset();
    m_takeOff->hide();
}

void VisitPanel::save(const app::Visit& visit, bool household)
{
    using Outcome = app::Result<std::variant<app::VisitsKept, QList<app::VisitProblem>>>;
    const QList<app::WorkerId> workers = household ? m_household : QList<app::WorkerId>{m_worker};
    m_message->clear();
    m_desk.run(
        this,
        [workers, visit](app::Session& session, app::JobContext& context) {
            return app::recordVisits(session, workers, visit, context);
        },
        [this, workers, visit, name = m_name](const Outcome& outcome) {
            m_form->setSaving(false);
            if (!outcome)
                return m_message->tell(outcome.error());
            if (const auto* problems = std::get_if<QList<app::VisitProblem>>(&*outcome))
                return m_form->showProblems(*problems);
            const auto& kept = std::get<app::VisitsKept>(*outcome);
            const QString said = outcomeFor(visit.outcome);
            emit saved(workers);
            m_desk.announce(kept.changes);
            m_desk.did(
                workers.size() == 1
                    ? tr("Visit to %1: %2.").arg(name, said)
                    : tr("Visit to %n person(s): %1.", nullptr, int(workers.size())).arg(said),
                kept.edits);
            if (!kept.toRegister.isEmpty())
                m_desk.goTo({PageId::Register, kept.toRegister.first(), {}});
        });
}

} // namespace ui
