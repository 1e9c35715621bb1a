#include "ui/pages/outreach/meetingform.h"

#include "ui/pages/register/typedvalues.h"
#include "ui/shell/desk.h"
#include "ui/shell/workerpicker.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/visittext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::GatheringProblem;

namespace {

constexpr int kNames = 5;

QLineEdit* editOf(const FieldRow* row)
{
    return static_cast<QLineEdit*>(row->editor());
}

QString nameLine(const QString& name, const QString& hamlet, const QString& rt, const QString& rw)
{
    const QString where = place(hamlet, rt, rw);
    return where.isEmpty() ? shownName(name) : u"%1 · %2"_s.arg(shownName(name), where);
}

} // namespace

MeetingForm::MeetingForm(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_day(addRow("meetingDay", tr("Day"))),
      m_place(addRow("meetingPlace", tr("Place"))),
      m_topic(addRow("meetingTopic", tr("Topic"))),
      m_speaker(addRow("meetingSpeaker", tr("Speaker"))),
      m_others(addRow("meetingOthers", tr("Others who came"))),
      m_note(addRow("meetingNote", tr("Note"))),
      m_save(
          makeButton(ButtonKind::Primary, "meetingSave"_L1, tr("Write it down"), "check"_L1, this))
{
    setObjectName(u"meetingForm"_s);
    editOf(m_day)->setPlaceholderText(tr("dd-mm-yyyy"));
    m_others->setHint(tr("How many came who are not found below."));
    auto* close = makeButton(ButtonKind::Quiet, "meetingClose"_L1, tr("Close"), {}, this);
    auto* grid = new QGridLayout;
    grid->setSpacing(kSpaceM);
    grid->addWidget(m_day, 0, 0, Qt::AlignTop);
    grid->addWidget(m_place, 0, 1, Qt::AlignTop);
    grid->addWidget(m_topic, 1, 0, Qt::AlignTop);
    grid->addWidget(m_speaker, 1, 1, Qt::AlignTop);
    grid->addWidget(m_others, 2, 0, Qt::AlignTop);
    grid->addWidget(m_note, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceM);
    column->addLayout(grid);
    column->addWidget(makeWhoCame());
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &MeetingForm::save);
    connect(close, &QPushButton::clicked, this, &MeetingForm::closed);
}

FieldRow* MeetingForm::addRow(const char* name, const QString& label)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    auto* row = new FieldRow(label, edit, this);
    connect(edit, &QLineEdit::textEdited, row, &FieldRow::clear);
    connect(edit, &QLineEdit::returnPressed, this, &MeetingForm::save);
    return row;
}

QWidget* MeetingForm::makeWhoCame()
{
    auto* box = new QWidget(this);
    m_search = new WorkerPicker(m_desk, u"meeting"_s, tr("Who came: name or NIK, then Enter"), box);
    m_names = new QListWidget(box);
    m_names->setObjectName(u"meetingNames"_s);
    m_names->setAccessibleName(tr("Who came and is known here"));
    m_names->setFixedHeight(kNames * kRowHeightSmall);
    m_takeOff =
        makeButton(ButtonKind::Quiet, "meetingTakeOff"_L1, tr("Take off the list"), "x"_L1, box);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceS);
    column->addWidget(makeLabel(TextRole::Label, tr("Known here and came"), box));
    column->addWidget(m_search);
    column->addWidget(m_names);
    column->addWidget(m_takeOff, 0, Qt::AlignLeft);
    connect(m_search, &WorkerPicker::picked, this, &MeetingForm::take);
    connect(m_takeOff, &QPushButton::clicked, this, &MeetingForm::takeOff);
    connect(m_names, &QListWidget::currentRowChanged, this,
            [this](int row) { m_takeOff->setEnabled(row >= 0); });
    return box;
}

void MeetingForm::begin(const app::GatheringSeen& seen)
{
    m_gathering = seen.gathering;
    const bool isNew = !m_gathering.id.isValid();
    editOf(m_day)->setText(isNew ? typedDay(m_desk.session().clock().today())
                                 : shownDay(m_gathering.heldOn));
    editOf(m_place)->setText(m_gathering.place);
    editOf(m_topic)->setText(m_gathering.topic);
    editOf(m_speaker)->setText(m_gathering.speaker);
    editOf(m_others)->setText(m_gathering.others ? QString::number(qlonglong(*m_gathering.others))
                                                 : QString());
    editOf(m_note)->setText(m_gathering.note);
    m_search->clear();
    m_came.clear();
    m_names->clear();
    for (const app::Attendee& one : seen.came) {
        m_came << one.id;
        m_names->addItem(nameLine(one.name, one.hamlet, one.rt, one.rw));
    }
    showProblems({});
    showWho();
    setSaving(false);
    editOf(isNew ? m_place : m_day)->setFocus(Qt::TabFocusReason);
}

void MeetingForm::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
}

void MeetingForm::showWho()
{
    m_names->setVisible(!m_came.isEmpty());
    m_takeOff->setVisible(!m_came.isEmpty());
    m_takeOff->setEnabled(m_names->currentRow() >= 0);
}

void MeetingForm::take(const app::WorkerLine& worker)
{
    if (m_came.contains(worker.id))
        return;
    m_came << worker.id;
    m_names->addItem(nameLine(worker.name, worker.hamlet, worker.rt, worker.rw));
    m_names->scrollToBottom();
    showWho();
}

void MeetingForm::takeOff()
{
    const int row = m_names->currentRow();
    if (row < 0)
        return;
    m_came.removeAt(row);
    delete m_names->takeItem(row);
    showWho();
    if (m_came.isEmpty())
        return m_search->begin();
    m_names->setFocus(Qt::OtherFocusReason);
}

app::Gathering MeetingForm::gathering() const
{
    app::Gathering gathering = m_gathering;
    // One may be planned: two digits of a year mean one of the next.
    gathering.heldOn =
        storedDay(editOf(m_day)->text(), m_desk.session().clock().today().addYears(1));
    gathering.place = editOf(m_place)->text();
    gathering.topic = editOf(m_topic)->text();
    gathering.speaker = editOf(m_speaker)->text();
    gathering.note = editOf(m_note)->text();
    const QString others = editOf(m_others)->text().trimmed();
    bool isNumber = false;
    const int count = others.toInt(&isNumber);
    gathering.others.reset();
    if (!others.isEmpty())
        gathering.others = isNumber ? count : -1; // words are no number, and are refused as one
    return gathering;
}

void MeetingForm::showProblems(const QList<GatheringProblem>& problems)
{
    const QList<std::pair<GatheringProblem, FieldRow*>> rows{
        {GatheringProblem::BadOthers, m_others},
        {GatheringProblem::TopicMissing, m_topic},
        {GatheringProblem::PlaceMissing, m_place},
        {GatheringProblem::CameTooEarly, m_day},
        {GatheringProblem::DayMissing, m_day}};
    for (const auto& [problem, row] : rows)
        row->clear();
    for (const auto& [problem, row] : rows) {
        if (problems.contains(problem))
            row->refuse(textFor(problem));
    }
}

void MeetingForm::save()
{
    if (!m_save->isEnabled())
        return;
    const app::Gathering typed = gathering();
    const auto problems = app::problemsOf(typed, m_came.size(), m_desk.session().clock().today());
    showProblems(problems);
    if (!problems.isEmpty())
        return;
    setSaving(true);
    emit saveRequested(typed, m_came);
}

} // namespace ui
