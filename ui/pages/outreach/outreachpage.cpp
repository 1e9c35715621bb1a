#include "ui/pages/outreach/outreachpage.h"

#include "app/domain/evidence.h"
#include "app/domain/outreach.h"
#include "app/domain/worker.h"
#include "ui/pages/outreach/meetingsview.h"
#include "ui/pages/outreach/visitlistview.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/labels.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kList = "list"_L1;
constexpr auto kMeetings = "meetings"_L1;

bool concerns(const app::Changes& changes, std::initializer_list<const app::RecordKind*> kinds)
{
    return changes.kinds.isEmpty() || changes.kinds.contains("*") ||
           std::ranges::any_of(kinds, [&changes](const app::RecordKind* kind) {
               return changes.kinds.contains(kind->name);
           });
}

} // namespace

OutreachPage::OutreachPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_mode(new ChipBar(ChipBar::Choice::One, this)),
      m_modes(new QStackedWidget(this)),
      m_list(new VisitListView(desk, m_modes)),
      m_meetings(new MeetingsView(desk, m_modes)),
      m_print(makeButton(ButtonKind::Secondary, "visitsPrint"_L1, tr("Print this list…"),
                         "printer"_L1, this)),
      m_new(makeButton(ButtonKind::Primary, "meetingNew"_L1, tr("Write down a meeting"), "plus"_L1,
                       this))
{
    m_mode->setObjectName(u"outreachMode"_s);
    m_mode->addChip(kList, tr("Visiting list"));
    m_mode->addChip(kMeetings, tr("Meetings"));
    auto* title = makeLabel(TextRole::Title, tr("Outreach"), this);
    title->setWordWrap(false);
    auto* header = new QHBoxLayout;
    header->setSpacing(kSpaceXl);
    header->addWidget(title);
    header->addWidget(m_mode, 1);
    header->addWidget(m_print);
    header->addWidget(m_new);
    m_modes->addWidget(m_list);
    m_modes->addWidget(m_meetings);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceXl, kSpaceL, kSpaceXl, kSpaceL);
    column->setSpacing(kSpaceS);
    column->addLayout(header);
    column->addWidget(m_modes, 1);
    showMode(kList);
    connect(m_mode, &ChipBar::changed, this,
            [this](const QStringList& mode) { showMode(mode.value(0)); });
    connect(m_print, &QPushButton::clicked, m_list, &VisitListView::print);
    connect(m_new, &QPushButton::clicked, m_meetings, &MeetingsView::beginNew);
}

QString OutreachPage::title() const
{
    return tr("Outreach");
}

void OutreachPage::showMode(const QString& mode)
{
    const bool isList = mode != kMeetings;
    m_mode->setChecked({isList ? kList : kMeetings});
    m_modes->setCurrentWidget(isList ? static_cast<QWidget*>(m_list) : m_meetings);
    m_print->setVisible(isList);
    m_new->setVisible(!isList);
}

void OutreachPage::shown()
{
    if (m_modes->currentWidget() == m_list)
        m_list->focusList();
    else
        m_meetings->focusFirst();
}

void OutreachPage::open(const Destination& destination)
{
    showMode(destination.text == kMeetings ? kMeetings : kList);
    if (destination.worker.isValid())
        m_list->select(destination.worker);
    else if (const auto choice = app::visitChoiceFromWord(destination.text))
        m_list->showOnly(*choice);
    shown();
}

void OutreachPage::refresh(const app::Changes& changes)
{
    if (m_desk.isLocked())
        return;
    if (concerns(changes, {&app::visitKind(), &app::workerKind(), &app::evidenceKind()}))
        m_list->refresh();
    if (concerns(changes, {&app::gatheringKind(), &app::attendanceKind(), &app::workerKind()}))
        m_meetings->refresh();
}

} // namespace ui
