#include "ui/pages/privacy/breachesview.h"

#include "app/services/papers.h"
#include "app/services/privacy/deadline.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/pages/privacy/breachform.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/breachtext.h"
#include "ui/text/deadlinetext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/simpletable.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::BreachStanding;

namespace {

QIcon pictureOf(BreachStanding standing)
{
    switch (standing) {
    case BreachStanding::Overdue:
        return icon("triangle-alert"_L1, Ink::Danger);
    case BreachStanding::Open:
        return icon("hourglass"_L1, Ink::Warning);
    case BreachStanding::Told:
        break;
    }
    return icon("circle-check"_L1, Ink::Success);
}

QString toldText(const QString& stored)
{
    return stored.isEmpty() ? BreachesView::tr("not yet") : moment(app::momentFrom(stored));
}

} // namespace

BreachesView::BreachesView(Desk& desk, QWidget* parent)
    : PrivacyView(desk, tr("Breaches of personal data"),
                  tr("A lost laptop or flash drive, a file sent to the wrong person: within 3×24 "
                     "hours the people concerned and the agency are told in writing (UU 27/2022 "
                     "art. 46)."),
                  parent),
      m_empty(new EmptyState("shield-check"_L1, tr("No breach is written down"),
                             tr("When data was lost or seen by others, write it down here at once: "
                                "the clock runs from the moment it was noticed."),
                             this)),
      m_formCard(new Card(tr("Breach"), this)),
      m_form(new BreachForm(m_formCard)),
      m_new(makeButton(ButtonKind::Primary, "breachNew"_L1, tr("Write down a breach"), "plus"_L1,
                       this))
{
    m_formCard->body()->addWidget(m_form);
    auto* line = new QHBoxLayout;
    line->addWidget(m_new);
    line->addStretch(1);
    body()->addLayout(line);
    body()->addWidget(m_formCard);
    body()->addWidget(m_empty);
    body()->addWidget(listCard());
    body()->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_form, &BreachForm::saveRequested, this, &BreachesView::save);
    connect(m_form, &BreachForm::closed, this, [this] {
        m_formCard->hide();
        m_new->setFocus(Qt::TabFocusReason);
    });
    m_formCard->hide();
    m_empty->hide();
}

QPushButton* BreachesView::addAct(QLatin1StringView name, const QString& text,
                                  QLatin1StringView icon, QWidget* parent)
{
    auto* button = makeButton(ButtonKind::Secondary, name, text, icon, parent);
    parent->layout()->addWidget(button);
    m_acts << button;
    return button;
}

QWidget* BreachesView::listCard()
{
    m_list = new Card(this);
    m_table = new SimpleTable("breachesTable"_L1, tr("Breaches of personal data"),
                              {tr("Noticed"), tr("What happened"), tr("People told"),
                               tr("Agency told"), tr("What is to be done")},
                              m_list);
    m_tell = makeLabel(TextRole::Muted, {}, m_list);
    m_tell->setObjectName(u"breachTell"_s);
    auto* acts = new QWidget(m_list);
    auto* flow = new FlowLayout(acts);
    flow->setSpacing(kSpaceS);
    m_list->body()->addWidget(m_table);
    m_list->body()->addWidget(m_tell);
    m_list->body()->addWidget(acts);
    auto* people = addAct("breachPeople"_L1, tr("Print: people concerned…"), "users"_L1, acts);
    auto* letters = addAct("breachLetters"_L1, tr("Print: letter to each…"), "file-text"_L1, acts);
    auto* report = addAct("breachReport"_L1, tr("Print: letter to the agency…"), "send"_L1, acts);
    auto* peopleTold =
        addAct("breachPeopleTold"_L1, tr("The people were told"), "user-check"_L1, acts);
    auto* agencyTold =
        addAct("breachAgencyTold"_L1, tr("The agency was told"), "circle-check"_L1, acts);
    auto* edit = addAct("breachEdit"_L1, tr("Change"), "pencil"_L1, acts);
    auto* drop = addAct("breachDrop"_L1, tr("Noted by mistake…"), "x"_L1, acts);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BreachesView::offer);
    connect(people, &QPushButton::clicked, this, [this] { print(app::PaperKind::BreachPeople); });
    connect(letters, &QPushButton::clicked, this, [this] { print(app::PaperKind::BreachNotices); });
    connect(report, &QPushButton::clicked, this, [this] { print(app::PaperKind::BreachReport); });
    connect(peopleTold, &QPushButton::clicked, this, [this] { told(&app::Breach::peopleTold); });
    connect(agencyTold, &QPushButton::clicked, this, [this] { told(&app::Breach::agencyTold); });
    connect(drop, &QPushButton::clicked, this, &BreachesView::drop);
    connect(edit, &QPushButton::clicked, this, [this] {
        if (const app::Breach* one = selected())
            begin(*one);
    });
    m_list->hide();
    return m_list;
}

void BreachesView::refresh()
{
    desk().run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Read> {
            auto breaches = app::breaches(session);
            auto handouts = app::handouts(session);
            if (!breaches || !handouts)
                return breaches ? handouts.error() : breaches.error();
            return Read{*std::move(breaches), *std::move(handouts)};
        },
        [this](const app::Result<Read>& read) {
            if (!read)
                return message()->tell(read.error());
            show(*read);
        });
}

void BreachesView::show(const Read& read)
{
    const int before = m_table->currentRow();
    m_breaches = read.breaches;
    m_handouts = read.handouts;
    m_empty->setVisible(m_breaches.isEmpty() && m_formCard->isHidden());
    m_list->setVisible(!m_breaches.isEmpty());
    const QDateTime now = desk().session().clock().now();
    QList<QStringList> rows;
    for (const app::Breach& one : std::as_const(m_breaches)) {
        const QDateTime due = app::deadlineAfter(app::momentFrom(one.noticed));
        rows.append({moment(app::momentFrom(one.noticed)), causeFor(one.cause),
                     toldText(one.peopleTold), toldText(one.agencyTold),
                     standingOf(one, now) == BreachStanding::Told ? tr("Everybody was told.")
                                                                  : remainingText(due, now)});
    }
    m_table->setRows(rows);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowIcon(row, pictureOf(standingOf(m_breaches.at(row), now)));
    if (!m_breaches.isEmpty())
        m_table->selectRow(std::clamp(before, 0, m_table->rowCount() - 1));
    offer();
}

const app::Breach* BreachesView::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_breaches.size() ? &m_breaches.at(row) : nullptr;
}

void BreachesView::offer()
{
    const app::Breach* one = selected();
    for (QPushButton* button : std::as_const(m_acts))
        button->setEnabled(one != nullptr);
    m_tell->setText(
        one ? tr("Exposed: %1. Whose: %2.").arg(dataOf(*one).join(u"; "_s), reachFor(*one))
            : QString());
}

void BreachesView::begin(const app::Breach& breach)
{
    m_empty->hide();
    m_formCard->show();
    m_form->begin(breach, m_handouts, desk().session().clock().now());
    reveal(m_formCard);
}

void BreachesView::save()
{
    const auto breach =
        m_form->checked(desk().session().clock().now(), desk().session().clock().today());
    if (breach)
        keep(*breach);
}

void BreachesView::keep(const app::Breach& breach)
{
    desk().run(
        this,
        [breach](app::Session& session, app::JobContext&) {
            return app::keepBreach(session, breach);
        },
        [this](const app::Result<app::Breach>& kept) {
            if (!kept)
                return message()->tell(kept.error());
            message()->clear();
            m_formCard->hide();
            desk().announce({{app::breachKind().name}, {kept->id.uuid()}});
        });
}

void BreachesView::print(app::PaperKind kind)
{
    if (const app::Breach* one = selected())
        PaperDialog::preview(desk(), {kind, {}, {}, {}, one->id}, this);
}

void BreachesView::told(QString app::Breach::*whom)
{
    const app::Breach* one = selected();
    if (!one)
        return;
    app::Breach breach = *one;
    breach.*whom = app::storedMoment(desk().session().clock().now());
    keep(breach);
}

void BreachesView::drop()
{
    const app::Breach* one = selected();
    if (!one)
        return;
    const Question question{tr("Was this breach noted by mistake?"),
                            tr("It is taken off this list. The history keeps that it was noted."),
                            tr("Take it off"), true};
    desk().dialogs().ask(this, question, [this, breach = *one]() mutable {
        breach.removed = u"yes"_s;
        keep(breach);
    });
}

} // namespace ui
