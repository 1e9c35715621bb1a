/// A flash drive is tried before it is trusted, and nothing of the trial stays on it.
#include "app/base/drivecheck.h"
#include "tests/runner/suite.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/fsuid.h>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using app::checkDrive;
using app::DriveProbe;
using app::ErrorCode;

class TestDriveCheck : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void anHonestDriveKeepsNothingOfTheTrial();
    void aDriveThatIsGoneIsNotFound();
    void aDriveWithoutRoomIsFull_data();
    void aDriveWithoutRoomIsFull();
    void aDriveThatRunsOutOfRoomIsFull();
    void aReadOnlyDriveIsNamedSo();
    void aDriveThatGivesBackSomethingElseIsDishonest_data();
    void aDriveThatGivesBackSomethingElseIsDishonest();
    void aLeftoverOfAKilledProgramIsReplaced();
    void aLinkInTheWayIsNotFollowed();

private:
    QString folder() const { return m_folder->path(); }
    QStringList files() const
    {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                        QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDriveCheck::anHonestDriveKeepsNothingOfTheTrial()
{
    QVERIFY(checkDrive(folder(), 0));
    QVERIFY(checkDrive(folder(), 100'000));
    QCOMPARE(files(), QStringList());
}

void TestDriveCheck::aDriveThatIsGoneIsNotFound()
{
    const QString file = m_folder->filePath(u"stick"_s);
    QCOMPARE(checkDrive(file, 1).error().code, ErrorCode::NotFound);
    QFile noFolder(file);
    QVERIFY(noFolder.open(QIODevice::WriteOnly));
    QCOMPARE(checkDrive(file, 1).error().code, ErrorCode::NotFound);
    QCOMPARE(DriveProbe(m_folder->filePath(u"gone"_s)).write(1).error().code, ErrorCode::NotFound);
}

void TestDriveCheck::aDriveWithoutRoomIsFull_data()
{
    QTest::addColumn<std::int64_t>("bytes");
    const std::int64_t whole = QStorageInfo(QDir::tempPath()).bytesTotal();
    QTest::newRow("as much as the whole drive holds") << whole;
    QTest::newRow("so much that its margin would be used up") << whole - app::kDriveMargin + 1;
    QTest::newRow("more than any drive") << std::numeric_limits<std::int64_t>::max();
}

void TestDriveCheck::aDriveWithoutRoomIsFull()
{
    QFETCH(const std::int64_t, bytes);
    QCOMPARE(checkDrive(folder(), bytes).error().code, ErrorCode::StorageFull);
    QCOMPARE(files(), QStringList());
}

void TestDriveCheck::aDriveThatRunsOutOfRoomIsFull()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    for (const rlim_t room : {0U, 1U, 4096U, 500'000U}) {
        const rlimit small{room, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto done = checkDrive(folder(), 1000);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StorageFull);
        QCOMPARE(files(), QStringList());
    }
}

void TestDriveCheck::aReadOnlyDriveIsNamedSo()
{
    QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther |
                                                QFile::ExeOther));
    // Whoever runs the test: the folder is asked for by somebody without rights.
    const int self = setfsuid(65534);
    const auto done = checkDrive(folder(), 1000);
    setfsuid(uid_t(self));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::StorageReadOnly);
}

void TestDriveCheck::aDriveThatGivesBackSomethingElseIsDishonest_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("instead");
    QTest::newRow("another byte") << 700'001 << QByteArray(1, '\0');
    QTest::newRow("its first bytes again at the end") << 999'000 << QByteArray(1000, 'x');
    QTest::newRow("a lost end") << 999'999 << QByteArray();
    QTest::newRow("more than it was given") << 1'000'000 << QByteArray("more");
    QTest::newRow("nothing at all") << 0 << QByteArray();
}

void TestDriveCheck::aDriveThatGivesBackSomethingElseIsDishonest()
{
    QFETCH(const int, at);
    QFETCH(const QByteArray, instead);
    {
        DriveProbe probe(folder());
        QVERIFY(probe.write(1'000'000));
        QVERIFY(probe.compare());
        QFile disk(probe.fileName());
        QVERIFY(disk.open(QIODevice::ReadWrite));
        if (instead.isEmpty()) {
            QVERIFY(disk.resize(at));
        } else {
            // The block is random: one byte in 256 would be right by chance.
            QVERIFY(disk.seek(at));
            const QByteArray was = disk.peek(instead.size());
            const QByteArray other = was == instead ? QByteArray(1, '\1') : instead;
            QCOMPARE(disk.write(other), other.size());
        }
        disk.close();
        const auto done = probe.compare();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DriveDishonest);
    }
    QCOMPARE(files(), QStringList());
}

void TestDriveCheck::aLeftoverOfAKilledProgramIsReplaced()
{
    QFile leftover(DriveProbe(folder()).fileName());
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    leftover.write(QByteArray(2'000'000, 'x'));
    leftover.close();
    QVERIFY(checkDrive(folder(), 1000));
    QCOMPARE(files(), QStringList());
}

void TestDriveCheck::aLinkInTheWayIsNotFollowed()
{
    const QString elsewhere = m_folder->filePath(u"letter.txt"_s);
    QFile letter(elsewhere);
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("a letter");
    letter.close();
    QVERIFY(QFile::link(elsewhere, DriveProbe(folder()).fileName()));
    QVERIFY(checkDrive(folder(), 1000));
    QCOMPARE(files(), QStringList{u"letter.txt"_s});
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QCOMPARE(letter.readAll(), "a letter");
}

TEST_SUITE(TestDriveCheck)
#include "tst_drivecheck.moc"
