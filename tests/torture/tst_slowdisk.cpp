/// Disks that are no more than slow, or that take nothing: an old laptop, a worn stick, a folder on a locked drive.
#include "app/services/guarding/backups.h"
#include "app/services/guarding/checking.h"
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"
#include "tests/support/testregister.h"
#include "tests/torture/acts.h"
#include "tests/torture/faultdisk.h"

#include <QTest>

#include <cerrno>

using namespace torture;
using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every call that changes something takes so many microseconds.
Fault slow(unsigned delay)
{
    Fault fault;
    fault.kind = Fault::Kind::Slow;
    fault.calls = kChanging;
    fault.stays = true;
    fault.delay = delay;
    return fault;
}

/// All of these calls fail from now on.
Fault refusing(unsigned calls, int error)
{
    Fault fault;
    fault.kind = Fault::Kind::Fail;
    fault.calls = calls;
    fault.stays = true;
    fault.error = error;
    return fault;
}

constexpr unsigned kTakesRoom = Create | Write | Resize | Folder;

} // namespace

class TestSlowDisk : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        watch(m_folder->path().toStdString());
    }
    void everythingIsDoneInTheEnd();
    void longWorkIsStoppedOnTheWay();
    void whatTakesNothingIsNamedAndTheRegisterStaysWhole_data();
    void whatTakesNothingIsNamedAndTheRegisterStaysWhole();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSlowDisk::everythingIsDoneInTheEnd()
{
    putImage(Stage::prepared(m_folder->path()), m_folder->path());
    Stage stage(m_folder->path(), 3);
    for (const Act& act : acts()) {
        VERIFY_DONE(stage.open());
        ++stage.step;
        arm(slow(2000));
        const auto result = act.run(stage);
        // Nothing was merged since the stage was set up: undoing then finds nothing to change.
        const QByteArrayView name(act.name);
        QVERIFY2(disarm() > 0 || name == "lock" || name == "undo-merge", act.name);
        QVERIFY2(result, act.name);
    }
    VERIFY_DONE(stage.open());
    JobContext context;
    for (Session* session : {&stage.village(), &stage.office()}) {
        const auto report = checkRegister(*session, context);
        VERIFY_DONE(report);
        QCOMPARE(report->problems, QStringList());
    }
}

void TestSlowDisk::longWorkIsStoppedOnTheWay()
{
    putImage(Stage::prepared(m_folder->path()), m_folder->path());
    Stage stage(m_folder->path(), 4);
    VERIFY_DONE(stage.open());
    const QString file = stage.path(u"stick/one.jbackup"_s);
    const auto callsUntil = [&](int asking) {
        int asked = 0;
        JobContext context({}, [&] { return ++asked > asking; });
        arm(slow(1000));
        const auto written = backUp(stage.village(), file, context);
        const std::int64_t calls = disarm();
        if (written ? !QFile::exists(file) : written.error().code != ErrorCode::Cancelled)
            qFatal("neither done nor stopped");
        return calls;
    };
    const std::int64_t stopped = callsUntil(0);
    QVERIFY(!QFile::exists(file));
    const std::int64_t whole = callsUntil(1'000'000);
    QVERIFY2(stopped < whole, qPrintable(u"%1 of %2 calls"_s.arg(stopped).arg(whole)));
    QVERIFY(!QFile::exists(stage.path(u"village/backup.tmp"_s)));
}

void TestSlowDisk::whatTakesNothingIsNamedAndTheRegisterStaysWhole_data()
{
    QTest::addColumn<unsigned>("calls");
    QTest::addColumn<int>("error");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("read-only folder") << (kTakesRoom | OpenToWrite | Rename | Remove) << EROFS
                                      << QByteArray("tidak dapat ditulisi");
    QTest::newRow("full disk") << (Write | Resize) << ENOSPC << QByteArray("disk habis");
}

void TestSlowDisk::whatTakesNothingIsNamedAndTheRegisterStaysWhole()
{
    QFETCH(const uint, calls);
    QFETCH(const int, error);
    QFETCH(const QByteArray, said);
    const Registers registers;
    registers.make(u"village"_s, kVillage);
    const QString lines =
        registers.write(u"workers.jsonl"_s, workerLine("3515121204780001", "Warga Desa"));
    const QStringList in = registers.in(u"village"_s);
    watch(registers.path(u"village"_s).toStdString());
    arm(refusing(calls, error));
    const CliRun added = runWords(in + QStringList{u"add"_s, lines});
    disarm();
    QCOMPARE(added.exit, 1);
    QVERIFY2(added.err.contains(said), added.why());
    const CliRun checked = runJson(in + QStringList{u"check"_s});
    QVERIFY2(checked.exit == 0, checked.why());
    QCOMPARE(checked.object().value(u"workers"_s).toInt(), 0);
    QCOMPARE(runJson(in + QStringList{u"add"_s, lines}).exit, 0);
}

TEST_SUITE(TestSlowDisk)
#include "tst_slowdisk.moc"
