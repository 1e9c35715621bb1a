#include "app/domain/heir.h"
#include "app/services/erasing.h"
#include "app/services/evidencing.h"
#include "app/services/guarding/backups.h"
#include "app/services/guarding/checking.h"
#include "app/services/joining.h"
#include "app/services/lookalikes.h"
#include "app/services/registration.h"
#include "app/services/storedworkers.h"
#include "app/services/undoing.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/registerdump.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

/// A merge undone is as if it had not been (sync.md, "Tests that must exist"), unless something depends on it: then that
/// is named.
class TestUndoing : public QObject {
    Q_OBJECT

private slots:
    void aMergeUndoneIsAsIfItHadNotBeen();
    void theOfficesOwnAnswersAreTakenBackToo();
    void takenInAgainItIsAsAfterTheFirstTime();
    void severalFilesOfOneActionAreOne();
    void aLaterFileWithTheSameIsNewsOnceItIsUndone();
    void whatHadArrivedBeforeHasArrived();
    void whoIsRecordedAfterItIsLookedAt();
    void pairsItMadeAreGoneWithIt();
    void ofTheOfficesAnswersOnlyTheHistoryStays();
    void aRestoredRegisterHasNothingToUndo();
    void aDeviceWithoutANameWasToldToo();
    void whatDependsOnItIsNamed_data();
    void whatDependsOnItIsNamed();
    void anErasureCannotBeUndone();
    void withoutAMergeThereIsNothingToUndo();
};

namespace {

/// Tables that are about this device's doings, not about what it knows; and the segments in which the search index keeps
/// its words: `check` compares the words themselves.
const QStringList kOwnDoings{u"undo_point"_s, u"setting"_s, u"worker_search_data"_s,
                             u"worker_search_idx"_s};

/// All that is known; a counter that came to nothing says nothing.
QStringList stateOf(TestRegister& of)
{
    (void)of.connection().run("DELETE FROM tally WHERE workers=0");
    return dumpOf(of, kOwnDoings);
}

/// A village that knows its office, with edits on both sides that meet.
struct Exchanging : VillageAndOffice {
    Worker known;
    Worker brought; ///< recorded at the office, comes with the merge

    Exchanging()
    {
        known = village.recorded(aWorker().withNik(nikNumber(1)).built());
        toOffice();
        toVillage();
        edit(village, u"081211111111"_s);
        edit(office, u"081222222222"_s);
        (void)recordEvidence(
            *office, known.id,
            evidence().from(u"branch"_s).on(u"2026-11-20"_s).paidUntil(u"2027-03"_s).built());
        brought = aWorker().withNik(nikNumber(40)).named(u"Dibawa Kantor"_s).built();
        write(office, [&](Journal& journal) {
            brought.id = WorkerId(journal.newId());
            return journal.create(workerKind(), brought.id.uuid(), kVillage, valuesOf(brought));
        });
    }
    template <typename Work>
    static void write(TestRegister& where, const Work& work)
    {
        auto journal = Journal::begin(where.connection(), where.session().writer());
        if (!journal || !work(*journal) || !journal->commit())
            qFatal("cannot write");
    }
    static void setStage(TestRegister& where, const WorkerId& id, const QString& stage)
    {
        Worker changed = *worker(*where, id);
        changed.stage = stage;
        write(where, [&](Journal& journal) {
            return journal.update(workerKind(), id.uuid(), valuesOf(changed));
        });
    }
    void edit(TestRegister& where, const QString& phone)
    {
        Worker changed = *worker(*where, known.id);
        changed.phone = phone;
        (void)recordWorker(*where, changed, Warnings::Confirmed);
    }
    static Result<Changes> undo(TestRegister& where)
    {
        JobContext context;
        return undoLastMerge(*where, context);
    }
};

} // namespace

void TestUndoing::aMergeUndoneIsAsIfItHadNotBeen()
{
    Exchanging pair;
    const QStringList before = stateOf(pair.village);
    QVERIFY(pair.toVillage().changes > 0);
    QVERIFY(stateOf(pair.village) != before);
    const auto merge = lastMerge(*pair.village);
    VERIFY_DONE(merge);
    QVERIFY(*merge && (*merge)->canBeUndone());
    QCOMPARE((*merge)->senders, QStringList{u"Kantor"_s});
    VERIFY_DONE(Exchanging::undo(pair.village));
    const QStringList after = stateOf(pair.village);
    QVERIFY2(after == before, qPrintable(difference(before, after)));
    JobContext context;
    QCOMPARE(checkRegister(*pair.village, context)->problems, QStringList());
    QVERIFY(!*lastMerge(*pair.village));
}

void TestUndoing::theOfficesOwnAnswersAreTakenBackToo()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().withNik({}).built());
    const QString file = send(pair.village, u"office"_s);
    QVERIFY(take(pair.office, file).ok);
    QCOMPARE(pair.office.count("refusal WHERE removed IS NULL"), 1);
    VERIFY_DONE(Exchanging::undo(pair.office));
    QCOMPARE(pair.office.count("worker"), 0);
    QCOMPARE(pair.office.count("refusal WHERE removed IS NULL"), 0);
    JobContext context;
    QCOMPARE(checkRegister(*pair.office, context)->problems, QStringList());
    QVERIFY(take(pair.office, file).changes > 0);
    QCOMPARE(pair.office.count("worker WHERE refused IS NOT NULL"), 1);
}

void TestUndoing::takenInAgainItIsAsAfterTheFirstTime()
{
    Exchanging pair;
    const QString file = send(pair.office, fingerprint(pair.village));
    QVERIFY(take(pair.village, file).changes > 0);
    const QStringList merged = stateOf(pair.village);
    VERIFY_DONE(Exchanging::undo(pair.village));
    pair.village.clock.pass(0);
    QVERIFY(take(pair.village, file).changes > 0);
    const QStringList again = stateOf(pair.village);
    QVERIFY2(again == merged, qPrintable(difference(merged, again)));
}

void TestUndoing::severalFilesOfOneActionAreOne()
{
    VillageAndOffice pair;
    TestRegister other{
        {.scope = u"35.15.12.2010"_s, .role = {}, .device = u"Laptop B"_s, .seed = 13}};
    introduce(other, u"35.15.12.2010"_s, pair.office, kRegency);
    pair.village.recorded(aWorker().withNik(nikNumber(1)).built());
    other.recorded(aWorker().withNik(nikNumber(2)).built());
    const QStringList before = stateOf(pair.office);
    JobContext context;
    const auto taken = importBatches(
        *pair.office, {send(pair.village, u"office"_s), send(other, u"office"_s)}, context);
    VERIFY_DONE(taken);
    QCOMPARE(pair.office.count("worker"), 2);
    QCOMPARE((*lastMerge(*pair.office))->files, 2);
    VERIFY_DONE(Exchanging::undo(pair.office));
    const QStringList after = stateOf(pair.office);
    QVERIFY2(after == before, qPrintable(difference(before, after)));
}

void TestUndoing::aLaterFileWithTheSameIsNewsOnceItIsUndone()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().withNik(nikNumber(1)).built());
    const QString first = send(pair.village, u"office"_s);
    const QString second = send(pair.village, u"office"_s);
    const QStringList before = stateOf(pair.office);
    QVERIFY(take(pair.office, first).changes > 0);
    QCOMPARE(take(pair.office, second).changes, 0);
    VERIFY_DONE(Exchanging::undo(pair.office));
    const QStringList after = stateOf(pair.office);
    QVERIFY2(after == before, qPrintable(difference(before, after)));
    QVERIFY(take(pair.office, second).changes > 0);
    QCOMPARE(pair.office.count("worker"), 1);
    // And now it was taken before.
    QCOMPARE(take(pair.office, second).changes, 0);
    QCOMPARE(pair.office.count("batch WHERE repeats=1"), 1);
}

void TestUndoing::whatHadArrivedBeforeHasArrived()
{
    Exchanging pair;
    QCOMPARE(pair.village.count("worker WHERE delivered=1"), 1);
    // Taken back and recorded anew at the office: it has to arrive anew, and does.
    Exchanging::setStage(pair.office, pair.known.id, u"candidate"_s);
    Exchanging::setStage(pair.office, pair.known.id, u"recorded"_s);
    const QStringList before = stateOf(pair.village);
    QVERIFY(pair.toVillage().changes > 0);
    VERIFY_DONE(Exchanging::undo(pair.village));
    QCOMPARE(pair.village.count("worker WHERE delivered=1"), 1);
    const QStringList after = stateOf(pair.village);
    QVERIFY2(after == before, qPrintable(difference(before, after)));
}

void TestUndoing::whoIsRecordedAfterItIsLookedAt()
{
    VillageAndOffice pair;
    JobContext context;
    int number = 1000;
    for (const QString& name : {u"Bambang"_s, u"Kartini"_s, u"Joko"_s, u"Wahyuni"_s, u"Endang"_s})
        pair.village.recorded(aWorker().withNik(nikNumber(number += 1111)).named(name).built());
    pair.office.candidate(aWorker().withNik(nikNumber(1)).built());
    QVERIFY(pair.toOffice().changes > 0);
    QCOMPARE(*findLookalikes(*pair.office, context), 0);
    VERIFY_DONE(Exchanging::undo(pair.office));
    pair.office.candidate(aWorker().withNik(nikNumber(1)).built());
    QCOMPARE(*findLookalikes(*pair.office, context), 1);
}

void TestUndoing::pairsItMadeAreGoneWithIt()
{
    VillageAndOffice pair;
    JobContext context;
    const Worker first = pair.village.recorded(aWorker().withNik(nikNumber(1)).built());
    const Worker second = pair.village.recorded(
        aWorker().withNik(nikNumber(60)).named(u"Sulastri Handayani"_s).onFamilyCard({}).built());
    pair.toOffice();
    pair.toVillage();
    QCOMPARE(*findLookalikes(*pair.village, context), 0);
    const QStringList before = stateOf(pair.village);
    Worker changed = *worker(*pair.office, second.id);
    changed.nik = first.nik;
    Exchanging::write(pair.office, [&](Journal& journal) {
        return journal.update(workerKind(), second.id.uuid(), valuesOf(changed));
    });
    QVERIFY(pair.toVillage().changes > 0);
    QCOMPARE(*findLookalikes(*pair.village, context), 1);
    VERIFY_DONE(Exchanging::undo(pair.village));
    QCOMPARE(*findLookalikes(*pair.village, context), 0);
    const QStringList after = stateOf(pair.village);
    QVERIFY2(after == before, qPrintable(difference(before, after)));
}

void TestUndoing::ofTheOfficesAnswersOnlyTheHistoryStays()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().withNik({}).built());
    const QStringList before = stateOf(pair.office);
    QVERIFY(pair.toOffice().ok);
    VERIFY_DONE(Exchanging::undo(pair.office));
    // A number of its own stream is used once: that it refused, and took it back, stays written down.
    const QStringList left = difference(before, stateOf(pair.office)).split(u'\n');
    for (const QString& line : left)
        QVERIFY2(line.startsWith(u"+ change: "_s) || line.startsWith(u"+ refusal: "_s) ||
                     line.startsWith(u"+ stream: "_s),
                 qPrintable(line));
    QCOMPARE(left.filter(u"+ change: "_s).size(), 2);
    QCOMPARE(left.filter(u"+ refusal: "_s).size(), 1);
    QCOMPARE(left.filter(u"+ stream: "_s).size(), 1);
    QCOMPARE(pair.office.count("refusal WHERE removed IS NULL"), 0);
}

void TestUndoing::aRestoredRegisterHasNothingToUndo()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().withNik({}).built());
    QVERIFY(pair.toOffice().ok);
    QVERIFY(*lastMerge(*pair.office));
    JobContext context;
    const QString file = pair.office.path(u"kantor.jbackup"_s);
    VERIFY_DONE(backUp(*pair.office, file, context));
    auto again =
        restore(file, pair.office.path(u"baru"_s), passphrase(), pair.office.environment());
    VERIFY_DONE(again);
    QVERIFY(!*lastMerge(**again));
    VERIFY_REFUSED(undoLastMerge(**again, context), ErrorCode::NotFound);
    QCOMPARE(checkRegister(**again, context)->problems, QStringList());
}

void TestUndoing::aDeviceWithoutANameWasToldToo()
{
    Exchanging pair;
    QVERIFY(pair.toVillage().changes > 0);
    send(pair.village, u"office"_s);
    QVERIFY(pair.village.connection().run("DELETE FROM peer"));
    const auto merge = lastMerge(*pair.village);
    VERIFY_DONE(merge);
    QVERIFY(!(*merge)->sentTo.isEmpty());
    VERIFY_REFUSED(Exchanging::undo(pair.village), ErrorCode::Invalid);
}

void TestUndoing::whatDependsOnItIsNamed_data()
{
    using Deed = std::function<void(Exchanging&)>;
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("told");
    const auto names = [](const char* what, const QString& name, const Deed& deed) {
        QTest::newRow(what) << deed << QStringList{name} << QString();
    };
    const QString known = aWorker().built().name;
    const QString brought = u"Dibawa Kantor"_s;
    names("an edit since", known,
          [](Exchanging& pair) { pair.edit(pair.village, u"0812333333"_s); });
    names("what was attached by it, changed since", known, [](Exchanging& pair) {
        Exchanging::write(pair.village, [&](Journal& journal) {
            Evidence changed = storedEvidence(pair.village.connection(), pair.known.id)->first();
            changed.removed = u"yes"_s;
            return journal.update(evidenceKind(), changed.id.uuid(), valuesOf(changed));
        });
    });
    names("evidence since for somebody it brought", brought, [](Exchanging& pair) {
        (void)recordEvidence(
            *pair.village, pair.brought.id,
            evidence().from(u"branch"_s).on(u"2026-11-21"_s).paidUntil(u"2027-02"_s).built());
    });
    names("an heir since of somebody it brought", brought, [](Exchanging& pair) {
        Heir heir;
        heir.worker = pair.brought.id.text();
        heir.name = u"Ahli Waris"_s;
        Exchanging::write(pair.village, [&](Journal& journal) {
            return journal.create(heirKind(), journal.newId(), kVillage, valuesOf(heir));
        });
    });
    names("joined since, and it stands", brought, [](Exchanging& pair) {
        const WorkerId own = pair.village.candidate(aWorker().withNik(nikNumber(41)).built());
        (void)joinWorkers(*pair.village, {pair.brought.id, own, {}});
    });
    names("joined since, and another stands", brought, [](Exchanging& pair) {
        const WorkerId own = pair.village.candidate(aWorker().withNik(nikNumber(41)).built());
        (void)joinWorkers(*pair.village, {own, pair.brought.id, {}});
    });
    names("kept apart since", brought, [](Exchanging& pair) {
        const WorkerId own = pair.village.candidate(aWorker().withNik(nikNumber(41)).built());
        (void)keepApart(*pair.village, own, pair.brought.id);
    });
    QTest::newRow("somebody was told")
        << Deed([](Exchanging& pair) { send(pair.village, u"office"_s); }) << QStringList()
        << u"Kantor"_s;
    QTest::newRow("somebody it brought was erased since") << Deed([](Exchanging& pair) {
        (void)eraseWorker(*pair.village, pair.brought.id, u"request"_s);
    }) << QStringList() << QString();
}

void TestUndoing::whatDependsOnItIsNamed()
{
    QFETCH(std::function<void(Exchanging&)>, deed);
    QFETCH(QStringList, names);
    QFETCH(QString, told);
    Exchanging pair;
    QVERIFY(pair.toVillage().changes > 0);
    deed(pair);
    const QStringList before = dumpOf(pair.village);
    const auto merge = lastMerge(*pair.village);
    VERIFY_DONE(merge);
    QVERIFY(!(*merge)->canBeUndone());
    QCOMPARE((*merge)->dependents, names);
    QCOMPARE((*merge)->sentTo, told);
    QCOMPARE((*merge)->forgotSomebody, names.isEmpty() && told.isEmpty());
    VERIFY_REFUSED(Exchanging::undo(pair.village), ErrorCode::Invalid);
    QCOMPARE(dumpOf(pair.village), before);
}

void TestUndoing::anErasureCannotBeUndone()
{
    Exchanging pair;
    VERIFY_DONE(eraseWorker(*pair.office, pair.known.id, u"request"_s));
    QVERIFY(pair.toVillage().ok);
    QVERIFY((*lastMerge(*pair.village))->forgotSomebody);
    VERIFY_REFUSED(Exchanging::undo(pair.village), ErrorCode::Invalid);
    VERIFY_REFUSED(worker(*pair.village, pair.known.id), ErrorCode::NotFound);
}

void TestUndoing::withoutAMergeThereIsNothingToUndo()
{
    TestRegister here;
    QVERIFY(!*lastMerge(*here));
    VERIFY_REFUSED(Exchanging::undo(here), ErrorCode::NotFound);
}

TEST_SUITE(TestUndoing)
#include "tst_undoing.moc"
