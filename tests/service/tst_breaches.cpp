/// Breaches: what must be said of one, whose data it was, and the clock until people are told.
#include "app/services/erasing.h"
#include "app/services/exporting.h"
#include "app/services/guarding/checking.h"
#include "app/services/joining.h"
#include "app/services/privacy/breaches.h"
#include "app/services/privacy/deadline.h"
#include "app/services/privacy/handouts.h"
#include "app/services/privacy/withdrawals.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kHour = 60LL * 60 * 1000;

Breach lostLaptop(TestRegister& here)
{
    Breach breach;
    breach.noticed = storedMoment(here.clock.now());
    breach.happened = u"21 November 2026, malam"_s;
    breach.cause = u"lost_device"_s;
    breach.account = u"Laptop tertinggal di angkot."_s;
    breach.data = u"identity contact income"_s;
    breach.handling = u"Kartu perangkat dicabut."_s;
    breach.reach = u"register"_s;
    return breach;
}

QStringList namesOf(const Result<QList<AffectedPerson>>& people)
{
    QStringList names;
    if (people) {
        for (const AffectedPerson& one : *people)
            names << one.name;
    }
    names.sort();
    return names;
}

} // namespace

class BreachesTest : public QObject {
    Q_OBJECT

private slots:
    void whatTheLawAsksForMustBeThere_data();
    void whatTheLawAsksForMustBeThere();
    void theClockRunsUntilBothWereTold();
    void aLostLaptopConcernsEverybody();
    void aLostListConcernsWhoIsOnIt();
    void whoCameAndWhoLeftMeanwhileAreToldApart();
    void aLostBatchConcernsWhoIsInIt();
    void aLostDriveConcernsWhoIsInFilesSince();
    void whoWasJoinedSinceIsStillConcerned();
    void whoWasErasedIsNobody();
    void itTravelsToTheOffice();
    void oneNotedByMistakeIsDropped();
    void theRegisterStaysSound();

private:
    JobContext m_context;
};

void BreachesTest::whatTheLawAsksForMustBeThere_data()
{
    QTest::addColumn<QString>("emptied");
    for (const char* field : {"noticed", "happened", "cause", "account", "data", "handling"})
        QTest::newRow(field) << QString::fromLatin1(field);
    QTest::newRow("reach") << u"reach"_s;
}

void BreachesTest::whatTheLawAsksForMustBeThere()
{
    QFETCH(QString, emptied);
    TestRegister here;
    Values values = valuesOf(lostLaptop(here));
    values[std::size_t(breachKind().indexOf(emptied))] = Value();
    const Breach breach = breachFrom(values);
    QCOMPARE(breachProblems(breach, here.clock.now()), QStringList{emptied});
    VERIFY_REFUSED(keepBreach(*here, breach), ErrorCode::Invalid);
    QVERIFY(breaches(*here)->isEmpty());
}

void BreachesTest::theClockRunsUntilBothWereTold()
{
    TestRegister here;
    auto kept = keepBreach(*here, lostLaptop(here));
    VERIFY_DONE(kept);
    QCOMPARE(standingOf(*kept, here.clock.now()), BreachStanding::Open);
    here.clock.pass(72 * kHour + 60'000);
    QCOMPARE(standingOf(*kept, here.clock.now()), BreachStanding::Overdue);
    QCOMPARE(breachCounts(*here)->overdue, 1);
    kept->peopleTold = storedMoment(here.clock.now());
    VERIFY_DONE(keepBreach(*here, *kept));
    QCOMPARE(breachCounts(*here)->open, 1);
    kept->agencyTold = storedMoment(here.clock.now());
    VERIFY_DONE(keepBreach(*here, *kept));
    QCOMPARE(breachCounts(*here)->open, 0);
    QCOMPARE(breaches(*here)->size(), 1);
}

void BreachesTest::aLostLaptopConcernsEverybody()
{
    TestRegister here;
    here.recorded(aWorker().withNik(nikNumber(1)).named(u"Satu"_s).built());
    here.recorded(aWorker().withNik(nikNumber(2)).named(u"Dua"_s).built());
    const auto kept = keepBreach(*here, lostLaptop(here));
    VERIFY_DONE(kept);
    QCOMPARE(namesOf(affectedBy(*here, *kept, m_context)), (QStringList{u"Dua"_s, u"Satu"_s}));
}

void BreachesTest::aLostListConcernsWhoIsOnIt()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).named(u"Satu"_s).built());
    here.recorded(aWorker()
                      .withNik(nikNumber(2))
                      .named(u"Dua"_s)
                      .livingIn(u"Lain"_s, u"1"_s, u"1"_s)
                      .built());
    WorkerFilter filter;
    filter.hamlet = one.hamlet;
    VERIFY_DONE(
        exportWorkers(*here, ExportFormat::Csv, here.path(u"dusun.csv"_s), filter, m_context));
    Breach breach = lostLaptop(here);
    breach.reach = u"list"_s;
    breach.reachOf = handouts(*here)->first().id;
    breach.scope = here.session().scope();
    QCOMPARE(namesOf(affectedBy(*here, breach, m_context)), QStringList{u"Satu"_s});
    breach.reachOf = u"list:77"_s;
    VERIFY_REFUSED(affectedBy(*here, breach, m_context), ErrorCode::NotFound);
}

/// As many people as there are here do not make a list one of everybody: while it was written somebody left and somebody came.
void BreachesTest::whoCameAndWhoLeftMeanwhileAreToldApart()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).named(u"Satu"_s).built());
    const Worker two = here.recorded(aWorker().withNik(nikNumber(2)).named(u"Dua"_s).built());
    const QSet<QUuid> listed{one.id.uuid(), two.id.uuid()};
    VERIFY_DONE(noteWithdrawal(*here, one.id, {here.clock.now(), u"spoken"_s, {}}));
    here.clock.pass(kHour);
    here.recorded(aWorker().withNik(nikNumber(3)).named(u"Tiga"_s).built());
    VERIFY_DONE(noteHandout(*here, {Deed::SavedList, {}, u"csv"_s, 2}, here.path(u"daftar.csv"_s),
                            {one.id.uuid(), two.id.uuid()}));
    const auto found = handouts(*here);
    VERIFY_DONE(found);
    const auto people = peopleIn(*here, found->first().id);
    VERIFY_DONE(people);
    QCOMPARE(*people, listed);
}

void BreachesTest::aLostBatchConcernsWhoIsInIt()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().withNik(nikNumber(1)).named(u"Satu"_s).built());
    QVERIFY(pair.toOffice().ok);
    QVERIFY(pair.toVillage().ok);
    pair.village.clock.pass(1000);
    pair.village.recorded(aWorker().withNik(nikNumber(2)).named(u"Dua"_s).built());
    QVERIFY(!send(pair.village, u"office"_s).isEmpty());
    Breach breach = lostLaptop(pair.village);
    breach.scope = kVillage;
    breach.reach = u"batch"_s;
    const auto files = handouts(*pair.village);
    breach.reachOf = files->first().id;
    QCOMPARE(namesOf(affectedBy(*pair.village, breach, m_context)), QStringList{u"Dua"_s});
    breach.reachOf = files->last().id;
    QCOMPARE(namesOf(affectedBy(*pair.village, breach, m_context)), QStringList{u"Satu"_s});
}

void BreachesTest::aLostDriveConcernsWhoIsInFilesSince()
{
    TestRegister here;
    const auto add = [&](int serial, const QString& name) {
        const Worker worker = here.recorded(aWorker()
                                                .withNik(nikNumber(serial))
                                                .named(name)
                                                .livingIn(name, u"1"_s, u"1"_s)
                                                .built());
        WorkerFilter filter;
        filter.hamlet = worker.hamlet;
        const QString file = here.path(name + u".csv"_s);
        if (!exportWorkers(*here, ExportFormat::Csv, file, filter, m_context))
            qFatal("not exported");
    };
    add(1, u"Dulu"_s);
    here.clock.moveTo(QDate(2026, 11, 25));
    add(2, u"Kini"_s);
    here.recorded(aWorker().withNik(nikNumber(3)).named(u"Tidak"_s).built());
    Breach breach = lostLaptop(here);
    breach.scope = kVillage;
    breach.reach = u"drive"_s;
    breach.reachSince = u"2026-11-24"_s;
    QCOMPARE(namesOf(affectedBy(*here, breach, m_context)), QStringList{u"Kini"_s});
    breach.reachSince = u"2026-11-01"_s;
    QCOMPARE(namesOf(affectedBy(*here, breach, m_context)), (QStringList{u"Dulu"_s, u"Kini"_s}));
}

void BreachesTest::whoWasJoinedSinceIsStillConcerned()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).named(u"Satu"_s).built());
    WorkerFilter filter;
    filter.hamlet = one.hamlet;
    const Worker two = here.recorded(aWorker()
                                         .withNik(nikNumber(2))
                                         .named(u"Dua"_s)
                                         .livingIn(u"Lain"_s, u"1"_s, u"1"_s)
                                         .built());
    VERIFY_DONE(
        exportWorkers(*here, ExportFormat::Csv, here.path(u"dusun.csv"_s), filter, m_context));
    VERIFY_DONE(joinWorkers(*here, {two.id, one.id, {}}));
    Breach breach = lostLaptop(here);
    breach.scope = kVillage;
    breach.reach = u"list"_s;
    breach.reachOf = handouts(*here)->first().id;
    QCOMPARE(namesOf(affectedBy(*here, breach, m_context)), QStringList{u"Dua"_s});
}

void BreachesTest::whoWasErasedIsNobody()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const auto kept = keepBreach(*here, lostLaptop(here));
    VERIFY_DONE(eraseWorker(*here, one.id, u"request"_s));
    QVERIFY(affectedBy(*here, *kept, m_context)->isEmpty());
}

void BreachesTest::itTravelsToTheOffice()
{
    VillageAndOffice pair;
    VERIFY_DONE(keepBreach(*pair.village, lostLaptop(pair.village)));
    QVERIFY(pair.toOffice().ok);
    const auto there = breaches(*pair.office);
    VERIFY_DONE(there);
    QCOMPARE(there->size(), 1);
    QCOMPARE(there->first().scope, QString(kVillage));
    QCOMPARE(there->first().cause, u"lost_device"_s);
}

void BreachesTest::oneNotedByMistakeIsDropped()
{
    TestRegister here;
    const auto kept = keepBreach(*here, lostLaptop(here));
    VERIFY_DONE(dropBreach(*here, kept->id));
    QVERIFY(breaches(*here)->isEmpty());
    VERIFY_REFUSED(dropBreach(*here, BreachId(QUuid::createUuid())), ErrorCode::NotFound);
}

void BreachesTest::theRegisterStaysSound()
{
    TestRegister here;
    VERIFY_DONE(keepBreach(*here, lostLaptop(here)));
    const auto report = checkRegister(*here, m_context);
    VERIFY_DONE(report);
    QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
}

TEST_SUITE(BreachesTest)
#include "tst_breaches.moc"
