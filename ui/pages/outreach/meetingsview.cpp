#include "ui/pages/outreach/meetingsview.h"

#include "ui/pages/outreach/meetingform.h"
#include "ui/pages/paper/paperdialog.h"
#include "ui/shell/desk.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/visittext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/simpletable.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kept = app::Result<std::variant<app::GatheringKept, QList<app::GatheringProblem>>>;

QDate heldOn(const app::GatheringLine& line)
{
    return QDate::fromString(line.gathering.heldOn, Qt::ISODate);
}

/// What the figures of one meeting mean, with until when they are counted.
QString meaningOf(const app::GatheringLine& line, QDate today)
{
    if (heldOn(line) > today)
        return MeetingsView::tr("Still to be held. Print the attendance list to take along.");
    const QString until = day(heldOn(line).addDays(app::kMeetingCountsDays));
    const QString counted =
        MeetingsView::tr("%n of those known here were recorded on that day or within 30 days after",
                         nullptr, int(line.recorded));
    const QString before = MeetingsView::tr("%n before", nullptr, int(line.before));
    const QString end = line.isOpen ? MeetingsView::tr("counted until %1").arg(until)
                                    : MeetingsView::tr("the count ended on %1").arg(until);
    return MeetingsView::tr("%1, %2; %3. It says what followed, not why.")
        .arg(counted, before, end);
}

} // namespace

MeetingsView::MeetingsView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_message(new MessageBar(this)),
      m_empty(new EmptyState("users"_L1, tr("No meeting is written down"),
                             tr("When the protection is explained to many at once, write down when "
                                "and where, and who came: then it shows how many were recorded "
                                "afterwards."),
                             this)),
      m_formCard(new Card(tr("Meeting"), this)),
      m_form(new MeetingForm(desk, m_formCard))
{
    setObjectName(u"meetings"_s);
    m_empty->setObjectName(u"meetingsEmpty"_s);
    m_empty->setAction(tr("Write down a meeting"));
    m_formCard->body()->addWidget(m_form);
    auto* scroll = new ScrollPage(this);
    QVBoxLayout* body = scroll->body();
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(kSpaceM);
    body->addWidget(m_message);
    body->addWidget(m_formCard);
    body->addWidget(m_empty);
    body->addWidget(listCard());
    body->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    m_formCard->hide();
    m_empty->hide();
    connect(m_empty, &EmptyState::actionClicked, this, &MeetingsView::beginNew);
    connect(m_form, &MeetingForm::saveRequested, this, &MeetingsView::save);
    connect(m_form, &MeetingForm::closed, this, [this] {
        m_formCard->hide();
        m_empty->setVisible(m_lines.isEmpty());
        focusFirst();
    });
}

QPushButton* MeetingsView::addAct(QLatin1StringView name, const QString& text,
                                  QLatin1StringView icon, QWidget* parent)
{
    auto* button = makeButton(ButtonKind::Secondary, name, text, icon, parent);
    parent->layout()->addWidget(button);
    m_acts << button;
    return button;
}

QWidget* MeetingsView::listCard()
{
    m_list = new Card(this);
    m_table = new SimpleTable(
        "meetingsTable"_L1, tr("Meetings"),
        {tr("Day"), tr("Came"), tr("Recorded after"), tr("Place"), tr("Topic")}, m_list);
    m_tell = makeLabel(TextRole::Muted, {}, m_list);
    m_tell->setObjectName(u"meetingTell"_s);
    auto* acts = new QWidget(m_list);
    auto* flow = new FlowLayout(acts);
    flow->setSpacing(kSpaceS);
    m_list->body()->addWidget(m_table);
    m_list->body()->addWidget(m_tell);
    m_list->body()->addWidget(acts);
    auto* print = addAct("meetingPrint"_L1, tr("Print: attendance list…"), "printer"_L1, acts);
    auto* change = addAct("meetingChange"_L1, tr("Change, or who came"), "pencil"_L1, acts);
    auto* drop = addAct("meetingDrop"_L1, tr("Noted by mistake"), "x"_L1, acts);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &MeetingsView::offer);
    connect(m_table, &QTableWidget::itemActivated, this, &MeetingsView::change);
    connect(print, &QPushButton::clicked, this, &MeetingsView::print);
    connect(change, &QPushButton::clicked, this, &MeetingsView::change);
    connect(drop, &QPushButton::clicked, this, &MeetingsView::drop);
    m_list->hide();
    return m_list;
}

void MeetingsView::refresh()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext& context) {
            return app::gatherings(session, context);
        },
        [this](const app::Result<QList<app::GatheringLine>>& lines) {
            if (!lines)
                return m_message->tell(lines.error());
            m_message->clear();
            show(*lines);
        });
}

void MeetingsView::show(const QList<app::GatheringLine>& lines)
{
    const app::GatheringLine* before = selected();
    const app::GatheringId wanted = before ? before->gathering.id : app::GatheringId();
    m_lines = lines;
    m_empty->setVisible(lines.isEmpty() && m_formCard->isHidden());
    m_list->setVisible(!lines.isEmpty());
    const QDate today = m_desk.session().clock().today();
    QList<QStringList> rows;
    int row = 0;
    for (const app::GatheringLine& line : lines) {
        const bool isPlanned = heldOn(line) > today;
        if (line.gathering.id == wanted)
            row = int(rows.size());
        rows.append({day(line.gathering.heldOn), isPlanned ? tr("planned") : number(line.all()),
                     isPlanned ? QString() : number(line.recorded), line.gathering.place,
                     line.gathering.topic});
    }
    m_table->setRows(rows);
    for (int at = 0; at < m_table->rowCount(); ++at)
        m_table->setRowIcon(at, heldOn(lines[at]) > today ? icon("calendar"_L1, Ink::Accent)
                                                          : icon("users"_L1, Ink::Muted));
    if (!lines.isEmpty())
        m_table->selectRow(row);
    offer();
}

const app::GatheringLine* MeetingsView::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

void MeetingsView::offer()
{
    const app::GatheringLine* one = selected();
    for (QPushButton* button : std::as_const(m_acts))
        button->setEnabled(one != nullptr);
    m_tell->setText(one && !m_desk.isLocked() ? meaningOf(*one, m_desk.session().clock().today())
                                              : QString());
}

void MeetingsView::focusFirst()
{
    if (!m_formCard->isHidden())
        return;
    if (m_lines.isEmpty())
        m_empty->setFocus(Qt::TabFocusReason);
    else
        m_table->setFocus(Qt::TabFocusReason);
}

void MeetingsView::beginNew()
{
    open({});
}

void MeetingsView::change()
{
    const app::GatheringLine* one = selected();
    if (!one)
        return;
    const auto seen = app::gatheringAt(m_desk.session(), one->gathering.id);
    if (!seen)
        return m_message->tell(seen.error());
    open(*seen);
}

void MeetingsView::open(const app::GatheringSeen& seen)
{
    m_message->clear();
    m_empty->hide();
    m_formCard->show();
    m_form->begin(seen);
    reveal(m_formCard);
}

void MeetingsView::save(const app::Gathering& gathering, const QList<app::WorkerId>& came)
{
    m_message->clear();
    m_desk.run(
        this,
        [gathering, came](app::Session& session, app::JobContext&) {
            return app::keepGathering(session, gathering, came);
        },
        [this](const Kept& outcome) {
            m_form->setSaving(false);
            if (!outcome)
                return m_message->tell(outcome.error());
            if (const auto* problems = std::get_if<QList<app::GatheringProblem>>(&*outcome))
                return m_form->showProblems(*problems);
            const auto& kept = std::get<app::GatheringKept>(*outcome);
            m_formCard->hide();
            m_desk.announce(kept.changes);
            m_desk.did(tr("The meeting “%1” is written down.").arg(kept.gathering.topic),
                       kept.edits);
        });
}

void MeetingsView::drop()
{
    const app::GatheringLine* one = selected();
    if (!one)
        return;
    m_desk.run(
        this,
        [id = one->gathering.id](app::Session& session, app::JobContext&) {
            return app::dropGathering(session, id);
        },
        [this](const app::Result<app::GatheringKept>& kept) {
            if (!kept)
                return m_message->tell(kept.error());
            m_desk.announce(kept->changes);
            m_desk.did(tr("The meeting “%1” was taken off.").arg(kept->gathering.topic),
                       kept->edits);
        });
}

void MeetingsView::print()
{
    const app::GatheringLine* one = selected();
    if (!one)
        return;
    PaperWanted wanted;
    wanted.kind = app::PaperKind::AttendanceList;
    wanted.gathering = one->gathering.id;
    PaperDialog::preview(m_desk, wanted, this);
}

} // namespace ui
