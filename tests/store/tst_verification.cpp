#include "app/store/backup.h"
#include "app/store/migrations.h"
#include "app/store/verification.h"
#include "tests/runner/suite.h"
#include "tests/support/scratchregister.h"

#include <QTest>

using namespace app;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

/// `check` finds what was altered behind the log's back, wherever it was.
class TestVerification : public QObject {
    Q_OBJECT

private slots:
    void anUntouchedRegisterIsClean();
    void whatWasAlteredIsNamed_data();
    void whatWasAlteredIsNamed();
    void theScratchFileIsGone();
    void aFlippedByteIsNoticed();
    void aCopyIsWholeAndOpensWithTheKey();
    void aNewerFileIsRefused();
    void anotherProgramsFileIsRefused();

private:
    static void fill(ScratchRegister& here);
    static QStringList problemsOf(ScratchRegister& here);
};

void TestVerification::fill(ScratchRegister& here)
{
    QUuid id;
    for (int i = 0; i < 40; ++i)
        id = here.save(someone(u"Warga Nomor %1"_s.arg(i), u"35151212047800%1"_s.arg(10 + i)));
    Worker worker = here.worker(id);
    worker.phone = u"081200000001"_s;
    here.change(id, worker);
}

QStringList TestVerification::problemsOf(ScratchRegister& here)
{
    const auto verified = verifyAgainstLog(here.connection(), here.file() + u".check"_s, {});
    return verified ? verified->problems : QStringList{verified.error().detail};
}

void TestVerification::anUntouchedRegisterIsClean()
{
    ScratchRegister here(41);
    fill(here);
    const auto verified = verifyAgainstLog(here.connection(), here.file() + u".check"_s, {});
    QCOMPARE(verified->problems, QStringList());
    QCOMPARE(verified->workers, 40);
    QCOMPARE(verified->changes, 41);
}

void TestVerification::whatWasAlteredIsNamed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const char* sql, const char* named) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(named);
    };
    row("a value", "UPDATE worker SET name='Lain' WHERE pk=3", "worker");
    row("a missing row", "DELETE FROM worker WHERE pk=3", "worker");
    row("membership", "UPDATE worker SET covered_until='2030-01' WHERE pk=3", "worker");
    row("the log's body",
        "UPDATE change SET body=CAST('{\"set\":{\"name\":\"X\"}}' AS BLOB) WHERE n=4", "stream");
    row("the log's author",
        "UPDATE change SET author=x'00112233445566778899aabbccddeeff' WHERE n=4", "stream");
    row("a missing change", "DELETE FROM change WHERE n=4", "stream");
    row("counters", "UPDATE tally SET workers=workers+1", "counters");
    row("a receipt code", "UPDATE worker_code SET pk=pk+1000", "receipt codes");
    row("a receipt code too many", "INSERT INTO worker_code VALUES(x'00112233',77)",
        "receipt codes");
    row("search words", "INSERT INTO worker_search(rowid,words) VALUES(900,'tambahan')", "search");
}

void TestVerification::whatWasAlteredIsNamed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, named);
    ScratchRegister here(42);
    fill(here);
    QVERIFY(here.connection().script(sql));
    const QStringList problems = problemsOf(here);
    QVERIFY2(problems.join(u'\n').contains(named), qPrintable(problems.join(u'\n')));
}

void TestVerification::theScratchFileIsGone()
{
    ScratchRegister here(43);
    fill(here);
    problemsOf(here);
    const QStringList left = QFileInfo(here.file()).dir().entryList({u"*.check*"_s});
    QCOMPARE(left, QStringList());
}

void TestVerification::aFlippedByteIsNoticed()
{
    ScratchRegister here(44);
    fill(here);
    QVERIFY(here.connection().script("PRAGMA wal_checkpoint(TRUNCATE)"));
    QFile file(here.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 middle = file.size() / 2;
    file.seek(middle);
    char byte = 0;
    file.getChar(&byte);
    file.seek(middle);
    file.putChar(char(byte ^ 1));
    file.close();
    auto again = Register::open(here.file(), here.key(), Opening::Again);
    bool noticed = !again;
    if (again) {
        const auto problems = integrityProblems((*again)->connection());
        noticed = !problems || !problems->isEmpty();
    }
    QVERIFY(noticed);
}

void TestVerification::aCopyIsWholeAndOpensWithTheKey()
{
    ScratchRegister here(45);
    fill(here);
    const QString copy = here.file() + u".copy"_s;
    QVERIFY(copyDatabase(here.connection(), copy, here.key()));
    auto opened = Connection::open(copy, here.key(), OpenMode::Existing);
    QVERIFY(opened);
    QCOMPARE(*opened->number("SELECT count(*) FROM worker"), 40);
    QCOMPARE(*integrityProblems(*opened), QStringList());
}

void TestVerification::aNewerFileIsRefused()
{
    ScratchRegister here(46);
    QVERIFY(here.connection().script("PRAGMA user_version=999"));
    const auto opened = Register::open(here.file(), here.key(), Opening::First);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StorageTooNew);
}

void TestVerification::anotherProgramsFileIsRefused()
{
    ScratchRegister here(47);
    QVERIFY(here.connection().script("PRAGMA application_id=7"));
    const auto opened = Register::open(here.file(), here.key(), Opening::First);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::StorageCorrupt);
}

TEST_SUITE(TestVerification)
#include "tst_verification.moc"
