#include "ui/pages/outreach/stopcard.h"

#include "ui/pages/outreach/visitpanel.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/statustext.h"
#include "ui/text/visittext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/statusbadge.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString whereText(const app::VisitStop& stop, const app::OccupationTable& occupations)
{
    const app::Occupation* work = occupations.find(stop.occupation);
    QStringList parts{stop.address, place(stop.hamlet, stop.rt, stop.rw), stop.phone,
                      work ? work->name : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

StopCard::StopCard(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(makeLabel(TextRole::Section, {}, this)),
      m_where(makeLabel(TextRole::Muted, {}, this)),
      m_badge(new StatusBadge(this)),
      m_evidence(makeLabel(TextRole::Small, {}, this)),
      m_last(makeLabel(TextRole::Body, {}, this)),
      m_flag(makeLabel(TextRole::Warning, {}, this)),
      m_panel(new VisitPanel(desk, this)),
      m_next(makeButton(ButtonKind::Secondary, "visitNextHouse"_L1, tr("Next house (N)"),
                        "arrow-right"_L1, this)),
      m_open(makeButton(ButtonKind::Quiet, "visitOpenWorker"_L1, tr("All data"), "user"_L1, this))
{
    setObjectName(u"stopCard"_s);
    m_name->setObjectName(u"stopName"_s);
    m_last->setObjectName(u"stopLast"_s);
    m_flag->setObjectName(u"stopFlag"_s);
    auto* scroll = new ScrollPage(this);
    QVBoxLayout* body = scroll->body();
    body->setContentsMargins(kSpaceL, 0, kSpaceS, 0);
    body->setSpacing(kSpaceS);
    body->addWidget(m_name);
    body->addWidget(m_where);
    body->addWidget(m_badge, 0, Qt::AlignLeft);
    for (QLabel* label : {m_evidence, m_last, m_flag})
        body->addWidget(label);
    body->addWidget(m_panel);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->addWidget(m_next);
    flow->addWidget(m_open);
    body->addWidget(buttons);
    body->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_next, &QPushButton::clicked, this, &StopCard::nextHouseAsked);
    connect(m_open, &QPushButton::clicked, this, [this] { m_desk.openWorker(m_worker); });
}

void StopCard::show(const app::VisitStop& stop)
{
    const QString name = stop.name.isEmpty() ? tr("Without a name yet") : shownName(stop.name);
    m_name->setText(name);
    m_where->setText(whereText(stop, m_desk.session().reference().occupations));
    m_badge->setStatus(stop.status.status);
    m_evidence->setText(evidenceLineFor(stop.status));
    m_last->setText(lastVisitText(stop.last, m_desk.session().clock().today()));
    m_flag->setText(likelihoodText(stop));
    for (QLabel* label : {m_where, m_evidence, m_flag})
        label->setVisible(!label->text().isEmpty());
    if (m_worker != stop.id) {
        m_panel->begin(stop.id, name);
        reveal(m_panel);
    }
    m_worker = stop.id;
    QWidget::show();
}

void StopCard::clear()
{
    m_worker = {};
    m_panel->clear();
    hide();
}

} // namespace ui
