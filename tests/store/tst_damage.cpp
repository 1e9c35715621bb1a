#include "app/store/contents.h"
#include "app/store/damage.h"
#include "app/store/migrations.h"
#include "app/store/rebuilding.h"
#include "app/store/settings.h"
#include "app/store/verification.h"
#include "tests/runner/suite.h"
#include "tests/support/scratchregister.h"

#include <QTest>

using namespace app;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a page holds: the table, and the table or index of it whose first page this is.
struct Place {
    QString table;
    QString object;
    std::int64_t page = 0;
};

/// The whole register in one file, and what stands where.
struct Bytes {
    QByteArray file;
    qsizetype pageSize = 0;
    QList<Place> places;
};

bool isIrreplaceable(const QString& table)
{
    return std::ranges::find(kIrreplaceable, table.toStdString()) != kIrreplaceable.end();
}

} // namespace

/// Pages of the file that the disk gives back otherwise than they were written.
class TestDamage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aWholeRegisterHasNone();
    void aFlippedByteAnywhereIsFound();
    void theDamagedTableIsNamedAndTheLogJudged_data();
    void theDamagedTableIsNamedAndTheLogJudged();
    void everythingButTheLogIsMadeAnewFromIt_data();
    void everythingButTheLogIsMadeAnewFromIt();
    void aDamagedLogIsNotRebuiltFrom();
    void aLogThatWasAlteredIsNotRebuiltFrom();

private:
    QString copyOf(const QByteArray& bytes) const;
    /// A copy with one byte of that page otherwise.
    QString damagedCopy(std::int64_t page, qsizetype offset) const;
    Result<Connection> opened(const QString& file) const
    {
        return Connection::open(file, m_here->key(), OpenMode::Existing);
    }
    Result<Connection> fresh() const;

    std::unique_ptr<ScratchRegister> m_here;
    QTemporaryDir m_folder;
    Bytes m_bytes;
};

void TestDamage::initTestCase()
{
    m_here = std::make_unique<ScratchRegister>(51);
    QUuid id;
    for (int i = 0; i < 60; ++i)
        id = m_here->save(someone(u"Warga Nomor %1"_s.arg(i), u"35151212047800%1"_s.arg(10 + i)));
    Worker worker = m_here->worker(id);
    worker.phone = u"081200000001"_s;
    m_here->change(id, worker);
    Connection& connection = m_here->connection();
    QVERIFY(Contents(connection).put("a picture of nobody"));
    QVERIFY(Settings(connection).set(u"scope"_s, ScratchRegister::village()));
    QVERIFY(connection.run("UPDATE worker SET delivered=1 WHERE id=?1", {id}));
    QVERIFY(connection.script("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"));
    m_bytes.pageSize = *connection.number("PRAGMA page_size");
    auto rows = connection.query(
        "SELECT tbl_name,name,rootpage FROM sqlite_schema WHERE rootpage>0 ORDER BY rootpage");
    QVERIFY(rows);
    while (*rows->next())
        m_bytes.places << Place{rows->text(0), rows->text(1), rows->int64(2)};
    QFile file(m_here->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bytes.file = file.readAll();
    QVERIFY(m_bytes.places.size() > 40);
}

QString TestDamage::damagedCopy(std::int64_t page, qsizetype offset) const
{
    QByteArray bytes = m_bytes.file;
    char& byte = bytes[(page - 1) * m_bytes.pageSize + offset];
    byte = char(byte ^ 0x10);
    return copyOf(bytes);
}

QString TestDamage::copyOf(const QByteArray& bytes) const
{
    QFile file(m_folder.filePath(u"damaged.db"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no copy");
    for (const char* ending : {"-wal", "-shm"})
        QFile::remove(file.fileName() + QString::fromLatin1(ending));
    return file.fileName();
}

Result<Connection> TestDamage::fresh() const
{
    const QString file = m_folder.filePath(u"fresh.db"_s);
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(file + QString::fromLatin1(ending));
    auto connection = Connection::open(file, m_here->key(), OpenMode::Create);
    if (!connection)
        return connection;
    const auto migrated = migrate(*connection);
    return migrated ? std::move(connection) : migrated.error();
}

void TestDamage::aWholeRegisterHasNone()
{
    const auto damage = findDamage(m_here->connection());
    QVERIFY(damage);
    QCOMPARE(damage->parts, QStringList());
    QVERIFY(damage->isLogWhole);
}

void TestDamage::aFlippedByteAnywhereIsFound()
{
    const qsizetype pages = m_bytes.file.size() / m_bytes.pageSize;
    QCOMPARE(pages * m_bytes.pageSize, m_bytes.file.size());
    for (qsizetype page = 1; page <= pages; ++page) {
        // In the content, and in what the cipher keeps at the end of each page.
        for (const qsizetype offset : {100 + page % 3000, m_bytes.pageSize - 1}) {
            auto connection = opened(damagedCopy(page, offset));
            if (!connection)
                continue;
            const auto damage = findDamage(*connection);
            QVERIFY2(!damage || !damage->parts.isEmpty(),
                     qPrintable(u"page %1 of %2, byte %3"_s.arg(page).arg(pages).arg(offset)));
        }
    }
}

void TestDamage::theDamagedTableIsNamedAndTheLogJudged_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<qint64>("page");
    QTest::addColumn<bool>("isLogWhole");
    for (const Place& place : std::as_const(m_bytes.places)) {
        const bool isIndex = place.object != place.table;
        QTest::newRow(qPrintable(place.object))
            << (place.table.startsWith(u"worker_search"_s) ? u"worker_search"_s : place.table)
            << qint64(place.page) << (isIndex || !isIrreplaceable(place.table));
    }
}

void TestDamage::theDamagedTableIsNamedAndTheLogJudged()
{
    QFETCH(const QString, table);
    QFETCH(const qint64, page);
    QFETCH(const bool, isLogWhole);
    auto connection = opened(damagedCopy(page, 2000));
    QVERIFY(connection);
    const auto damage = findDamage(*connection);
    QVERIFY(damage);
    QCOMPARE(damage->parts, QStringList{table});
    QCOMPARE(damage->isLogWhole, isLogWhole);
}

void TestDamage::everythingButTheLogIsMadeAnewFromIt_data()
{
    QTest::addColumn<qint64>("page");
    QTest::addColumn<QStringList>("lost");
    for (const Place& place : std::as_const(m_bytes.places)) {
        const bool isIndex = place.object != place.table;
        const bool isExpendable =
            QStringList{u"draft"_s, u"import"_s,      u"wanted"_s,    u"content"_s,
                        u"audit"_s, u"peer_vector"_s, u"handed_out"_s}
                .contains(place.table);
        if (isIndex || !isIrreplaceable(place.table))
            QTest::newRow(qPrintable(place.object))
                << qint64(place.page)
                << (isExpendable && !isIndex ? QStringList{place.table} : QStringList());
    }
}

void TestDamage::everythingButTheLogIsMadeAnewFromIt()
{
    QFETCH(const qint64, page);
    QFETCH(const QStringList, lost);
    auto damaged = opened(damagedCopy(page, 2000));
    auto anew = fresh();
    QVERIFY(damaged && anew);
    const auto rebuilt = rebuildFromLog(*damaged, *anew, {});
    QVERIFY2(rebuilt, rebuilt ? "" : qPrintable(rebuilt.error().detail));
    QCOMPARE(rebuilt->lost, lost);
    QCOMPARE(rebuilt->changes, 61);
    const auto verified = verifyAgainstLog(*anew, m_folder.filePath(u"check.tmp"_s), {});
    QVERIFY(verified);
    QCOMPARE(verified->problems, QStringList());
    QCOMPARE(verified->workers, 60);
    QCOMPARE(findDamage(*anew)->parts, QStringList());
    // Row by row as it was, what is true of this device only among it, unless that very page is gone.
    QCOMPARE(*anew->number("SELECT count(*) FROM worker WHERE phone='081200000001'"), 1);
    QCOMPARE(*Settings(*anew).text(u"scope"_s), ScratchRegister::village());
}

void TestDamage::aDamagedLogIsNotRebuiltFrom()
{
    for (const Place& place : std::as_const(m_bytes.places)) {
        if (place.object != place.table || !isIrreplaceable(place.table))
            continue;
        auto damaged = opened(damagedCopy(place.page, 2000));
        auto anew = fresh();
        QVERIFY(damaged && anew);
        const auto rebuilt = rebuildFromLog(*damaged, *anew, {});
        QVERIFY2(!rebuilt, qPrintable(place.table));
        QCOMPARE(rebuilt.error().code, ErrorCode::StorageCorrupt);
    }
}

void TestDamage::aLogThatWasAlteredIsNotRebuiltFrom()
{
    for (const char* sql :
         {"UPDATE change SET author=x'00112233445566778899aabbccddeeff' WHERE n=4",
          "DELETE FROM change WHERE n=4", "UPDATE change SET chain=x'00' WHERE n=4",
          "UPDATE stream SET seq=seq-1"}) {
        auto altered = opened(copyOf(m_bytes.file));
        QVERIFY(altered);
        QVERIFY(altered->script(sql));
        QVERIFY(!findDamage(*altered)->isLogWhole);
        auto anew = fresh();
        QVERIFY(anew);
        const auto rebuilt = rebuildFromLog(*altered, *anew, {});
        QVERIFY2(!rebuilt, sql);
        QCOMPARE(rebuilt.error().code, ErrorCode::StorageCorrupt);
    }
}

TEST_SUITE(TestDamage)
#include "tst_damage.moc"
