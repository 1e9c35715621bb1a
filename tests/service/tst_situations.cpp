/// Who moved, died, refused or no longer works; what was handed over; taking back and doing again.
#include "app/domain/nik.h"
#include "app/services/guarding/checking.h"
#include "app/services/history.h"
#include "app/services/listing.h"
#include "app/services/overview.h"
#include "app/services/registration.h"
#include "app/services/situations.h"
#include "app/services/statuses.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Situation kMoved{u"moved"_s, QDate(2026, 11, 1), u"ke Gresik"_s};

} // namespace

class SituationsTest : public QObject {
    Q_OBJECT

private slots:
    void whoMovedIsInNoReadyList();
    void whoRefusedStillCountsAsUncovered();
    void comingBackEmptiesIt();
    void aDayToComeIsRefused();
    void anUnknownWordIsRefused();
    void manyAreMarkedAtOnceOrNobody();
    void onlyRecordedWorkersAreHandedOver();
    void whatWasHandedOverIsSent();
    void aMarkIsTakenBackAndDoneAgain();
    void whatSomebodyChangedSinceStays();
    void theRegisterStaysSound();

private:
    JobContext m_context;
};

void SituationsTest::whoMovedIsInNoReadyList()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(setSituation(*here, {one.id}, kMoved, m_context));
    const auto stored = worker(*here, one.id);
    VERIFY_DONE(stored);
    QCOMPARE(stored->situation, u"moved"_s);
    QCOMPARE(stored->situationDate, u"2026-11-01"_s);
    QCOMPARE(stored->situationNote, u"ke Gresik"_s);
    QCOMPARE(stored->stage, u"recorded"_s);

    const auto figures = overview(*here);
    VERIFY_DONE(figures);
    QCOMPARE(figures->workers, 1);
    QCOMPARE(figures->left, 1);
    QCOMPARE(figures->here(), 0);
    QCOMPARE(figures->toVisit.value(Status::Recorded), 0);
    WorkerFilter ready;
    ready.statuses = {Status::Recorded};
    ready.left = WorkerFilter::Left::Without;
    QCOMPARE(listWorkers(*here, ready, WorkerOrder::Area)->size(), 0);
    WorkerFilter gone;
    gone.left = WorkerFilter::Left::Only;
    QCOMPARE(listWorkers(*here, gone, WorkerOrder::Area)->size(), 1);
    QCOMPARE(listWorkers(*here, {}, WorkerOrder::Area)->size(), 1);
}

void SituationsTest::whoRefusedStillCountsAsUncovered()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(setSituation(*here, {one.id}, {u"refused"_s, QDate(2026, 11, 20), {}}, m_context));
    const auto figures = overview(*here);
    VERIFY_DONE(figures);
    QCOMPARE(figures->left, 0);
    QCOMPARE(figures->refused, 1);
    QCOMPARE(figures->byStatus.value(Status::Recorded), 1);
    QCOMPARE(figures->toVisit.value(Status::Recorded), 0);
}

void SituationsTest::comingBackEmptiesIt()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(setSituation(*here, {one.id}, kMoved, m_context));
    VERIFY_DONE(setSituation(*here, {one.id}, {}, m_context));
    const auto stored = worker(*here, one.id);
    VERIFY_DONE(stored);
    QVERIFY(stored->situation.isEmpty() && stored->situationDate.isEmpty());
    QVERIFY(stored->situationNote.isEmpty());
    QCOMPARE(overview(*here)->left, 0);
}

void SituationsTest::aDayToComeIsRefused()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const QDate tomorrow = here.clock.today().addDays(1);
    VERIFY_REFUSED(setSituation(*here, {one.id}, {u"died"_s, tomorrow, {}}, m_context),
                   ErrorCode::Invalid);
    VERIFY_REFUSED(setSituation(*here, {one.id}, {u"died"_s, {}, {}}, m_context),
                   ErrorCode::Invalid);
}

void SituationsTest::anUnknownWordIsRefused()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_REFUSED(setSituation(*here, {one.id}, {u"lost"_s, QDate(2026, 11, 1), {}}, m_context),
                   ErrorCode::Invalid);
}

void SituationsTest::manyAreMarkedAtOnceOrNobody()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const Worker two = here.recorded(aWorker().withNik(nikNumber(2)).named(u"Siti"_s).built());
    const WorkerId nobody(QUuid::createUuid());
    const auto marked = setSituation(*here, {one.id, nobody, two.id}, kMoved, m_context);
    VERIFY_DONE(marked);
    QCOMPARE(marked->workers, 2);
    QCOMPARE(marked->passedOver, 1);
    QCOMPARE(marked->edits.size(), 2);
    QCOMPARE(marked->edits.first().fields.size(), 3); // not all the others too

    JobContext stopped({}, [] { return true; });
    VERIFY_REFUSED(markHandedOver(*here, {one.id, two.id}, stopped), ErrorCode::Cancelled);
    QCOMPARE(worker(*here, one.id)->stage, u"recorded"_s);
}

void SituationsTest::onlyRecordedWorkersAreHandedOver()
{
    TestRegister here;
    const Worker real = here.recorded(aWorker().built());
    const Worker temporary = here.recorded(aWorker().withNik({}).named(u"Tanpa Nik"_s).built());
    QVERIFY(isTemporaryNik(temporary.nik));
    const WorkerId listed = here.candidate(aWorker().withNik(nikNumber(3)).built());
    JobContext context;
    const auto marked = markHandedOver(*here, {real.id, temporary.id, listed}, context);
    VERIFY_DONE(marked);
    QCOMPARE(marked->workers, 1);
    QCOMPARE(marked->passedOver, 2);
}

void SituationsTest::whatWasHandedOverIsSent()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    JobContext context;
    VERIFY_DONE(markHandedOver(*here, {one.id}, context));
    const auto line = statusOfWorker(*here, one.id);
    VERIFY_DONE(line);
    QCOMPARE(line->answer.status, Status::Sent);
    QCOMPARE(line->answer.nextStep, NextStep::Wait);
    // Mending a field afterwards does not make it unsent.
    Worker mended = *line->worker;
    mended.address = u"Jalan Mawar 1"_s;
    VERIFY_DONE(recordWorker(*here, mended, Warnings::Confirmed));
    QCOMPARE(statusOfWorker(*here, one.id)->answer.status, Status::Sent);
}

void SituationsTest::aMarkIsTakenBackAndDoneAgain()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const auto marked = setSituation(*here, {one.id}, kMoved, m_context);
    VERIFY_DONE(marked);
    const auto back = takeBack(*here, marked->edits);
    VERIFY_DONE(back);
    QCOMPARE(back->fields, 3);
    QCOMPARE(back->left, 0);
    QVERIFY(worker(*here, one.id)->situation.isEmpty());
    VERIFY_DONE(doAgain(*here, marked->edits));
    QCOMPARE(worker(*here, one.id)->situation, u"moved"_s);
    // Nothing is hidden: every step is in the history.
    int steps = 0;
    const auto lines = historyOf(*here, one.id);
    VERIFY_DONE(lines);
    for (const HistoryLine& line : *lines)
        steps += line.field == u"situation" ? 1 : 0;
    QCOMPARE(steps, 3);
}

void SituationsTest::whatSomebodyChangedSinceStays()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    Worker renamed = one;
    renamed.name = u"Slamet Riyadi"_s;
    renamed.address = u"Jalan Kenanga 9"_s;
    const auto answer = recordWorker(*here, renamed, Warnings::Confirmed);
    VERIFY_DONE(answer);
    const Edits edits = std::get<Saved>(*answer).edits;
    QCOMPARE(edits.size(), 1);
    Worker later = *worker(*here, one.id);
    later.address = u"Jalan Anggrek 2"_s;
    VERIFY_DONE(recordWorker(*here, later, Warnings::Confirmed));

    const auto back = takeBack(*here, edits);
    VERIFY_DONE(back);
    QCOMPARE(back->fields, 1);
    QCOMPARE(back->left, 1);
    const auto now = worker(*here, one.id);
    VERIFY_DONE(now);
    QCOMPARE(now->name, u"Slamet Widodo"_s);
    QCOMPARE(now->address, u"Jalan Anggrek 2"_s);
}

void SituationsTest::theRegisterStaysSound()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const auto marked = setSituation(*here, {one.id}, kMoved, m_context);
    VERIFY_DONE(marked);
    VERIFY_DONE(takeBack(*here, marked->edits));
    VERIFY_DONE(doAgain(*here, marked->edits));
    JobContext context;
    const auto report = checkRegister(*here, context);
    VERIFY_DONE(report);
    QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
}

TEST_SUITE(SituationsTest)
#include "tst_situations.moc"
