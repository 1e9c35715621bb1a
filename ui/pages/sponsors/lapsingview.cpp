#include "ui/pages/sponsors/lapsingview.h"

#include "ui/shell/desk.h"
#include "ui/shell/savetable.h"
#include "ui/style/icon.h"
#include "ui/style/tokens.h"
#include "ui/text/fieldtext.h"
#include "ui/text/format.h"
#include "ui/text/quotetext.h"
#include "ui/text/sponsortext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/simpletable.h"

#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::WorkerField;

namespace {

// What is looked through; the list of workers has all of them, under its filter.
constexpr qsizetype kShown = 200;

QStringList upkeepRow(const QString& payer, const app::UpkeepLine& line)
{
    QStringList row{payer, number(line.workers)};
    for (const std::int64_t cost : line.cost)
        row << rupiah(cost);
    return row;
}

} // namespace

LapsingView::LapsingView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_message(new MessageBar(this)),
      m_empty(new EmptyState("hourglass"_L1, tr("Nobody is known to be covered yet"),
                             tr("Once payments or answers of the branch are recorded, this page "
                                "says who lapses when, and what keeping everybody covered costs."),
                             this)),
      m_monthsCard(new Card(tr("Who lapses when"), this)),
      m_upkeepCard(new Card(tr("What keeping everybody covered costs"), this))
{
    auto* scroll = new ScrollPage(this);
    scroll->body()->setContentsMargins(0, 0, kSpaceS, 0);
    scroll->body()->setSpacing(kSpaceM);
    m_empty->hide();
    scroll->body()->addWidget(m_message);
    scroll->body()->addWidget(m_empty);
    scroll->body()->addWidget(makeUpkeep());
    scroll->body()->addWidget(makeMonths());
    scroll->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

QWidget* LapsingView::makeUpkeep()
{
    QStringList heads{labelFor(WorkerField::Payer), tr("Workers")};
    for (const int months : app::kUpkeepMonths)
        heads << tr("%n month(s)", nullptr, months);
    m_from = makeLabel(TextRole::Muted, {}, m_upkeepCard);
    m_upkeep = new SimpleTable("upkeepTable"_L1, tr("What keeping everybody covered costs"), heads,
                               m_upkeepCard);
    m_notes = makeLabel(TextRole::Warning, {}, m_upkeepCard);
    m_notes->setObjectName(u"upkeepNotes"_s);
    m_upkeepCard->body()->addWidget(m_from);
    m_upkeepCard->body()->addWidget(m_upkeep);
    m_upkeepCard->body()->addWidget(m_notes);
    m_upkeepCard->body()->addWidget(
        makeSaveTable(
            m_desk, "upkeepSave"_L1, [this] { return textTableOf(*m_upkeep); }, m_upkeepCard),
        0, Qt::AlignLeft);
    return m_upkeepCard;
}

QWidget* LapsingView::makeMonths()
{
    m_months =
        new SimpleTable("lapsingTable"_L1, tr("Who lapses when"),
                        {tr("Paid until"), tr("Workers"), tr("Covered until")}, m_monthsCard);
    m_people = makeLabel(TextRole::Section, {}, m_monthsCard);
    m_who = new SimpleTable(
        "lapsingPeople"_L1, tr("Who lapses in the chosen month"),
        {labelFor(WorkerField::Name), tr("NIK"), tr("Place"), labelFor(WorkerField::Phone)},
        m_monthsCard);
    auto* open = makeButton(ButtonKind::Quiet, "lapsingPay"_L1, tr("Record a payment"),
                            "receipt-text"_L1, m_monthsCard);
    auto* save = makeSaveTable(
        m_desk, "lapsingSave"_L1, [this] { return textTableOf(*m_who); }, m_monthsCard);
    auto* foot = new QHBoxLayout;
    foot->addWidget(open);
    foot->addWidget(save);
    foot->addStretch(1);
    m_monthsCard->body()->addWidget(m_months);
    m_monthsCard->body()->addWidget(m_people);
    m_monthsCard->body()->addWidget(m_who);
    m_monthsCard->body()->addLayout(foot);
    connect(m_months, &QTableWidget::itemSelectionChanged, this, &LapsingView::showMonth);
    connect(open, &QPushButton::clicked, this, [this] {
        const int row = m_who->currentRow();
        if (row >= 0 && row < m_lines.size())
            m_desk.goTo({PageId::Sponsors, m_lines.at(row).id, {}});
    });
    return m_monthsCard;
}

void LapsingView::shown()
{
    m_months->setFocus(Qt::TabFocusReason);
}

void LapsingView::refresh()
{
    m_desk.run(
        this,
        [](app::Session& session, app::JobContext&) -> app::Result<Read> {
            auto months = app::lapsing(session);
            auto upkeep = app::upkeep(session);
            if (!months || !upkeep)
                return months ? upkeep.error() : months.error();
            return Read{*std::move(months), *std::move(upkeep)};
        },
        [this](const app::Result<Read>& read) {
            if (!read)
                return m_message->tell(read.error());
            show(*read);
        });
}

void LapsingView::show(const Read& read)
{
    const int before = m_months->currentRow();
    m_read = read;
    m_empty->setVisible(read.months.isEmpty());
    m_monthsCard->setVisible(!read.months.isEmpty());
    m_upkeepCard->setVisible(!read.months.isEmpty());
    const app::Month now = read.upkeep.first;
    QList<QStringList> rows;
    for (const app::LapsingMonth& one : read.months)
        rows.append({monthText(one.lastPaid), number(one.workers),
                     one.lastPaid < now ? tr("lapsed after %1").arg(day(one.lastPaid.lastDay()))
                                        : day(one.lastPaid.lastDay())});
    m_months->setRows(rows);
    int first = 0;
    for (int row = 0; row < m_months->rowCount(); ++row) {
        const bool hasLapsed = read.months.at(row).lastPaid < now;
        m_months->setRowIcon(row, hasLapsed ? icon("triangle-alert"_L1, Ink::Warning)
                                            : icon("shield-check"_L1, Ink::Success));
        if (hasLapsed)
            first = std::min(row + 1, m_months->rowCount() - 1);
    }
    if (m_months->rowCount() > 0)
        m_months->selectRow(before >= 0 ? std::min(before, m_months->rowCount() - 1) : first);
    QList<QStringList> lines;
    for (const app::UpkeepLine& line : read.upkeep.lines)
        lines << upkeepRow(payerText(line.payer), line);
    lines << upkeepRow(tr("Everybody"), read.upkeep.total);
    m_upkeep->setRows(lines);
    m_from->setText(tr("For everybody who is covered or in arrears: all months not paid yet, from "
                       "%1 on, each at the price of that month, sector and payer.")
                        .arg(monthText(now)));
    const app::UpkeepLine& all = read.upkeep.total;
    m_notes->setText(priceNotes(all.unsure, all.inferred, all.onLowestBasis).join(u'\n'));
    m_notes->setVisible(!m_notes->text().isEmpty());
}

void LapsingView::showMonth()
{
    const int row = m_months->currentRow();
    if (row < 0 || row >= m_read.months.size())
        return;
    const app::Month month = m_read.months.at(row).lastPaid;
    m_people->setText(tr("Paid until %1").arg(monthText(month)));
    m_desk.run(
        this,
        [month](app::Session& session, app::JobContext&) -> app::Result<QList<app::WorkerLine>> {
            const auto keys = app::lapsingIn(session, month);
            if (!keys)
                return keys.error();
            return app::linesFor(session, keys->first(std::min(kShown, keys->size())));
        },
        [this](const app::Result<QList<app::WorkerLine>>& lines) {
            if (!lines)
                return m_message->tell(lines.error());
            showPeople(*lines);
        });
}

void LapsingView::showPeople(const QList<app::WorkerLine>& lines)
{
    m_lines = lines;
    QList<QStringList> rows;
    for (const app::WorkerLine& line : lines)
        rows.append({shownName(line.name), grouped(line.nik), place(line.hamlet, line.rt, line.rw),
                     line.phone});
    m_who->setRows(rows);
    if (!rows.isEmpty())
        m_who->selectRow(0);
}

} // namespace ui
