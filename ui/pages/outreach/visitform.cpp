#include "ui/pages/outreach/visitform.h"

#include "app/domain/codewords.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/visittext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scrollpage.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The days that are chosen by one key, as days from today; a month is counted as people do.
QList<QDate> quickDays(QDate today)
{
    return {today.addDays(1), today.addDays(3), today.addDays(7), today.addMonths(1)};
}

QStringList quickWords()
{
    return {VisitForm::tr("Tomorrow"), VisitForm::tr("In 3 days"), VisitForm::tr("In 7 days"),
            VisitForm::tr("Next month")};
}

bool hasDay(const QString& outcome)
{
    return outcome != u"moved" && outcome != u"died" && outcome != u"registered";
}

} // namespace

VisitForm::VisitForm(std::function<QDateTime()> now, QWidget* parent)
    : QWidget(parent),
      m_now(std::move(now)),
      m_day(new QLineEdit(this)),
      m_note(new QLineEdit(this)),
      m_household(new QCheckBox(this)),
      m_save(makeButton(ButtonKind::Primary, "visitSave"_L1, tr("Write it down (Enter)"),
                        "check"_L1, this)),
      m_second(new QWidget(this))
{
    setObjectName(u"visitForm"_s);
    m_day->setObjectName(u"visitDay"_s);
    m_note->setObjectName(u"visitNote"_s);
    m_household->setObjectName(u"visitHousehold"_s);
    m_day->setPlaceholderText(tr("dd-mm-yyyy"));
    m_dayRow = new FieldRow(tr("Come again on another day"), m_day, this);
    m_noteRow = new FieldRow(tr("Note"), m_note, this);
    auto* second = new QVBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(kSpaceS);
    second->addWidget(makeGroup(Group::Reason));
    second->addWidget(makeGroup(Group::Day));
    second->addWidget(m_dayRow);
    second->addWidget(m_noteRow);
    second->addWidget(m_save, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(m_household);
    column->addWidget(makeGroup(Group::Outcome));
    column->addWidget(m_second);
    connect(m_save, &QPushButton::clicked, this, &VisitForm::save);
    connect(m_day, &QLineEdit::textEdited, m_dayRow, &FieldRow::clear);
    begin(1);
}

void VisitForm::addChoice(QLayout* flow, Group group, const QString& word, const QString& text)
{
    QList<Choice>& choices = m_choices[group];
    const auto at = int(choices.size());
    const QString name = group == Group::Outcome  ? u"visitOutcome_"_s + word
                         : group == Group::Reason ? u"visitReason_"_s + word
                                                  : u"visitDay_"_s + word;
    auto* button = makeButton(ButtonKind::Secondary, QLatin1StringView(name.toLatin1()),
                              u"%1  %2"_s.arg(QString::number(at + 1), text), {}, this);
    button->setProperty("kind", u"choice"_s);
    button->setAccessibleName(text);
    button->setCheckable(group == Group::Outcome);
    choices.append({button, word});
    flow->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, group, at] { choose(group, at); });
}

QWidget* VisitForm::makeGroup(Group group)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceXs);
    auto* choices = new QWidget(box);
    auto* flow = new FlowLayout(choices);
    flow->setSpacing(kSpaceXs);
    for (QWidget* one : {box, choices}) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        one->setSizePolicy(policy);
    }
    QString title = tr("What came of it");
    if (group == Group::Reason) {
        title = tr("Why not");
        for (const QString& word : app::codeWords(app::visitKind(), u"reason"))
            addChoice(flow, group, word, refusalFor(word));
    } else if (group == Group::Day) {
        title = tr("Come again");
        const QStringList words = quickWords();
        for (int at = 0; at < words.size(); ++at)
            addChoice(flow, group, QString::number(at + 1), words[at]);
    } else {
        for (const QString& word : app::codeWords(app::visitKind(), u"outcome"))
            addChoice(flow, group, word, outcomeFor(word));
    }
    column->addWidget(makeLabel(TextRole::Label, title, box));
    column->addWidget(choices);
    m_groups.insert(group, box);
    return box;
}

QDate VisitForm::today() const
{
    return m_now().toLocalTime().date();
}

void VisitForm::begin(int household)
{
    m_visit = {};
    m_day->clear();
    m_note->clear();
    m_household->setChecked(false);
    m_household->setText(tr("Everybody at this door (%n person(s)): H", nullptr, household));
    m_household->setVisible(household > 1);
    setSaving(false);
    showProblems({});
    showStep();
}

void VisitForm::showProblems(const QList<app::VisitProblem>& problems)
{
    m_dayRow->clear();
    m_noteRow->clear();
    for (const app::VisitProblem problem : problems) {
        const bool isOfDay = problem == app::VisitProblem::ReturnMissing ||
                             problem == app::VisitProblem::BadReturn ||
                             problem == app::VisitProblem::ReturnBeforeVisit;
        (isOfDay ? m_dayRow : m_noteRow)->showProblem(textFor(problem));
    }
}

void VisitForm::setSaving(bool saving)
{
    m_isSaving = saving;
    m_save->setEnabled(!saving);
}

void VisitForm::showStep()
{
    // The second key stands where the first was: nothing has to be scrolled into view.
    for (const Choice& choice : std::as_const(m_choices[Group::Outcome])) {
        const bool isChosen = choice.word == m_visit.outcome;
        choice.button->setChecked(isChosen);
        choice.button->setVisible(isChosen || !isHalfWay());
    }
    m_day->setPlaceholderText(m_visit.outcome == u"away" ? tr("dd-mm-yyyy; empty: tomorrow")
                                                         : tr("dd-mm-yyyy"));
    const bool isRefused = m_visit.outcome == u"refused";
    m_second->setVisible(isHalfWay());
    m_groups[Group::Reason]->setVisible(isRefused);
    // With a refusal the digits choose why; a day is typed.
    m_groups[Group::Day]->setVisible(!isRefused && hasDay(m_visit.outcome));
    m_dayRow->setVisible(hasDay(m_visit.outcome));
    m_save->setVisible(!isRefused);
}

void VisitForm::choose(Group group, int at)
{
    const QList<Choice>& choices = m_choices[group];
    if (at < 0 || at >= choices.size())
        return;
    if (group == Group::Outcome)
        return chooseOutcome(choices[at].word);
    if (group == Group::Day)
        return chooseDay(quickDays(today())[at]);
    m_visit.reason = choices[at].word;
    save();
}

void VisitForm::chooseOutcome(const QString& word)
{
    if (m_visit.outcome == word)
        return goBack();
    m_visit.outcome = word;
    for (const Choice& choice : std::as_const(m_choices[Group::Outcome])) {
        // Else the focus would go with what disappears.
        if (choice.word == word && m_groups[Group::Outcome]->isAncestorOf(focusWidget()))
            choice.button->setFocus(Qt::OtherFocusReason);
    }
    showProblems({});
    showStep();
    // On a low screen as well; what the digits choose before all else.
    for (const Group group : {Group::Reason, Group::Day}) {
        if (!m_groups[group]->isHidden())
            return reveal(m_groups[group]);
    }
    reveal(m_second);
}

void VisitForm::chooseDay(QDate day)
{
    m_day->setText(typedDay(day));
    save();
}

void VisitForm::goBack()
{
    if (!isHalfWay())
        return emit left();
    // The focus may be on what disappears now.
    const bool hadFocus = m_second->isAncestorOf(focusWidget());
    const QString before = std::exchange(m_visit.outcome, QString());
    m_day->clear();
    showProblems({});
    for (const Choice& choice : std::as_const(m_choices[Group::Outcome])) {
        if (hadFocus && choice.word == before)
            choice.button->setFocus(Qt::OtherFocusReason);
    }
    showStep();
}

void VisitForm::save()
{
    if (m_isSaving || !isHalfWay())
        return;
    app::Visit visit = m_visit;
    // A day to come: two digits of a year mean one of the next.
    visit.returnOn =
        hasDay(visit.outcome) ? storedDay(m_day->text(), today().addYears(1)) : QString();
    visit.note = m_note->text().trimmed();
    visit.visitedAt = m_now().toUTC().toString(Qt::ISODate);
    const auto problems = app::problemsOf(visit, m_household->isChecked() ? 2 : 1, m_now());
    showProblems(problems);
    if (!problems.isEmpty()) {
        const bool isOfDay = m_dayRow->hasProblem();
        return (isOfDay ? m_day : m_note)->setFocus(Qt::TabFocusReason);
    }
    setSaving(true);
    emit saveRequested(visit, m_household->isChecked());
}

void VisitForm::focusOutcome()
{
    m_choices[Group::Outcome].first().button->setFocus(Qt::TabFocusReason);
}

bool VisitForm::takeKey(const QKeyEvent& key)
{
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || m_isSaving)
        return false;
    switch (key.key()) {
    case Qt::Key_Escape:
        goBack();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isHalfWay())
            return false;
        save();
        return true;
    case Qt::Key_H:
        if (m_household->isHidden())
            return false;
        m_household->toggle();
        return true;
    default:
        break;
    }
    const int digit = key.key() - Qt::Key_0;
    if (digit < 1 || digit > 9)
        return false;
    Group group = Group::Outcome;
    if (isHalfWay())
        group = m_visit.outcome == u"refused" ? Group::Reason : Group::Day;
    if (group == Group::Day && !hasDay(m_visit.outcome))
        return true; // Nothing to choose any more: Enter writes it down.
    choose(group, digit - 1);
    return true;
}

void VisitForm::keyPressEvent(QKeyEvent* event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace ui
