#include "ui/pages/privacy/withdrawalsview.h"

#include "app/domain/nik.h"
#include "app/domain/workerproblems.h"
#include "app/services/erasing.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/deadlinetext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WithdrawalStanding;
using app::WorkerField;

namespace {

QIcon pictureOf(WithdrawalStanding standing)
{
    switch (standing) {
    case WithdrawalStanding::Overdue:
        return icon("triangle-alert"_L1, Ink::Danger);
    case WithdrawalStanding::Open:
        return icon("hourglass"_L1, Ink::Warning);
    case WithdrawalStanding::Kept:
        break;
    }
    return icon("circle-check"_L1, Ink::Success);
}

QString taskOf(const app::WithdrawnWorker& one, const QDateTime& now)
{
    if (one.standing == WithdrawalStanding::Kept)
        return WithdrawalsView::tr("Stopped on %1. %2")
            .arg(moment(one.stopped), wordFor(WorkerField::ConsentKept, one.kept));
    return remainingText(one.due, now);
}

} // namespace

WithdrawalsView::WithdrawalsView(Desk& desk, QWidget* parent)
    : PrivacyView(desk, tr("Consents that were withdrawn"),
                  tr("From that moment on nothing is done with the data: it is in no list and no "
                     "file. Within 3×24 hours it is erased, or somebody says which duty keeps it."),
                  parent),
      m_empty(new EmptyState("shield-check"_L1, tr("Nobody withdrew the consent"),
                             tr("A withdrawal is written down on the worker's page."), this)),
      m_card(new Card(this)),
      m_table(new SimpleTable(
          "withdrawalsTable"_L1, tr("Consents that were withdrawn"),
          {tr("Name"), tr("NIK"), tr("Withdrawn"), tr("How"), tr("What is to be done")}, this)),
      m_reason(new QComboBox(this))
{
    m_reason->setObjectName(u"withdrawalsReason"_s);
    for (const QString& word : app::wordsFor(WorkerField::ConsentKept))
        m_reason->addItem(wordFor(WorkerField::ConsentKept, word), word);
    auto* open = makeButton(ButtonKind::Secondary, "withdrawalsOpen"_L1, tr("Open the worker"),
                            "user"_L1, this);
    auto* erase = makeButton(ButtonKind::Danger, "withdrawalsErase"_L1, tr("Erase the data…"),
                             "trash-2"_L1, this);
    auto* keep = makeButton(ButtonKind::Secondary, "withdrawalsKeep"_L1, tr("It was stopped"),
                            "circle-check"_L1, this);
    auto* back = makeButton(ButtonKind::Quiet, "withdrawalsBack"_L1,
                            tr("Agrees again, or noted by mistake"), "undo-2"_L1, this);
    m_buttons = {open, erase, keep, back};
    auto* acts = new QWidget(m_card);
    auto* flow = new FlowLayout(acts);
    flow->setSpacing(kSpaceS);
    for (QPushButton* button : {erase, open, back})
        flow->addWidget(button);
    auto* reason = new FieldRow(tr("A duty keeps it:"), m_reason, m_card);
    reason->setHint(tr("Only where a law asks for it. It is kept and not used."));
    auto* stopped = new QHBoxLayout;
    stopped->setSpacing(kSpaceM);
    stopped->addWidget(reason, 1);
    stopped->addWidget(keep, 0, Qt::AlignVCenter);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(acts);
    m_card->body()->addLayout(stopped);
    body()->addWidget(m_empty);
    body()->addWidget(m_card);
    body()->addStretch(1);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &WithdrawalsView::offer);
    connect(erase, &QPushButton::clicked, this, &WithdrawalsView::erase);
    connect(keep, &QPushButton::clicked, this, &WithdrawalsView::keep);
    connect(back, &QPushButton::clicked, this, &WithdrawalsView::takeBack);
    connect(open, &QPushButton::clicked, this, [this] {
        if (const auto* one = selected())
            this->desk().openWorker(one->id);
    });
    m_card->hide();
    m_empty->hide();
}

void WithdrawalsView::refresh()
{
    desk().run(
        this, [](app::Session& session, app::JobContext&) { return app::withdrawals(session); },
        [this](const app::Result<QList<app::WithdrawnWorker>>& people) {
            if (!people)
                return message()->tell(people.error());
            show(*people);
        });
}

void WithdrawalsView::show(const QList<app::WithdrawnWorker>& people)
{
    m_people = people;
    m_empty->setVisible(people.isEmpty());
    m_card->setVisible(!people.isEmpty());
    const QDateTime now = desk().session().clock().now();
    QList<QStringList> rows;
    for (const app::WithdrawnWorker& one : people)
        rows.append({shownName(one.name), grouped(app::maskedNik(one.nik)), moment(one.at),
                     wordFor(WorkerField::ConsentWithdrawnHow, one.how), taskOf(one, now)});
    m_table->setRows(rows);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowIcon(row, pictureOf(people.at(row).standing));
    if (!people.isEmpty())
        m_table->selectRow(0);
    offer();
}

const app::WithdrawnWorker* WithdrawalsView::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_people.size() ? &m_people.at(row) : nullptr;
}

void WithdrawalsView::offer()
{
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(selected() != nullptr);
}

void WithdrawalsView::erase()
{
    const auto* one = selected();
    if (!one)
        return;
    const Question question{tr("Erase the data of %1?").arg(shownName(one->name)),
                            tr("Everything that is recorded of this person is erased here, and in "
                               "every register that takes in the next sync file. This cannot be "
                               "undone."),
                            tr("Erase"), true};
    desk().dialogs().ask(this, question, [this, id = one->id] {
        desk().run(
            this,
            [id](app::Session& session, app::JobContext&) {
                return app::eraseWorker(session, id, u"request"_s);
            },
            [this](const app::Result<app::Erased>& erased) {
                if (!erased)
                    return message()->tell(erased.error());
                message()->tell(Tone::Success, tr("The data was erased."));
                desk().announce(erased->changes);
            });
    });
}

void WithdrawalsView::keep()
{
    const auto* one = selected();
    if (!one)
        return;
    desk().run(
        this,
        [id = one->id, why = m_reason->currentData().toString()](app::Session& session,
                                                                 app::JobContext&) {
            return app::keepDespiteWithdrawal(session, id, why);
        },
        [this](const app::Result<app::Marked>& kept) {
            if (!kept)
                return message()->tell(kept.error());
            message()->clear();
            desk().announce(kept->changes);
            desk().did(tr("Written down: stopped, and kept for a reason."), kept->edits);
        });
}

void WithdrawalsView::takeBack()
{
    const auto* one = selected();
    if (!one)
        return;
    desk().run(
        this,
        [id = one->id](app::Session& session, app::JobContext&) {
            return app::takeBackWithdrawal(session, id);
        },
        [this](const app::Result<app::Marked>& done) {
            if (!done)
                return message()->tell(done.error());
            message()->clear();
            desk().announce(done->changes);
            desk().did(tr("The withdrawal was taken back."), done->edits);
        });
}

} // namespace ui
