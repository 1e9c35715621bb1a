#include "ui/pages/sponsors/paymentform.h"

#include "app/domain/codewords.h"
#include "ui/pages/register/groupededit.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldchoices.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/recordtext.h"
#include "ui/text/sponsortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::PaymentProblem;
using app::WorkerField;

namespace {

QString typedMonth(app::Month month)
{
    return month.isValid() ? u"%1-%2"_s.arg(month.month, 2, 10, QChar(u'0')).arg(month.year)
                           : QString();
}

/// A month as the rules read it; what is none stays as typed.
QString storedMonth(const QString& typed)
{
    const app::Month month = monthFromTyped(typed);
    return month.isValid() ? month.text() : typed.trimmed();
}

void choose(QComboBox* box, const QString& word)
{
    box->setCurrentIndex(std::max(0, box->findData(word)));
}

} // namespace

PaymentForm::PaymentForm(Desk& desk, const QString& prefix, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_prefix(prefix),
      m_from(new QLineEdit(this)),
      m_until(new QLineEdit(this)),
      m_amount(new GroupedEdit(GroupedEdit::Grouping::Thousands, this)),
      m_day(new QLineEdit(this)),
      m_programmes(new QComboBox(this)),
      m_payer(new QComboBox(this)),
      m_channel(new QComboBox(this)),
      m_reference(new QLineEdit(this)),
      m_member(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
      m_save(
          makeButton(ButtonKind::Primary, "paymentSave"_L1, tr("Write it down"), "check"_L1, this))
{
    setObjectName(prefix + "Form"_L1);
    m_save->setObjectName(prefix + "Save"_L1);
    for (QLineEdit* edit : {m_from, m_until})
        edit->setPlaceholderText(tr("mm-yyyy"));
    m_day->setPlaceholderText(tr("dd-mm-yyyy"));
    for (const FieldChoice& choice : choicesFor(WorkerField::Programmes))
        m_programmes->addItem(choice.text, choice.word.toInt());
    m_payer->addItem(tr("Choose…"), QString());
    for (const QString& word : app::codeWords(app::evidenceKind(), u"payer"))
        m_payer->addItem(payerText(word), word);
    m_channel->addItem(tr("Not said"), QString());
    for (const QString& word : app::codeWords(app::evidenceKind(), u"channel"))
        m_channel->addItem(wordFor(app::evidenceKind(), u"channel"_s, word), word);
    m_fromRow = addRow(tr("From the month"), m_from, "From");
    m_untilRow = addRow(tr("To the month"), m_until, "Until");
    m_amountRow = addRow(tr("Amount (rupiah)"), m_amount, "Amount");
    m_dayRow = addRow(tr("Paid on"), m_day, "Day");
    m_programmesRow = addRow(labelFor(WorkerField::Programmes), m_programmes, "Programmes");
    m_payerRow = addRow(labelFor(WorkerField::Payer), m_payer, "Payer");
    m_channelRow = addRow(tr("Paid through"), m_channel, "Channel");
    m_referenceRow = addRow(tr("Number on the receipt"), m_reference, "Reference");
    m_memberRow = addRow(tr("Member number (KPJ)"), m_member, "Member");
    m_noteRow = addRow(tr("Note"), m_note, "Note");
    lay();
    connect(m_save, &QPushButton::clicked, this, &PaymentForm::save);
    for (QLineEdit* edit :
         {m_from, m_until, static_cast<QLineEdit*>(m_amount), m_day, m_reference, m_member, m_note})
        connect(edit, &QLineEdit::returnPressed, this, &PaymentForm::save);
    for (QLineEdit* edit : {m_from, m_until, static_cast<QLineEdit*>(m_amount), m_day, m_member})
        connect(edit, &QLineEdit::textEdited, this, &PaymentForm::edited);
    for (QComboBox* box : {m_programmes, m_payer, m_channel})
        connect(box, &QComboBox::activated, this, &PaymentForm::edited);
}

FieldRow* PaymentForm::addRow(const QString& label, QWidget* editor, const char* name)
{
    editor->setObjectName(m_prefix + QLatin1StringView(name));
    return new FieldRow(label, editor, this);
}

void PaymentForm::lay()
{
    auto* close = makeButton(ButtonKind::Quiet, "paymentClose"_L1, tr("Close"), {}, this);
    close->setObjectName(m_prefix + "Close"_L1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kSpaceM);
    constexpr int kColumns = 3;
    const QList<FieldRow*> rows{m_fromRow,       m_untilRow,     m_dayRow,
                                m_programmesRow, m_payerRow,     m_amountRow,
                                m_channelRow,    m_referenceRow, m_memberRow};
    for (int i = 0; i < rows.size(); ++i)
        grid->addWidget(rows.at(i), i / kColumns, i % kColumns, Qt::AlignTop);
    grid->addWidget(m_noteRow, kColumns, 0, 1, kColumns);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    buttons->addStretch();
    grid->addLayout(buttons, kColumns + 1, 0, 1, kColumns);
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    connect(close, &QPushButton::clicked, this, &PaymentForm::closed);
}

void PaymentForm::clear(QDate today)
{
    m_isAsked = false;
    for (QLineEdit* edit : {m_reference, m_member, m_note, static_cast<QLineEdit*>(m_amount)})
        edit->clear();
    m_day->setText(typedDay(today));
    choose(m_channel, {});
    for (FieldRow* row : {m_amountRow, m_memberRow})
        row->setVisible(m_whose == Whose::One);
    for (FieldRow* row : {m_payerRow, m_programmesRow})
        row->setVisible(m_whose != Whose::List);
    show({});
    setSaving(false);
}

void PaymentForm::begin(const app::Worker& worker, app::Month coveredUntil)
{
    const QDate today = m_desk.session().clock().today();
    m_worker = worker;
    m_whose = Whose::One;
    const app::Month first = coveredUntil.isValid() ? coveredUntil.plus(1) : app::Month::of(today);
    const int months = static_cast<int>(worker.months.value_or(1));
    m_from->setText(typedMonth(first));
    m_until->setText(typedMonth(first.plus(std::max(months, 1) - 1)));
    m_programmes->setCurrentIndex(worker.programmes == 3 ? 1 : 0);
    choose(m_payer, worker.payer);
    clear(today);
    showPrice();
    m_from->setFocus(Qt::TabFocusReason);
    m_from->selectAll();
}

void PaymentForm::beginFor(const app::Sponsorship& sponsorship)
{
    m_whose = Whose::List;
    m_from->setText(typedMonth(app::Month::fromText(sponsorship.fromMonth)));
    m_until->setText(typedMonth(app::Month::fromText(sponsorship.untilMonth)));
    clear(m_desk.session().clock().today());
    m_amountRow->setHint({});
    m_from->setFocus(Qt::TabFocusReason);
    m_from->selectAll();
}

void PaymentForm::beginForChosen()
{
    const QDate today = m_desk.session().clock().today();
    m_whose = Whose::Chosen;
    for (QLineEdit* edit : {m_from, m_until})
        edit->setText(typedMonth(app::Month::of(today)));
    m_programmes->setCurrentIndex(0);
    choose(m_payer, {});
    clear(today);
    m_from->setFocus(Qt::TabFocusReason);
    m_from->selectAll();
}

app::Evidence PaymentForm::payment() const
{
    app::Evidence payment;
    payment.paidFrom = storedMonth(m_from->text());
    payment.coveredUntil = storedMonth(m_until->text());
    payment.asOf = storedDay(m_day->text(), m_desk.session().clock().today());
    payment.channel = m_channel->currentData().toString();
    payment.reference = m_reference->text().simplified();
    payment.note = m_note->text().simplified();
    if (m_whose == Whose::List)
        return payment;
    payment.programmes = m_programmes->currentData().toInt();
    payment.payer = m_payer->currentData().toString();
    if (m_whose == Whose::Chosen)
        return payment;
    bool isNumber = false;
    const qlonglong amount = m_amount->digits().toLongLong(&isNumber);
    if (isNumber)
        payment.amount = amount;
    payment.memberNumber = m_member->text().simplified().remove(u' ');
    return payment;
}

void PaymentForm::show(const app::PaymentCheck& check)
{
    for (FieldRow* row : {m_fromRow, m_untilRow, m_amountRow, m_dayRow, m_programmesRow, m_payerRow,
                          m_channelRow, m_memberRow, m_noteRow})
        row->clear();
    m_isAsked = !check.doubts.isEmpty();
    QStringList asked;
    for (const app::PaymentDoubt doubt : check.doubts) {
        if (doubt == app::PaymentDoubt::AmountDiffers)
            m_amountRow->showWarning(textFor(doubt, check));
        else
            asked << textFor(doubt, check);
    }
    if (!asked.isEmpty())
        m_untilRow->showWarning(asked.join(u' '));
    for (const PaymentProblem problem : check.problems)
        rowOf(problem)->showProblem(textFor(problem));
    m_noteRow->setHint(m_isAsked ? tr("Write here why it is right, and save again.") : QString());
    if (!check.problems.isEmpty())
        rowOf(check.problems.first())->editor()->setFocus(Qt::TabFocusReason);
    else if (m_isAsked)
        m_note->setFocus(Qt::TabFocusReason);
    m_save->setText(m_isAsked ? tr("It is right: write it down") : tr("Write it down"));
    m_save->setAccessibleName(m_save->text());
}

void PaymentForm::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
}

void PaymentForm::save()
{
    if (!m_save->isEnabled())
        return;
    const app::Evidence typed = payment();
    auto problems = app::paymentProblems(typed, m_desk.session().clock().today());
    if (m_whose != Whose::One)
        problems.removeAll(PaymentProblem::AmountMissing);
    if (m_whose == Whose::List) {
        for (const PaymentProblem open :
             {PaymentProblem::ProgrammesUnknown, PaymentProblem::PayerUnknown})
            problems.removeAll(open);
    }
    if (!problems.isEmpty())
        return show({problems, {}, {}, {}});
    if (m_isAsked && typed.note.isEmpty())
        return m_noteRow->refuse(textFor(PaymentProblem::ReasonMissing));
    emit saveRequested(typed, m_isAsked ? app::Warnings::Confirmed : app::Warnings::Ask);
}

void PaymentForm::edited()
{
    if (m_isAsked)
        show({}); // what was asked about is another payment now
    showPrice();
}

void PaymentForm::showPrice()
{
    if (m_whose != Whose::One)
        return;
    if (m_payer->currentData().toString().isEmpty())
        return m_amountRow->setHint(tr("Choose the payer: the price depends on it."));
    app::Pricing pricing(m_desk.session().reference().contributions);
    const auto price = pricing.of(app::priceRequestFor(m_worker, payment()));
    if (!price)
        return m_amountRow->setHint({});
    m_amountRow->setHint(
        price->isUnsure || price->isInferred
            ? tr("By the rules %1, not certain yet: %2").arg(rupiah(price->total), price->source)
        : price->onLowestBasis
            ? tr("By the rules %1 on the lowest basis: the income is not known")
                  .arg(rupiah(price->total))
            : tr("By the rules %1: %2").arg(rupiah(price->total), price->source));
}

FieldRow* PaymentForm::rowOf(PaymentProblem problem) const
{
    switch (problem) {
    case PaymentProblem::DayMissing:
    case PaymentProblem::DayInFuture:
        return m_dayRow;
    case PaymentProblem::FromMissing:
        return m_fromRow;
    case PaymentProblem::UntilMissing:
        return m_untilRow;
    case PaymentProblem::AmountMissing:
        return m_amountRow;
    case PaymentProblem::ProgrammesUnknown:
        return m_programmesRow;
    case PaymentProblem::ChannelUnknown:
        return m_channelRow;
    case PaymentProblem::PayerUnknown:
        return m_payerRow;
    case PaymentProblem::BadMemberNumber:
        return m_memberRow;
    case PaymentProblem::ReasonMissing:
        break;
    }
    return m_noteRow;
}

} // namespace ui
