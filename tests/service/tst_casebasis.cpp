/// What a case rests on: who paid in its month, on which basis; and that one event counts once.
#include "app/services/cases/casefile.h"
#include "app/services/cases/casetotals.h"
#include "app/services/evidencing.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/happenings.h"
#include "tests/support/sponsoring.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class CaseBasisTest : public QObject {
    Q_OBJECT

private slots:
    void whoIsPaidForOnTheLowestBasisGetsByIt();
    void whoPaidInThatMonthDecidesThePapers();
    void whatTwoMachinesWroteDownCountsOnce();
};

void CaseBasisTest::whoIsPaidForOnTheLowestBasisGetsByIt()
{
    TestRegister here;
    Worker worker = aWorker().built();
    worker.income = 3'000'000;
    worker = here.recorded(worker);
    BenefitCase one = accidentOf(worker);
    one.event = u"work_death"_s;
    one = kept(here, one);
    QCOMPARE(caseFile(*here, one.id)->question.basis, 2'950'000);
    // Of public money, as in all decrees seen; of somebody else only where the programme says so.
    for (const auto& [payer, basis, reckoned] : {std::tuple("self", "", 2'950'000),
                                                 {"csr", "", 2'950'000},
                                                 {"regency", "", 1'000'000},
                                                 {"csr", "lowest", 1'000'000},
                                                 {"regency", "income", 2'950'000}}) {
        Evidence paid = paymentOf(u"2026-11"_s, u"2026-11"_s, 16'800);
        paid.asOf = u"2026-11-19"_s;
        paid.source = u"receipt"_s;
        paid.payer = QLatin1StringView(payer);
        if (*basis != '\0') {
            Sponsorship terms = termsOf(sponsorOf(here, paid.payer));
            terms.basis = QLatin1StringView(basis) == "lowest"_L1 ? u"lowest"_s : QString();
            paid.sponsorship = kept(here, terms).id.text();
        }
        here.clock.pass(1000); // the newest of one day counts
        const auto written = recordEvidence(*here, worker.id, paid);
        QVERIFY(written && std::holds_alternative<EvidenceRecorded>(*written));
        const auto file = caseFile(*here, one.id);
        VERIFY_DONE(file);
        QCOMPARE(file->question.basis, reckoned);
        QCOMPARE(file->basisGround == BasisGround::PaidOnLowest, reckoned == 1'000'000);
    }
}

void CaseBasisTest::whoPaidInThatMonthDecidesThePapers()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built()); // who pays for themselves
    const BenefitCase one = kept(here, deathOf(worker));
    const auto letter = [&] {
        const auto file = caseFile(*here, one.id);
        const auto found = std::ranges::find_if(file->papers, [](const CasePaperLine& line) {
            return line.rule.need == PaperNeed::PublicMoney;
        });
        return found == file->papers.end() ? PaperAsked::NotNeeded : found->asked;
    };
    QCOMPARE(letter(), PaperAsked::NotNeeded);
    Evidence paid = paymentOf(u"2024-01"_s, u"2024-03"_s, 50'400);
    paid.asOf = u"2024-01-10"_s;
    paid.source = u"receipt"_s;
    paid.payer = u"regency"_s;
    VERIFY_DONE(recordEvidence(*here, worker.id, paid));
    QCOMPARE(letter(), PaperAsked::NotNeeded); // long ago
    paid.paidFrom = u"2026-11"_s;
    paid.coveredUntil = u"2026-11"_s;
    paid.asOf = u"2026-11-10"_s;
    paid.payer = u"dbhcht"_s;
    VERIFY_DONE(recordEvidence(*here, worker.id, paid));
    QCOMPARE(letter(), PaperAsked::Needed);
}

void CaseBasisTest::whatTwoMachinesWroteDownCountsOnce()
{
    VillageAndOffice pair;
    const Worker worker = pair.village.recorded(aWorker().built());
    pair.toOffice();
    kept(pair.village, deathOf(worker));
    BenefitCase paid = deathOf(worker);
    paid.result = u"paid"_s;
    paid.paid = 42'000'000;
    paid.decidedOn = u"2026-11-21"_s;
    kept(pair.office, paid);
    kept(pair.village, accidentOf(worker)); // of the same day, and something else
    pair.toOffice();
    const auto lines = cases(*pair.office, CaseStanding::All);
    VERIFY_DONE(lines);
    QCOMPARE(lines->size(), 3);
    for (const CaseLine& line : *lines)
        QCOMPARE(line.isAgain,
                 line.benefitCase.event == u"death" && line.benefitCase.result.isEmpty());
    JobContext context;
    const auto totals = caseTotals(*pair.office, context);
    VERIFY_DONE(totals);
    QCOMPARE(totals->all.cases, 2);
    QCOMPARE(totals->all.open, 1);
    QCOMPARE(totals->all.rupiah, 42'000'000);
}

TEST_SUITE(CaseBasisTest)
#include "tst_casebasis.moc"
