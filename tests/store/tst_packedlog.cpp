#include "app/store/damage.h"
#include "app/store/migrations.h"
#include "app/store/packedblock.h"
#include "app/store/packedlog.h"
#include "app/store/rebuilding.h"
#include "app/store/verification.h"
#include "tests/runner/suite.h"
#include "tests/support/oldregister.h"
#include "tests/support/scratchregister.h"

#include <QTest>

using namespace app;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

/// Packed or not, the log says the same to whoever asks it.
class TestPackedLog : public QObject {
    Q_OBJECT

private slots:
    void everyChangeReadsAsBefore();
    void everyChainValueIsAsBefore();
    void theNewestStayAsTheyAre();
    void aLongBodyMakesABlockByItself();
    void whatIsForgottenLeavesItsBlock();
    void whatIsCutOffLeavesItsBlock();
    void numbersGivenAgainAreReadAgain();
    void whatAnotherConnectionWroteIsSeen();
    void whatWasRolledBackIsForgotten();
    void aDamagedBlockIsFound();
    void aRegisterRebuiltFromItsLogKeepsItPacked();
    void anOldRegisterIsPackedToo();
    void bytesThatAreNoBlockAreRefused();

private:
    static constexpr PackingSizes kSmall{.kept = 10, .each = 8};

    /// Forty people, each with a change of their own later.
    static QList<QUuid> fill(ScratchRegister& here);
    static std::int64_t pack(Connection& connection, const PackingSizes& sizes = kSmall);
    /// All that is said of each change, in the order of the log.
    static QStringList said(Connection& connection);
    static QStringList problemsOf(ScratchRegister& here);
    static std::int64_t count(Connection& connection, const QByteArray& what);
    static std::int64_t stream(Connection& connection);
};

QList<QUuid> TestPackedLog::fill(ScratchRegister& here)
{
    constexpr int kPeople = 40;
    QList<QUuid> ids;
    for (int i = 0; i < kPeople; ++i)
        ids << here.save(someone(u"Warga Nomor %1"_s.arg(i), u"35151212047800%1"_s.arg(10 + i)));
    for (int i = 0; i < kPeople; ++i) {
        Worker worker = here.worker(ids[i]);
        worker.phone = u"0812000000%1"_s.arg(10 + i);
        here.change(ids[i], worker);
    }
    return ids;
}

std::int64_t TestPackedLog::pack(Connection& connection, const PackingSizes& sizes)
{
    auto transaction = Transaction::begin(connection);
    std::int64_t all = 0;
    while (const int some = *PackedLog(connection).packNext(sizes))
        all += some;
    if (!transaction->commit())
        qFatal("cannot pack");
    return all;
}

QStringList TestPackedLog::said(Connection& connection)
{
    ChangeLog log(connection);
    auto reader = log.readAll(*log.streams());
    QStringList lines;
    while (const auto change = *reader->next()) {
        lines << u"%1 %2 %3 %4 %5 %6 %7"_s.arg(change->seq)
                     .arg(change->stamp)
                     .arg(change->record.toString(), QString::fromUtf8(change->kind),
                          QString::fromLatin1(change->salt.toHex()),
                          QString::fromUtf8(change->body),
                          QString::fromLatin1(change->digest.toHex()));
    }
    return lines;
}

QStringList TestPackedLog::problemsOf(ScratchRegister& here)
{
    const auto verified = verifyAgainstLog(here.connection(), here.file() + u".check"_s, {});
    return verified ? verified->problems : QStringList{verified.error().detail};
}

std::int64_t TestPackedLog::count(Connection& connection, const QByteArray& what)
{
    return *connection.number("SELECT count(*) FROM " + what);
}

std::int64_t TestPackedLog::stream(Connection& connection)
{
    return *connection.number("SELECT id FROM stream");
}

void TestPackedLog::everyChangeReadsAsBefore()
{
    ScratchRegister here(51);
    const QList<QUuid> ids = fill(here);
    const QStringList before = said(here.connection());
    QCOMPARE(before.size(), 80);
    ChangeLog log(here.connection());
    const auto historyBefore = log.ofRecord("worker", ids[3]);
    QCOMPARE(pack(here.connection()), 64);
    QCOMPARE(said(here.connection()), before);
    const auto history = log.ofRecord("worker", ids[3]);
    QCOMPARE(history->size(), 2);
    for (qsizetype i = 0; i < history->size(); ++i)
        QCOMPARE(history->at(i).body, historyBefore->at(i).body);
    const auto marks = log.marksOf("worker", ids[3]);
    QCOMPARE(marks->size(), 2);
    for (qsizetype i = 0; i < marks->size(); ++i) {
        const ChangeLog::Mark& mark = marks->at(i);
        const Change& change = history->at(i);
        QCOMPARE(mark.stream, change.stream);
        QCOMPARE(mark.seq, change.seq);
        QCOMPARE(mark.stamp, change.stamp);
        QCOMPARE(mark.author, change.author);
    }
    QCOMPARE(problemsOf(here), QStringList());
    here.reopen();
    QCOMPARE(said(here.connection()), before);
}

void TestPackedLog::everyChainValueIsAsBefore()
{
    ScratchRegister here(52);
    fill(here);
    ChangeLog log(here.connection());
    const std::int64_t id = stream(here.connection());
    QByteArrayList before;
    for (int seq = 0; seq <= 80; ++seq)
        before << *log.chainAt(id, seq);
    pack(here.connection());
    QVERIFY(count(here.connection(), "change WHERE chain=x''") > 0);
    for (int seq = 0; seq <= 80; ++seq)
        QCOMPARE(*log.chainAt(id, seq), before[seq]);
    QCOMPARE(log.chainAt(id, 81).error().code, ErrorCode::NotFound);
}

void TestPackedLog::theNewestStayAsTheyAre()
{
    ScratchRegister here(53);
    fill(here);
    pack(here.connection());
    QCOMPARE(count(here.connection(), "change WHERE body IS NOT NULL"), 16);
    QCOMPARE(count(here.connection(), "change WHERE n>64 AND body IS NULL"), 0);
    QCOMPARE(count(here.connection(), "change_block"), 8);
    QCOMPARE(pack(here.connection()), 0);
}

void TestPackedLog::aLongBodyMakesABlockByItself()
{
    ScratchRegister here(54);
    Worker worker = someone(u"Warga"_s, u"3515121204780010"_s);
    worker.note = QString(90'000, u'n');
    here.save(worker);
    fill(here);
    const QStringList before = said(here.connection());
    pack(here.connection());
    QCOMPARE(*here.connection().number("SELECT last FROM change_block ORDER BY first"), 1);
    QCOMPARE(said(here.connection()), before);
}

void TestPackedLog::whatIsForgottenLeavesItsBlock()
{
    ScratchRegister here(55);
    const QList<QUuid> ids = fill(here);
    pack(here.connection());
    const QStringList before = said(here.connection());
    ChangeLog log(here.connection());
    QVERIFY(log.forget(ids[3], ScratchRegister::village()));
    const QStringList after = said(here.connection());
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        const bool isTheirs = after[i].contains(ids[3].toString());
        QCOMPARE(after[i] == before[i], !isTheirs);
        QCOMPARE(after[i].contains(u"Warga Nomor 3\""_s), false);
    }
    auto rows = here.connection().query("SELECT bytes FROM change_block");
    while (*rows->next()) {
        const auto block = decodeBlock(rows->blob(0));
        for (const PackedChange& change : block->changes)
            QVERIFY(!change.body.contains("Warga Nomor 3\""));
    }
    const auto chain = log.chainAt(stream(here.connection()), 5);
    QVERIFY(chain);
}

void TestPackedLog::whatIsCutOffLeavesItsBlock()
{
    ScratchRegister here(56);
    fill(here);
    pack(here.connection());
    const QStringList before = said(here.connection());
    QVERIFY(ChangeLog(here.connection()).cut(stream(here.connection()), 30));
    QCOMPARE(said(here.connection()), before.first(30));
    QCOMPARE(*here.connection().number("SELECT max(last) FROM change_block"), 30);
    QCOMPARE(count(here.connection(), "change_block"), 4);
}

void TestPackedLog::numbersGivenAgainAreReadAgain()
{
    ScratchRegister here(57);
    fill(here);
    pack(here.connection());
    Connection& connection = here.connection();
    const QByteArray body = "SELECT length(body) FROM whole_change WHERE n=32";
    QVERIFY(*connection.number(body) > 0); // its block is unpacked now
    QVERIFY(ChangeLog(connection).cut(stream(connection), 30));
    QVERIFY(connection.run("INSERT INTO change SELECT 31,stream,31,stamp,author,kind,record,salt,"
                           "x'AA',digest,chain FROM change WHERE n=1"));
    QVERIFY(connection.run("INSERT INTO change SELECT 32,stream,32,stamp,author,kind,record,salt,"
                           "x'AABB',digest,chain FROM change WHERE n=1"));
    QCOMPARE(*connection.number(body), 2);
    pack(connection, {.kept = 0, .each = 2});
    QCOMPARE(count(connection, "change WHERE body IS NOT NULL"), 0);
    QCOMPARE(*connection.number(body), 2);
}

void TestPackedLog::whatAnotherConnectionWroteIsSeen()
{
    ScratchRegister here(58);
    fill(here);
    pack(here.connection());
    const QByteArray body = "SELECT length(body) FROM whole_change WHERE n=32";
    QVERIFY(*here.connection().number(body) > 2);
    auto other = Register::open(here.file(), here.key(), Opening::Again);
    QVERIFY(other);
    Connection& beside = (*other)->connection();
    QVERIFY(beside.run("UPDATE change_block SET bytes=?1 WHERE first=25",
                       {encodeBlock({{32, "salt", "{}"}})}));
    QCOMPARE(*here.connection().number(body), 2);
}

void TestPackedLog::whatWasRolledBackIsForgotten()
{
    ScratchRegister here(59);
    const QList<QUuid> ids = fill(here);
    pack(here.connection());
    const QStringList before = said(here.connection());
    {
        auto givenUp = Transaction::begin(here.connection());
        QVERIFY(ChangeLog(here.connection()).forget(ids[3], ScratchRegister::village()));
        QVERIFY(said(here.connection()) != before);
    }
    QCOMPARE(said(here.connection()), before);
}

void TestPackedLog::aDamagedBlockIsFound()
{
    ScratchRegister here(60);
    fill(here);
    pack(here.connection());
    QVERIFY(findDamage(here.connection())->isLogWhole);
    QVERIFY(here.connection().run("UPDATE change_block SET bytes=x'00' WHERE first=25"));
    const auto verified = verifyAgainstLog(here.connection(), here.file() + u".check"_s, {});
    QCOMPARE(verified.error().code, ErrorCode::StorageCorrupt);
    QVERIFY(!findDamage(here.connection())->isLogWhole);
}

void TestPackedLog::aRegisterRebuiltFromItsLogKeepsItPacked()
{
    ScratchRegister here(61);
    fill(here);
    pack(here.connection());
    auto fresh = Connection::open(here.file() + u".fresh"_s, here.key(), OpenMode::Create);
    QVERIFY(fresh);
    QVERIFY(migrate(*fresh));
    const auto rebuilt = rebuildFromLog(here.connection(), *fresh, [](auto, auto) { return true; });
    QVERIFY(rebuilt);
    QCOMPARE(rebuilt->changes, 80);
    QCOMPARE(said(*fresh), said(here.connection()));
    QCOMPARE(count(*fresh, "change_block"), 8);
}

void TestPackedLog::anOldRegisterIsPackedToo()
{
    QTemporaryDir folder;
    OldRegister old(folder.filePath(u"register.db"_s));
    const auto now = Register::open(old.file(), old.key(), Opening::First);
    QVERIFY(now);
    Connection& connection = (*now)->connection();
    const QStringList before = said(connection);
    QVERIFY(pack(connection, {.kept = 0, .each = 2}) > 0);
    QCOMPARE(said(connection), before);
    const auto verified = verifyAgainstLog(connection, old.file() + u".check"_s, {});
    QVERIFY(verified);
    QCOMPARE(verified->problems, QStringList());
}

void TestPackedLog::bytesThatAreNoBlockAreRefused()
{
    const QByteArray block = encodeBlock({{1, "salt", "body"}, {7, "", ""}});
    QCOMPARE(decodeBlock(block)->changes.size(), 2);
    QCOMPARE(decodeBlock(block)->changes[0].body, QByteArray("body"));
    QVERIFY(!decodeBlock({}));
    QVERIFY(!decodeBlock("no block"));
    for (qsizetype size = 0; size < block.size(); ++size)
        QVERIFY(!decodeBlock(block.first(size)));
}

TEST_SUITE(TestPackedLog)
#include "tst_packedlog.moc"
