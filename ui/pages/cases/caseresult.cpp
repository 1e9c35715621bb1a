#include "ui/pages/cases/caseresult.h"

#include "app/domain/codewords.h"
#include "app/domain/fold.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/style/tokens.h"
#include "ui/text/casetext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::Literals::StringLiterals;

CaseResult::CaseResult(QWidget* parent)
    : QWidget(parent),
      m_result(new QComboBox(this)),
      m_day(new QLineEdit(this)),
      m_paid(new QLineEdit(this)),
      m_refusal(new QLineEdit(this))
{
    m_result->setObjectName(u"caseResult"_s);
    m_day->setObjectName(u"caseDecidedOn"_s);
    m_paid->setObjectName(u"casePaid"_s);
    m_refusal->setObjectName(u"caseRefusal"_s);
    m_day->setPlaceholderText(tr("dd-mm-yyyy"));
    m_paid->setPlaceholderText(u"42.000.000"_s);
    m_result->addItem(tr("Still open"), QString());
    for (const QString& word : app::codeWords(app::benefitCaseKind(), u"result"))
        m_result->addItem(resultFor(word), word);
    auto* resultRow = new FieldRow(tr("What came of it"), m_result, this);
    m_dayRow = new FieldRow(tr("Decided on"), m_day, this);
    m_paidRow = new FieldRow(tr("Rupiah paid out"), m_paid, this);
    m_refusalRow = new FieldRow(tr("Why it was refused"), m_refusal, this);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(kSpaceM);
    fields->addWidget(resultRow, 2, Qt::AlignTop);
    fields->addWidget(m_dayRow, 1, Qt::AlignTop);
    fields->addWidget(m_paidRow, 1, Qt::AlignTop);
    fields->addWidget(m_refusalRow, 2, Qt::AlignTop);
    auto* save =
        makeButton(ButtonKind::Primary, "caseResultSave"_L1, tr("Write it down"), "check"_L1, this);
    auto* close = makeButton(ButtonKind::Quiet, "caseResultClose"_L1, tr("Close"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(close);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addLayout(fields);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &CaseResult::saveRequested);
    connect(close, &QPushButton::clicked, this, &CaseResult::closed);
    connect(m_result, &QComboBox::currentIndexChanged, this, &CaseResult::offer);
    for (QLineEdit* edit : {m_day, m_paid, m_refusal})
        connect(edit, &QLineEdit::returnPressed, this, &CaseResult::saveRequested);
}

void CaseResult::begin(const app::BenefitCase& one, QDate today)
{
    m_case = one;
    m_result->setCurrentIndex(std::max(0, m_result->findData(one.result)));
    m_day->setText(one.decidedOn.isEmpty() ? typedDay(today) : shownDay(one.decidedOn));
    m_paid->setText(one.paid ? number(*one.paid) : QString());
    m_refusal->setText(one.refusal);
    for (FieldRow* row : {m_dayRow, m_paidRow, m_refusalRow})
        row->clear();
    offer();
    m_result->setFocus(Qt::TabFocusReason);
}

void CaseResult::offer()
{
    const QString result = m_result->currentData().toString();
    m_dayRow->setVisible(!result.isEmpty());
    m_paidRow->setVisible(result == u"paid");
    m_refusalRow->setVisible(result == u"refused");
}

std::optional<app::BenefitCase> CaseResult::checked(const QDateTime& now, QDate today)
{
    app::BenefitCase one = m_case;
    one.result = m_result->currentData().toString();
    const bool isPaid = one.result == u"paid";
    one.decidedOn = one.result.isEmpty() ? QString() : storedDay(m_day->text(), today);
    const QString digits = app::digitsOf(m_paid->text());
    one.paid = isPaid && !digits.isEmpty() ? std::optional<std::int64_t>(digits.toLongLong())
                                           : std::nullopt;
    one.refusal = one.result == u"refused" ? m_refusal->text() : QString();
    const QStringList problems = app::caseProblems(one, now);
    const QList<std::tuple<QString, FieldRow*, QString>> rows{
        {u"decided_on"_s, m_dayRow, tr("Write a day between the event and today.")},
        {u"paid"_s, m_paidRow, tr("Write how much was paid out.")},
        {u"refusal"_s, m_refusalRow, tr("Write the reason that the branch gave.")}};
    QWidget* first = nullptr;
    for (const auto& [field, row, text] : rows) {
        row->clear();
        if (!problems.contains(field))
            continue;
        row->showProblem(text);
        first = first ? first : row->editor();
    }
    if (first)
        first->setFocus(Qt::TabFocusReason);
    return problems.isEmpty() ? std::optional(one) : std::nullopt;
}

} // namespace ui
