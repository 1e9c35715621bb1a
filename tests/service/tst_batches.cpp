#include "app/services/conflicts.h"
#include "app/services/evidencing.h"
#include "app/services/exporting.h"
#include "app/services/guarding/checking.h"
#include "app/services/registration.h"
#include "app/store/peers.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

/// Batches between a village and its office: everything arrives once, whatever happens to the stick.
class TestBatches : public QObject {
    Q_OBJECT

private slots:
    void aWorkerReachesTheOfficeAndItsAnswerComesBack();
    void aBatchTakenTwiceHasNoEffect();
    void aLostBatchIsCoveredByTheNext();
    void aConfirmedBatchIsNotSentAgain();
    void batchesAreNumberedAndTheMissingIsSeen();
    void anAnswerThatSkipsWhatWeLackIsNotApplied();
    void everythingBootstrapsANewLaptop();
    void neighboursExchangeWithoutTheOffice();
    void bothValuesOfAFieldAreKept();
    void theSameNikTwiceIsReported();
    void aFolderIsTakenFileByFile();
    void repliesToAllVillagesDoNotCollide();
    void waitingCountsWhatTheOfficeHasNotConfirmed();
    void cancellingTakesNothing();

private:
    static QByteArray exported(TestRegister& from);
    static void verifyClean(TestRegister& here);
};

QByteArray TestBatches::exported(TestRegister& from)
{
    JobContext context;
    const QString path = from.path(u"all.jsonl"_s);
    WorkerFilter village;
    village.scope = kVillage;
    if (!exportWorkers(*from, ExportFormat::JsonLines, path, village, context))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestBatches::verifyClean(TestRegister& here)
{
    JobContext context;
    const auto report = checkRegister(*here, context);
    VERIFY_DONE(report);
    QCOMPARE(report->problems, QStringList());
}

void TestBatches::aWorkerReachesTheOfficeAndItsAnswerComesBack()
{
    VillageAndOffice pair;
    const Worker worker = pair.village.recorded(aWorker().built());
    QCOMPARE(statusOfNik(*pair.village, worker.nik)->first().answer.status, Status::Recorded);

    const BatchTaken taken = pair.toOffice();
    QVERIFY(taken.ok);
    QVERIFY(taken.changes > 0);
    QCOMPARE(workersWithNik(*pair.office, worker.nik)->first().name, worker.name);

    const auto answered = recordEvidence(*pair.office, worker.id,
                                         evidence()
                                             .from(u"branch"_s)
                                             .on(u"2026-11-20"_s)
                                             .paidUntil(u"2027-01"_s)
                                             .numbered(u"12345678901"_s)
                                             .built());
    VERIFY_DONE(answered);
    QVERIFY(pair.toVillage().ok);
    const StatusLine line = statusOfNik(*pair.village, worker.nik)->first();
    QCOMPARE(line.answer.status, Status::Active);
    QCOMPARE(line.memberNumber, u"12345678901"_s);
    QCOMPARE(exported(pair.village), exported(pair.office));
    verifyClean(pair.village);
    verifyClean(pair.office);
}

void TestBatches::aBatchTakenTwiceHasNoEffect()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().built());
    const QString file = send(pair.village, u"office"_s);
    QVERIFY(take(pair.office, file).changes > 0);
    const auto before = pair.office.count("change");
    const BatchTaken again = take(pair.office, file);
    QVERIFY(again.ok);
    QCOMPARE(again.changes, 0);
    QCOMPARE(pair.office.count("change"), before);
}

void TestBatches::aLostBatchIsCoveredByTheNext()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().withNik(nikNumber(1)).built());
    send(pair.village, u"office"_s); // the stick is lost
    pair.village.recorded(aWorker().withNik(nikNumber(2)).named(u"Warga Kedua"_s).built());
    const BatchTaken taken = pair.toOffice();
    QVERIFY(taken.ok);
    QCOMPARE(taken.missing, 1);
    QCOMPARE(pair.office.count("worker"), 2);
}

void TestBatches::aConfirmedBatchIsNotSentAgain()
{
    VillageAndOffice pair;
    const Worker worker = pair.village.recorded(aWorker().built());
    pair.toOffice();
    QVERIFY(!deliveries(*pair.village, 10)->first().confirmed);
    QVERIFY(pair.toVillage().ok);
    JobContext context;
    const auto next = exportBatch(*pair.village, u"office"_s, pair.village.path(QString()),
                                  BatchContent::Unconfirmed, context);
    VERIFY_DONE(next);
    QCOMPARE(next->changes, 0);
    QCOMPARE(statusOfNik(*pair.village, worker.nik)->first().answer.status, Status::Sent);
    const auto history = deliveries(*pair.village, 10);
    QVERIFY(std::ranges::all_of(*history,
                                [](const Delivery& d) { return !d.outgoing || d.confirmed; }));
}

void TestBatches::batchesAreNumberedAndTheMissingIsSeen()
{
    VillageAndOffice pair;
    QStringList files;
    for (int i = 1; i <= 3; ++i) {
        pair.village.recorded(aWorker().withNik(nikNumber(i)).named(u"Warga %1"_s.arg(i)).built());
        files << send(pair.village, u"office"_s);
    }
    QCOMPARE(take(pair.office, files[0]).missing, 0);
    const BatchTaken third = take(pair.office, files[2]);
    QCOMPARE(third.number, 3);
    QCOMPARE(third.missing, 1);
    const BatchTaken late = take(pair.office, files[1]);
    QVERIFY(late.ok);
    QCOMPARE(late.changes, 0);
}

void TestBatches::anAnswerThatSkipsWhatWeLackIsNotApplied()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().withNik(nikNumber(1)).built());
    pair.toOffice();
    pair.toVillage();
    pair.village.recorded(aWorker().withNik(nikNumber(2)).named(u"Warga Kedua"_s).built());
    // The village believes this office holds what the other one confirmed.
    TestRegister fresh({.scope = kRegency, .role = {}, .device = u"Kantor Baru"_s, .seed = 77});
    introduce(pair.village, kVillage, fresh, kRegency);
    Peers peers(pair.village.connection());
    const auto held = peers.held(pair.office.session().keys().origin());
    VERIFY_DONE(peers.setHeld(fresh.session().keys().origin(), *held));
    const QString file = send(pair.village, fingerprint(fresh));
    const BatchTaken taken = take(fresh, file);
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::EarlierMissing);
    QCOMPARE(fresh.count("worker"), 0);
}

void TestBatches::everythingBootstrapsANewLaptop()
{
    VillageAndOffice pair;
    const Worker worker = pair.village.recorded(aWorker().built());
    pair.toOffice();
    pair.toVillage();
    TestRegister second({.scope = kVillage, .role = {}, .device = u"Laptop Kedua"_s, .seed = 13});
    introduce(pair.village, kVillage, second, kVillage);
    const BatchTaken taken =
        take(second, send(pair.village, fingerprint(second), BatchContent::Everything));
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    QCOMPARE(*workersWithNik(*second, worker.nik), *workersWithNik(*pair.village, worker.nik));
    verifyClean(second);
}

void TestBatches::neighboursExchangeWithoutTheOffice()
{
    VillageAndOffice pair;
    TestRegister second({.scope = kVillage, .role = {}, .device = u"Laptop Kedua"_s, .seed = 14});
    introduce(pair.village, kVillage, second, kVillage);
    const Worker worker = second.recorded(aWorker().built());
    QVERIFY(take(pair.village, send(second, fingerprint(pair.village))).ok);
    // The office has never met the second laptop; its signed changes come through the first.
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(workersWithNik(*pair.office, worker.nik)->size(), 1);
}

void TestBatches::bothValuesOfAFieldAreKept()
{
    VillageAndOffice pair;
    Worker worker = pair.village.recorded(aWorker().built());
    pair.toOffice();
    pair.toVillage();
    worker.phone = u"081200000001"_s;
    VERIFY_DONE(recordWorker(*pair.village, worker, Warnings::Confirmed));
    Worker atOffice = workersWithNik(*pair.office, worker.nik)->first();
    atOffice.phone = u"081200000002"_s;
    VERIFY_DONE(recordWorker(*pair.office, atOffice, Warnings::Confirmed));
    const BatchTaken taken = pair.toOffice();
    QCOMPARE(taken.conflicts, 1);
    const auto open = conflicts(*pair.office, 100);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().field, u"phone"_s);
    QCOMPARE(open->first().values.size(), 2);
}

void TestBatches::theSameNikTwiceIsReported()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().built());
    TestRegister second({.scope = kVillage, .role = {}, .device = u"Laptop Kedua"_s, .seed = 15});
    introduce(pair.office, kRegency, second, kVillage);
    second.recorded(aWorker().built());
    QCOMPARE(pair.toOffice().duplicates, 0);
    const BatchTaken taken = take(pair.office, send(second, u"office"_s));
    QVERIFY(taken.ok);
    QCOMPARE(taken.duplicates, 1);
    QCOMPARE(pair.office.count("worker"), 2);
}

void TestBatches::aFolderIsTakenFileByFile()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().built());
    const QString good = send(pair.village, u"office"_s);
    const QString folder = QFileInfo(good).path();
    QVERIFY(QFile::copy(good, folder + u"/0_damaged.jbatch"_s));
    QFile damaged(folder + u"/0_damaged.jbatch"_s);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.seek(damaged.size() / 2);
    damaged.putChar('!');
    damaged.close();
    JobContext context;
    const auto all = importBatches(*pair.office, {folder}, context);
    VERIFY_DONE(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).reason->code, ErrorCode::FileDamaged);
    QVERIFY(all->at(1).ok);
    QCOMPARE(pair.office.count("worker"), 1);

    // The drive comes home: what the village wrote itself is not in its way.
    const auto home = importBatches(*pair.village, {good}, context);
    QCOMPARE(home->first().reason->code, ErrorCode::NotForUs);
    QVERIFY(QFile::remove(folder + u"/0_damaged.jbatch"_s));
    const auto none = importBatches(*pair.village, {folder}, context);
    VERIFY_DONE(none);
    QVERIFY(none->isEmpty());
}

void TestBatches::repliesToAllVillagesDoNotCollide()
{
    VillageAndOffice pair;
    TestRegister other(
        {.scope = u"35.15.12.2005"_s, .role = {}, .device = u"Laptop Sebelah"_s, .seed = 16});
    introduce(pair.office, kRegency, other, u"35.15.12.2005"_s);
    JobContext context;
    const auto all = exportToAll(*pair.office, pair.office.path(QString()), context);
    VERIFY_DONE(all);
    QCOMPARE(all->written.size(), 2);
    QVERIFY(all->written.at(0).file != all->written.at(1).file);
    for (const BatchWritten& one : all->written) {
        TestRegister& receiver = one.receiver == u"Laptop Balai"_s ? pair.village : other;
        QVERIFY(take(receiver, one.file).ok);
    }
    // The whole folder of answers, on everybody's drive: what is for others is nobody's trouble.
    const auto folder = importBatches(other.session(), {pair.office.path(QString())}, context);
    VERIFY_DONE(folder);
    QCOMPARE(folder->size(), 1);
    QVERIFY(folder->first().wasKnown);
}

void TestBatches::waitingCountsWhatTheOfficeHasNotConfirmed()
{
    VillageAndOffice pair;
    QVERIFY(!waitingForOffice(*pair.office)->reports);
    QVERIFY(waitingForOffice(*pair.village)->reports);
    const auto start = waitingForOffice(*pair.village)->changes;
    pair.village.recorded(aWorker().built());
    auto waiting = waitingForOffice(*pair.village);
    QVERIFY(waiting->hasOffice);
    QCOMPARE(waiting->changes, start + 1);
    QCOMPARE(waiting->workers, 1);
    pair.toOffice();
    pair.toVillage();
    waiting = waitingForOffice(*pair.village);
    QCOMPARE(waiting->changes, 0);
    QCOMPARE(waiting->workers, 0);
}

void TestBatches::cancellingTakesNothing()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().built());
    const QString file = send(pair.village, u"office"_s);
    JobContext context({}, [] { return true; });
    const auto taken = importBatches(*pair.office, {file}, context);
    VERIFY_DONE(taken);
    QCOMPARE(taken->size(), 1);
    QCOMPARE(taken->first().reason->code, ErrorCode::Cancelled);
    QCOMPARE(pair.office.count("worker"), 0);
    QVERIFY(take(pair.office, file).ok);
}

TEST_SUITE(TestBatches)
#include "tst_batches.moc"
