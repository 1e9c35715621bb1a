/// Cases on real registers: what must be said, what is computed from the evidence of the day, papers and pictures, what
/// came of them, and that all of it travels.
#include "app/services/cases/casefile.h"
#include "app/services/cases/casepapers.h"
#include "app/services/cases/casetotals.h"
#include "app/services/erasing.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/checking.h"
#include "app/services/joining.h"
#include "app/services/privacy/withdrawals.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/happenings.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void pay(TestRegister& here, const Worker& worker, const QString& on, const QString& from,
         const QString& until)
{
    Evidence paid = evidence().from(u"receipt"_s).on(on).paidUntil(until).built();
    paid.paidFrom = from;
    const auto recorded = recordEvidence(*here, worker.id, paid);
    QVERIFY(recorded && std::holds_alternative<EvidenceRecorded>(*recorded));
}

const QByteArray kPicture = "\xff\xd8 invented";

} // namespace

class CasesTest : public QObject {
    Q_OBJECT

private slots:
    void whatMustBeThereIsAskedFor_data();
    void whatMustBeThereIsAskedFor();
    void aDeathChangesTheWorkerInTheSameMoment();
    void takingItBackTakesBothBack();
    void whatItGivesFollowsTheEvidenceOfThatDay();
    void whoWasNotCoveredIsToldSo();
    void anIncomeNobodyKnowsIsReckonedLow();
    void papersAreTickedAndTakenBack();
    void aPictureBelongsToItsPaper();
    void mostUrgentComesFirst();
    void theFirstPageCountsWhatIsDue();
    void heirsStandInTheirOrder();
    void totalsAddUp();
    void whoWithdrewIsInNoList();
    void itFollowsAJoin();
    void anErasureTakesItAlong();
    void itTravelsAndMerges();
    void theRegisterStaysSound();

private:
    JobContext m_context;
};

void CasesTest::whatMustBeThereIsAskedFor_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no event") << u"event"_s << QString();
    QTest::newRow("another event") << u"event"_s << u"flood"_s;
    QTest::newRow("no day") << u"happened_on"_s << QString();
    QTest::newRow("a day to come") << u"happened_on"_s << u"2026-12-24"_s;
    QTest::newRow("no hour") << u"happened_at"_s << u"25:00"_s;
    QTest::newRow("told before it happened") << u"reported_on"_s << u"2026-11-19"_s;
    QTest::newRow("claimed in the future") << u"claimed_on"_s << u"2027-11-19"_s;
    QTest::newRow("no school") << u"schooling"_s << u"pesantren"_s;
    QTest::newRow("three children") << u"schooling"_s << u"primary primary primary"_s;
    QTest::newRow("no day to ask") << u"follow_up_on"_s << u"soon"_s;
    QTest::newRow("paid, nobody says how much") << u"result"_s << u"paid"_s;
    QTest::newRow("refused, nobody says why") << u"result"_s << u"refused"_s;
}

void CasesTest::whatMustBeThereIsAskedFor()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    Values values = valuesOf(accidentOf(worker));
    values[std::size_t(benefitCaseKind().indexOf(field))] =
        value.isEmpty() ? Value() : Value(value);
    const BenefitCase one = benefitCaseFrom(values);
    const QStringList problems = caseProblems(one, here.clock.now());
    const QString expected = field != u"result" ? field
                             : value == u"paid" ? u"paid"_s
                                                : u"refusal"_s;
    QVERIFY2(problems.contains(expected), qPrintable(problems.join(u' ')));
    VERIFY_REFUSED(keepCase(*here, one), ErrorCode::Invalid);
    QCOMPARE(here.count("benefit_case"), 0);
}

void CasesTest::aDeathChangesTheWorkerInTheSameMoment()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    VERIFY_REFUSED(keepCase(*here, accidentOf(worker), WorkerAfter::Died), ErrorCode::Invalid);
    const auto saved = keepCase(*here, deathOf(worker), WorkerAfter::Died);
    VERIFY_DONE(saved);
    const auto after = app::worker(*here, worker.id);
    QCOMPARE(after->situation, u"died"_s);
    QCOMPARE(after->situationDate, u"2026-11-20"_s);
    QVERIFY(saved->changes.kinds.contains(workerKind().name));
    BenefitCase nobody = deathOf(worker);
    nobody.worker = WorkerId(QUuid::createUuid()).text();
    VERIFY_REFUSED(keepCase(*here, nobody), ErrorCode::NotFound);
}

void CasesTest::takingItBackTakesBothBack()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    const auto saved = keepCase(*here, deathOf(worker), WorkerAfter::Died);
    VERIFY_DONE(saved);
    VERIFY_DONE(takeBack(*here, saved->edits));
    QVERIFY(app::worker(*here, worker.id)->situation.isEmpty());
    QVERIFY(cases(*here, CaseStanding::All)->isEmpty());
    VERIFY_DONE(doAgain(*here, saved->edits));
    QCOMPARE(cases(*here, CaseStanding::All)->size(), 1);
}

void CasesTest::whatItGivesFollowsTheEvidenceOfThatDay()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    pay(here, worker, u"2026-06-03"_s, u"2026-06"_s, u"2026-12"_s);
    const BenefitCase late = kept(here, deathOf(worker));
    auto file = caseFile(*here, late.id);
    VERIFY_DONE(file);
    QCOMPARE(file->cover.ground, CoverGround::Paid);
    QCOMPARE(file->entitlement.least, 42'000'000);
    // In its second month only the funeral is paid.
    file = caseFile(*here, kept(here, deathOf(worker, u"2026-07-20"_s)).id);
    QCOMPARE(file->entitlement.least, 10'000'000);
    QCOMPARE(file->entitlement.most, 10'000'000);
    // What is paid later changes nothing about an earlier day.
    pay(here, worker, u"2026-11-21"_s, u"2026-01"_s, u"2026-05"_s);
    file = caseFile(*here, kept(here, deathOf(worker, u"2026-05-20"_s)).id);
    QCOMPARE(file->cover.holds, Holds::Unsure);
    QCOMPARE(file->entitlement.least, 0);
}

void CasesTest::whoWasNotCoveredIsToldSo()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    pay(here, worker, u"2026-08-03"_s, u"2026-08"_s, u"2026-09"_s);
    const auto file = caseFile(*here, kept(here, accidentOf(worker)).id);
    VERIFY_DONE(file);
    QCOMPARE(file->cover.ground, CoverGround::Arrears);
    QCOMPARE(file->cover.holds, Holds::No);
    for (const EntitlementLine& line : file->entitlement.lines)
        QCOMPARE(line.holds, Holds::No);
}

void CasesTest::anIncomeNobodyKnowsIsReckonedLow()
{
    TestRegister here;
    Worker worker = aWorker().built();
    worker.income.reset();
    worker.id = here.candidate(worker);
    BenefitCase one = accidentOf(worker);
    one.event = u"work_death"_s;
    const auto file = caseFile(*here, kept(here, one).id);
    VERIFY_DONE(file);
    QCOMPARE(file->basisGround, BasisGround::IncomeUnknown);
    QCOMPARE(file->question.basis, 1'000'000);
}

void CasesTest::papersAreTickedAndTakenBack()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    const BenefitCase one = kept(here, accidentOf(worker));
    QCOMPARE(caseFile(*here, one.id)->missing, 7);
    const auto ticked = setPaperThere(*here, one.id, u"identity_card"_s, PaperThere::Yes);
    VERIFY_DONE(ticked);
    // Twice is once.
    VERIFY_DONE(setPaperThere(*here, one.id, u"identity_card"_s, PaperThere::Yes));
    QCOMPARE(here.count("case_paper"), 1);
    QCOMPARE(caseFile(*here, one.id)->missing, 6);
    VERIFY_DONE(takeBack(*here, ticked->edits));
    QCOMPARE(caseFile(*here, one.id)->missing, 7);
    VERIFY_DONE(setPaperThere(*here, one.id, u"identity_card"_s, PaperThere::Yes));
    VERIFY_DONE(setPaperThere(*here, one.id, u"identity_card"_s, PaperThere::No));
    QCOMPARE(caseFile(*here, one.id)->missing, 7);
    VERIFY_REFUSED(setPaperThere(*here, one.id, u"passport"_s, PaperThere::Yes),
                   ErrorCode::Invalid);
}

void CasesTest::aPictureBelongsToItsPaper()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    const BenefitCase one = kept(here, accidentOf(worker));
    VERIFY_DONE(keepPaperPhoto(*here, one.id, u"doctor_letter"_s, kPicture));
    VERIFY_DONE(keepPaperPhoto(*here, one.id, u"doctor_letter"_s, kPicture + "again"));
    auto file = caseFile(*here, one.id);
    const auto letter = std::ranges::find_if(file->papers, [](const CasePaperLine& line) {
        return line.rule.paper == u"doctor_letter";
    });
    QVERIFY(letter->there && letter->photo);
    QCOMPARE(*photoBytes(*here, *letter->photo), kPicture + "again");
    // It is none of the pictures of the registration form, which replaces those.
    QVERIFY(registrationOf(*here, worker.id)->photos.isEmpty());
    VERIFY_DONE(recordRegistration(*here, *registrationOf(*here, worker.id), Warnings::Confirmed));
    QVERIFY(caseFile(*here, one.id)->missing == 6);
    VERIFY_DONE(dropPaperPhoto(*here, one.id, u"doctor_letter"_s));
    file = caseFile(*here, one.id);
    QCOMPARE(file->missing, 6);
    VERIFY_DONE(keepPaperPhoto(*here, one.id, u"doctor_letter"_s, kPicture));
    VERIFY_DONE(setPaperThere(*here, one.id, u"doctor_letter"_s, PaperThere::No));
    QCOMPARE(*here.connection().number("SELECT count(*) FROM photo WHERE removed IS NULL"), 0);
}

void CasesTest::mostUrgentComesFirst()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).named(u"Satu"_s).built());
    const Worker two = here.recorded(aWorker().withNik(nikNumber(2)).named(u"Dua"_s).built());
    const Worker three = here.recorded(aWorker().withNik(nikNumber(3)).named(u"Tiga"_s).built());
    kept(here, deathOf(one));
    BenefitCase claimed = deathOf(two);
    claimed.claimedOn = u"2026-11-21"_s;
    claimed.followUpOn = u"2026-11-22"_s;
    kept(here, claimed);
    kept(here, accidentOf(three));
    QStringList names;
    for (const CaseLine& line : *cases(*here, CaseStanding::Open))
        names << line.name;
    QCOMPARE(names, (QStringList{u"Tiga"_s, u"Dua"_s, u"Satu"_s}));
    QCOMPARE(casesOf(*here, two.id)->size(), 1);
}

void CasesTest::theFirstPageCountsWhatIsDue()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    BenefitCase one = accidentOf(worker, here.clock.today().toString(Qt::ISODate));
    one.happenedAt.clear();
    one = kept(here, one);
    QCOMPARE(caseCounts(*here)->toReport, 1);
    QCOMPARE(caseCounts(*here)->overdue, 0);
    here.clock.moveTo(here.clock.today().addDays(3));
    QCOMPARE(caseCounts(*here)->overdue, 1);
    one.reportedOn = here.clock.today().toString(Qt::ISODate);
    one.followUpOn = here.clock.today().addDays(3).toString(Qt::ISODate);
    one = kept(here, one);
    QCOMPARE(caseCounts(*here)->toReport, 0);
    QCOMPARE(caseCounts(*here)->followUps, 0);
    here.clock.moveTo(here.clock.today().addDays(3));
    QCOMPARE(caseCounts(*here)->followUps, 1);
    one.result = u"dropped"_s;
    one = kept(here, one);
    QCOMPARE(caseCounts(*here)->open, 0);
    VERIFY_DONE(dropCase(*here, one.id));
    VERIFY_REFUSED(caseAt(*here, one.id), ErrorCode::NotFound);
}

void CasesTest::heirsStandInTheirOrder()
{
    TestRegister here;
    Registration registration{aWorker().built(), {}, {}};
    for (const QString& relation : {u"other"_s, u"sibling"_s, u"parent"_s, u"child"_s}) {
        Heir heir;
        heir.name = u"Ahli Waris"_s;
        heir.relation = relation;
        registration.heirs << heir;
    }
    const auto saved = recordRegistration(*here, registration, Warnings::Confirmed);
    VERIFY_DONE(saved);
    const auto file = caseFile(*here, kept(here, deathOf(std::get<Saved>(*saved).worker)).id);
    VERIFY_DONE(file);
    QStringList order;
    for (const Heir& heir : file->heirs)
        order << heir.relation;
    QCOMPARE(order, (QStringList{u"child"_s, u"parent"_s, u"sibling"_s, u"other"_s}));
}

void CasesTest::totalsAddUp()
{
    TestRegister here;
    const Worker one = here.recorded(
        aWorker().withNik(nikNumber(1)).livingIn(u"Krajan"_s, u"1"_s, u"1"_s).built());
    const Worker two =
        here.recorded(aWorker().withNik(nikNumber(2)).livingIn(u"Sukun"_s, u"1"_s, u"1"_s).built());
    BenefitCase paid = deathOf(one, u"2026-09-20"_s);
    paid.result = u"paid"_s;
    paid.decidedOn = u"2026-11-02"_s;
    paid.paid = 42'000'000;
    kept(here, paid);
    paid = accidentOf(two, u"2026-10-20"_s);
    paid.result = u"paid"_s;
    paid.decidedOn = u"2026-11-03"_s;
    paid.paid = 1'234'567;
    kept(here, paid);
    BenefitCase refused = accidentOf(two, u"2026-10-21"_s);
    refused.result = u"refused"_s;
    refused.decidedOn = u"2026-11-04"_s;
    refused.refusal = u"Bukan kecelakaan kerja."_s;
    kept(here, refused);
    kept(here, accidentOf(one));
    const auto totals = caseTotals(*here, m_context);
    VERIFY_DONE(totals);
    QCOMPARE(totals->all.cases, 4);
    QCOMPARE(totals->all.open, 1);
    QCOMPARE(totals->all.rupiah, 43'234'567);
    QCOMPARE(totals->byEvent.size(), 2);
    QCOMPARE(totals->byEvent.first().key, u"accident"_s);
    QCOMPARE(totals->byMonth.first().key, u"2026-11"_s);
    QCOMPARE(totals->byMonth.first().cases, 1);
    QCOMPARE(totals->byMonth.first().paid, 2);
    QCOMPARE(totals->byMonth.first().rupiah, 43'234'567);
    for (const auto& list :
         {totals->byEvent, totals->byMonth, totals->byHamlet, totals->byVillage}) {
        std::int64_t rupiah = 0;
        std::int64_t cases = 0;
        for (const CaseTotal& total : list) {
            rupiah += total.rupiah;
            cases += total.cases;
        }
        QCOMPARE(rupiah, totals->all.rupiah);
        QCOMPARE(cases, totals->all.cases);
    }
}

void CasesTest::whoWithdrewIsInNoList()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    const BenefitCase one = kept(here, accidentOf(worker));
    VERIFY_DONE(noteWithdrawal(*here, worker.id, {here.clock.now(), u"letter"_s, {}}));
    QVERIFY(cases(*here, CaseStanding::All)->isEmpty());
    QCOMPARE(caseCounts(*here)->open, 0);
    QCOMPARE(caseTotals(*here, m_context)->all.cases, 0);
    QVERIFY(caseAt(*here, one.id)); // it is still there, as the law may ask
}

void CasesTest::itFollowsAJoin()
{
    TestRegister here;
    const Worker stands = here.recorded(aWorker().withNik(nikNumber(1)).named(u"Satu"_s).built());
    const Worker other = here.recorded(aWorker().withNik(nikNumber(2)).named(u"Satoe"_s).built());
    pay(here, stands, u"2026-06-03"_s, u"2026-06"_s, u"2026-12"_s);
    const BenefitCase one = kept(here, deathOf(other));
    QCOMPARE(caseFile(*here, one.id)->cover.holds, Holds::Unsure);
    VERIFY_DONE(joinWorkers(*here, {stands.id, other.id, {}}));
    QCOMPARE(casesOf(*here, stands.id)->size(), 1);
    const auto file = caseFile(*here, one.id);
    VERIFY_DONE(file);
    QCOMPARE(file->worker.id, stands.id);
    QCOMPARE(file->cover.holds, Holds::Yes);
    QCOMPARE(cases(*here, CaseStanding::Open)->first().worker, stands.id);
}

void CasesTest::anErasureTakesItAlong()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    const BenefitCase one = kept(here, accidentOf(worker));
    VERIFY_DONE(keepPaperPhoto(*here, one.id, u"doctor_letter"_s, kPicture));
    VERIFY_DONE(eraseWorker(*here, worker.id, u"request"_s));
    QVERIFY(cases(*here, CaseStanding::All)->isEmpty());
    VERIFY_REFUSED(caseFile(*here, one.id), ErrorCode::NotFound);
    QCOMPARE(here.count("content"), 0);
}

void CasesTest::itTravelsAndMerges()
{
    VillageAndOffice both;
    TestRegister& village = both.village;
    TestRegister& office = both.office;
    const Worker worker = village.recorded(aWorker().built());
    pay(village, worker, u"2026-06-03"_s, u"2026-06"_s, u"2026-12"_s);
    BenefitCase here = kept(village, deathOf(worker));
    VERIFY_DONE(setPaperThere(*village, here.id, u"family_card"_s, PaperThere::Yes));
    both.toOffice();
    const auto there = caseFile(*office, here.id);
    VERIFY_DONE(there);
    QCOMPARE(there->entitlement.least, 42'000'000);
    // Both go on without knowing of each other: other fields, another paper, the same paper once more.
    BenefitCase decided = there->benefitCase;
    decided.claimedOn = u"2026-11-21"_s;
    decided.result = u"paid"_s;
    decided.decidedOn = u"2026-11-22"_s;
    decided.paid = 42'000'000;
    kept(office, decided);
    VERIFY_DONE(setPaperThere(*office, here.id, u"death_letter"_s, PaperThere::Yes));
    VERIFY_DONE(setPaperThere(*office, here.id, u"heir_statement"_s, PaperThere::Yes));
    here.reporter = u"Bu Lurah"_s;
    kept(village, here);
    VERIFY_DONE(setPaperThere(*village, here.id, u"death_letter"_s, PaperThere::Yes));
    both.toVillage();
    both.toOffice();
    for (TestRegister* one : {&village, &office}) {
        const auto file = caseFile(**one, here.id);
        VERIFY_DONE(file);
        QCOMPARE(file->benefitCase.paid, std::optional<std::int64_t>(42'000'000));
        QCOMPARE(file->benefitCase.reporter, u"Bu Lurah"_s);
        QCOMPARE(file->missing, 6); // of nine, three are there
        QCOMPARE(caseTotals(**one, m_context)->all.rupiah, 42'000'000);
    }
    // Ticked on both sides, and taken away as one.
    VERIFY_DONE(setPaperThere(*village, here.id, u"death_letter"_s, PaperThere::No));
    QCOMPARE(caseFile(*village, here.id)->missing, 7);
}

void CasesTest::theRegisterStaysSound()
{
    TestRegister here;
    const Worker worker = here.recorded(aWorker().built());
    const BenefitCase one = kept(here, accidentOf(worker));
    VERIFY_DONE(keepPaperPhoto(*here, one.id, u"doctor_letter"_s, kPicture));
    VERIFY_DONE(dropCase(*here, one.id));
    here.reopen();
    const auto report = checkRegister(*here, m_context);
    VERIFY_DONE(report);
    QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
}

TEST_SUITE(CasesTest)
#include "tst_cases.moc"
