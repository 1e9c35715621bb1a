#include "app/services/checking.h"
#include "app/services/erasing.h"
#include "app/services/evidencing.h"
#include "app/services/joining.h"
#include "app/services/registration.h"
#include "app/services/undoing.h"
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

void TestUndoing::whatDependsOnItIsNamed_data()
{
    QTest::addColumn<std::function<void(Exchanging&)>>("deed");
    QTest::addColumn<bool>("namesWorker");
    const auto row = [](const char* name, bool namesWorker,
                        const std::function<void(Exchanging&)>& deed) {
        QTest::newRow(name) << deed << namesWorker;
    };
    row("an edit since", true, [](Exchanging& pair) { pair.edit(pair.village, u"0812333333"_s); });
    row("somebody was told", false, [](Exchanging& pair) { send(pair.village, u"office"_s); });
}

void TestUndoing::whatDependsOnItIsNamed()
{
    QFETCH(std::function<void(Exchanging&)>, deed);
    QFETCH(bool, namesWorker);
    Exchanging pair;
    QVERIFY(pair.toVillage().changes > 0);
    deed(pair);
    const QStringList before = dumpOf(pair.village);
    const auto merge = lastMerge(*pair.village);
    VERIFY_DONE(merge);
    QVERIFY(!(*merge)->canBeUndone());
    QCOMPARE((*merge)->dependents, namesWorker ? QStringList{pair.known.name} : QStringList());
    QCOMPARE((*merge)->sentTo, namesWorker ? QString() : u"Kantor"_s);
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
    QCOMPARE(pair.village.count("worker"), 0);
}

void TestUndoing::withoutAMergeThereIsNothingToUndo()
{
    TestRegister here;
    QVERIFY(!*lastMerge(*here));
    VERIFY_REFUSED(Exchanging::undo(here), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestUndoing)
#include "tst_undoing.moc"
