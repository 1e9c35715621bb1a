/// How certain a price is, said of a list before and after it was approved, of its report, and of what upkeep costs.
#include "app/services/evidencing.h"
#include "app/services/sponsors/lapsing.h"
#include "app/services/sponsors/reporting.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/sponsoring.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class PriceCertaintyTest : public QObject {
    Q_OBJECT

private slots:
    void aListSaysHowCertainItsPriceIs_data();
    void aListSaysHowCertainItsPriceIs();
    void anUnknownIncomeIsSaidAfterApproval_data();
    void anUnknownIncomeIsSaidAfterApproval();
    void upkeepSaysHowCertainItIs_data();
    void upkeepSaysHowCertainItIs();

private:
    JobContext m_context;
};

void PriceCertaintyTest::aListSaysHowCertainItsPriceIs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("unsure");
    QTest::addColumn<int>("inferred");
    QTest::newRow("regency") << u"regency"_s << 0 << 0; // APBD: full price, as quoted from the rule
    QTest::newRow("village") << u"village"_s << 1 << 0;
    QTest::newRow("csr") << u"csr"_s << 0 << 1;
    QTest::newRow("gn_lingkaran") << u"gn_lingkaran"_s << 0 << 1;
    QTest::newRow("sertakan") << u"sertakan"_s << 0 << 1;
    QTest::newRow("baznas") << u"baznas"_s << 0 << 1;
}

void PriceCertaintyTest::aListSaysHowCertainItsPriceIs()
{
    QFETCH(QString, kind);
    QFETCH(int, unsure);
    QFETCH(int, inferred);
    TestRegister here({.role = u"head"_s});
    here.recorded(aWorker().built());
    const SponsorshipId id = kept(here, termsOf(sponsorOf(here, kind))).id;
    QCOMPARE(viewOf(here, id).unsure, unsure);
    QCOMPARE(viewOf(here, id).inferred, inferred);
    approved(here, id); // which makes nothing more certain
    QCOMPARE(viewOf(here, id).unsure, unsure);
    QCOMPARE(viewOf(here, id).inferred, inferred);
    const auto report = reportOf(*here, id, m_context);
    VERIFY_DONE(report);
    QCOMPARE(report->unsure, unsure);
    QCOMPARE(report->inferred, inferred);
    QCOMPARE(report->lines.first().isUnsure, unsure > 0);
}

void PriceCertaintyTest::anUnknownIncomeIsSaidAfterApproval_data()
{
    QTest::addColumn<QString>("basis");
    QTest::addColumn<int>("onLowestBasis");
    QTest::newRow("by income") << QString() << 1;
    QTest::newRow("lowest basis agreed to") << u"lowest"_s << 0;
}

void PriceCertaintyTest::anUnknownIncomeIsSaidAfterApproval()
{
    QFETCH(QString, basis);
    QFETCH(int, onLowestBasis);
    TestRegister here({.role = u"head"_s});
    Worker worker = here.recorded(aWorker().built());
    worker.income.reset(); // as in a record of an older list
    auto journal = Journal::begin(here.connection(), here.session().writer());
    QVERIFY(journal && journal->update(workerKind(), worker.id.uuid(), valuesOf(worker)));
    QVERIFY(journal->commit());
    Sponsorship terms = termsOf(sponsorOf(here, u"regency"_s));
    terms.basis = basis;
    const SponsorshipId id = kept(here, terms).id;
    approved(here, id);
    QCOMPARE(viewOf(here, id).onLowestBasis, onLowestBasis);
    QCOMPARE(reportOf(*here, id, m_context)->onLowestBasis, onLowestBasis);
}

void PriceCertaintyTest::upkeepSaysHowCertainItIs_data()
{
    QTest::addColumn<QString>("payer");
    QTest::addColumn<int>("inferred");
    QTest::newRow("self") << u"self"_s << 0;
    QTest::newRow("family") << u"family"_s << 1;
    QTest::newRow("dbhcht") << u"dbhcht"_s << 0;
}

void PriceCertaintyTest::upkeepSaysHowCertainItIs()
{
    QFETCH(QString, payer);
    QFETCH(int, inferred);
    TestRegister here;
    const Worker worker = here.recorded(aWorker().with(&Worker::payer, payer).built());
    VERIFY_DONE(recordEvidence(
        *here, worker.id,
        evidence().from(u"branch"_s).on(u"2026-11-10"_s).paidUntil(u"2026-10"_s).built()));
    const auto all = upkeep(*here);
    VERIFY_DONE(all);
    QCOMPARE(all->total.workers, 1);
    QCOMPARE(all->total.inferred, inferred);
}

TEST_SUITE(PriceCertaintyTest)
#include "tst_pricecertainty.moc"
