#include "app/services/drafts.h"
#include "app/services/evidencing.h"
#include "app/services/overview.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/otherdevice.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class OverviewTest : public QObject {
    Q_OBJECT

private slots:
    void aNewRegisterHasNobody();
    void everyoneIsCountedOnceUnderTheirStatus();
    void statusesMoveWithTheDay();
    void fieldsInConflictShow();
    void draftsAreCounted();
};

void OverviewTest::aNewRegisterHasNobody()
{
    TestRegister here;
    const auto figures = overview(*here);
    VERIFY_DONE(figures);
    QCOMPARE(figures->workers, 0);
    QVERIFY(figures->byStatus.isEmpty());
}

void OverviewTest::everyoneIsCountedOnceUnderTheirStatus()
{
    TestRegister here;
    here.candidate(aWorker().withNik(nikNumber(1)).built());
    here.candidate(aWorker().withNik(nikNumber(2)).built());
    here.recorded(aWorker().withNik(nikNumber(3)).built());
    const Worker active = here.recorded(aWorker().withNik(nikNumber(4)).built());
    VERIFY_DONE(recordEvidence(
        *here, active.id,
        evidence().from(u"jmo"_s).on(u"2026-11-20"_s).paidUntil(u"2027-02"_s).built()));
    const auto figures = overview(*here);
    VERIFY_DONE(figures);
    QCOMPARE(figures->workers, 4);
    const QMap<Status, std::int64_t> wanted{
        {Status::Unknown, 2}, {Status::Recorded, 1}, {Status::Active, 1}};
    QCOMPARE(figures->byStatus, wanted);
}

void OverviewTest::statusesMoveWithTheDay()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(recordEvidence(
        *here, one.id,
        evidence().from(u"receipt"_s).on(u"2026-11-20"_s).paidUntil(u"2026-12"_s).built()));
    QCOMPARE(overview(*here)->byStatus.value(Status::Active), 1);
    here.clock.moveTo(QDate(2026, 12, 20));
    QCOMPARE(overview(*here)->byStatus.value(Status::Ending), 1);
    here.clock.moveTo(QDate(2027, 1, 2));
    QCOMPARE(overview(*here)->byStatus.value(Status::Arrears), 1);
    QCOMPARE(overview(*here)->workers, 1);
}

void OverviewTest::fieldsInConflictShow()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    QCOMPARE(overview(*here)->conflicts, 0);
    OtherDevice other(here);
    VERIFY_DONE(other.writes(one.id, WorkerField::Phone, u"085700001111"_s));
    QCOMPARE(overview(*here)->conflicts, 1);
}

void OverviewTest::draftsAreCounted()
{
    TestRegister here;
    VERIFY_DONE(keepDraft(*here, {QUuid::createUuid(), {}, aWorker().built()}));
    QCOMPARE(overview(*here)->drafts, 1);
}

TEST_SUITE(OverviewTest)
#include "tst_overview.moc"
