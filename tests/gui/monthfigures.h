/// What the window shows of a month beside what the records come to (plainmonth.h): each gives what differs; empty = nothing.
#pragma once

#include "app/services/cases/casetotals.h"
#include "app/services/coverage/coverage.h"
#include "app/services/sponsors/allocating.h"
#include "app/services/sponsors/lapsing.h"
#include "app/services/sponsors/payments.h"
#include "tests/gui/hands.h"
#include "tests/support/plainmonth.h"
#include "ui/pages/sponsors/allocationmodel.h"
#include "ui/text/coveragetext.h"
#include "ui/text/format.h"
#include "ui/text/sponsortext.h"
#include "ui/widgets/simpletable.h"

#include <QTableView>

namespace tests {

using namespace Qt::Literals::StringLiterals;

/// Gathers pairs that ought to be equal.
class Differences {
public:
    void compare(const QString& what, const QString& shown, const QString& reckoned)
    {
        if (shown != reckoned)
            m_lines << u"%1: shown %2, reckoned %3"_s.arg(what, shown, reckoned);
    }
    void compare(const QString& what, qint64 shown, qint64 reckoned)
    {
        compare(what, QString::number(shown), QString::number(reckoned));
    }
    QStringList lines() const { return m_lines; }

private:
    QStringList m_lines;
};

inline QStringList rowOf(const QTableWidget& table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells << table.item(row, column)->text();
    return cells;
}

/// The list of a programme that is open: everybody who has a place, and who follows, in order.
inline QStringList differsInList(const Hands& hands, const QList<app::test::PlainPlace>& ranking)
{
    Differences differs;
    const auto* model = hands.seen<QTableView>("allocationTable")->model();
    qsizetype at = 0;
    for (int row = 0; row < model->rowCount() && at < ranking.size(); ++row) {
        const auto cell = [&](int column) { return model->index(row, column).data().toString(); };
        if (cell(ui::AllocationModel::Cost).isEmpty())
            continue; // the line below which nobody has a place
        const app::test::PlainPlace& place = ranking.at(at++);
        const QString what = u"row %1"_s.arg(row);
        differs.compare(what, cell(ui::AllocationModel::Name), ui::shownName(place.name));
        differs.compare(what, cell(ui::AllocationModel::Points), ui::number(place.points));
        const QString why =
            cell(ui::AllocationModel::Why); // with the reason of who was put in by hand
        const QString grounds = ui::groundsText(place.grounds);
        differs.compare(what, why.startsWith(grounds) ? grounds : why, grounds);
        differs.compare(what, cell(ui::AllocationModel::Cost).section(u" ("_s, 0, 0),
                        ui::rupiah(place.cost));
        if (place.isGranted)
            differs.compare(what, cell(ui::AllocationModel::Running), ui::rupiah(place.running));
    }
    if (at == 0)
        differs.compare(u"rows"_s, at, ranking.size());
    return differs.lines();
}

/// Programmes by name, payments, who lapses, what it costs.
inline QStringList differsInMoney(const Hands& hands, app::Session& session,
                                  const app::test::PlainMonth& month)
{
    Differences differs;
    hands.goTo(ui::PageId::Sponsors);
    hands.press("sponsorsModeChipprogrammes");
    const auto* programmes = hands.seen<ui::SimpleTable>("programmesTable");
    for (const app::SponsorshipLine& line : *app::sponsorships(session)) {
        const auto money = month.money(line.sponsorship.id.text());
        QStringList row;
        for (int at = 0; at < programmes->rowCount(); ++at)
            row = programmes->item(at, 0)->text() == line.sponsorship.name ? rowOf(*programmes, at)
                                                                           : row;
        const QString shown = row.join(u" | "_s);
        const QString people = ui::number(money.people);
        differs.compare(line.sponsorship.name, shown.contains(people) ? people : shown, people);
        differs.compare(line.sponsorship.name + u" cost"_s, line.cost, money.cost);
        differs.compare(line.sponsorship.name + u" paid"_s, line.paid, money.paid);
    }
    hands.press("sponsorsModeChippayments");
    if (hands.seen<QPushButton>("paymentsAll"))
        hands.press("paymentsAll");
    const QString total = hands.textOf("paymentsTotal");
    const QString paid = ui::rupiah(month.paidInAll());
    differs.compare(u"payments"_s, total.contains(paid) ? paid : total, paid);
    hands.press("sponsorsModeChiplapsing");
    const auto upkeep = month.upkeep().value(u"all"_s);
    const auto* costs = hands.seen<ui::SimpleTable>("upkeepTable");
    const QStringList sum = rowOf(*costs, costs->rowCount() - 1);
    differs.compare(u"upkeep, workers"_s, sum.value(1), ui::number(upkeep.workers));
    for (std::size_t i = 0; i < upkeep.cost.size(); ++i)
        differs.compare(u"upkeep"_s, sum.value(2 + qsizetype(i)), ui::rupiah(upkeep.cost[i]));
    QMap<QString, qint64> lapsing;
    for (const app::LapsingMonth& one : *app::lapsing(session))
        lapsing[one.lastPaid.text()] = one.workers;
    const auto reckoned = month.lapsing();
    const QStringList months = lapsing.keys() + reckoned.keys();
    for (const QString& last : months)
        differs.compare(u"lapsing "_s + last, lapsing.value(last), reckoned.value(last));
    return differs.lines();
}

inline QStringList differsInCases(const Hands& hands, app::Session& session,
                                  const app::test::PlainMonth& month)
{
    Differences differs;
    app::JobContext context;
    const auto totals = app::caseTotals(session, context);
    const auto compare = [&](const QString& what, const app::CaseTotal& ours,
                             const app::test::PlainCases& theirs) {
        differs.compare(what, ours.cases, theirs.cases);
        differs.compare(what + u" open"_s, ours.open, theirs.open);
        differs.compare(what + u" paid"_s, ours.paid, theirs.paid);
        differs.compare(what + u" rupiah"_s, ours.rupiah, theirs.rupiah);
    };
    const auto reckoned = month.cases();
    compare(u"all"_s, totals->all, reckoned.value(u"all"_s));
    for (const app::CaseTotal& one : totals->byEvent)
        compare(one.key, one, reckoned.value(u"event "_s + one.key));
    for (const app::CaseTotal& one : totals->byHamlet)
        compare(one.key, one, reckoned.value(u"hamlet "_s + one.key));
    hands.goTo(ui::PageId::Cases);
    if (hands.seen<QPushButton>("caseBack"))
        hands.press("caseBack");
    hands.press("casesStandingChiptotals");
    const QString headline = hands.textOf("caseTotalsHeadline");
    const QString rupiah = ui::rupiah(reckoned.value(u"all"_s).rupiah);
    differs.compare(u"headline"_s, headline.contains(rupiah) ? rupiah : headline, rupiah);
    return differs.lines();
}

/// Leaves the page open.
inline QStringList differsInCover(const Hands& hands, app::Session& session,
                                  const app::test::PlainMonth& month)
{
    Differences differs;
    app::JobContext context;
    const auto found = app::coverage(session, {}, context);
    const auto reckoned = month.cover();
    const auto compare = [&](const QString& what, const app::CoverCounts& ours) {
        const auto theirs = reckoned.value(what);
        differs.compare(what + u" covered"_s, ours.covered, theirs.covered);
        differs.compare(what + u" uncovered"_s, ours.uncovered, theirs.uncovered);
        differs.compare(what + u" recorded"_s, ours.recorded, theirs.recorded);
        differs.compare(what + u" unknown"_s, ours.unknown, theirs.unknown);
    };
    const app::CoverCounts all = found->figures.all();
    compare(u"all"_s, all);
    qint64 inRts = 0;
    for (const app::CoveragePlace& place : found->places) {
        inRts += place.counts.workers();
        compare(u"rt %1/%2/%3"_s.arg(place.hamlet, place.rw, place.rt), place.counts);
    }
    differs.compare(u"in RTs"_s, inRts, reckoned.value(u"all"_s).workers());
    hands.goTo(ui::PageId::Coverage);
    hands.settle();
    differs.compare(u"sentence"_s, hands.textOf("coverageSentence"), ui::coverSentence(all));
    return differs.lines();
}

} // namespace tests
