#include "ui/pages/status/evidenceform.h"

#include "ui/pages/register/typedvalues.h"
#include "ui/style/tokens.h"
#include "ui/text/problemtext.h"
#include "ui/text/statustext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

EvidenceForm::EvidenceForm(std::function<QDate()> today, QWidget* parent)
    : QWidget(parent),
      m_today(std::move(today)),
      m_source(new QComboBox(this)),
      m_day(new QLineEdit(this)),
      m_until(new QLineEdit(this)),
      m_member(new QLineEdit(this)),
      m_state(new QComboBox(this)),
      m_note(new QLineEdit(this))
{
    setObjectName(u"evidenceForm"_s);
    m_source->setObjectName(u"evidenceSource"_s);
    m_day->setObjectName(u"evidenceDay"_s);
    m_until->setObjectName(u"evidenceUntil"_s);
    m_member->setObjectName(u"evidenceMember"_s);
    m_state->setObjectName(u"evidenceState"_s);
    m_note->setObjectName(u"evidenceNote"_s);
    for (const char* source : {"jmo", "receipt", "branch", "call", "card"}) {
        const QString word = QString::fromLatin1(source);
        m_source->addItem(sourceFor(word), word);
    }
    m_state->addItem(tr("Not said"), QString());
    m_state->addItem(tr("Active"), u"active"_s);
    m_state->addItem(tr("Not active"), u"inactive"_s);
    m_state->addItem(tr("Rejected"), u"rejected"_s);
    m_state->addItem(tr("Not registered"), u"not_registered"_s);
    m_until->setPlaceholderText(tr("mm-yyyy"));
    m_sourceRow = new FieldRow(tr("Who said so"), m_source, this);
    m_dayRow = new FieldRow(tr("On which day"), m_day, this);
    m_untilRow = new FieldRow(tr("Paid until the month"), m_until, this);
    m_memberRow = new FieldRow(tr("Member number (KPJ)"), m_member, this);
    m_stateRow = new FieldRow(tr("State"), m_state, this);
    m_noteRow = new FieldRow(tr("Note"), m_note, this);
    m_save =
        makeButton(ButtonKind::Primary, "evidenceSave"_L1, tr("Write it down"), "check"_L1, this);
    auto* close = makeButton(ButtonKind::Quiet, "evidenceClose"_L1, tr("Close"), {}, this);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kSpaceM);
    grid->addWidget(m_sourceRow, 0, 0);
    grid->addWidget(m_dayRow, 0, 1);
    grid->addWidget(m_untilRow, 0, 2);
    grid->addWidget(m_stateRow, 1, 0);
    grid->addWidget(m_memberRow, 1, 1);
    grid->addWidget(m_noteRow, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    buttons->addStretch();
    grid->addLayout(buttons, 2, 0, 1, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);

    connect(m_save, &QPushButton::clicked, this, &EvidenceForm::save);
    connect(close, &QPushButton::clicked, this, &EvidenceForm::closed);
    for (QLineEdit* edit : {m_day, m_until, m_member, m_note}) {
        connect(edit, &QLineEdit::textEdited, this, &EvidenceForm::recheck);
        connect(edit, &QLineEdit::returnPressed, this, &EvidenceForm::save);
    }
    connect(m_source, &QComboBox::activated, this, &EvidenceForm::recheck);
    connect(m_state, &QComboBox::activated, this, &EvidenceForm::recheck);
}

void EvidenceForm::begin()
{
    m_attempted = false;
    m_source->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    m_day->setText(typedDay(m_today()));
    for (QLineEdit* edit : {m_until, m_member, m_note})
        edit->clear();
    showProblems({});
    setSaving(false);
    m_source->setFocus(Qt::TabFocusReason);
}

app::Evidence EvidenceForm::evidence() const
{
    app::Evidence evidence;
    evidence.source = m_source->currentData().toString();
    evidence.asOf = storedDay(m_day->text(), m_today());
    const app::Month until = monthFromTyped(m_until->text());
    evidence.coveredUntil = until.isValid() ? until.text() : m_until->text().trimmed();
    evidence.memberNumber = m_member->text().simplified().remove(u' ');
    evidence.state = m_state->currentData().toString();
    evidence.note = m_note->text().trimmed();
    return evidence;
}

void EvidenceForm::showProblems(const QList<app::EvidenceProblem>& problems)
{
    for (FieldRow* row : {m_sourceRow, m_dayRow, m_untilRow, m_memberRow, m_stateRow, m_noteRow})
        row->clear();
    for (const app::EvidenceProblem problem : problems)
        rowOf(problem)->showProblem(textFor(problem));
}

void EvidenceForm::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
}

void EvidenceForm::save()
{
    if (!m_save->isEnabled())
        return;
    m_attempted = true;
    const app::Evidence typed = evidence();
    const auto problems = app::problemsOf(typed, m_today());
    showProblems(problems);
    if (problems.isEmpty()) {
        emit saveRequested(typed);
        return;
    }
    rowOf(problems.first())->editor()->setFocus(Qt::TabFocusReason);
}

void EvidenceForm::recheck()
{
    if (m_attempted)
        showProblems(app::problemsOf(evidence(), m_today()));
}

FieldRow* EvidenceForm::rowOf(app::EvidenceProblem problem) const
{
    switch (problem) {
    case app::EvidenceProblem::UnknownSource:
        return m_sourceRow;
    case app::EvidenceProblem::DayMissing:
    case app::EvidenceProblem::DayInFuture:
        return m_dayRow;
    case app::EvidenceProblem::BadMonth:
    case app::EvidenceProblem::NothingSaid:
        return m_untilRow;
    case app::EvidenceProblem::BadMemberNumber:
        return m_memberRow;
    case app::EvidenceProblem::UnknownState:
        return m_stateRow;
    case app::EvidenceProblem::ReasonMissing:
        return m_noteRow;
    }
    return m_dayRow;
}

} // namespace ui
