#include "ui/pages/sponsors/paymentsview.h"

#include "app/domain/codewords.h"
#include "app/services/registration.h"
#include "ui/pages/sponsors/paymentform.h"
#include "ui/shell/desk.h"
#include "ui/shell/savetable.h"
#include "ui/shell/workerpicker.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/recordtext.h"
#include "ui/text/sponsortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

constexpr int kShown = 200;

QString monthsOf(const app::Evidence& payment)
{
    return spanText(app::Month::fromText(payment.paidFrom),
                    app::Month::fromText(payment.coveredUntil));
}

} // namespace

PaymentsView::PaymentsView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_message(new MessageBar(this)),
      m_picker(new WorkerPicker(
          desk, u"payment"_s, tr("Record a payment of… NIK, name, member number or phone"), this)),
      m_formCard(new Card(QString(), this)),
      m_form(new PaymentForm(desk, u"payment"_s, m_formCard)),
      m_empty(new EmptyState("receipt-text"_L1, tr("No payment is recorded yet"),
                             tr("Find the worker above and write down what the receipt says: a "
                                "payment is at once evidence that its months are paid."),
                             this))
{
    auto* scroll = new ScrollPage(this);
    scroll->body()->setContentsMargins(0, 0, kSpaceS, 0);
    scroll->body()->setSpacing(kSpaceM);
    m_formCard->body()->addWidget(m_form);
    m_formCard->hide();
    m_empty->hide();
    scroll->body()->addWidget(m_message);
    scroll->body()->addWidget(m_picker);
    scroll->body()->addWidget(m_formCard);
    scroll->body()->addWidget(m_empty);
    scroll->body()->addWidget(makeTable());
    scroll->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(m_picker, &WorkerPicker::picked, this,
            [this](const app::WorkerLine& line) { pay(line.id); });
    connect(m_form, &PaymentForm::saveRequested, this, &PaymentsView::record);
    connect(m_form, &PaymentForm::closed, this, [this] {
        m_formCard->hide();
        m_picker->begin();
    });
}

QWidget* PaymentsView::makeTable()
{
    auto* card = new Card(tr("Recorded payments"), this);
    m_payer = new QComboBox(card);
    m_payer->setObjectName(u"paymentsPayer"_s);
    m_payer->addItem(tr("Any"), QString());
    for (const QString& word : app::codeWords(app::evidenceKind(), u"payer"))
        m_payer->addItem(payerText(word), word);
    m_all =
        makeButton(ButtonKind::Link, "paymentsAll"_L1, tr("Show everybody's"), "users"_L1, card);
    m_table = new SimpleTable("paymentsTable"_L1, tr("Recorded payments"),
                              {tr("Paid on"), labelFor(WorkerField::Name), tr("NIK"), tr("Months"),
                               tr("Amount"), labelFor(WorkerField::Payer), tr("Paid through"),
                               tr("Number on the receipt")},
                              card);
    m_total = makeLabel(TextRole::Muted, {}, card);
    m_total->setObjectName(u"paymentsTotal"_s);
    m_drop =
        makeButton(ButtonKind::Quiet, "paymentsDrop"_L1, tr("Written by mistake"), "x"_L1, card);
    m_open =
        makeButton(ButtonKind::Quiet, "paymentsOpen"_L1, tr("See the worker"), "user"_L1, card);
    auto* save = makeSaveTable(
        m_desk, "paymentsSave"_L1, [this] { return textTableOf(*m_table); }, card);
    auto* head = new QHBoxLayout;
    head->addWidget(new FieldRow(labelFor(WorkerField::Payer), m_payer, card));
    head->addWidget(m_all, 0, Qt::AlignBottom);
    head->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_total, 1);
    for (QPushButton* button : {m_open, m_drop, save})
        foot->addWidget(button);
    card->body()->addLayout(head);
    card->body()->addWidget(m_table);
    card->body()->addLayout(foot);
    connect(m_payer, &QComboBox::activated, this, &PaymentsView::refresh);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_worker = {};
        refresh();
    });
    connect(m_drop, &QPushButton::clicked, this, &PaymentsView::drop);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const app::PaymentLine* line = selected())
            m_desk.openWorker(line->worker);
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PaymentsView::offer);
    m_list = card;
    return card;
}

void PaymentsView::shown()
{
    if (m_formCard->isHidden())
        m_picker->begin();
}

void PaymentsView::refresh()
{
    app::PaymentFilter filter;
    filter.worker = m_worker;
    filter.payer = m_payer->currentData().toString();
    filter.limit = kShown;
    m_desk.run(
        this,
        [filter](app::Session& session, app::JobContext&) {
            return app::payments(session, filter);
        },
        [this](const app::Result<app::Payments>& found) {
            if (!found)
                return m_message->tell(found.error());
            show(*found);
        });
}

void PaymentsView::show(const app::Payments& payments)
{
    m_payments = payments;
    const bool isFiltered = m_worker.isValid() || m_payer->currentIndex() > 0;
    m_empty->setVisible(payments.count == 0 && !isFiltered && m_formCard->isHidden());
    m_list->setVisible(payments.count > 0 || isFiltered);
    m_all->setVisible(m_worker.isValid());
    QList<QStringList> rows;
    for (const app::PaymentLine& line : payments.lines) {
        const app::Evidence& it = line.payment;
        const QString amount = rupiah(it.amount.value_or(0));
        rows.append({day(it.asOf), shownName(line.name), grouped(line.nik), monthsOf(it),
                     line.isWrittenTwice ? tr("%1 (perhaps written twice)").arg(amount) : amount,
                     payerText(it.payer), wordFor(app::evidenceKind(), u"channel"_s, it.channel),
                     it.reference});
    }
    m_table->setRows(rows);
    QString total = tr("%n payment(s), %1 in all.", nullptr, static_cast<int>(payments.count))
                        .arg(rupiah(payments.amount));
    if (payments.count > payments.lines.size())
        total = tr("%1 The newest %2 are shown.").arg(total, number(payments.lines.size()));
    if (payments.writtenTwice > 0)
        total = tr("%1 Perhaps written twice, and not counted: %2.")
                    .arg(total, number(payments.writtenTwice));
    m_total->setText(total);
    offer();
}

const app::PaymentLine* PaymentsView::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_payments.lines.size() ? &m_payments.lines.at(row) : nullptr;
}

void PaymentsView::offer()
{
    const app::PaymentLine* line = selected();
    m_open->setEnabled(line != nullptr);
    m_drop->setVisible(line && line->mayBeDropped);
}

void PaymentsView::pay(const app::WorkerId& worker)
{
    m_message->clear();
    const auto status = app::statusOfWorker(m_desk.session(), worker);
    if (!status || !status->worker)
        return m_message->tell(status ? app::Error{app::ErrorCode::NotFound, {}} : status.error());
    m_worker = worker;
    m_payee = worker;
    m_formCard->setTitle(tr("Payment of %1").arg(shownName(status->worker->name)));
    m_formCard->show();
    m_form->begin(*status->worker, status->answer.coveredUntil);
    reveal(m_formCard);
    refresh();
}

void PaymentsView::record(const app::Evidence& payment, app::Warnings warnings)
{
    using Outcome = app::Result<std::variant<app::PaymentRecorded, app::PaymentCheck>>;
    m_form->setSaving(true);
    m_message->clear();
    m_desk.run(
        this,
        [id = m_payee, payment, warnings](app::Session& session, app::JobContext&) -> Outcome {
            return app::recordPayment(session, id, payment, warnings);
        },
        [this](const Outcome& outcome) {
            m_form->setSaving(false);
            if (!outcome)
                return m_message->tell(outcome.error());
            if (const auto* check = std::get_if<app::PaymentCheck>(&*outcome))
                return m_form->show(*check);
            const auto& recorded = std::get<app::PaymentRecorded>(*outcome);
            m_formCard->hide();
            m_desk.announce(recorded.changes);
            m_desk.did(tr("The payment of %1 is written down: paid until %2.")
                           .arg(shownName(recorded.status.worker->name),
                                monthText(recorded.status.answer.coveredUntil)),
                       recorded.edits);
            m_picker->begin();
        });
}

void PaymentsView::drop()
{
    const app::PaymentLine* line = selected();
    if (!line)
        return;
    m_desk.run(
        this,
        [id = line->payment.id](app::Session& session, app::JobContext&) {
            return app::dropPayment(session, id);
        },
        [this](const app::Result<app::Kept<app::Evidence>>& dropped) {
            if (!dropped)
                return m_message->tell(dropped.error());
            m_desk.announce(dropped->changes);
            m_desk.did(tr("The payment was taken off."), dropped->edits);
        });
}

} // namespace ui
