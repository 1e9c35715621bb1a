#include "ui/pages/sync/answercolumns.h"

#include "ui/pages/register/typedvalues.h"
#include "ui/style/tokens.h"
#include "ui/text/answertext.h"
#include "ui/widgets/columnchooser.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<ColumnChooser::Field> fields()
{
    std::vector<ColumnChooser::Field> all;
    for (const app::AnswerField field : app::kAnswerFields)
        all.push_back({app::wordOf(field), labelFor(field)});
    return all;
}

} // namespace

AnswerColumns::AnswerColumns(std::function<QDate()> today, QWidget* parent)
    : QWidget(parent),
      m_today(std::move(today)),
      m_chooser(new ColumnChooser(u"answers"_s, fields(), this)),
      m_problem(makeLabel(TextRole::Problem, {}, this)),
      m_day(new QLineEdit(this))
{
    setObjectName(u"answersColumns"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    m_problem->setObjectName(u"answersColumnsProblem"_s);
    m_problem->hide();
    m_day->setObjectName(u"answersDay"_s);
    m_dayRow = new FieldRow(tr("Day of the answer"), m_day, this);
    m_dayRow->setHint(tr("For rows that name no day of their own."));
    column->addWidget(m_chooser);
    column->addWidget(m_problem);
    column->addWidget(m_dayRow);
    connect(m_day, &QLineEdit::textEdited, this, &AnswerColumns::changed);
    connect(m_chooser, &ColumnChooser::changed, m_problem, &QWidget::hide);
    connect(m_chooser, &ColumnChooser::changed, this, &AnswerColumns::changed);
}

void AnswerColumns::show(const app::AnswersLook& look)
{
    m_chooser->show(look.sheet.headings, look.sheet.samples,
                    {look.sheet.columns.begin(), look.sheet.columns.end()});
    m_problem->hide();
    m_dayRow->clear();
    m_day->setText(typedDay(look.asOf));
}

bool AnswerColumns::check()
{
    using app::AnswerField;
    const bool hasNik = columnOf(AnswerField::Nik) > 0;
    const bool saysSomething = columnOf(AnswerField::MemberNumber) > 0 ||
                               columnOf(AnswerField::CoveredUntil) > 0 ||
                               columnOf(AnswerField::State) > 0;
    m_problem->setText(!hasNik ? tr("Choose the column that holds the NIK.")
                               : tr("Choose at least one column that says something: the member "
                                    "number, the paid month, or the state."));
    m_problem->setVisible(!hasNik || !saysSomething);
    m_dayRow->clear();
    if (!day().isValid())
        m_dayRow->showProblem(tr("Write the day the branch gave this answer, as day-month-year."));
    else if (day() > m_today())
        m_dayRow->showProblem(tr("This day has not come yet. Check the year."));
    if (!hasNik)
        m_chooser->focus(static_cast<std::size_t>(AnswerField::Nik));
    else if (!saysSomething)
        m_chooser->focus(static_cast<std::size_t>(AnswerField::MemberNumber));
    else if (m_dayRow->hasProblem())
        m_day->setFocus(Qt::OtherFocusReason);
    return hasNik && saysSomething && !m_dayRow->hasProblem();
}

app::AnswerMapping AnswerColumns::mapping() const
{
    app::AnswerMapping mapping;
    for (const app::AnswerField field : app::kAnswerFields)
        mapping[field] = {{}, columnOf(field)};
    return mapping;
}

QDate AnswerColumns::day() const
{
    return dayFromTyped(m_day->text(), m_today());
}

QString AnswerColumns::summary() const
{
    return m_chooser->summary();
}

int AnswerColumns::columnOf(app::AnswerField field) const
{
    return m_chooser->columnOf(static_cast<std::size_t>(field));
}

} // namespace ui
