#include "ui/pages/cases/caseform.h"

#include "app/domain/codewords.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/style/tokens.h"
#include "ui/text/casetext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTextLines = 3;

/// Under the names of caseProblems().
QString problemFor(const QString& field)
{
    if (field == "event"_L1)
        return CaseForm::tr("Choose what happened.");
    if (field == "happened_on"_L1)
        return CaseForm::tr("Write the day on which it happened, not one to come.");
    if (field == "happened_at"_L1)
        return CaseForm::tr("Write the hour as 14:30, not one to come.");
    if (field == "follow_up_on"_L1)
        return CaseForm::tr("Write the day as 24-12-2026.");
    return CaseForm::tr("Write a day between the event and today.");
}

QString nameFor(const QString& field)
{
    QString name = u"case"_s;
    for (const QString& part : field.split(u'_'))
        name += part.left(1).toUpper() + part.mid(1);
    return name;
}

} // namespace

CaseForm::CaseForm(QWidget* parent)
    : QWidget(parent),
      m_name(makeLabel(TextRole::Section, {}, this)),
      m_event(new QComboBox(this)),
      m_account(new QPlainTextEdit(this)),
      m_died(new QCheckBox(tr("Write down that the worker has died"), this))
{
    m_name->setObjectName(u"caseFormName"_s);
    m_event->addItem(tr("Choose…"), QString());
    for (const QString& word : app::codeWords(app::benefitCaseKind(), u"event"))
        m_event->addItem(eventFor(word), word);
    addRow(u"event"_s, tr("What happened"), m_event);
    m_day = dayEdit(u"happened_on"_s, tr("On which day"));
    m_hour = lineEdit(u"happened_at"_s, tr("At what hour"));
    m_hour->setPlaceholderText(tr("hh:mm"));
    m_place = lineEdit(u"place"_s, tr("Where"));
    m_account->setTabChangesFocus(true);
    m_account->setFixedHeight(kTextLines * kControlHeight * 2 / 3);
    addRow(u"account"_s, tr("How it happened"), m_account);
    m_reporter = lineEdit(u"reporter"_s, tr("Who told it"));
    m_reported = dayEdit(u"reported_on"_s, tr("The branch was told on"));
    m_claimed = dayEdit(u"claimed_on"_s, tr("The claim was handed in on"));
    m_followUp = dayEdit(u"follow_up_on"_s, tr("Ask again on"));
    m_note = lineEdit(u"note"_s, tr("Note"));
    m_died->setObjectName(u"caseDied"_s);
    m_died->setAccessibleName(m_died->text());
    m_rows[u"happened_at"_s]->setHint(tr("The time to report runs from it."));

    m_children = new QWidget(this);
    auto* children = new QHBoxLayout(m_children);
    children->setContentsMargins(0, 0, 0, 0);
    children->setSpacing(kSpaceM);
    for (const char* name : {"caseSchoolFirst", "caseSchoolSecond"}) {
        auto* school = new QComboBox(m_children);
        school->setObjectName(QString::fromLatin1(name));
        school->addItem(tr("None"), QString());
        for (const QString& level : app::schoolLevels())
            school->addItem(schoolFor(level), level);
        m_schools << school;
    }
    children->addWidget(new FieldRow(tr("First child at school"), m_schools.first(), m_children));
    children->addWidget(new FieldRow(tr("Second child at school"), m_schools.last(), m_children));

    auto* save =
        makeButton(ButtonKind::Primary, "caseSave"_L1, tr("Write it down"), "check"_L1, this);
    auto* close = makeButton(ButtonKind::Quiet, "caseClose"_L1, tr("Close"), {}, this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(close);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addWidget(m_name);
    column->addWidget(sideBySide({u"event"_s, u"happened_on"_s, u"happened_at"_s}));
    column->addWidget(m_died);
    column->addWidget(sideBySide({u"place"_s, u"reporter"_s}));
    column->addWidget(m_rows[u"account"_s]);
    column->addWidget(m_children);
    column->addWidget(sideBySide({u"reported_on"_s, u"claimed_on"_s, u"follow_up_on"_s}));
    column->addWidget(m_rows[u"note"_s]);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &CaseForm::saveRequested);
    connect(close, &QPushButton::clicked, this, &CaseForm::closed);
    connect(m_event, &QComboBox::currentIndexChanged, this, &CaseForm::offer);
    for (QLineEdit* edit :
         {m_day, m_hour, m_place, m_reporter, m_reported, m_claimed, m_followUp, m_note})
        connect(edit, &QLineEdit::returnPressed, this, &CaseForm::saveRequested);
}

FieldRow* CaseForm::addRow(const QString& field, const QString& label, QWidget* editor)
{
    editor->setObjectName(nameFor(field));
    auto* row = new FieldRow(label, editor, this);
    m_rows.insert(field, row);
    return row;
}

QLineEdit* CaseForm::lineEdit(const QString& field, const QString& label)
{
    auto* edit = new QLineEdit(this);
    addRow(field, label, edit);
    return edit;
}

QLineEdit* CaseForm::dayEdit(const QString& field, const QString& label)
{
    QLineEdit* edit = lineEdit(field, label);
    edit->setPlaceholderText(tr("dd-mm-yyyy"));
    return edit;
}

QWidget* CaseForm::sideBySide(const QStringList& fields)
{
    auto* holder = new QWidget(this);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kSpaceM);
    for (const QString& field : fields)
        line->addWidget(m_rows[field], field == u"event" ? 2 : 1, Qt::AlignTop);
    return holder;
}

void CaseForm::begin(const app::BenefitCase& one, const QString& name)
{
    m_case = one;
    m_name->setText(name);
    m_event->setCurrentIndex(std::max(0, m_event->findData(one.event)));
    m_day->setText(shownDay(one.happenedOn));
    m_hour->setText(one.happenedAt);
    m_place->setText(one.place);
    m_account->setPlainText(one.account);
    m_reporter->setText(one.reporter);
    m_reported->setText(shownDay(one.reportedOn));
    m_claimed->setText(shownDay(one.claimedOn));
    m_followUp->setText(shownDay(one.followUpOn));
    m_note->setText(one.note);
    const QStringList levels = app::schoolingOf(one);
    for (int at = 0; at < m_schools.size(); ++at)
        m_schools[at]->setCurrentIndex(std::max(0, m_schools[at]->findData(levels.value(at))));
    m_died->setChecked(!one.id.isValid());
    for (FieldRow* row : std::as_const(m_rows))
        row->clear();
    offer();
    m_event->setFocus(Qt::TabFocusReason);
}

void CaseForm::offer()
{
    const QString event = m_event->currentData().toString();
    m_died->setVisible(app::isDeath(event));
    m_children->setVisible(app::isDeath(event) || event == u"disability");
    m_rows[u"reported_on"_s]->setVisible(event != u"death" && event != u"old_age");
    m_rows[u"happened_at"_s]->setVisible(event != u"old_age" && event != u"disease");
}

app::WorkerAfter CaseForm::after() const
{
    const bool isDeath = app::isDeath(m_event->currentData().toString());
    return isDeath && m_died->isChecked() ? app::WorkerAfter::Died : app::WorkerAfter::Unchanged;
}

std::optional<app::BenefitCase> CaseForm::checked(const QDateTime& now, QDate today)
{
    app::BenefitCase one = m_case;
    one.event = m_event->currentData().toString();
    one.happenedOn = storedDay(m_day->text(), today);
    one.happenedAt =
        m_rows[u"happened_at"_s]->isHidden() ? QString() : hourFromTyped(m_hour->text().trimmed());
    one.place = m_place->text();
    one.account = m_account->toPlainText();
    one.reporter = m_reporter->text();
    one.reportedOn =
        m_rows[u"reported_on"_s]->isHidden() ? QString() : storedDay(m_reported->text(), today);
    one.claimedOn = storedDay(m_claimed->text(), today);
    // Days to come are what this field is for: two digits of a year mean one of this century.
    one.followUpOn = storedDay(m_followUp->text(), today.addYears(1));
    one.note = m_note->text();
    QStringList levels;
    for (const QComboBox* school : std::as_const(m_schools)) {
        if (m_children->isHidden() || school->currentData().toString().isEmpty())
            continue;
        levels << school->currentData().toString();
    }
    one.schooling = levels.join(u' ');
    QStringList problems = app::caseProblems(one, now);
    QWidget* first = nullptr;
    for (const QString& field : {u"event"_s, u"happened_on"_s, u"happened_at"_s, u"reported_on"_s,
                                 u"claimed_on"_s, u"follow_up_on"_s}) {
        FieldRow* row = m_rows[field];
        row->clear();
        if (!problems.contains(field))
            continue;
        row->showProblem(problemFor(field));
        first = first ? first : row->editor();
    }
    if (first)
        first->setFocus(Qt::TabFocusReason);
    return problems.isEmpty() ? std::optional(one) : std::nullopt;
}

} // namespace ui
