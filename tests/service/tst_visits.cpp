/// Visits: written down with what follows from them, taken back with it, counted when they are due, carried to the office.
#include "app/domain/codewords.h"
#include "app/services/erasing.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/checking.h"
#include "app/services/history.h"
#include "app/services/joining.h"
#include "app/services/outreach/visitlist.h"
#include "app/services/outreach/visits.h"
#include "app/services/privacy/withdrawals.h"
#include "app/services/registration.h"
#include "app/services/situations.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/otherdevice.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kMinute = 60LL * 1000;

Visit visitOf(const QString& outcome, const QString& returnOn = {})
{
    Visit visit;
    visit.outcome = outcome;
    visit.returnOn = returnOn;
    if (outcome == u"refused")
        visit.reason = u"expensive"_s;
    return visit;
}

/// A candidate with a NIK of their own.
WorkerId someone(TestRegister& here, int serial, const QString& name = u"Slamet Widodo"_s)
{
    return here.candidate(aWorker().withNik(nikNumber(serial)).named(name).built());
}

/// What was kept, a minute later than what came before; a failure ends the test program.
VisitsKept keep(TestRegister& here, const QList<WorkerId>& workers, const Visit& visit)
{
    JobContext context;
    here.clock.pass(kMinute);
    const auto answer = recordVisits(*here, workers, visit, context);
    if (!answer || !std::holds_alternative<VisitsKept>(*answer))
        qFatal("not visited");
    return std::get<VisitsKept>(*answer);
}

QString situationOf(TestRegister& here, const WorkerId& id)
{
    const auto found = worker(*here, id);
    return found ? found->situation : u"not found"_s;
}

QString outcomesOf(TestRegister& here, const WorkerId& id)
{
    QStringList outcomes;
    const auto visits = visitsTo(*here, id);
    if (visits) {
        for (const Visit& visit : *visits)
            outcomes << visit.outcome;
    }
    return outcomes.join(u' ');
}

} // namespace

class VisitsTest : public QObject {
    Q_OBJECT

private slots:
    void aVisitIsKeptWithItsMoment();
    void theNewestIsFirst();
    void whatIsWrongIsRefusedWhole();
    void whatFollowsIsMarkedInTheSameStep_data();
    void whatFollowsIsMarkedInTheSameStep();
    void whoPromisesRefusesNoLonger();
    void theDeadStayDead();
    void aHouseholdIsVisitedAtOnce();
    void registeringACandidateLeadsToTheForm();
    void takingBackTakesBothBack();
    void aVisitNotedByMistakeIsTakenOff();
    void whatFollowedFromAMistakeGoesWithIt();
    void whoWasAwayIsDueTomorrow();
    void aVisitWrittenDownLateChangesNothingKnownSince();
    void whoWithdrewTheConsentIsNotVisited();
    void onlyTheLastVisitIsDue();
    void overdueIsToldFromToday();
    void whoIsRecordedOrProtectedIsDueNoMore();
    void whoLeftIsNotDue();
    void visitsOfAJoinedRecordCountForWhoStands();
    void theHistoryTellsOfIt();
    void itTravelsToTheOfficeAndBack();
    void twoDevicesConverge();
    void anErasureTakesThemAlong();
    void theCountIsFoundAlongTheIndex();

private:
    JobContext m_context;
};

void VisitsTest::aVisitIsKeptWithItsMoment()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    Visit visit = visitOf(u"away"_s, u"2026-11-25"_s);
    visit.note = u"  pintu hijau "_s;
    const VisitsKept kept = keep(here, {id}, visit);
    QCOMPARE(kept.workers, 1);
    here.reopen();
    const auto visits = visitsTo(*here, id);
    VERIFY_DONE(visits);
    QCOMPARE(visits->size(), 1);
    QCOMPARE(visits->first().visitedAt, u"2026-11-22T08:01:00Z"_s);
    QCOMPARE(visits->first().note, u"pintu hijau"_s);
    QCOMPARE(visits->first().scope, QString(kVillage));
    const auto last = lastVisitTo(*here, id);
    VERIFY_DONE(last);
    QCOMPARE((*last)->returnOn, QDate(2026, 11, 25));
    QVERIFY(!*lastVisitTo(*here, someone(here, 2)));
}

void VisitsTest::theNewestIsFirst()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    keep(here, {id}, visitOf(u"away"_s));
    keep(here, {id}, visitOf(u"promised"_s, u"2026-12-03"_s));
    Visit earlier = visitOf(u"other"_s); // noted on paper on the day before
    earlier.visitedAt = u"2026-11-21T03:00:00Z"_s;
    keep(here, {id}, earlier);
    QCOMPARE(outcomesOf(here, id), u"promised away other"_s);
    QCOMPARE((*lastVisitTo(*here, id))->outcome, u"promised"_s);
}

void VisitsTest::whatIsWrongIsRefusedWhole()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    const auto answer = recordVisits(*here, {id}, visitOf(u"promised"_s), m_context);
    VERIFY_DONE(answer);
    QCOMPARE(std::get<QList<VisitProblem>>(*answer), QList{VisitProblem::ReturnMissing});
    QCOMPARE(here.count("visit"), 0);
    VERIFY_REFUSED(
        recordVisits(*here, {WorkerId(QUuid::createUuid())}, visitOf(u"away"_s), m_context),
        ErrorCode::NotFound);
}

void VisitsTest::whatFollowsIsMarkedInTheSameStep_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("situation");
    for (const char* word : {"moved", "died", "refused"})
        QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(word);
    for (const char* word : {"registered", "away", "covered_elsewhere", "other"})
        QTest::newRow(word) << QString::fromLatin1(word) << QString();
}

void VisitsTest::whatFollowsIsMarkedInTheSameStep()
{
    QFETCH(QString, outcome);
    TestRegister here;
    const WorkerId id = someone(here, 1);
    Visit visit = visitOf(outcome);
    visit.note = u"kata tetangga"_s;
    const VisitsKept kept = keep(here, {id}, visit);
    QTEST(situationOf(here, id), "situation");
    QFETCH(QString, situation);
    QCOMPARE(kept.changes.kinds.contains("worker"), !situation.isEmpty());
    if (situation.isEmpty())
        return;
    const auto marked = worker(*here, id);
    QCOMPARE(marked->situationDate, u"2026-11-22"_s);
    QCOMPARE(marked->situationNote, u"kata tetangga"_s);
}

void VisitsTest::whoPromisesRefusesNoLonger()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    keep(here, {id}, visitOf(u"refused"_s, u"2026-12-01"_s));
    keep(here, {id}, visitOf(u"away"_s));
    QCOMPARE(situationOf(here, id), u"refused"_s);
    keep(here, {id}, visitOf(u"promised"_s, u"2026-12-03"_s));
    QCOMPARE(situationOf(here, id), QString());
    QCOMPARE(worker(*here, id)->situationDate, QString());
}

void VisitsTest::theDeadStayDead()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    keep(here, {id}, visitOf(u"died"_s));
    keep(here, {id}, visitOf(u"registered"_s));
    QCOMPARE(situationOf(here, id), u"died"_s);
}

void VisitsTest::aHouseholdIsVisitedAtOnce()
{
    TestRegister here;
    const WorkerId father = someone(here, 1, u"Budi"_s);
    const WorkerId mother = someone(here, 2, u"Siti"_s);
    const WorkerId gone = someone(here, 3, u"Agus"_s);
    here.candidate(aWorker().withNik(nikNumber(4)).onFamilyCard(u"3515122001150009"_s).built());
    here.candidate(
        aWorker().withNik(nikNumber(5)).with(&Worker::birthDate, u"1950-01-01"_s).built());
    VERIFY_DONE(setSituation(*here, {gone}, {u"moved"_s, QDate(2026, 11, 1), {}}, m_context));
    const auto household = householdToVisit(*here, father);
    VERIFY_DONE(household);
    QCOMPARE(*household, (QList{father, mother}));
    QCOMPARE(keep(here, *household, visitOf(u"away"_s, u"2026-11-23"_s)).workers, 2);
    QCOMPARE(outcomesOf(here, mother), u"away"_s);
    QCOMPARE(outcomesOf(here, gone), QString());
}

void VisitsTest::registeringACandidateLeadsToTheForm()
{
    TestRegister here;
    const WorkerId candidate = someone(here, 1);
    const Worker known = here.recorded(aWorker().withNik(nikNumber(2)).built());
    const VisitsKept kept = keep(here, {candidate, known.id}, visitOf(u"registered"_s));
    QCOMPARE(kept.toRegister, QList{candidate});
    // Until the form is filled in, somebody has to come back to it.
    QCOMPARE(*dueVisits(*here), (DueVisits{1, 0}));
    Worker filled = aWorker().withNik(nikNumber(1)).built();
    filled.id = candidate;
    here.recorded(filled);
    QCOMPARE(*dueVisits(*here), (DueVisits{0, 0}));
}

void VisitsTest::takingBackTakesBothBack()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    keep(here, {id}, visitOf(u"away"_s));
    const VisitsKept kept = keep(here, {id}, visitOf(u"moved"_s));
    VERIFY_DONE(takeBack(*here, kept.edits));
    QCOMPARE(situationOf(here, id), QString());
    QCOMPARE(outcomesOf(here, id), u"away"_s);
    VERIFY_DONE(doAgain(*here, kept.edits));
    QCOMPARE(situationOf(here, id), u"moved"_s);
    QCOMPARE(outcomesOf(here, id), u"moved away"_s);
}

void VisitsTest::aVisitNotedByMistakeIsTakenOff()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    keep(here, {id}, visitOf(u"away"_s, u"2026-11-22"_s));
    const auto dropped = dropVisit(*here, (*lastVisitTo(*here, id))->id);
    VERIFY_DONE(dropped);
    QVERIFY(!*lastVisitTo(*here, id));
    QCOMPARE(dueVisits(*here)->all(), 0);
    VERIFY_DONE(takeBack(*here, dropped->edits));
    QCOMPARE(dueVisits(*here)->all(), 1);
    VERIFY_REFUSED(dropVisit(*here, VisitId(QUuid::createUuid())), ErrorCode::NotFound);
}

void VisitsTest::whatFollowedFromAMistakeGoesWithIt()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    keep(here, {id}, visitOf(u"moved"_s));
    here.clock.pass(1000);
    keep(here, {id}, visitOf(u"died"_s));
    QCOMPARE(situationOf(here, id), u"died"_s);
    const auto dropped = dropVisit(*here, (*lastVisitTo(*here, id))->id);
    VERIFY_DONE(dropped);
    QVERIFY(dropped->changes.kinds.contains(workerKind().name));
    QCOMPARE(situationOf(here, id), u"moved"_s);
    VERIFY_DONE(takeBack(*here, dropped->edits));
    QCOMPARE(situationOf(here, id), u"died"_s);
    VERIFY_DONE(doAgain(*here, dropped->edits));
    VERIFY_DONE(dropVisit(*here, (*lastVisitTo(*here, id))->id));
    QCOMPARE(situationOf(here, id), QString());
    here.clock.pass(1000);
    keep(here, {id}, visitOf(u"died"_s));
    // Somebody else said so since, on another day: that stands.
    VERIFY_DONE(setSituation(*here, {id}, {u"died"_s, QDate(2026, 11, 21), {}}, m_context));
    VERIFY_DONE(dropVisit(*here, (*lastVisitTo(*here, id))->id));
    QCOMPARE(situationOf(here, id), u"died"_s);
}

void VisitsTest::whoWasAwayIsDueTomorrow()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    keep(here, {id}, visitOf(u"away"_s));
    QCOMPARE((*lastVisitTo(*here, id))->returnOn, here.clock.today().addDays(1));
    QCOMPARE(dueVisits(*here)->all(), 0);
    here.clock.moveTo(here.clock.today().addDays(1));
    QCOMPARE(dueVisits(*here)->today, 1);
}

void VisitsTest::aVisitWrittenDownLateChangesNothingKnownSince()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    keep(here, {id}, visitOf(u"moved"_s));
    Visit earlier = visitOf(u"registered"_s);
    earlier.visitedAt = u"2026-11-20T03:00:00Z"_s;
    keep(here, {id}, earlier);
    QCOMPARE(situationOf(here, id), u"moved"_s);
}

void VisitsTest::whoWithdrewTheConsentIsNotVisited()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    keep(here, {one.id}, visitOf(u"away"_s, u"2026-11-22"_s));
    VERIFY_DONE(noteWithdrawal(*here, one.id, {here.clock.now(), u"spoken"_s, {}}));
    VERIFY_REFUSED(recordVisits(*here, {one.id}, visitOf(u"away"_s), m_context),
                   ErrorCode::NotFound);
    QCOMPARE(dueVisits(*here)->all(), 0);
}

void VisitsTest::onlyTheLastVisitIsDue()
{
    TestRegister here;
    const WorkerId one = someone(here, 1);
    const WorkerId two = someone(here, 2);
    keep(here, {one, two}, visitOf(u"away"_s, u"2026-11-22"_s));
    QCOMPARE(dueVisits(*here)->all(), 2);
    keep(here, {one}, visitOf(u"promised"_s, u"2026-12-03"_s));
    QCOMPARE(dueVisits(*here)->all(), 1);
    keep(here, {two}, visitOf(u"other"_s));
    QCOMPARE(dueVisits(*here)->all(), 0);
}

void VisitsTest::overdueIsToldFromToday()
{
    TestRegister here;
    keep(here, {someone(here, 1)}, visitOf(u"promised"_s, u"2026-11-23"_s));
    keep(here, {someone(here, 2)}, visitOf(u"promised"_s, u"2026-11-24"_s));
    QCOMPARE(*dueVisits(*here), (DueVisits{0, 0}));
    here.clock.moveTo(QDate(2026, 11, 24));
    QCOMPARE(*dueVisits(*here), (DueVisits{1, 1}));
}

void VisitsTest::whoIsRecordedOrProtectedIsDueNoMore()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    keep(here, {id}, visitOf(u"promised"_s, u"2026-11-22"_s));
    QCOMPARE(dueVisits(*here)->all(), 1);
    VERIFY_DONE(recordEvidence(
        *here, id, evidence().from(u"jmo"_s).on(u"2026-11-22"_s).paidUntil(u"2027-01"_s).built()));
    QCOMPARE(dueVisits(*here)->all(), 0);
}

void VisitsTest::whoLeftIsNotDue()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    keep(here, {id}, visitOf(u"promised"_s, u"2026-11-22"_s));
    VERIFY_DONE(setSituation(*here, {id}, {u"moved"_s, QDate(2026, 11, 22), {}}, m_context));
    QCOMPARE(dueVisits(*here)->all(), 0);
}

void VisitsTest::visitsOfAJoinedRecordCountForWhoStands()
{
    TestRegister here;
    const WorkerId stands = someone(here, 1);
    const WorkerId other = someone(here, 2);
    keep(here, {stands}, visitOf(u"promised"_s, u"2026-11-22"_s));
    keep(here, {other}, visitOf(u"away"_s, u"2026-12-05"_s));
    VERIFY_DONE(joinWorkers(*here, {stands, other, {}}));
    QCOMPARE(outcomesOf(here, stands), u"away promised"_s);
    QCOMPARE(dueVisits(*here)->all(), 0); // the newer one says: later
    const auto plan = visitPlan(*here, {}, m_context);
    VERIFY_DONE(plan);
    QCOMPARE(plan->stops.size(), 1);
    QCOMPARE(plan->stops.first().last->outcome, u"away"_s);
}

void VisitsTest::theHistoryTellsOfIt()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    const VisitsKept kept = keep(here, {id}, visitOf(u"promised"_s, u"2026-12-03"_s));
    VERIFY_DONE(takeBack(*here, kept.edits));
    const auto history = historyOf(*here, id);
    VERIFY_DONE(history);
    QStringList lines;
    for (const HistoryLine& line : *history) {
        if (line.field == u"visit")
            lines << u"%1 > %2"_s.arg(line.from, line.to);
    }
    const QString said = u"promised 2026-11-22T08:01:00Z 2026-12-03"_s;
    QCOMPARE(lines, (QStringList{said + u" > "_s, u" > "_s + said}));
    QVERIFY(history->first().after.empty());
    QCOMPARE(visitFrom(history->first().before).returnOn, u"2026-12-03"_s);
}

void VisitsTest::itTravelsToTheOfficeAndBack()
{
    VillageAndOffice pair;
    const WorkerId id = someone(pair.village, 1);
    keep(pair.village, {id}, visitOf(u"refused"_s, u"2026-12-01"_s));
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(outcomesOf(pair.office, id), u"refused"_s);
    QCOMPARE(situationOf(pair.office, id), u"refused"_s);
    QCOMPARE(dueVisits(*pair.office)->all(), 0); // an office visits nobody
    pair.office.clock.pass(10 * kMinute);
    keep(pair.office, {id}, visitOf(u"promised"_s, u"2026-11-22"_s));
    QVERIFY(pair.toVillage().ok);
    QCOMPARE(outcomesOf(pair.village, id), u"promised refused"_s);
    QCOMPARE(situationOf(pair.village, id), QString());
    QCOMPARE(*dueVisits(*pair.village), (DueVisits{1, 0}));
    QVERIFY(checkRegister(*pair.village, m_context)->ok);
    QVERIFY(checkRegister(*pair.office, m_context)->ok);
}

void VisitsTest::twoDevicesConverge()
{
    TestRegister one;
    const WorkerId id = someone(one, 1);
    TestRegister two({.scope = kVillage, .role = {}, .device = u"Laptop Kader"_s, .seed = 2});
    VERIFY_DONE(passOn(one, two));
    keep(one, {id}, visitOf(u"away"_s, u"2026-11-22"_s));
    two.clock.pass(5 * kMinute);
    keep(two, {id}, visitOf(u"promised"_s, u"2026-12-03"_s));
    VERIFY_DONE(passOn(one, two));
    VERIFY_DONE(passOn(two, one));
    for (TestRegister* here : {&one, &two}) {
        QCOMPARE(outcomesOf(*here, id), u"promised away"_s);
        QCOMPARE(dueVisits(**here)->all(), 0);
        QVERIFY(checkRegister(**here, m_context)->ok);
    }
}

void VisitsTest::anErasureTakesThemAlong()
{
    TestRegister here;
    const WorkerId id = someone(here, 1);
    keep(here, {id}, visitOf(u"away"_s, u"2026-11-22"_s));
    VERIFY_DONE(eraseWorker(*here, id, u"request"_s));
    QCOMPARE(here.count("visit"), 0);
    QCOMPARE(dueVisits(*here)->all(), 0);
}

void VisitsTest::theCountIsFoundAlongTheIndex()
{
    TestRegister here;
    auto rows = here.connection().query(
        "EXPLAIN QUERY PLAN SELECT worker FROM visit v WHERE return_on<=?1 AND removed IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM visit l WHERE l.worker=v.worker AND l.removed IS NULL"
        " AND (l.visited_at,l.id)>(v.visited_at,v.id))",
        {u"2026-11-22"_s});
    VERIFY_DONE(rows);
    QString plan;
    while (*rows->next())
        plan += rows->text(3) + u'\n';
    QVERIFY2(plan.contains(u"visit_return"_s) && plan.contains(u"COVERING INDEX visit_worker"_s),
             qPrintable(plan));
    QVERIFY2(!plan.contains(u"SCAN v"_s), qPrintable(plan));
}

TEST_SUITE(VisitsTest)
#include "tst_visits.moc"
