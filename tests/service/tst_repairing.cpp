/// A register of which the disk gives back one page otherwise: located, and made anew from its log or brought back.
#include "app/services/guarding/backups.h"
#include "app/services/guarding/checking.h"
#include "app/services/guarding/people.h"
#include "app/services/guarding/repairing.h"
#include "app/services/registerfolder.h"
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/registerdump.h"

#include <QDirIterator>
#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the rows of a record lie is nobody's business; the rest of this is looked for or made anew.
const QStringList kMadeAnew{
    u"lookalike"_s,         u"undo_point"_s,           u"worker_search_data"_s,
    u"worker_search_idx"_s, u"worker_search_config"_s, u"worker_search_docsize"_s};

} // namespace

class TestRepairing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whatIsNotTheLogIsMadeAnewInItsPlace_data();
    void whatIsNotTheLogIsMadeAnewInItsPlace();
    void aDamagedLogIsBroughtBackFromABackup_data();
    void aDamagedLogIsBroughtBackFromABackup();
    void aRegisterThatNobodyCanOpenIsMadeAnew();
    void itsLifeGoesOn();
    void aRegisterThatIsOpenIsNotTouched();
    void whoMayNotMakeBackupsRepairsNothing();
    void whatWasCutOffIsDoneAgain();
    void theCommandsSayWhatToDoAndDoIt();

private:
    QString folder() const { return m_folder->filePath(u"register"_s); }
    QString database() const { return RegisterFolder(folder()).database; }
    Environment environment() { return {m_clock, m_entropy, reference(), {}}; }
    std::unique_ptr<Session> opened()
    {
        auto session = openRegister(folder(), passphrase(), environment());
        return session ? *std::move(session) : nullptr;
    }
    /// Everything that must be as it was, for comparison.
    QStringList contentOf(Session& session) const;
    /// Flips one byte in the first page of a table or index.
    void damage(const QString& object) const;
    QByteArray bytesOf(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_prepared;
    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QString, std::int64_t> m_pages;
    QStringList m_content;
    FakeClock m_clock;
    SeededEntropy m_entropy{7};
};

QStringList TestRepairing::contentOf(Session& session) const
{
    QStringList lines = dumpOf(session.store().connection(), kMadeAnew);
    // The row keys of records may be others.
    static const QRegularExpression key(u"^([a-z]+): [0-9]+ "_s);
    const QStringList keyless{u"change"_s, u"stream"_s, u"batch"_s, u"import"_s};
    QStringList content;
    for (const QString& line : std::as_const(lines)) {
        const auto match = key.match(line);
        const bool hasKey = match.hasMatch() && !keyless.contains(match.captured(1));
        // Notes of this device about checks and backups, and where the clock stands, come and go.
        if (line.startsWith(u"setting: "_s))
            continue;
        content << (hasKey ? match.captured(1) + line.mid(match.capturedLength() - 1) : line);
    }
    content.sort();
    return content;
}

/// A village that has sent to its office, whose answer came, with a picture, evidence, somebody erased, and a backup.
void TestRepairing::initTestCase()
{
    VillageAndOffice pair;
    TestRegister& village = pair.village;
    for (int i = 1; i <= 12; ++i)
        village.recorded(aWorker().named(u"Warga Nomor %1"_s.arg(i)).withNik(nikNumber(i)).built());
    pair.toOffice();
    pair.toVillage();
    village.recorded(aWorker().named(u"Warga Baru"_s).withNik(nikNumber(40)).built());
    JobContext context;
    VERIFY_DONE(backUpHere(*village, context));
    QVERIFY(village.connection().number("SELECT count(*) FROM worker WHERE delivered=1"));
    m_content = contentOf(*village);
    auto rows =
        village.connection().query("SELECT name,rootpage FROM sqlite_schema WHERE rootpage>0");
    QVERIFY(rows);
    while (*rows->next())
        m_pages.insert(rows->text(0), rows->int64(1));
    VERIFY_DONE(village.session().store().settle());
    QDirIterator files(village.directory(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString inside = QDir(village.directory()).relativeFilePath(file);
        if (inside.endsWith(u"-wal") || inside.endsWith(u"-shm"))
            continue;
        const QString copy = m_prepared.filePath(inside);
        QVERIFY(QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(file, copy));
    }
}

void TestRepairing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDirIterator files(m_prepared.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = folder() + u'/' + QDir(m_prepared.path()).relativeFilePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(file, copy));
    }
}

void TestRepairing::damage(const QString& object) const
{
    constexpr qint64 kPage = 4096;
    QVERIFY2(m_pages.contains(object), qPrintable(object));
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = (m_pages[object] - 1) * kPage + 1234;
    char byte = 0;
    QVERIFY(file.seek(at) && file.getChar(&byte));
    QVERIFY(file.seek(at) && file.putChar(char(byte ^ 1)));
}

void TestRepairing::whatIsNotTheLogIsMadeAnewInItsPlace_data()
{
    QTest::addColumn<QString>("table");
    for (const char* object :
         {"worker", "worker_nik", "worker_search_data", "evidence", "tally", "photo_digest",
          "change_record", "sqlite_autoindex_change_1", "sqlite_autoindex_stream_1"}) {
        const QString name = QString::fromLatin1(object);
        const QString table = name.startsWith(u"worker_search") ? u"worker_search"_s
                              : name.contains(u"change")        ? u"change"_s
                              : name.contains(u"stream")        ? u"stream"_s
                                                                : name.section(u'_', 0, 0);
        QTest::newRow(object) << table;
    }
}

void TestRepairing::whatIsNotTheLogIsMadeAnewInItsPlace()
{
    QFETCH(const QString, table);
    damage(QString::fromLatin1(QTest::currentDataTag()));
    JobContext context;
    if (auto session = opened()) {
        const auto report = checkRegister(*session, context);
        VERIFY_DONE(report);
        QVERIFY(!report->ok);
        QCOMPARE(report->damaged, QStringList{table});
        QCOMPARE(report->remedy, Remedy::Rebuild);
    }
    const QByteArray before = bytesOf(database());
    const auto repaired = repairRegister(folder(), passphrase(), environment(), context);
    VERIFY_DONE(repaired);
    QCOMPARE(repaired->workers, 13);
    QCOMPARE(repaired->lost, QStringList());
    QVERIFY(!bytesOf(repaired->keptAside).isEmpty());
    auto session = opened();
    QVERIFY(session);
    const auto report = checkRegister(*session, context);
    VERIFY_DONE(report);
    QCOMPARE(report->problems, QStringList());
    const QStringList content = contentOf(*session);
    QVERIFY2(content == m_content, qPrintable(difference(m_content, content)));
}

void TestRepairing::aDamagedLogIsBroughtBackFromABackup_data()
{
    QTest::addColumn<bool>("opens");
    QTest::newRow("change") << true;
    QTest::newRow("stream") << true;
    QTest::newRow("peer") << true;
    QTest::newRow("batch") << true;
    QTest::newRow("setting") << false;
    QTest::newRow("sqlite_schema") << false;
}

void TestRepairing::aDamagedLogIsBroughtBackFromABackup()
{
    m_pages.insert(u"sqlite_schema"_s, 1);
    damage(QString::fromLatin1(QTest::currentDataTag()));
    JobContext context;
    if (auto session = opened()) {
        const auto report = checkRegister(*session, context);
        QVERIFY(!report || (!report->ok && report->remedy == Remedy::Restore));
    }
    const QByteArray before = bytesOf(database());
    const auto repaired = repairRegister(folder(), passphrase(), environment(), context);
    VERIFY_REFUSED(repaired, ErrorCode::StorageCorrupt);
    QCOMPARE(bytesOf(database()), before);
    QVERIFY(!QFileInfo::exists(folder() + u"/repair.tmp"_s));
    const auto kept = backupsIn(folder());
    QCOMPARE(kept.size(), 1);
    auto session =
        restore(kept.first().file, m_folder->filePath(u"again"_s), passphrase(), environment());
    VERIFY_DONE(session);
    const auto report = checkRegister(**session, context);
    VERIFY_DONE(report);
    QVERIFY(report->ok);
    QCOMPARE(report->workers, 13);
}

void TestRepairing::aRegisterThatNobodyCanOpenIsMadeAnew()
{
    damage(u"user"_s);
    VERIFY_REFUSED(openRegister(folder(), passphrase(), environment()), ErrorCode::StorageCorrupt);
    JobContext context;
    VERIFY_DONE(repairRegister(folder(), passphrase(), environment(), context));
    auto session = opened();
    QVERIFY(session);
    QCOMPARE(session->user().name, u"Rini Astuti"_s);
}

void TestRepairing::itsLifeGoesOn()
{
    Machine machine{"the very laptop", m_folder->filePath(u"records"_s)};
    Environment watched{m_clock, m_entropy, reference(), machine};
    const auto origin = [&] {
        auto session = openRegister(folder(), passphrase(), watched);
        return session && !(*session)->newLife() ? (*session)->keys().origin() : Origin();
    };
    const Origin before = origin();
    QVERIFY(!before.isNull());
    damage(u"evidence"_s);
    JobContext context;
    VERIFY_DONE(repairRegister(folder(), passphrase(), watched, context));
    QCOMPARE(origin(), before);
}

void TestRepairing::aRegisterThatIsOpenIsNotTouched()
{
    damage(u"evidence"_s);
    const auto session = opened();
    QVERIFY(session);
    JobContext context;
    VERIFY_REFUSED(repairRegister(folder(), passphrase(), environment(), context),
                   ErrorCode::StorageBusy);
    QVERIFY(!QFileInfo::exists(folder() + u"/repair.tmp"_s));
}

void TestRepairing::whoMayNotMakeBackupsRepairsNothing()
{
    {
        const auto session = opened();
        VERIFY_DONE(
            addPerson(*session, {u"Tamu"_s, u"viewer"_s}, Secret::fromText(u"sandi tamu"_s)));
        VERIFY_DONE(session->store().settle());
    }
    damage(u"evidence"_s);
    const QByteArray before = bytesOf(database());
    JobContext context;
    VERIFY_REFUSED(
        repairRegister(folder(), Secret::fromText(u"sandi tamu"_s), environment(), context),
        ErrorCode::Forbidden);
    VERIFY_REFUSED(repairRegister(folder(), Secret::fromText(u"salah"_s), environment(), context),
                   ErrorCode::WrongPassphrase);
    QCOMPARE(bytesOf(database()), before);
}

void TestRepairing::whatWasCutOffIsDoneAgain()
{
    damage(u"evidence"_s);
    QVERIFY(QDir().mkpath(folder() + u"/repair.tmp/backups"_s));
    QVERIFY(QFile::copy(database(), folder() + u"/repair.tmp/register.db"_s));
    JobContext stopped({}, [] { return true; });
    VERIFY_REFUSED(repairRegister(folder(), passphrase(), environment(), stopped),
                   ErrorCode::Cancelled);
    JobContext context;
    VERIFY_DONE(repairRegister(folder(), passphrase(), environment(), context));
    QVERIFY(!QFileInfo::exists(folder() + u"/repair.tmp"_s));
}

void TestRepairing::theCommandsSayWhatToDoAndDoIt()
{
    const Registers registers;
    const QStringList in{u"--register"_s, folder(), u"--passphrase-file"_s,
                         registers.passphraseFile()};
    damage(u"user"_s);
    const CliRun refused = runWords(in + QStringList{u"find"_s, u"Warga"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains("jemput repair"), refused.why());
    QVERIFY2(refused.err.contains(".jbackup"), refused.why());
    const CliRun repaired = runJson(in + QStringList{u"repair"_s});
    QVERIFY2(repaired.exit == 0, repaired.why());
    QCOMPARE(repaired.keys(),
             (QStringList{u"changes"_s, u"kept_aside"_s, u"lost"_s, u"workers"_s}));
    damage(u"evidence"_s);
    const CliRun checked = runJson(in + QStringList{u"check"_s});
    QCOMPARE(checked.exit, 1);
    QCOMPARE(checked.object().value(u"damaged"_s).toArray(), QJsonArray{u"evidence"_s});
    QCOMPARE(checked.object().value(u"remedy"_s).toString(), u"repair"_s);
    QCOMPARE(runJson(in + QStringList{u"repair"_s}).exit, 0);
    QCOMPARE(runJson(in + QStringList{u"check"_s}).exit, 0);
    damage(u"change"_s);
    QCOMPARE(runJson(in + QStringList{u"check"_s}).object().value(u"remedy"_s).toString(),
             u"restore"_s);
    const CliRun hopeless = runWords(in + QStringList{u"repair"_s});
    QCOMPARE(hopeless.exit, 1);
    QVERIFY2(hopeless.err.contains("jemput restore"), hopeless.why());
}

TEST_SUITE(TestRepairing)
#include "tst_repairing.moc"
