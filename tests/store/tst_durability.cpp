#include "app/store/verification.h"
#include "tests/runner/suite.h"
#include "tests/support/scratchregister.h"

#include <QProcess>
#include <QTest>

using namespace app;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<unsigned char, 32> kKey{9, 8, 7, 6, 5, 4, 3, 2, 1};

/// What the killed process does: saves worker after worker and says so each time, until it is ended.
int saveForever(const QString& file)
{
    SeededEntropy entropy(7);
    HandClock clock(1'795'000'000'000);
    auto opened = QFile::exists(file) ? Register::open(file, kKey, Opening::First)
                                      : Register::create(file, kKey);
    if (!opened)
        return 1;
    Connection& connection = (*opened)->connection();
    const auto held = connection.number("SELECT count(*) FROM worker");
    const Writer writer{QUuid::createUuid(), QUuid(), ScratchRegister::village(), &clock, &entropy};
    for (std::int64_t i = *held;; ++i) {
        auto journal = Journal::begin(connection, writer);
        const QUuid id = QUuid::createUuid();
        const auto made = journal->create(workerKind(), id, ScratchRegister::village(),
                                          valuesOf(someone(u"Warga %1"_s.arg(i), QString())));
        if (!made || !journal->commit())
            return 1;
        std::printf("%s\n", qPrintable(id.toString(QUuid::WithoutBraces)));
        std::fflush(stdout);
    }
}

} // namespace

/// A save the screen confirmed survives the process being killed the next millisecond.
class TestDurability : public QObject {
    Q_OBJECT

private slots:
    void everySaveThatWasConfirmedSurvivesAKill();
};

void TestDurability::everySaveThatWasConfirmedSurvivesAKill()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"register.db"_s);
    QByteArrayList confirmed;
    for (int round = 0; round < 12; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"tst_durability"_s, u"--save"_s, file});
        QVERIFY(child.waitForStarted());
        QByteArray printed;
        // Killed after a different number of saves each round, at no particular moment of the next.
        while (printed.count('\n') <= round % 5 && child.waitForReadyRead(20'000))
            printed += child.readAllStandardOutput();
        child.kill();
        QVERIFY(child.waitForFinished());
        printed += child.readAllStandardOutput();
        printed.truncate(printed.lastIndexOf('\n') + 1);
        confirmed += printed.trimmed().split('\n');
    }
    QVERIFY(confirmed.size() >= 12);

    const auto opened = Register::open(file, kKey, Opening::First);
    QVERIFY(opened);
    Connection& connection = (*opened)->connection();
    RecordTable workers(connection, workerKind());
    for (const QByteArray& id : confirmed)
        QVERIFY2(*workers.find(QUuid::fromString(QString::fromLatin1(id))), id.constData());
    const auto verified = verifyAgainstLog(connection, file + u".check"_s, {});
    QCOMPARE(verified->problems, QStringList());
}

namespace {

int testOrSave(int count, char** arguments)
{
    if (count == 3 && QByteArray(arguments[1]) == "--save")
        return saveForever(QString::fromLocal8Bit(arguments[2]));
    return tests::runClass<TestDurability>(count, arguments);
}

} // namespace

TEST_SUITE_RUN_BY(testOrSave)
#include "tst_durability.moc"
