#include "app/services/evidencing.h"
#include "app/services/statuses.h"
#include "app/store/settings.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class StatusesTest : public QObject {
    Q_OBJECT

private slots:
    void everyNikHasAnAnswer();
    void aNikWithSpacesIsTheSameNik();
    void everyoneWithTheNikIsNamed();
    void protectionIsClaimedOnlyWhereItIsSure_data();
    void protectionIsClaimedOnlyWhereItIsSure();
    void manyAreAnsweredInTheOrderAsked();
    void askingCanBeStopped();
    void theStageThatCountsKnowsWhatTheOfficeConfirmed_data();
    void theStageThatCountsKnowsWhatTheOfficeConfirmed();
    void theRulesAreSettings();
    void evidenceIsListedNewestFirst();
};

void StatusesTest::everyNikHasAnAnswer()
{
    TestRegister here;
    const auto lines = statusOfNik(*here, nikNumber(9));
    VERIFY_DONE(lines);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().answer.status, Status::NotInData);
    QCOMPARE(lines->first().asked, nikNumber(9));
    QVERIFY(!lines->first().worker);
    VERIFY_REFUSED(statusOfWorker(*here, WorkerId(QUuid::createUuid())), ErrorCode::NotFound);
}

void StatusesTest::aNikWithSpacesIsTheSameNik()
{
    TestRegister here;
    here.recorded(aWorker().built());
    const auto lines = statusOfNik(*here, u"3515 1212 0478 0001"_s);
    VERIFY_DONE(lines);
    QCOMPARE(lines->first().answer.status, Status::Recorded);
    QCOMPARE(lines->first().asked, u"3515 1212 0478 0001"_s);
}

void StatusesTest::everyoneWithTheNikIsNamed()
{
    TestRegister here;
    const Worker first = here.recorded(aWorker().built());
    const Worker second = here.recorded(aWorker().named(u"Kembar"_s).built());
    const auto lines = statusOfNik(*here, first.nik);
    VERIFY_DONE(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(*lines->at(0).worker, first);
    QCOMPARE(*lines->at(1).worker, second);
}

void StatusesTest::protectionIsClaimedOnlyWhereItIsSure_data()
{
    QTest::addColumn<int>("programmes");
    QTest::addColumn<QString>("paidUntil");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QStringList>("protectedBy");
    const QStringList two{u"jkk"_s, u"jkm"_s};
    const QStringList three{u"jkk"_s, u"jkm"_s, u"jht"_s};
    QTest::newRow("active") << 2 << u"2027-01"_s << Status::Active << two;
    QTest::newRow("active with JHT") << 3 << u"2027-01"_s << Status::Active << three;
    QTest::newRow("ending") << 3 << u"2026-11"_s << Status::Ending << three;
    QTest::newRow("in arrears") << 3 << u"2026-10"_s << Status::Arrears << QStringList();
    QTest::newRow("inactive") << 2 << u"2026-05"_s << Status::Inactive << QStringList();
}

void StatusesTest::protectionIsClaimedOnlyWhereItIsSure()
{
    QFETCH(int, programmes);
    QFETCH(QString, paidUntil);
    TestRegister here;
    const Worker one = here.recorded(aWorker().wanting(programmes).built());
    VERIFY_DONE(recordEvidence(
        *here, one.id,
        evidence().from(u"receipt"_s).on(u"2026-11-20"_s).paidUntil(paidUntil).built()));
    const auto line = statusOfWorker(*here, one.id);
    VERIFY_DONE(line);
    QTEST(line->answer.status, "status");
    QTEST(line->protectedBy, "protectedBy");
    QCOMPARE(line->answer.ageDays, 2);
    QCOMPARE(line->answer.source, u"receipt"_s);
}

void StatusesTest::manyAreAnsweredInTheOrderAsked()
{
    TestRegister here;
    here.recorded(aWorker().withNik(nikNumber(1)).built());
    here.recorded(aWorker().withNik(nikNumber(2)).built());
    const QStringList asked{nikNumber(2), nikNumber(7), nikNumber(1), nikNumber(2)};
    JobContext context;
    const auto lines = statusOfMany(*here, asked, context);
    VERIFY_DONE(lines);
    QStringList answered;
    for (const ListedStatus& line : *lines)
        answered << line.asked;
    QCOMPARE(answered, asked);
    QCOMPARE(lines->at(1).answer.status, Status::NotInData);
    QCOMPARE(lines->at(3).nik, nikNumber(2));
}

void StatusesTest::askingCanBeStopped()
{
    TestRegister here;
    JobContext context({}, [] { return true; });
    VERIFY_REFUSED(statusOfMany(*here, {nikNumber(1)}, context), ErrorCode::Cancelled);
}

void StatusesTest::theStageThatCountsKnowsWhatTheOfficeConfirmed_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<bool>("delivered");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << u""_s << true << Stage::Candidate << u""_s;
    QTest::newRow("candidate") << u"candidate"_s << true << Stage::Candidate << u"candidate"_s;
    QTest::newRow("recorded") << u"recorded"_s << false << Stage::Recorded << u"recorded"_s;
    QTest::newRow("sent") << u"recorded"_s << true << Stage::Sent << u"sent"_s;
    QTest::newRow("answered") << u"answered"_s << true << Stage::Answered << u"answered"_s;
    QTest::newRow("of a newer version") << u"closed"_s << false << Stage::Candidate << u"closed"_s;
}

void StatusesTest::theStageThatCountsKnowsWhatTheOfficeConfirmed()
{
    QFETCH(QString, stored);
    QFETCH(bool, delivered);
    QTEST(stageOf(stored, delivered), "stage");
    QTEST(stageWord(stored, delivered), "word");
}

void StatusesTest::theRulesAreSettings()
{
    TestRegister here;
    QCOMPARE(statusRules(*here).endingDays, 30);
    QCOMPARE(statusRules(*here).staleDays, 90);
    Settings settings(here.connection());
    VERIFY_DONE(settings.set(u"stale_days"_s, u"14"_s));
    VERIFY_DONE(settings.set(u"ending_days"_s, u"kira-kira"_s));
    QCOMPARE(statusRules(*here).staleDays, 14);
    QCOMPARE(statusRules(*here).endingDays, 30);
}

void StatusesTest::evidenceIsListedNewestFirst()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    for (const QString& day : {u"2026-10-01"_s, u"2026-11-20"_s, u"2026-09-01"_s}) {
        VERIFY_DONE(recordEvidence(*here, one.id,
                                   evidence().from(u"jmo"_s).on(day).saying(u"active"_s).built()));
    }
    const auto all = evidenceOf(*here, one.id);
    VERIFY_DONE(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(0).asOf, u"2026-11-20"_s);
    QCOMPARE(all->at(2).asOf, u"2026-09-01"_s);
    QCOMPARE(all->at(0).scope, QString(kVillage));
}

TEST_SUITE(StatusesTest)
#include "tst_statuses.moc"
