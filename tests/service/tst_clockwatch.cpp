#include "app/services/clockwatch.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QTest>

using namespace app;
using namespace app::test;

/// Clock trouble is normal here (sync.md): it is said, with what is known, and never stands in the way.
class TestClockWatch : public QObject {
    Q_OBJECT

private slots:
    void aRightClockIsNotDoubted();
    void aClockOf2010IsDoubtedAndNothingStops();
    void aClockAYearAheadIsDoubtedUntilItIsMended();
    void aRestOfMonthsIsNoTrouble();
    void onceConfirmedItIsQuiet();
    void aMergeShowsIt();
    void theCommandLineSaysSo();
};

namespace {

std::optional<ClockDoubt> doubtAt(TestRegister& here)
{
    const auto doubt = clockDoubt(*here);
    return doubt ? *doubt : std::nullopt;
}

} // namespace

void TestClockWatch::aRightClockIsNotDoubted()
{
    TestRegister here;
    QVERIFY(!doubtAt(here));
    here.recorded(aWorker().built());
    here.clock.moveTo(QDate(2026, 11, 23));
    QVERIFY(!doubtAt(here));
    here.clock.moveTo(QDate(2026, 11, 22)); // less than a day back is daylight, or a slow clock
    QVERIFY(!doubtAt(here));
}

void TestClockWatch::aClockOf2010IsDoubtedAndNothingStops()
{
    TestRegister here;
    here.clock.moveTo(QDate(2010, 1, 1));
    const auto doubt = doubtAt(here);
    QVERIFY(doubt.has_value());
    QCOMPARE(doubt->points, ClockDoubt::Points::Past);
    QCOMPARE(doubt->believed, QDate(2010, 1, 1));
    QCOMPARE(doubt->known, QDate(2026, 11, 22));
    auto worker = aWorker().built();
    worker.consentDate = u"2009-12-30"_s;
    worker.birthDate = u"1978-04-12"_s;
    here.recorded(worker);
    here.clock.moveTo(QDate(2026, 11, 24));
    QVERIFY(!doubtAt(here));
}

void TestClockWatch::aClockAYearAheadIsDoubtedUntilItIsMended()
{
    TestRegister here;
    here.recorded(aWorker().built());
    here.clock.moveTo(QDate(2027, 11, 22));
    const auto doubt = doubtAt(here);
    QVERIFY(doubt.has_value());
    QCOMPARE(doubt->points, ClockDoubt::Points::Future);
    QCOMPARE(doubt->known, QDate(2026, 11, 22));
    // Writing pulls the stamps along; the doubt stays all the same.
    here.recorded(aWorker().withNik(nikNumber(2)).built());
    QVERIFY(doubtAt(here).has_value());
    QCOMPARE(doubtAt(here)->known, QDate(2026, 11, 22));
    // Mended, what was written meanwhile lies in the future.
    here.clock.moveTo(QDate(2026, 11, 23));
    QCOMPARE(doubtAt(here)->points, ClockDoubt::Points::Past);
    VERIFY_DONE(confirmClock(*here));
    QVERIFY(!doubtAt(here));
    here.recorded(aWorker().withNik(nikNumber(3)).built());
    QVERIFY(!doubtAt(here));
    here.clock.moveTo(QDate(2010, 1, 1));
    QCOMPARE(doubtAt(here)->known, QDate(2026, 11, 23));
}

void TestClockWatch::aRestOfMonthsIsNoTrouble()
{
    TestRegister here;
    here.recorded(aWorker().built());
    here.clock.moveTo(QDate(2027, 3, 1));
    QVERIFY(!doubtAt(here));
}

void TestClockWatch::onceConfirmedItIsQuiet()
{
    TestRegister here;
    here.recorded(aWorker().built());
    here.clock.moveTo(QDate(2027, 11, 22)); // it did lie in a cupboard for a year
    QVERIFY(doubtAt(here).has_value());
    VERIFY_DONE(confirmClock(*here));
    QVERIFY(!doubtAt(here));
    here.clock.moveTo(QDate(2027, 12, 22));
    QVERIFY(!doubtAt(here));
}

void TestClockWatch::aMergeShowsIt()
{
    VillageAndOffice pair;
    pair.village.clock.moveTo(QDate(2026, 11, 26)); // the office is four days slow
    pair.village.recorded(aWorker().built());
    QVERIFY(!doubtAt(pair.office));
    QVERIFY(pair.toOffice().ok);
    const auto doubt = doubtAt(pair.office);
    QVERIFY(doubt.has_value());
    QCOMPARE(doubt->points, ClockDoubt::Points::Past);
    QCOMPARE(doubt->known, QDate(2026, 11, 26));
}

void TestClockWatch::theCommandLineSaysSo()
{
    Registers registers;
    QVERIFY(!registers.make(u"desa"_s, u"35.15.12.2004"_s).isEmpty());
    const auto on = [&](const QString& today) {
        QStringList args = registers.in(u"desa"_s);
        args.last() = today;
        return runJson(args + QStringList{u"find"_s, u"siti"_s});
    };
    const auto right = on(u"2026-11-22"_s);
    QCOMPARE(right.exit, 0);
    QVERIFY2(!right.err.contains("Tanggal komputer"), right.why());
    const auto wrong = on(u"2010-01-01"_s);
    QCOMPARE(wrong.exit, 0); // never in the way
    QVERIFY2(wrong.err.contains("2010-01-01"), wrong.why());
}

TEST_SUITE(TestClockWatch)
#include "tst_clockwatch.moc"
