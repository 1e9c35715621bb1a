#include "app/store/tally.h"
#include "app/store/verification.h"
#include "tests/runner/suite.h"
#include "tests/support/scratchregister.h"

#include <QTest>

using namespace app;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

/// Writing records: rows, change log, clock and counters move together or not at all.
class TestJournal : public QObject {
    Q_OBJECT

private slots:
    void aSavedWorkerIsThereAfterReopening();
    void onlyWhatDiffersBecomesAChange();
    void withoutCommitNothingHappened();
    void streamsCountWithoutGapsAndChain();
    void theStampNeverGoesBackWhenTheClockDoes();
    void anotherAreaIsRefused();
    void aGapInAStreamIsRefused();
    void unknownKindsAndFieldsAreKept();
    void evidenceMovesTheWorkersMembership();
    void evidenceOfAnotherAreaTouchesNobody();
    void aLookUpThatFailsErasesNobody();
    void theFileHoldsNothingInClear();
    void anotherKeyDoesNotOpenIt();
};

void TestJournal::aSavedWorkerIsThereAfterReopening()
{
    ScratchRegister here(1);
    const QUuid id = here.save(someone(u"Ngatini Wulandari"_s, u"3515124104780001"_s));
    here.reopen();
    QCOMPARE(here.worker(id).name, u"Ngatini Wulandari"_s);
    QCOMPARE(here.read(id).scope, ScratchRegister::village());
}

void TestJournal::onlyWhatDiffersBecomesAChange()
{
    ScratchRegister here(2);
    Worker worker = someone(u"Sarmidi"_s, u"3515121204780001"_s);
    const QUuid id = here.save(worker);
    QCOMPARE(here.change(id, worker), 0);
    worker.phone = u"081200000001"_s;
    worker.income = 1'500'000;
    QCOMPARE(here.change(id, worker), 2);
    const auto changes = ChangeLog(here.connection()).ofRecord("worker", id);
    QCOMPARE(changes->size(), 2);
    const auto patch = decodeBody(changes->last().body);
    QCOMPARE(patch->sets.size(), std::size_t(2));
    QVERIFY(patch->sets[0].replaces.empty()); // no phone was known before
}

void TestJournal::withoutCommitNothingHappened()
{
    ScratchRegister here(3);
    {
        auto journal = Journal::begin(here.connection(), here.writer());
        QVERIFY(journal->create(workerKind(), journal->newId(), ScratchRegister::village(),
                                valuesOf(someone(u"Tidak Jadi"_s, u"3515121204780002"_s))));
    }
    QCOMPARE(*here.connection().number("SELECT count(*) FROM worker"), 0);
    QCOMPARE(*here.connection().number("SELECT count(*) FROM change"), 0);
    QCOMPARE(*here.connection().number("SELECT count(*) FROM stream"), 0);
}

void TestJournal::streamsCountWithoutGapsAndChain()
{
    ScratchRegister here(4);
    for (int i = 0; i < 5; ++i)
        here.save(someone(u"Warga %1"_s.arg(i), QString()));
    const auto streams = ChangeLog(here.connection()).streams();
    QCOMPARE(streams->size(), 1);
    QCOMPARE(streams->first().seq, 5);
    QByteArray chain;
    auto reader = ChangeLog(here.connection()).read({{streams->first(), 0, 5}});
    for (std::int64_t seq = 1; seq <= 5; ++seq) {
        const auto change = reader->next();
        QCOMPARE((*change)->seq, seq);
        chain = nextChain(chain, **change);
    }
    QVERIFY(!*reader->next());
    QCOMPARE(streams->first().chain, chain);
}

void TestJournal::theStampNeverGoesBackWhenTheClockDoes()
{
    ScratchRegister here(5);
    here.save(someone(u"Sebelum"_s, QString()));
    here.clock().set(1'262'304'000'000); // a dead battery: January 2010
    here.save(someone(u"Sesudah"_s, QString()));
    here.reopen();
    here.save(someone(u"Setelah dibuka lagi"_s, QString()));
    QCOMPARE(*here.connection().number(
                 "SELECT count(*) FROM change a JOIN change b ON b.n=a.n+1 WHERE b.stamp<=a.stamp"),
             0);
}

void TestJournal::anotherAreaIsRefused()
{
    ScratchRegister office(6, u"35.15"_s);
    ScratchRegister village(7);
    const QUuid id = village.save(someone(u"Warga"_s, QString()));
    QCOMPARE(deliver(village, office, 100), 1);
    Writer stranger = office.writer();
    stranger.registerScope = u"35.15.12.2005"_s;
    auto journal = Journal::begin(office.connection(), stranger);
    const auto changed = journal->update(workerKind(), id, valuesOf(someone(u"Lain"_s, {})));
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::OutOfScope);
}

void TestJournal::aGapInAStreamIsRefused()
{
    ScratchRegister from(8);
    ScratchRegister to(9);
    from.save(someone(u"Satu"_s, QString()));
    from.save(someone(u"Dua"_s, QString()));
    const auto stream = ChangeLog(from.connection()).streams()->first();
    auto reader = ChangeLog(from.connection()).read({{stream, 1, 2}});
    auto journal = Journal::begin(to.connection(), to.writer());
    const auto merged = journal->merge(**reader->next());
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::EarlierMissing);
}

void TestJournal::unknownKindsAndFieldsAreKept()
{
    ScratchRegister from(10);
    ScratchRegister to(11);
    Change change;
    change.stream = {from.origin(), ScratchRegister::village()};
    change.seq = 1;
    change.stamp = 77;
    change.kind = "visit";
    change.record = makeUuid(1, from.entropy());
    change.salt = QByteArray(16, 's');
    change.body = R"({"set":{"outcome":"later"}})";
    change.digest = bodyDigest(change.salt, change.body);
    Change second = change;
    second.seq = 2;
    second.stamp = 78;
    second.kind = "worker";
    second.record = makeUuid(1, from.entropy());
    second.body = R"({"set":{"name":"Warga Baru","blood_type":"O"}})";
    second.digest = bodyDigest(second.salt, second.body);
    auto journal = Journal::begin(to.connection(), to.writer());
    QVERIFY(journal->merge(change));
    QVERIFY(journal->merge(second));
    QVERIFY(journal->commit());
    QCOMPARE(to.worker(second.record).name, u"Warga Baru"_s);
    const auto kept = ChangeLog(to.connection()).ofRecord("worker", second.record);
    QCOMPARE(kept->first().body, second.body);
    QCOMPARE(ChangeLog(to.connection()).ofRecord("visit", change.record)->size(), 1);
}

void TestJournal::evidenceMovesTheWorkersMembership()
{
    ScratchRegister here(12);
    const QUuid id = here.save(someone(u"Sarmidi"_s, u"3515121204780001"_s));
    Evidence evidence;
    evidence.worker = WorkerId(id).text();
    evidence.source = u"branch"_s;
    evidence.asOf = u"2026-11-12"_s;
    evidence.coveredUntil = u"2026-12"_s;
    evidence.memberNumber = u"01234567890"_s;
    auto journal = Journal::begin(here.connection(), here.writer());
    QVERIFY(journal->create(evidenceKind(), journal->newId(), ScratchRegister::village(),
                            valuesOf(evidence)));
    QVERIFY(journal->commit());
    const StoredRecord record = here.read(id);
    QCOMPARE(record.derived[std::size_t(WorkerDerived::CoveredUntil)], Value(u"2026-12"_s));
    const auto counted = tally(here.connection(), u"35.15"_s);
    QCOMPARE(counted->size(), 1);
    QCOMPARE(counted->first().membership.coveredUntil, u"2026-12"_s);
    QVERIFY(*tallyIsExact(here.connection()));
}

void TestJournal::evidenceOfAnotherAreaTouchesNobody()
{
    ScratchRegister office(13, u"35.15"_s);
    ScratchRegister village(14);
    ScratchRegister rogue(15, u"35.15.12.2005"_s);
    const QUuid id = village.save(someone(u"Warga"_s, QString()));
    deliver(village, office, 100);
    Evidence evidence;
    evidence.worker = WorkerId(id).text();
    evidence.source = u"branch"_s;
    evidence.asOf = u"2026-11-12"_s;
    evidence.state = u"inactive"_s;
    auto journal = Journal::begin(rogue.connection(), rogue.writer());
    QVERIFY(
        journal->create(evidenceKind(), journal->newId(), u"35.15.12.2005"_s, valuesOf(evidence)));
    QVERIFY(journal->commit());
    auto merging = Journal::begin(office.connection(), office.writer());
    const auto change = ChangeLog(rogue.connection())
                            .read({{ChangeLog(rogue.connection()).streams()->first(), 0, 1}})
                            ->next();
    const auto merged = merging->merge(**change);
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::OutOfScope);
}

void TestJournal::aLookUpThatFailsErasesNobody()
{
    ScratchRegister here(21);
    const QUuid id = here.save(someone(u"Sarmidi"_s, u"3515121204780001"_s));
    // Who is to be forgotten can be written down, but not read.
    QVERIFY(here.connection().script(
        "DROP TABLE forgotten;"
        "CREATE VIEW forgotten AS SELECT x'' AS record, abs(-9223372036854775808) AS scope;"
        "CREATE TRIGGER noted INSTEAD OF INSERT ON forgotten BEGIN SELECT 1; END"));
    auto journal = Journal::begin(here.connection(), here.writer());
    QVERIFY(!journal->update(workerKind(), id, valuesOf(someone(u"Sarmidi"_s, {}))));
    QCOMPARE(*here.connection().number("SELECT count(*) FROM worker"), 1);
    QCOMPARE(*here.connection().number("SELECT count(*) FROM change WHERE body IS NULL"), 0);
}

void TestJournal::theFileHoldsNothingInClear()
{
    ScratchRegister here(16);
    here.save(someone(u"Kadarwati Ningrum"_s, u"3515124104789999"_s));
    const QDir folder = QFileInfo(here.file()).dir();
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY(names.size() >= 2); // the database and its log
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("Kadarwati"), qPrintable(name));
        QVERIFY2(!bytes.contains("3515124104789999"), qPrintable(name));
        QVERIFY2(!bytes.startsWith("SQLite format 3"), qPrintable(name));
    }
}

void TestJournal::anotherKeyDoesNotOpenIt()
{
    ScratchRegister here(17);
    const std::array<unsigned char, 32> other{1, 2, 3};
    const auto opened = Register::open(here.file(), other, Opening::First);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StorageCorrupt);
}

TEST_SUITE(TestJournal)
#include "tst_journal.moc"
