#include "app/services/evidencing.h"
#include "app/services/registration.h"
#include "app/store/changelog.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Answer = Result<std::variant<Saved, QList<FieldProblem>>>;

/// The words of what stands in the way; "saved" when nothing does.
QStringList wordsIn(const Answer& answer)
{
    if (!answer)
        return {u"error"_s};
    const auto* problems = std::get_if<QList<FieldProblem>>(&*answer);
    return problems ? wordsOf(*problems) : QStringList{u"saved"_s};
}

} // namespace

class RegistrationTest : public QObject {
    Q_OBJECT

private slots:
    void aCompleteWorkerIsRecorded();
    void itIsThereAfterARestart();
    void whatIsTypedIsTidied();
    void blockingProblemsStopEvenWhenConfirmed();
    void warningsAreAskedAboutOnce();
    void aNikAlreadyHereIsAWarning();
    void whoHasNoNikGetsTheNextTemporaryOne();
    void anUpdateWritesOnlyWhatDiffers();
    void savingTheSameAgainWritesNothing();
    void aCandidateBecomesRecorded();
    void anAnsweredWorkerStaysAnswered();
    void aWorkerWhoIsNotHereCannotBeUpdated();
    void anOfficeMustNameTheVillage();
    void aFailureLeavesNothing();
    void aHouseholdSharesItsFamilyCard();
};

void RegistrationTest::aCompleteWorkerIsRecorded()
{
    TestRegister here;
    const auto answer = recordWorker(*here, aWorker().built(), Warnings::Ask);
    QCOMPARE(wordsIn(answer), QStringList{u"saved"_s});
    const Saved& saved = std::get<Saved>(*answer);
    QCOMPARE(saved.worker.stage, u"recorded"_s);
    QCOMPARE(saved.worker.scope, QString(kVillage));
    QCOMPARE(saved.changes.kinds, QSet<QByteArray>{"worker"});
    QCOMPARE(saved.changes.records, QSet<QUuid>{saved.worker.id.uuid()});
    const auto stored = worker(*here, saved.worker.id);
    VERIFY_DONE(stored);
    QCOMPARE(*stored, saved.worker);
}

void RegistrationTest::itIsThereAfterARestart()
{
    TestRegister here;
    const Worker saved = here.recorded(aWorker().built());
    here.reopen();
    const auto found = workersWithNik(*here, saved.nik);
    VERIFY_DONE(found);
    QCOMPARE(*found, QList<Worker>{saved});
}

void RegistrationTest::whatIsTypedIsTidied()
{
    TestRegister here;
    Worker typed = aWorker().named(u"  Slamet   Widodo "_s).withPhone(u"0812-3456 7890"_s).built();
    typed.nik = u"3515 1212 0478 0001"_s;
    typed.hamlet = u"Dusun Krajan"_s;
    typed.rt = u"002"_s;
    const Worker saved = here.recorded(typed);
    QCOMPARE(saved.name, u"Slamet Widodo"_s);
    QCOMPARE(saved.phone, u"081234567890"_s);
    QCOMPARE(saved.nik, nikNumber(1));
    QCOMPARE(saved.hamlet, u"Krajan"_s);
    QCOMPARE(saved.rt, u"2"_s);
}

void RegistrationTest::blockingProblemsStopEvenWhenConfirmed()
{
    TestRegister here;
    Worker incomplete = aWorker().with(&Worker::consentDate, {}).with(&Worker::name, {}).built();
    const QStringList wanted{u"missing"_s, u"consent_missing"_s};
    QCOMPARE(wordsIn(recordWorker(*here, incomplete, Warnings::Confirmed)), wanted);
    QCOMPARE(wordsOf(problemsHere(*here, incomplete)), wanted);
    QCOMPARE(here.count("worker"), 0);
}

void RegistrationTest::warningsAreAskedAboutOnce()
{
    TestRegister here;
    Worker odd = aWorker().withPhone({}).built();
    QCOMPARE(wordsIn(recordWorker(*here, odd, Warnings::Ask)), QStringList{u"no_phone"_s});
    QCOMPARE(here.count("worker"), 0);
    odd.warningReason = u"Tidak punya telepon"_s;
    const auto answer = recordWorker(*here, odd, Warnings::Confirmed);
    QCOMPARE(wordsIn(answer), QStringList{u"saved"_s});
    QCOMPARE(std::get<Saved>(*answer).worker.warningReason, u"Tidak punya telepon"_s);
}

void RegistrationTest::aNikAlreadyHereIsAWarning()
{
    TestRegister here;
    const Worker first = here.recorded(aWorker().built());
    QVERIFY(problemsHere(*here, first).isEmpty());
    const Worker second = aWorker().named(u"Bambang Susilo"_s).built();
    const QList<FieldProblem> wanted{{WorkerField::Nik, Problem::NikAlreadyHere}};
    QCOMPARE(problemsHere(*here, second), wanted);
    QCOMPARE(wordsIn(recordWorker(*here, second, Warnings::Ask)),
             QStringList{u"nik_already_here"_s});
    here.recorded(second);
    QCOMPARE(workersWithNik(*here, first.nik)->size(), 2);
}

void RegistrationTest::whoHasNoNikGetsTheNextTemporaryOne()
{
    TestRegister here;
    Worker nameless = aWorker().withNik({}).built();
    QCOMPARE(wordsIn(recordWorker(*here, nameless, Warnings::Ask)),
             QStringList{u"nik_temporary"_s});
    QCOMPARE(here.recorded(nameless).nik, u"0351512200400001"_s);
    QCOMPARE(here.recorded(nameless).nik, u"0351512200400002"_s);
}

void RegistrationTest::anUpdateWritesOnlyWhatDiffers()
{
    TestRegister here;
    Worker saved = here.recorded(aWorker().built());
    saved.phone = u"085712345678"_s;
    saved.income = 2'000'000;
    const auto answer = recordWorker(*here, saved, Warnings::Ask);
    QCOMPARE(wordsIn(answer), QStringList{u"saved"_s});
    QCOMPARE(*worker(*here, saved.id), saved);
    const auto changes = ChangeLog(here.connection()).ofRecord("worker", saved.id.uuid());
    VERIFY_DONE(changes);
    QCOMPARE(changes->size(), 2);
    const auto patch = decodeBody(changes->last().body);
    QSet<QByteArray> fields;
    for (const Patch::Set& set : patch->sets)
        fields.insert(set.field);
    QCOMPARE(fields, (QSet<QByteArray>{"phone", "income"}));
}

void RegistrationTest::savingTheSameAgainWritesNothing()
{
    TestRegister here;
    const Worker saved = here.recorded(aWorker().built());
    const auto before = here.count("change");
    const auto answer = recordWorker(*here, saved, Warnings::Ask);
    QCOMPARE(wordsIn(answer), QStringList{u"saved"_s});
    QVERIFY(std::get<Saved>(*answer).changes.kinds.isEmpty());
    QCOMPARE(here.count("change"), before);
}

void RegistrationTest::aCandidateBecomesRecorded()
{
    TestRegister here;
    Worker listed = aWorker().built();
    listed.id = here.candidate(listed);
    QCOMPARE(worker(*here, listed.id)->stage, u"candidate"_s);
    QCOMPARE(here.recorded(listed).stage, u"recorded"_s);
    QCOMPARE(worker(*here, listed.id)->stage, u"recorded"_s);
    QCOMPARE(here.count("worker"), 1);
}

void RegistrationTest::anAnsweredWorkerStaysAnswered()
{
    TestRegister here;
    Worker saved = here.recorded(aWorker().built());
    VERIFY_DONE(recordEvidence(
        *here, saved.id,
        evidence().from(u"branch"_s).on(u"2026-11-21"_s).numbered(u"26012345678"_s).built()));
    saved.note = u"Titip kartu di balai desa"_s;
    QCOMPARE(here.recorded(saved).stage, u"answered"_s);
    QCOMPARE(worker(*here, saved.id)->stage, u"answered"_s);
}

void RegistrationTest::aWorkerWhoIsNotHereCannotBeUpdated()
{
    TestRegister here;
    Worker stranger = aWorker().built();
    stranger.id = WorkerId(QUuid::createUuid());
    VERIFY_REFUSED(recordWorker(*here, stranger, Warnings::Ask), ErrorCode::NotFound);
    VERIFY_REFUSED(worker(*here, stranger.id), ErrorCode::NotFound);
    QCOMPARE(here.count("worker"), 0);
}

void RegistrationTest::anOfficeMustNameTheVillage()
{
    TestRegister office({.scope = kRegency});
    Worker visitor = aWorker().built();
    VERIFY_REFUSED(recordWorker(*office, visitor, Warnings::Ask), ErrorCode::Invalid);
    visitor.scope = u"35.16.01.2001"_s;
    VERIFY_REFUSED(recordWorker(*office, visitor, Warnings::Ask), ErrorCode::OutOfScope);
    visitor.scope = kVillage;
    QCOMPARE(office.recorded(visitor).scope, QString(kVillage));
}

void RegistrationTest::aFailureLeavesNothing()
{
    TestRegister here;
    VERIFY_DONE(here.connection().script("CREATE TEMP TRIGGER broken AFTER INSERT ON main.worker"
                                         " BEGIN SELECT RAISE(ABORT,'the disk said no'); END"));
    const auto before = here.count("change");
    QVERIFY(!recordWorker(*here, aWorker().built(), Warnings::Ask));
    QCOMPARE(here.count("worker"), 0);
    QCOMPARE(here.count("change"), before);
    VERIFY_DONE(here.connection().script("DROP TRIGGER broken"));
    here.recorded(aWorker().built());
    QCOMPARE(here.count("worker"), 1);
}

void RegistrationTest::aHouseholdSharesItsFamilyCard()
{
    TestRegister here;
    const Worker first = here.recorded(aWorker().built());
    const Worker second =
        here.recorded(aWorker().named(u"Siti Aminah"_s).withNik(nikNumber(2)).built());
    here.recorded(aWorker().withNik(nikNumber(3)).onFamilyCard(u"3515122001150004"_s).built());
    const auto together = household(*here, first.familyCard);
    VERIFY_DONE(together);
    QCOMPARE(*together, (QList<Worker>{first, second}));
    QVERIFY(household(*here, {})->isEmpty());
}

TEST_SUITE(RegistrationTest)
#include "tst_registration.moc"
