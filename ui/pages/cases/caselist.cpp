#include "ui/pages/cases/caselist.h"

#include "ui/pages/cases/casetotalsview.h"
#include "ui/shell/desk.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/casetext.h"
#include "ui/text/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chipbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/simpletable.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::CaseStep;

namespace {

const auto kOpen = u"open"_s;
const auto kClosed = u"closed"_s;
const auto kAll = u"all"_s;
const auto kTotals = u"totals"_s;

QIcon pictureOf(const app::CaseLine& line, const QDateTime& now)
{
    switch (line.step) {
    case CaseStep::Report:
        return line.due.isValid() && line.due < now ? icon("triangle-alert"_L1, Ink::Danger)
                                                    : icon("hourglass"_L1, Ink::Warning);
    case CaseStep::FollowUp:
        return icon("bell"_L1, Ink::Warning);
    case CaseStep::Papers:
    case CaseStep::Claim:
        return icon("file-text"_L1, Ink::Info);
    case CaseStep::Wait:
        return icon("clock"_L1, Ink::Muted);
    case CaseStep::Closed:
        break;
    }
    return line.benefitCase.result == u"paid" ? icon("circle-check"_L1, Ink::Success)
                                              : icon("circle-x"_L1, Ink::Muted);
}

QString stateOf(const app::CaseLine& line, const QDateTime& now)
{
    const app::BenefitCase& one = line.benefitCase;
    if (line.isAgain)
        return CaseList::tr("Written down twice? Remove one of them");
    if (line.step != CaseStep::Closed)
        return stepLine(line.step, line.due, line.missing, now);
    return one.paid ? u"%1: %2"_s.arg(resultFor(one.result), rupiah(*one.paid))
                    : resultFor(one.result);
}

} // namespace

CaseList::CaseList(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_header(new PageHeader(
          tr("Cases"),
          tr("An accident, a death, old age: what the family can ask for, by when, with which "
             "papers, and how it stands."),
          this)),
      m_new(
          makeButton(ButtonKind::Primary, "caseNew"_L1, tr("Write down a case"), "plus"_L1, this)),
      m_message(new MessageBar(this)),
      m_empty(new EmptyState("heart-handshake"_L1, tr("No case is written down"),
                             tr("When something happens to a worker, write it down here at once: "
                                "the branch wants to hear of an accident at work within 2×24 "
                                "hours."),
                             this)),
      m_standing(new ChipBar(ChipBar::Choice::One, this)),
      m_card(new Card(this)),
      m_table(new SimpleTable(
          "casesTable"_L1, tr("Cases"),
          {tr("Worker"), tr("What happened"), tr("On"), tr("Lives in"), tr("What comes next")},
          m_card)),
      m_totals(new CaseTotalsView(desk, this))
{
    m_header->addAction(m_new);
    m_standing->setObjectName(u"casesStanding"_s);
    m_standing->addChip(kOpen, tr("Open"));
    m_standing->addChip(kClosed, tr("Closed"));
    m_standing->addChip(kAll, tr("All"));
    m_standing->addChip(kTotals, tr("Totals"));
    m_standing->setChecked({kOpen});
    m_card->body()->addWidget(m_table);
    auto* scroll = new ScrollPage(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    scroll->body()->addWidget(m_header);
    scroll->body()->addWidget(m_message);
    scroll->body()->addWidget(m_standing);
    scroll->body()->addWidget(m_empty, 1);
    scroll->body()->addWidget(m_card);
    scroll->body()->addWidget(m_totals);
    scroll->body()->addStretch(1);
    const bool mayWrite = bool(desk.session().allows(app::Action::WriteWorkers));
    m_new->setVisible(mayWrite);
    m_empty->setAction(mayWrite ? tr("Write down a case") : QString());
    m_empty->hide();
    m_totals->hide();
    connect(m_new, &QPushButton::clicked, this, &CaseList::newAsked);
    connect(m_empty, &EmptyState::actionClicked, this, &CaseList::newAsked);
    connect(m_standing, &ChipBar::changed, this, &CaseList::reread);
    connect(m_table, &QTableWidget::itemActivated, this, &CaseList::openCurrent);
}

app::CaseStanding CaseList::standing() const
{
    const QStringList checked = m_standing->checked();
    if (checked.contains(kClosed))
        return app::CaseStanding::Closed;
    return checked.contains(kAll) ? app::CaseStanding::All : app::CaseStanding::Open;
}

void CaseList::reread()
{
    if (m_standing->checked().contains(kTotals))
        return showTotals();
    m_totals->hide();
    m_desk.run(
        this,
        [standing = standing()](app::Session& session, app::JobContext&) -> app::Result<Read> {
            auto lines = app::cases(session, standing);
            if (!lines)
                return lines.error();
            if (!lines->isEmpty())
                return Read{*lines, lines->size()};
            const auto all = app::cases(session, app::CaseStanding::All);
            if (!all)
                return all.error();
            return Read{{}, all->size()};
        },
        [this](const app::Result<Read>& read) {
            if (!read)
                return m_message->tell(read.error());
            m_message->clear();
            show(*read);
        });
}

void CaseList::show(const Read& read)
{
    if (m_standing->checked().contains(kTotals))
        return;
    const auto before = m_lines.value(m_table->currentRow()).benefitCase.id;
    m_lines = read.lines;
    m_empty->setVisible(m_lines.isEmpty());
    m_empty->setContent("heart-handshake"_L1,
                        read.all == 0 ? tr("No case is written down") : tr("Nothing to do here"),
                        read.all == 0 ? tr("When something happens to a worker, write it down here "
                                           "at once: the branch wants to hear of an accident at "
                                           "work within 2×24 hours.")
                                      : tr("There are cases, but none that is like this. “All” "
                                           "shows them."));
    m_standing->setVisible(read.all > 0);
    m_card->setVisible(!m_lines.isEmpty());
    const QDateTime now = m_desk.session().clock().now();
    QList<QStringList> rows;
    int current = 0;
    for (const app::CaseLine& line : std::as_const(m_lines)) {
        if (line.benefitCase.id == before)
            current = static_cast<int>(rows.size());
        rows.append({shownName(line.name), eventFor(line.benefitCase.event),
                     day(line.benefitCase.happenedOn), place(line.hamlet, line.rt, line.rw),
                     stateOf(line, now)});
    }
    m_table->setRows(rows);
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowIcon(row, pictureOf(m_lines.at(row), now));
    if (m_lines.isEmpty())
        return;
    m_table->selectRow(current);
    // The page came to the front before there was a list to work in.
    if (std::exchange(m_wantsFocus, false) && m_new->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
}

void CaseList::showTotals()
{
    m_empty->hide();
    m_card->hide();
    m_totals->setVisible(true);
    m_totals->reread();
}

void CaseList::openCurrent()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_lines.size())
        emit opened(m_lines.at(row).benefitCase.id);
}

void CaseList::takeFocus()
{
    QWidget* first = m_table;
    m_wantsFocus = m_lines.isEmpty();
    if (m_wantsFocus)
        first = m_new;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
