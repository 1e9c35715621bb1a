/// Who lapses when, and what keeping everybody covered costs.
#include "app/services/evidencing.h"
#include "app/services/joining.h"
#include "app/services/listing.h"
#include "app/services/situations.h"
#include "app/services/sponsors/lapsing.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/sponsoring.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Worker covered(TestRegister& here, int serial, const QString& payer, const QString& until)
{
    Worker worker = aWorker().withNik(nikNumber(serial)).named(u"Orang %1"_s.arg(serial)).built();
    worker.income = 1'000'000;
    worker.payer = payer;
    worker = here.recorded(worker);
    if (!recordEvidence(*here, worker.id,
                        evidence().from(u"branch"_s).on(u"2026-11-10"_s).paidUntil(until).built()))
        qFatal("no evidence");
    return worker;
}

} // namespace

class LapsingTest : public QObject {
    Q_OBJECT

private slots:
    void monthsAreCountedAndListed();
    void keepingEverybodyCoveredCosts();
    void whoLapsedLongAgoIsNotKept();
    void unknownIncomeIsSaid();
    void whoPaidLastPaysOn();
    void aSponsorsLowestBasisHolds();

private:
    JobContext m_context;
};

void LapsingTest::monthsAreCountedAndListed()
{
    TestRegister here;
    covered(here, 1, u"self"_s, u"2026-11"_s);
    covered(here, 2, u"self"_s, u"2026-11"_s);
    covered(here, 3, u"self"_s, u"2027-02"_s);
    const Worker gone = covered(here, 4, u"self"_s, u"2026-11"_s);
    VERIFY_DONE(setSituation(*here, {gone.id}, {u"died"_s, QDate(2026, 11, 20), {}}, m_context));
    const auto months = lapsing(*here);
    VERIFY_DONE(months);
    QCOMPARE(months->size(), 2);
    QCOMPARE(months->first().lastPaid, (Month{2026, 11}));
    QCOMPARE(months->first().workers, 2);
    const auto keys = lapsingIn(*here, {2026, 11});
    QCOMPARE(linesFor(*here, *keys)->size(), 2);
}

void LapsingTest::keepingEverybodyCoveredCosts()
{
    TestRegister here; // it is November 2026
    covered(here, 1, u"self"_s, u"2026-10"_s);
    covered(here, 2, u"regency"_s, u"2026-11"_s);
    covered(here, 3, u"village"_s, u"2026-10"_s);
    const auto all = upkeep(*here);
    VERIFY_DONE(all);
    QCOMPARE(all->first, (Month{2026, 11}));
    QHash<QString, UpkeepLine> byPayer;
    for (const UpkeepLine& line : all->lines)
        byPayer.insert(line.payer, line);
    // Rp8.400 until December, Rp16.800 from January on: the window of PP 50/2025 ends.
    QCOMPARE(byPayer.value(u"self"_s).cost,
             (std::array<std::int64_t, 4>{8'400, 33'600, 84'000, 184'800}));
    // November is paid; no discount for the regency's money.
    QCOMPARE(byPayer.value(u"regency"_s).cost,
             (std::array<std::int64_t, 4>{0, 33'600, 84'000, 184'800}));
    QCOMPARE(byPayer.value(u"village"_s).cost,
             (std::array<std::int64_t, 4>{16'800, 50'400, 100'800, 201'600}));
    QCOMPARE(byPayer.value(u"village"_s).unsure, 1);
    QCOMPARE(all->total.workers, 3);
    QCOMPARE(all->total.cost[0], 25'200);
    QCOMPARE(all->total.unsure, 1);
}

void LapsingTest::whoLapsedLongAgoIsNotKept()
{
    TestRegister here;
    covered(here, 1, u"self"_s, u"2026-08"_s); // three months back: in arrears
    covered(here, 2, u"self"_s, u"2026-07"_s);
    QCOMPARE(upkeep(*here)->total.workers, 1);
    QCOMPARE(lapsing(*here)->size(), 2);
}

void LapsingTest::unknownIncomeIsSaid()
{
    TestRegister here;
    // Of whom a residents' list and the branch know, but whom nobody has asked yet.
    Worker worker = aWorker().built();
    worker.income.reset();
    const WorkerId id = here.candidate(worker);
    VERIFY_DONE(recordEvidence(
        *here, id,
        evidence().from(u"branch"_s).on(u"2026-11-10"_s).paidUntil(u"2026-10"_s).built()));
    const auto all = upkeep(*here);
    QCOMPARE(all->total.onLowestBasis, 1);
    QCOMPARE(all->total.cost[0], 8'400);
}

void LapsingTest::whoPaidLastPaysOn()
{
    TestRegister here;
    const Worker worker = covered(here, 1, u"self"_s, u"2026-10"_s);
    Evidence payment = paymentOf(u"2026-11"_s, u"2026-11"_s, 16'800);
    payment.payer = u"regency"_s;
    VERIFY_DONE(recordPayment(*here, worker.id, payment, Warnings::Ask));
    const Worker same = covered(here, 2, u"self"_s, u"2026-10"_s);
    const Worker other = covered(here, 3, u"self"_s, u"2026-10"_s);
    payment.payer = u"village"_s;
    VERIFY_DONE(recordPayment(*here, other.id, payment, Warnings::Ask));
    VERIFY_DONE(joinWorkers(*here, {same.id, other.id, {}}));
    const auto all = upkeep(*here);
    VERIFY_DONE(all);
    QHash<QString, UpkeepLine> byPayer;
    for (const UpkeepLine& line : all->lines)
        byPayer.insert(line.payer, line);
    QCOMPARE(byPayer.keys().size(), 2);
    QCOMPARE(byPayer.value(u"regency"_s).cost[1],
             33'600); // December and January without a discount
    QCOMPARE(byPayer.value(u"village"_s).workers, 1);
    QCOMPARE(all->total.workers, 2);
}

void LapsingTest::aSponsorsLowestBasisHolds()
{
    TestRegister here({.role = u"head"_s});
    Worker worker = aWorker().withNik(nikNumber(1)).built();
    worker.income = 5'000'000;
    here.recorded(worker);
    Sponsorship terms = termsOf(sponsorOf(here, u"regency"_s));
    terms.basis = u"lowest"_s;
    const SponsorshipId id = kept(here, terms).id;
    approved(here, id);
    VERIFY_DONE(recordSponsorPayment(*here, id, paymentOf(u"2026-11"_s, u"2026-11"_s, 1),
                                     Warnings::Ask, m_context));
    const auto all = upkeep(*here);
    VERIFY_DONE(all);
    QCOMPARE(all->total.cost[1], 2 * 16'800);
    QCOMPARE(all->total.onLowestBasis, 0); // it was agreed to, and the income is known
}

TEST_SUITE(LapsingTest)
#include "tst_lapsing.moc"
