#include "app/services/evidencing.h"
#include "app/services/listing.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

class EvidencingTest : public QObject {
    Q_OBJECT

private slots:
    void everythingWrongIsSaidAtOnce_data();
    void everythingWrongIsSaidAtOnce();
    void evidenceGivesANewAnswer();
    void theBranchsAnswerMakesAWorkerAnswered_data();
    void theBranchsAnswerMakesAWorkerAnswered();
    void theMemberNumberFindsTheWorker();
    void evidenceBelongsToItsWorkersVillage();
    void nothingIsKeptOfWhatIsRefused();
    void aStrangerHasNoEvidence();
    void aFailureLeavesNothing();
};

void EvidencingTest::everythingWrongIsSaidAtOnce_data()
{
    QTest::addColumn<Evidence>("said");
    QTest::addColumn<QStringList>("words");
    const auto good = evidence().from(u"jmo"_s).on(u"2026-11-20"_s).saying(u"active"_s);
    const auto row = [](const char* what, EvidenceBuilder said, const QStringList& words) {
        QTest::newRow(what) << said.built() << words;
    };
    row("nothing wrong", good, {});
    row("only a month", evidence().from(u"receipt"_s).on(u"2026-11-22"_s).paidUntil(u"2026-12"_s),
        {});
    row("only a number", evidence().from(u"card"_s).on(u"2026-11-22"_s).numbered(u"26012345678"_s),
        {});
    row("nothing at all", evidence(), {u"unknown_source"_s, u"day_missing"_s, u"nothing_said"_s});
    row("hearsay", EvidenceBuilder(good).from(u"neighbour"_s), {u"unknown_source"_s});
    row("no such day", EvidenceBuilder(good).on(u"2026-02-30"_s), {u"day_missing"_s});
    row("tomorrow", EvidenceBuilder(good).on(u"2026-11-23"_s), {u"day_in_future"_s});
    row("no such month", EvidenceBuilder(good).paidUntil(u"2026-13"_s), {u"bad_month"_s});
    row("short number", EvidenceBuilder(good).numbered(u"2601234567"_s), {u"bad_member_number"_s});
    row("letters", EvidenceBuilder(good).numbered(u"2601234567A"_s), {u"bad_member_number"_s});
    row("unknown state", EvidenceBuilder(good).saying(u"perhaps"_s), {u"unknown_state"_s});
    row("rejected without a reason", EvidenceBuilder(good).saying(u"rejected"_s),
        {u"reason_missing"_s});
    row("rejected with its reason",
        EvidenceBuilder(good).saying(u"rejected"_s).noted(u"NIK tidak padan"_s), {});
}

void EvidencingTest::everythingWrongIsSaidAtOnce()
{
    QFETCH(Evidence, said);
    QStringList words;
    for (const EvidenceProblem problem : problemsOf(said, QDate(2026, 11, 22)))
        words << QString(wordOf(problem));
    QTEST(words, "words");
}

void EvidencingTest::evidenceGivesANewAnswer()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const auto answer = recordEvidence(
        *here, one.id,
        evidence().from(u"jmo"_s).on(u"2026-11-20"_s).paidUntil(u"2027-03"_s).built());
    VERIFY_DONE(answer);
    const auto* recorded = std::get_if<EvidenceRecorded>(&*answer);
    QVERIFY(recorded);
    QCOMPARE(recorded->status.answer.status, Status::Active);
    QCOMPARE(recorded->status.worker->id, one.id);
    QVERIFY(recorded->changes.kinds.contains("evidence"));
    QVERIFY(recorded->changes.records.contains(one.id.uuid()));
    here.reopen();
    QCOMPARE(statusOfWorker(*here, one.id)->answer.status, Status::Active);
}

void EvidencingTest::theBranchsAnswerMakesAWorkerAnswered_data()
{
    QTest::addColumn<Evidence>("said");
    QTest::addColumn<QString>("stage");
    const auto branch = evidence().from(u"branch"_s).on(u"2026-11-20"_s);
    QTest::newRow("a number") << EvidenceBuilder(branch).numbered(u"26012345678"_s).built()
                              << u"answered"_s;
    QTest::newRow("a refusal")
        << EvidenceBuilder(branch).saying(u"rejected"_s).noted(u"Di atas 65"_s).built()
        << u"answered"_s;
    QTest::newRow("only a month") << EvidenceBuilder(branch).paidUntil(u"2026-12"_s).built()
                                  << u"recorded"_s;
    QTest::newRow("another source")
        << EvidenceBuilder(branch).from(u"jmo"_s).saying(u"active"_s).built() << u"recorded"_s;
}

void EvidencingTest::theBranchsAnswerMakesAWorkerAnswered()
{
    QFETCH(Evidence, said);
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(recordEvidence(*here, one.id, said));
    QTEST(worker(*here, one.id)->stage, "stage");
}

void EvidencingTest::theMemberNumberFindsTheWorker()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(recordEvidence(
        *here, one.id,
        evidence().from(u"card"_s).on(u"2026-11-20"_s).numbered(u" 2601-2345-678 "_s).built()));
    QCOMPARE(statusOfWorker(*here, one.id)->memberNumber, u"26012345678"_s);
    QCOMPARE(findWorkers(*here, u"26012345678"_s, 5)->size(), 1);
}

void EvidencingTest::evidenceBelongsToItsWorkersVillage()
{
    TestRegister office({.scope = kRegency});
    Worker visitor = aWorker().built();
    visitor.scope = kVillage;
    const Worker one = office.recorded(visitor);
    VERIFY_DONE(recordEvidence(
        *office, one.id,
        evidence().from(u"branch"_s).on(u"2026-11-20"_s).saying(u"inactive"_s).built()));
    QCOMPARE(evidenceOf(*office, one.id)->first().scope, QString(kVillage));
}

void EvidencingTest::nothingIsKeptOfWhatIsRefused()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    const auto before = here.count("change");
    const auto answer =
        recordEvidence(*here, one.id, evidence().from(u"jmo"_s).on(u"2026-11-20"_s).built());
    VERIFY_DONE(answer);
    QCOMPARE(std::get<QList<EvidenceProblem>>(*answer),
             QList<EvidenceProblem>{EvidenceProblem::NothingSaid});
    QCOMPARE(here.count("evidence"), 0);
    QCOMPARE(here.count("change"), before);
}

void EvidencingTest::aStrangerHasNoEvidence()
{
    TestRegister here;
    VERIFY_REFUSED(
        recordEvidence(*here, WorkerId(QUuid::createUuid()),
                       evidence().from(u"jmo"_s).on(u"2026-11-20"_s).saying(u"active"_s).built()),
        ErrorCode::NotFound);
    QCOMPARE(here.count("evidence"), 0);
}

void EvidencingTest::aFailureLeavesNothing()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().built());
    VERIFY_DONE(here.connection().script(
        "CREATE TEMP TRIGGER broken AFTER UPDATE OF stage ON main.worker"
        " WHEN new.stage='answered' BEGIN SELECT RAISE(ABORT,'the disk said no'); END"));
    const auto before = here.count("change");
    QVERIFY(!recordEvidence(
        *here, one.id,
        evidence().from(u"branch"_s).on(u"2026-11-20"_s).saying(u"inactive"_s).built()));
    QCOMPARE(here.count("evidence"), 0);
    QCOMPARE(here.count("change"), before);
    QCOMPARE(statusOfWorker(*here, one.id)->answer.status, Status::Recorded);
}

TEST_SUITE(EvidencingTest)
#include "tst_evidencing.moc"
