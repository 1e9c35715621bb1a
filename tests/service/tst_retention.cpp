/// How long data is kept: off at first, counted from the last evidence or the refusal, and nobody is erased by itself.
#include "app/services/evidencing.h"
#include "app/services/privacy/retention.h"
#include "app/services/registration.h"
#include "app/services/situations.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

WorkerId seenOn(TestRegister& here, int serial, const QString& day, const QString& paidUntil = {})
{
    const Worker worker = here.recorded(aWorker().withNik(nikNumber(serial)).built());
    auto seen = evidence().from(u"jmo"_s).on(day).saying(u"active"_s).built();
    seen.coveredUntil = paidUntil;
    if (!recordEvidence(*here, worker.id, seen))
        qFatal("no evidence");
    return worker.id;
}

QList<WorkerId> due(TestRegister& here)
{
    QList<WorkerId> ids;
    for (const OverTime& one : *overTime(*here))
        ids << one.id;
    return ids;
}

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private slots:
    void nobodyIsListedUntilItIsSet();
    void yearsAreCountedFromTheLastEvidence();
    void yearsAreCountedFromTheRefusal();
    void whoIsCoveredIsKept();
    void whoWasNeverSeenIsNotListed();
    void onlyWhoIsOverTheTimeIsErased();
    void yearsOutOfRangeAreRefused();

private:
    JobContext m_context;
};

void RetentionTest::nobodyIsListedUntilItIsSet()
{
    TestRegister here;
    seenOn(here, 1, u"2001-01-01"_s);
    QCOMPARE(*retentionYears(*here), 0);
    QVERIFY(due(here).isEmpty());
    VERIFY_DONE(setRetentionYears(*here, 5));
    here.reopen();
    QCOMPARE(*retentionYears(*here), 5);
    QCOMPARE(due(here).size(), 1);
}

void RetentionTest::yearsAreCountedFromTheLastEvidence()
{
    TestRegister here;
    VERIFY_DONE(setRetentionYears(*here, 5));
    const WorkerId over = seenOn(here, 1, u"2021-11-22"_s);
    seenOn(here, 2, u"2021-11-23"_s);
    QCOMPARE(due(here), QList<WorkerId>{over});
    QCOMPARE(overTime(*here)->first().since, QDate(2021, 11, 22));
    QVERIFY(!overTime(*here)->first().hasRefused);
    // Seen again: the time begins anew.
    VERIFY_DONE(recordEvidence(
        *here, over, evidence().from(u"jmo"_s).on(u"2026-01-01"_s).saying(u"inactive"_s).built()));
    QVERIFY(due(here).isEmpty());
}

void RetentionTest::yearsAreCountedFromTheRefusal()
{
    TestRegister here;
    VERIFY_DONE(setRetentionYears(*here, 2));
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(setSituation(*here, {one.id}, {u"refused"_s, QDate(2024, 11, 22), {}}, m_context));
    QCOMPARE(due(here), QList<WorkerId>{one.id});
    QVERIFY(overTime(*here)->first().hasRefused);
    VERIFY_DONE(setSituation(*here, {one.id}, {u"refused"_s, QDate(2024, 11, 23), {}}, m_context));
    QVERIFY(due(here).isEmpty());
}

void RetentionTest::whoIsCoveredIsKept()
{
    TestRegister here;
    VERIFY_DONE(setRetentionYears(*here, 1));
    seenOn(here, 1, u"2025-01-01"_s, u"2026-11"_s);
    const WorkerId lapsed = seenOn(here, 2, u"2025-01-01"_s, u"2026-10"_s);
    QCOMPARE(due(here), QList<WorkerId>{lapsed});
}

void RetentionTest::whoWasNeverSeenIsNotListed()
{
    TestRegister here;
    VERIFY_DONE(setRetentionYears(*here, 1));
    here.recorded(aWorker().built());
    here.clock.moveTo(QDate(2040, 1, 1));
    QVERIFY(due(here).isEmpty());
}

void RetentionTest::onlyWhoIsOverTheTimeIsErased()
{
    TestRegister here;
    VERIFY_DONE(setRetentionYears(*here, 5));
    const WorkerId over = seenOn(here, 1, u"2010-01-01"_s);
    const WorkerId kept = seenOn(here, 2, u"2026-01-01"_s);
    const auto erased = eraseOverTime(*here, {over, kept}, m_context);
    VERIFY_DONE(erased);
    QCOMPARE(erased->people, 1);
    QCOMPARE(erased->passedOver, 1);
    VERIFY_REFUSED(worker(*here, over), ErrorCode::NotFound);
    VERIFY_DONE(worker(*here, kept));
}

void RetentionTest::yearsOutOfRangeAreRefused()
{
    TestRegister here;
    VERIFY_REFUSED(setRetentionYears(*here, -1), ErrorCode::Invalid);
    VERIFY_REFUSED(setRetentionYears(*here, kMostRetentionYears + 1), ErrorCode::Invalid);
}

TEST_SUITE(RetentionTest)
#include "tst_retention.moc"
