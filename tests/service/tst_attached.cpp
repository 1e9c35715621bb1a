/// Heirs and pictures: saved with their worker, taken off again, kept in drafts, in the history.
#include "app/services/drafts.h"
#include "app/services/guarding/checking.h"
#include "app/services/history.h"
#include "app/services/registration.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Heir heir(const QString& name, const QString& relation)
{
    Heir one;
    one.name = name;
    one.relation = relation;
    return one;
}

/// The stored registration after saving; a failure ends the test program.
Registration saved(TestRegister& here, const Registration& registration)
{
    const auto answer = recordRegistration(*here, registration, Warnings::Confirmed);
    if (!answer || !std::holds_alternative<Saved>(*answer))
        qFatal("not saved");
    const auto stored = registrationOf(*here, std::get<Saved>(*answer).worker.id);
    if (!stored)
        qFatal("not read");
    return *stored;
}

} // namespace

class AttachedTest : public QObject {
    Q_OBJECT

private slots:
    void heirsAreSavedWithTheirWorker();
    void blankLinesArePassedOver();
    void anIncompleteHeirIsRefusedWhole();
    void anHeirIsChangedAndTakenOff();
    void takingBackBringsTheHeirBack();
    void aPictureIsKeptEncryptedAndWhole();
    void theSamePictureIsKeptOnce();
    void aDamagedPictureIsFoundByCheck();
    void aDraftHoldsHeirsAndPictures();
    void aDiscardedDraftTakesItsPicturesAlong();
    void aSavedPictureOutlivesItsDraft();
    void theConsentSaysWhoReadWhat();
    void recordingAWorkerAloneLeavesHeirsAlone();
    void allOfItIsInTheHistory();
    void nothingHangsOnAWorkerOfAnotherArea();
};

void AttachedTest::heirsAreSavedWithTheirWorker()
{
    TestRegister here;
    const Registration stored =
        saved(here, {aWorker().built(),
                     {heir(u"  Siti   Aminah "_s, u"spouse"_s), heir(u"Budi"_s, u"child"_s)},
                     {}});
    QCOMPARE(stored.heirs.size(), 2);
    QCOMPARE(stored.heirs[0].name, u"Siti Aminah"_s);
    QCOMPARE(stored.heirs[1].relation, u"child"_s);
    QCOMPARE(stored.heirs[1].worker, stored.worker.id.text());
    here.reopen();
    QCOMPARE(registrationOf(*here, stored.worker.id)->heirs.size(), 2);
}

void AttachedTest::blankLinesArePassedOver()
{
    TestRegister here;
    const Registration stored = saved(here, {aWorker().built(), {heir({}, u"child"_s), {}}, {}});
    QVERIFY(stored.heirs.isEmpty());
    QCOMPARE(here.count("heir"), 0);
}

void AttachedTest::anIncompleteHeirIsRefusedWhole()
{
    TestRegister here;
    const Registration wanted{aWorker().built(), {heir(u"Siti"_s, {})}, {}};
    VERIFY_REFUSED(recordRegistration(*here, wanted, Warnings::Confirmed), ErrorCode::Invalid);
    QCOMPARE(here.count("worker"), 0);
    Heir odd = heir(u"Siti"_s, u"spouse"_s);
    odd.nik = u"351512"_s;
    odd.phone = u"telp 08123456789"_s; // words are no number, however many digits stand in them
    QCOMPARE(problemsOf(odd),
             (QList<HeirProblem>{HeirProblem::NikNotSixteen, HeirProblem::BadPhone}));
}

void AttachedTest::anHeirIsChangedAndTakenOff()
{
    TestRegister here;
    Registration stored = saved(
        here, {aWorker().built(), {heir(u"Siti"_s, u"spouse"_s), heir(u"Budi"_s, u"child"_s)}, {}});
    stored.heirs[0].phone = u"0812 3456 7890"_s;
    stored.heirs.removeAt(1);
    const Registration again = saved(here, stored);
    QCOMPARE(again.heirs.size(), 1);
    QCOMPARE(again.heirs[0].id, stored.heirs[0].id);
    QCOMPARE(again.heirs[0].phone, u"081234567890"_s);
    QCOMPARE(here.count("heir"), 2); // taken off, not forgotten: the log has it
}

void AttachedTest::takingBackBringsTheHeirBack()
{
    TestRegister here;
    Registration stored = saved(here, {aWorker().built(), {heir(u"Siti"_s, u"spouse"_s)}, {}});
    stored.heirs = {heir(u"Budi"_s, u"child"_s)};
    const auto answer = recordRegistration(*here, stored, Warnings::Confirmed);
    VERIFY_DONE(answer);
    VERIFY_DONE(takeBack(*here, std::get<Saved>(*answer).edits));
    const auto back = registrationOf(*here, stored.worker.id);
    VERIFY_DONE(back);
    QCOMPARE(back->heirs.size(), 1);
    QCOMPARE(back->heirs[0].name, u"Siti"_s);
    VERIFY_DONE(doAgain(*here, std::get<Saved>(*answer).edits));
    QCOMPARE(registrationOf(*here, stored.worker.id)->heirs[0].name, u"Budi"_s);
}

void AttachedTest::aPictureIsKeptEncryptedAndWhole()
{
    TestRegister here;
    const QByteArray bytes = "a picture nobody else may read" + QByteArray(40'000, 'x');
    const auto photo = keepPhoto(*here, u"identity_card"_s, bytes);
    VERIFY_DONE(photo);
    const Registration stored = saved(here, {aWorker().built(), {}, {*photo}});
    QCOMPARE(stored.photos.size(), 1);
    QCOMPARE(stored.photos[0].bytes, bytes.size());
    here.reopen();
    const auto read = photoBytes(*here, stored.photos[0]);
    VERIFY_DONE(read);
    QCOMPARE(*read, bytes);
    for (const char* name : {"/register.db", "/register.db-wal"}) {
        QFile file(here.directory() + QLatin1StringView(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QVERIFY(!file.readAll().contains("nobody else may read"));
    }
}

void AttachedTest::theSamePictureIsKeptOnce()
{
    TestRegister here;
    VERIFY_DONE(keepPhoto(*here, u"family_card"_s, "kk"));
    VERIFY_DONE(keepPhoto(*here, u"family_card"_s, "kk"));
    QCOMPARE(here.count("content"), 1);
}

void AttachedTest::aDamagedPictureIsFoundByCheck()
{
    TestRegister here;
    const auto photo = keepPhoto(*here, u"signature"_s, "tanda tangan");
    VERIFY_DONE(photo);
    saved(here, {aWorker().built(), {}, {*photo}});
    JobContext context;
    QVERIFY(checkRegister(*here, context)->ok);
    VERIFY_DONE(here.connection().run("UPDATE content SET bytes=x'00'"));
    const auto report = checkRegister(*here, context);
    VERIFY_DONE(report);
    QVERIFY(!report->ok);
    QVERIFY(report->problems.join(u'\n').contains(u"picture"));
}

void AttachedTest::aDraftHoldsHeirsAndPictures()
{
    TestRegister here;
    const auto photo = keepPhoto(*here, u"identity_card"_s, "ktp");
    VERIFY_DONE(photo);
    Draft draft;
    draft.id = QUuid::createUuid();
    draft.worker.name = u"Slam"_s;
    draft.heirs = {heir(u"Si"_s, {})};
    draft.photos = {*photo};
    VERIFY_DONE(keepDraft(*here, draft));
    here.reopen();
    const auto kept = drafts(*here);
    VERIFY_DONE(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().heirs, draft.heirs);
    QCOMPARE(kept->first().photos, draft.photos);
}

void AttachedTest::aDiscardedDraftTakesItsPicturesAlong()
{
    TestRegister here;
    const auto photo = keepPhoto(*here, u"identity_card"_s, "ktp");
    VERIFY_DONE(photo);
    Draft draft;
    draft.id = QUuid::createUuid();
    draft.photos = {*photo};
    VERIFY_DONE(keepDraft(*here, draft));
    VERIFY_DONE(sweepPhotos(*here));
    QCOMPARE(here.count("content"), 1); // the draft still names it
    VERIFY_DONE(dropDraft(*here, draft.id));
    QCOMPARE(here.count("content"), 1); // discarding can be undone
    VERIFY_DONE(sweepPhotos(*here));
    QCOMPARE(here.count("content"), 0);
}

void AttachedTest::aSavedPictureOutlivesItsDraft()
{
    TestRegister here;
    const auto photo = keepPhoto(*here, u"identity_card"_s, "ktp");
    VERIFY_DONE(photo);
    Draft draft;
    draft.id = QUuid::createUuid();
    draft.photos = {*photo};
    VERIFY_DONE(keepDraft(*here, draft));
    saved(here, {aWorker().built(), {}, {*photo}});
    VERIFY_DONE(dropDraft(*here, draft.id));
    VERIFY_DONE(sweepPhotos(*here));
    QCOMPARE(here.count("content"), 1);
}

void AttachedTest::theConsentSaysWhoReadWhat()
{
    TestRegister here;
    const Registration stored = saved(here, {aWorker().built(), {}, {}});
    QCOMPARE(stored.worker.consentText, QLatin1StringView(kConsentEdition));
    QCOMPARE(stored.worker.consentOfficer, u"Rini Astuti"_s);
    // Who mends something later has not taken the consent.
    Worker mended = stored.worker;
    mended.consentOfficer = u"Pak Lurah"_s;
    mended.address = u"Jalan Mawar 1"_s;
    VERIFY_DONE(recordWorker(*here, mended, Warnings::Confirmed));
    QCOMPARE(worker(*here, stored.worker.id)->consentOfficer, u"Pak Lurah"_s);
    mended.consentDate = u"2026-11-21"_s;
    VERIFY_DONE(recordWorker(*here, mended, Warnings::Confirmed));
    QCOMPARE(worker(*here, stored.worker.id)->consentOfficer, u"Rini Astuti"_s);
    Worker inWords = aWorker().withNik(nikNumber(2)).built();
    inWords.consentMethod = u"witness"_s;
    const auto answer = recordWorker(*here, inWords, Warnings::Confirmed);
    VERIFY_DONE(answer);
    QCOMPARE(std::get<QList<FieldProblem>>(*answer),
             (QList<FieldProblem>{{WorkerField::ConsentWitness, Problem::Missing}}));
}

void AttachedTest::recordingAWorkerAloneLeavesHeirsAlone()
{
    TestRegister here;
    const Registration stored =
        saved(here, {aWorker().built(), {heir(u"Siti"_s, u"spouse"_s)}, {}});
    Worker mended = stored.worker;
    mended.address = u"Jalan Mawar 1"_s;
    VERIFY_DONE(recordWorker(*here, mended, Warnings::Confirmed));
    QCOMPARE(registrationOf(*here, stored.worker.id)->heirs.size(), 1);
}

void AttachedTest::allOfItIsInTheHistory()
{
    TestRegister here;
    const auto photo = keepPhoto(*here, u"identity_card"_s, "ktp");
    VERIFY_DONE(photo);
    Registration stored =
        saved(here, {aWorker().built(), {heir(u"Siti"_s, u"spouse"_s)}, {*photo}});
    stored.heirs.clear();
    saved(here, stored);
    const auto lines = historyOf(*here, stored.worker.id);
    VERIFY_DONE(lines);
    QStringList told;
    for (const HistoryLine& line : *lines) {
        if (line.field == u"heir" || line.field == u"photo")
            told << u"%1: %2 -> %3"_s.arg(line.field, line.from, line.to);
    }
    QCOMPARE(told, (QStringList{u"heir: Siti spouse -> "_s, u"photo:  -> identity_card"_s,
                                u"heir:  -> Siti spouse"_s}));
}

void AttachedTest::nothingHangsOnAWorkerOfAnotherArea()
{
    TestRegister office({kRegency});
    Worker theirs = aWorker().built();
    theirs.scope = kVillage;
    const WorkerId id = office.recorded(theirs).id;
    // A neighbouring village names an heir for somebody who is not theirs.
    Heir planted = heir(u"Penipu"_s, u"child"_s);
    planted.worker = id.text();
    {
        auto journal = Journal::begin(office.connection(), office.session().writer());
        VERIFY_DONE(journal);
        VERIFY_REFUSED(
            journal->create(heirKind(), journal->newId(), u"35.15.12.2005"_s, valuesOf(planted)),
            ErrorCode::OutOfScope);
    }
    QVERIFY(registrationOf(*office, id)->heirs.isEmpty());
    const auto lines = historyOf(*office, id);
    VERIFY_DONE(lines);
    QVERIFY(std::ranges::none_of(*lines,
                                 [](const HistoryLine& line) { return line.field == u"heir"; }));
}

TEST_SUITE(AttachedTest)
#include "tst_attached.moc"
