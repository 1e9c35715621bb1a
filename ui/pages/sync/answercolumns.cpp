#include "ui/pages/sync/answercolumns.h"

#include "app/domain/nik.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/style/tokens.h"
#include "ui/text/answertext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace ui {

using namespace Qt::Literals::StringLiterals;

AnswerColumns::AnswerColumns(std::function<QDate()> today, QWidget* parent)
    : QWidget(parent),
      m_today(std::move(today)),
      m_problem(makeLabel(TextRole::Problem, {}, this)),
      m_day(new QLineEdit(this))
{
    setObjectName(u"answersColumns"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kSpaceM);
    grid->setVerticalSpacing(kSpaceXs);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (const app::AnswerField field : app::kAnswerFields)
        addLine(field, grid);
    m_problem->setObjectName(u"answersColumnsProblem"_s);
    m_problem->hide();
    m_day->setObjectName(u"answersDay"_s);
    m_dayRow = new FieldRow(tr("Day of the answer"), m_day, this);
    m_dayRow->setHint(tr("For rows that name no day of their own."));
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addWidget(m_dayRow);
    connect(m_day, &QLineEdit::textEdited, this, &AnswerColumns::changed);
}

void AnswerColumns::addLine(app::AnswerField field, QGridLayout* grid)
{
    Line& line = m_lines.at(static_cast<std::size_t>(field));
    const QString label = labelFor(field);
    const QString word = app::wordOf(field);
    line.box = new QComboBox(this);
    line.box->setObjectName(u"answersColumn_"_s + word);
    line.box->setAccessibleName(tr("Column of: %1").arg(label));
    line.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.sample = makeLabel(TextRole::Muted, {}, this);
    line.sample->setObjectName(u"answersSample_"_s + word);
    auto* caption = makeLabel(TextRole::Label, label, this);
    caption->setBuddy(line.box);
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(line.box, row, 1);
    grid->addWidget(line.sample, row, 2);
    connect(line.box, &QComboBox::activated, this, [this, field] {
        showSample(field);
        m_problem->hide();
        emit changed();
    });
}

void AnswerColumns::show(const app::AnswersLook& look)
{
    m_samples = look.sheet.samples;
    for (const app::AnswerField field : app::kAnswerFields) {
        QComboBox* box = line(field).box;
        box->clear();
        box->addItem(tr("Not in this file"), 0);
        int number = 0;
        for (const QString& heading : look.sheet.headings) {
            ++number;
            box->addItem(heading.isEmpty() ? tr("Column %1").arg(number) : heading, number);
        }
        box->setCurrentIndex(app::columnOf(look.sheet.columns, field) + 1);
        showSample(field);
    }
    m_problem->hide();
    m_dayRow->clear();
    m_day->setText(typedDay(look.asOf));
}

void AnswerColumns::showSample(app::AnswerField field)
{
    const auto column = static_cast<std::size_t>(columnOf(field));
    const QString value =
        column == 0 || column > m_samples.size() ? QString() : m_samples[column - 1];
    // To see whether it is the right column, the whole number is not needed.
    const bool isNik = app::meaningOf(value).has_value();
    const QString shown =
        value.isEmpty() ? QString() : tr("such as %1").arg(isNik ? app::maskedNik(value) : value);
    line(field).sample->setText(shown);
    line(field).box->setAccessibleDescription(shown);
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
        line(AnswerField::Nik).box->setFocus(Qt::OtherFocusReason);
    else if (!saysSomething)
        line(AnswerField::MemberNumber).box->setFocus(Qt::OtherFocusReason);
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
    QStringList found;
    for (const app::AnswerField field : app::kAnswerFields) {
        if (columnOf(field) > 0)
            found << labelFor(field);
    }
    return found.join(u", "_s);
}

const AnswerColumns::Line& AnswerColumns::line(app::AnswerField field) const
{
    return m_lines.at(static_cast<std::size_t>(field));
}

int AnswerColumns::columnOf(app::AnswerField field) const
{
    return line(field).box->currentData().toInt();
}

} // namespace ui
