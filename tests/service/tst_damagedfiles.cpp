/// Every byte of the small files flipped, and each of them cut at every length: refused with its error, nothing touched.
/// (Batches: tst_attacks; the register itself: tst_repairing.)
#include "app/base/safefile.h"
#include "app/services/cards.h"
#include "app/services/guarding/backupfile.h"
#include "app/services/guarding/backups.h"
#include "app/services/registerfolder.h"
#include "tests/runner/suite.h"
#include "tests/support/exchange.h"
#include "tests/support/registerdump.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ (1 << (at % 8)));
    return bytes;
}

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::FileDamaged || code == ErrorCode::FileTooNew;
}

} // namespace

class TestDamagedFiles : public QObject {
    Q_OBJECT

private slots:
    void everyFlippedByteOfABackupIsRefused();
    void everyCutBackupIsRefused();
    void aDamagedBackupOfARegisterIsNotRestored();
    void everyFlippedByteOfTheKeysIsRefusedAndNothingIsTouched();
    void everyCutOfTheKeysIsRefusedAndNothingIsTouched();
    void everyDamagedCardIsRefusedAndNothingIsTouched();

private:
    /// As a backup holds them: keys and a database, of a few bytes each; the way in does not look at what they are.
    QByteArray smallBackup()
    {
        const QString database = m_folder.filePath(u"few"_s);
        write(database, QByteArray("a database of a few bytes").repeated(20));
        QFile file(database);
        JobContext context;
        const QString path = m_folder.filePath(u"small.jbackup"_s);
        if (!file.open(QIODevice::ReadOnly) ||
            !writeBackupFile(path, R"({"format":1,"slots":[]})", file, context))
            qFatal("no backup");
        return bytesOf(path);
    }
    /// Whether unpacking is refused and leaves nothing.
    bool isRefused(const QByteArray& backup)
    {
        const QString path = m_folder.filePath(u"damaged.jbackup"_s);
        write(path, backup);
        const RegisterFolder places(m_folder.filePath(u"unpacked"_s));
        JobContext context;
        const auto unpacked = unpackBackup(path, places, context);
        return !unpacked && isRefusal(unpacked.error().code) && !places.folder.exists();
    }

    QTemporaryDir m_folder;
};

void TestDamagedFiles::everyFlippedByteOfABackupIsRefused()
{
    const QByteArray whole = smallBackup();
    QVERIFY(!isRefused(whole));
    QVERIFY(QDir(m_folder.filePath(u"unpacked"_s)).removeRecursively());
    for (qsizetype at = 0; at < whole.size(); ++at)
        QVERIFY2(isRefused(flipped(whole, at)), qPrintable(QString::number(at)));
}

void TestDamagedFiles::everyCutBackupIsRefused()
{
    const QByteArray whole = smallBackup();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(isRefused(whole.first(size)), qPrintable(QString::number(size)));
    QVERIFY(isRefused(whole + 'x'));
}

void TestDamagedFiles::aDamagedBackupOfARegisterIsNotRestored()
{
    TestRegister village;
    JobContext context;
    const QString path = village.path(u"one.jbackup"_s);
    VERIFY_DONE(backUp(*village, path, context));
    const QByteArray whole = bytesOf(path);
    const QString target = village.path(u"again"_s);
    // A hundred places all over it, and each end.
    for (qsizetype i = 0; i <= 100; ++i) {
        const qsizetype at = std::min(whole.size() - 1, i * whole.size() / 100);
        for (const QByteArray& bytes : {flipped(whole, at), whole.first(at)}) {
            write(path, bytes);
            const auto restored = restore(path, target, passphrase(), village.environment());
            QVERIFY2(!restored && isRefusal(restored.error().code),
                     qPrintable(QString::number(at)));
            QVERIFY(!QFileInfo::exists(target) && !QFileInfo::exists(target + kRestoringSuffix));
        }
    }
}

void TestDamagedFiles::everyFlippedByteOfTheKeysIsRefusedAndNothingIsTouched()
{
    const TestRegister village;
    const RegisterFolder places(village.directory());
    const QByteArray whole = bytesOf(places.keys);
    const QStringList before = places.folder.entryList(QDir::Files);
    FakeClock clock;
    SeededEntropy entropy(3);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        write(places.keys, flipped(whole, at));
        const auto opened =
            openRegister(places.folder.path(), passphrase(), {clock, entropy, reference(), {}});
        VERIFY_REFUSED(opened, ErrorCode::FileDamaged);
    }
    QCOMPARE(places.folder.entryList(QDir::Files), before);
    write(places.keys, whole);
    VERIFY_DONE(
        openRegister(places.folder.path(), passphrase(), {clock, entropy, reference(), {}}));
}

void TestDamagedFiles::everyCutOfTheKeysIsRefusedAndNothingIsTouched()
{
    const TestRegister village;
    const RegisterFolder places(village.directory());
    const QByteArray whole = bytesOf(places.keys);
    FakeClock clock;
    SeededEntropy entropy(3);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        write(places.keys, whole.first(size));
        VERIFY_REFUSED(
            openRegister(places.folder.path(), passphrase(), {clock, entropy, reference(), {}}),
            ErrorCode::FileDamaged);
        QCOMPARE(bytesOf(places.keys), whole.first(size));
    }
}

void TestDamagedFiles::everyDamagedCardIsRefusedAndNothingIsTouched()
{
    TestRegister village;
    TestRegister office({.scope = kRegency, .role = {}, .device = u"Kantor"_s, .seed = 9});
    const QString path = village.path(u"office.jcard"_s);
    const auto card = exportCard(*office, path);
    VERIFY_DONE(card);
    const QByteArray whole = bytesOf(path);
    const QStringList before = dumpOf(village);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const QByteArray& bytes : {flipped(whole, at), whole.first(at)}) {
            write(path, bytes);
            const auto accepted = acceptCard(*village, path, kRegency, card->fingerprint);
            QVERIFY2(!accepted && isRefusal(accepted.error().code),
                     qPrintable(QString::number(at)));
        }
    }
    QVERIFY2(dumpOf(village) == before, qPrintable(difference(before, dumpOf(village))));
    write(path, whole);
    VERIFY_DONE(acceptCard(*village, path, kRegency, card->fingerprint));
}

TEST_SUITE(TestDamagedFiles)
#include "tst_damagedfiles.moc"
