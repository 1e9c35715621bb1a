#include "ui/pages/workers/workerdetails.h"

#include "app/services/history.h"
#include "app/services/registration.h"
#include "ui/pages/status/timeline.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/statusbadge.h"

#include <QFormLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

WorkerDetails::WorkerDetails(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_empty(new EmptyState("user"_L1, tr("Choose a worker"),
                             tr("All that is known about the worker is shown here."), this)),
      m_scroll(new ScrollPage(this)),
      m_name(makeLabel(TextRole::Section, {}, this)),
      m_badge(new StatusBadge(this)),
      m_cover(makeLabel(TextRole::Body, {}, this)),
      m_evidence(makeLabel(TextRole::Small, {}, this)),
      m_fields(new QFormLayout),
      m_timeline(new Timeline(desk.session().reference().occupations, this))
{
    setObjectName(u"workerDetails"_s);
    m_name->setObjectName(u"workerDetailsName"_s);
    auto* edit =
        makeButton(ButtonKind::Primary, "workerDetailsEdit"_L1, tr("Change"), "pencil"_L1, this);
    auto* status = makeButton(ButtonKind::Secondary, "workerDetailsStatus"_L1, tr("Status"),
                              "shield"_L1, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpaceS);
    buttons->addWidget(edit);
    buttons->addWidget(status);
    buttons->addStretch();
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_fields->setHorizontalSpacing(kSpaceM);
    m_fields->setVerticalSpacing(kSpaceXs);
    QVBoxLayout* body = m_scroll->body();
    body->setContentsMargins(kSpaceL, 0, kSpaceS, 0);
    body->setSpacing(kSpaceM);
    body->addWidget(m_name);
    body->addWidget(m_badge, 0, Qt::AlignLeft);
    body->addWidget(m_cover);
    body->addWidget(m_evidence);
    body->addLayout(buttons);
    body->addLayout(m_fields);
    body->addWidget(makeLabel(TextRole::Section, tr("History"), this));
    body->addWidget(m_timeline);
    body->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    connect(edit, &QPushButton::clicked, this, [this] {
        m_desk.goTo({PageId::Register, m_worker, {}});
    });
    connect(status, &QPushButton::clicked, this, [this] {
        m_desk.goTo({PageId::Status, m_worker, {}});
    });
    clear();
}

void WorkerDetails::show(const app::WorkerId& worker)
{
    if (m_desk.isLocked())
        return;
    const auto line = app::statusOfWorker(m_desk.session(), worker);
    if (!line || !line->worker)
        return clear();
    m_worker = worker;
    m_name->setText(line->worker->name.isEmpty() ? tr("Without a name yet") : line->worker->name);
    m_badge->setStatus(line->answer.status);
    m_cover->setText(coverLineFor(line->answer));
    m_cover->setVisible(!m_cover->text().isEmpty());
    m_evidence->setText(evidenceLineFor(line->answer));
    m_evidence->setVisible(!m_evidence->text().isEmpty());
    showFields(*line->worker);
    const auto evidence = app::evidenceOf(m_desk.session(), worker);
    const auto history = app::historyOf(m_desk.session(), worker);
    m_timeline->show(evidence ? *evidence : QList<app::Evidence>(),
                     history ? *history : QList<app::HistoryLine>());
    m_empty->hide();
    m_scroll->show();
}

void WorkerDetails::clear()
{
    m_worker = {};
    m_scroll->hide();
    m_empty->show();
}

void WorkerDetails::showFields(const app::Worker& worker)
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    const app::Values values = app::valuesOf(worker);
    for (int i = 0; i < app::kWorkerFieldCount; ++i) {
        const auto field = static_cast<WorkerField>(i);
        const QString text = shownValue(field, values[static_cast<std::size_t>(i)],
                                        m_desk.session().reference().occupations);
        if (text.isEmpty() || field == WorkerField::Name)
            continue;
        QLabel* value = makeLabel(TextRole::Body, text, this);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_fields->addRow(makeLabel(TextRole::Small, labelFor(field), this), value);
    }
}

} // namespace ui
