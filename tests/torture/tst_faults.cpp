/// What the torture found once, each by itself; and that its tools do what they say.
#include "app/base/filesync.h"
#include "app/services/batches.h"
#include "app/services/everything.h"
#include "app/services/exporting.h"
#include "app/services/guarding/backups.h"
#include "app/services/registration.h"
#include "app/store/register.h"
#include "app/sync/batchreader.h"
#include "tests/runner/suite.h"
#include "tests/service/clirun.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/oldregister.h"
#include "tests/torture/child.h"
#include "tests/torture/faultdisk.h"

#include <QDir>
#include <QTest>

#include <cerrno>

using namespace app;
using namespace app::test;
using namespace torture;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned kTakesRoom = Create | Write | Resize | Folder;

Fault failing(unsigned calls, int error, std::int64_t at = 1)
{
    Fault fault;
    fault.kind = Fault::Kind::Fail;
    fault.calls = calls;
    fault.error = error;
    fault.at = at;
    return fault;
}

using Attempt = std::function<std::optional<Error>()>;
using Afterwards = std::function<void(const std::optional<Error>& failed)>;

/// The codes of an act of which one call after the other fails, until it is no longer hit.
QSet<ErrorCode> codesOf(unsigned calls, int error, const Attempt& act,
                        const Afterwards& afterwards = {})
{
    QSet<ErrorCode> codes;
    for (std::int64_t at = 1;; ++at) {
        arm(failing(calls, error, at));
        const auto failed = act();
        const bool isHit = disarm() >= at;
        if (afterwards)
            afterwards(failed);
        if (!isHit)
            return codes;
        if (failed)
            codes << failed->code;
    }
}

/// For Afterwards: what failed has left none of these; what succeeded goes, so that it can be done again.
Afterwards nothingLeft(const QStringList& paths, QStringList& left)
{
    return [paths, &left](const std::optional<Error>& failed) {
        for (const QString& path : paths) {
            if (failed && QFile::exists(path))
                left << failed->detail;
            QDir(path).removeRecursively();
        }
    };
}

template <typename T>
std::optional<Error> errorOf(const Result<T>& result)
{
    return result ? std::optional<Error>() : result.error();
}

/// What is there when the power goes right after `work`, of what was not synced: nothing.
Image leastAfter(const QString& folder, const std::function<void()>& work)
{
    DiskModel disk(imageOf(folder));
    const ChildEnd end = inChild([&](int trace) {
        traceTo(trace);
        work();
        traceTo(-1);
    });
    for (const Event& event : end.events)
        disk.follow(event);
    Image least;
    std::mt19937 chance(1);
    // Among so many cuts is one that leaves nothing but what was promised.
    for (int i = 0; i < 64; ++i) {
        const Image one = disk.afterPowerCut(chance);
        if (i == 0 || one.size() < least.size())
            least = one;
    }
    return least;
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Hundreds of creations, each synced: in memory where the system has a file system for that.
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        watch(m_folder->path().toStdString());
    }
    void whatIsSyncedSurvivesAPowerCutAndTheRestNeedNot();
    void aProcessEndsAtTheCallThatWasChosen();
    void aNewFolderIsThereAfterAPowerCut();
    void aNewRegisterIsThereAfterAPowerCut();
    void theCopyBeforeMigratingIsThereAfterAPowerCut();
    void aFullDiskIsCalledFullByABackup();
    void aDeviceThatDoesNotAnswerIsNoDamage();
    void aReadThatFailsWhileTheLogIsEmptiedIsOverAfterwards();
    void aBatchThatCannotBeReadIsNotCalledDamaged();
    void keysThatCannotBeReadAreNotCalledDamaged();
    void aCreationThatFailsAnywhereIsTakenBack();
    void aRestoreThatFailsAnywhereLeavesNothing();
    void anExportThatFailsAnywhereLeavesNothing();
    void aBatchThatWasTakenIsToldWhateverFailsAfterwards();
    void aFullStickIsCalledFullByASpreadsheet();
    void aCommandThatFailsSaysOneSentence_data();
    void aCommandThatFailsSaysOneSentence();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    NewRegister wanted(const QString& name, const QString& scope = kVillage) const
    {
        NewRegister one;
        one.directory = path(name);
        one.scope = scope;
        one.officer = u"Rini Astuti"_s;
        one.cost = KeyCost::light();
        return one;
    }
    std::unique_ptr<Session> made(const QString& name)
    {
        auto created = createRegister(wanted(name), passphrase(), environment());
        if (!created)
            qFatal("%s", qPrintable(created.error().detail));
        return std::move(created->session);
    }
    Environment environment() { return {m_clock, m_entropy, reference(), {}}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    SeededEntropy m_entropy{5};
};

void TestFaults::whatIsSyncedSurvivesAPowerCutAndTheRestNeedNot()
{
    const Image least = leastAfter(m_folder->path(), [this] {
        for (const QString& name : {u"synced"_s, u"unsynced"_s}) {
            QFile file(path(name));
            if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                qFatal("no file");
            file.write("something");
            if (name == u"synced"_s && !(syncFile(file) && syncFolder(m_folder->path())))
                qFatal("not synced");
        }
    });
    QCOMPARE(least.keys(), QStringList{u"synced"_s});
    QCOMPARE(least.first(), "something");
}

void TestFaults::aProcessEndsAtTheCallThatWasChosen()
{
    const ChildEnd end = inChild([this](int) {
        Fault fault;
        fault.kind = Fault::Kind::Tear;
        fault.calls = Write;
        fault.at = 2;
        arm(fault);
        QFile file(path(u"torn"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no file");
        for (const char* text : {"one ", "two ", "three "})
            file.write(text);
    });
    QVERIFY(end.wasEnded);
    QCOMPARE(imageOf(m_folder->path()).value(u"torn"_s), "one tw");
}

void TestFaults::aNewFolderIsThereAfterAPowerCut()
{
    const Image least = leastAfter(m_folder->path(), [this] {
        if (!makeFolder(path(u"data/registers/one"_s)))
            qFatal("no folder");
    });
    QVERIFY(least.contains(u"data/registers/one/"_s));
}

void TestFaults::aNewRegisterIsThereAfterAPowerCut()
{
    const Image least = leastAfter(m_folder->path(), [this] { made(u"village"_s).reset(); });
    putImage(least, m_folder->path());
    VERIFY_DONE(openRegister(path(u"village"_s), passphrase(), environment()));
}

void TestFaults::theCopyBeforeMigratingIsThereAfterAPowerCut()
{
    const QString file = path(u"register.db"_s);
    {
        const tests::OldRegister old(file);
    }
    const Image least = leastAfter(m_folder->path(), [&] {
        if (!Register::open(file, tests::OldRegister::oldKey(), Opening::First))
            qFatal("not migrated");
    });
    QVERIFY(least.contains(u"register.db.schema2"_s));
    QVERIFY(!least.value(u"register.db.schema2"_s).isEmpty());
}

void TestFaults::aFullDiskIsCalledFullByABackup()
{
    const auto session = made(u"village"_s);
    const auto codes = codesOf(kTakesRoom, ENOSPC, [&] {
        JobContext context;
        return errorOf(backUp(*session, path(u"one.jbackup"_s), context));
    });
    // Of a file that it cannot make the engine does not say why.
    QCOMPARE(codes, (QSet{ErrorCode::StorageFull, ErrorCode::StorageReadOnly}));
}

void TestFaults::aDeviceThatDoesNotAnswerIsNoDamage()
{
    made(u"village"_s).reset();
    const auto codes = codesOf(Read, EIO, [&]() -> std::optional<Error> {
        const auto opened = openRegister(path(u"village"_s), passphrase(), environment());
        if (!opened)
            return opened.error();
        JobContext context;
        return errorOf(backUp(**opened, path(u"one.jbackup"_s), context));
    });
    QVERIFY(codes.contains(ErrorCode::StorageFailed));
    QVERIFY(!codes.contains(ErrorCode::StorageCorrupt));
    QVERIFY(!codes.contains(ErrorCode::FileDamaged));
}

void TestFaults::aReadThatFailsWhileTheLogIsEmptiedIsOverAfterwards()
{
    const auto session = made(u"village"_s);
    int serial = 0;
    QStringList refused;
    const auto goOn = [&] {
        const QByteArray count = "SELECT count(*) FROM sqlite_schema";
        if (const auto asked = session->store().connection().number(count); !asked)
            refused << asked.error().detail;
        const auto next = aWorker().withNik(nikNumber(++serial)).built();
        if (const auto saved = recordWorker(*session, next, Warnings::Confirmed); !saved)
            refused << saved.error().detail;
    };
    goOn(); // into the log: else there is nothing to read of it
    const auto codes = codesOf(
        Read, EIO, [&]() -> std::optional<Error> { return errorOf(session->store().settle()); },
        [&](const std::optional<Error>&) { goOn(); });
    QCOMPARE(codes, QSet<ErrorCode>{ErrorCode::StorageFailed});
    QCOMPARE(refused, QStringList());
}

void TestFaults::aBatchThatCannotBeReadIsNotCalledDamaged()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().built());
    const QString file = path(u"one.jbatch"_s);
    QVERIFY(QFile::copy(send(pair.village, u"office"_s), file));
    const auto codes = codesOf(Read, EIO, [&]() -> std::optional<Error> {
        auto reader = BatchReader::open(file);
        return reader ? errorOf(reader->read(pair.office.session().keys(),
                                             {[](const Change&) { return Result<void>(); },
                                              [](const QString&) { return Result<void>(); },
                                              [](const BatchPhoto&) { return Result<void>(); }}))
                      : reader.error();
    });
    QCOMPARE(codes, QSet{ErrorCode::FileUnreadable});
}

void TestFaults::keysThatCannotBeReadAreNotCalledDamaged()
{
    made(u"village"_s).reset();
    arm(failing(Read, EIO));
    const auto loaded = KeySlots::load(path(u"village/keys.json"_s));
    disarm();
    VERIFY_REFUSED(loaded, ErrorCode::FileUnreadable);
}

void TestFaults::aCreationThatFailsAnywhereIsTakenBack()
{
    QStringList left;
    codesOf(
        kTakesRoom | Sync | Rename, EIO,
        [&] { return errorOf(createRegister(wanted(u"new"_s), passphrase(), environment())); },
        nothingLeft({path(u"new"_s)}, left));
    QCOMPARE(left, QStringList());
}

void TestFaults::aRestoreThatFailsAnywhereLeavesNothing()
{
    const auto session = made(u"village"_s);
    JobContext context;
    const QString backup = path(u"one.jbackup"_s);
    VERIFY_DONE(backUp(*session, backup, context));
    QStringList left;
    codesOf(
        kTakesRoom | Sync | Rename, EIO,
        [&] { return errorOf(restore(backup, path(u"again"_s), passphrase(), environment())); },
        nothingLeft({path(u"again"_s), path(u"again.restoring"_s)}, left));
    QCOMPARE(left, QStringList());
}

void TestFaults::anExportThatFailsAnywhereLeavesNothing()
{
    const auto session = made(u"village"_s);
    QStringList left;
    JobContext context;
    codesOf(
        kTakesRoom | Sync | Rename, EIO,
        [&] { return errorOf(exportEverything(*session, path(u"all"_s), context)); },
        nothingLeft({path(u"all"_s), path(u"all.part"_s)}, left));
    QCOMPARE(left, QStringList());
}

void TestFaults::aBatchThatWasTakenIsToldWhateverFailsAfterwards()
{
    VillageAndOffice pair;
    watch(pair.office.directory().toStdString());
    pair.office.reopen(); // files are seen from their opening on
    pair.village.recorded(aWorker().withNik(nikNumber(1)).built());
    int serial = 1; // the others look like the first: the search finds pairs to note
    QString file;
    const auto sendOne = [&] {
        pair.village.recorded(aWorker().withNik(nikNumber(++serial)).built());
        file = send(pair.village, u"office"_s);
    };
    sendOne();
    std::int64_t before = 0;
    int taken = 0;
    int untold = 0;
    codesOf(
        Write, ENOSPC,
        [&]() -> std::optional<Error> {
            JobContext context;
            const auto result = importBatches(*pair.office, {file}, context);
            return result ? result->first().reason : result.error();
        },
        [&](const std::optional<Error>& failed) {
            const std::int64_t now = pair.office.count("worker");
            const bool isTaken = now > std::exchange(before, now);
            taken += isTaken ? 1 : 0;
            untold += isTaken && failed ? 1 : 0;
            if (isTaken)
                sendOne();
        });
    QVERIFY(taken > 1); // the search for doubles failed in one of them
    QCOMPARE(untold, 0);
}

void TestFaults::aFullStickIsCalledFullByASpreadsheet()
{
    const auto session = made(u"village"_s);
    const TextTable table{u"Warga"_s, {u"Nama"_s}, {{u"Slamet Widodo"_s}}};
    QStringList left;
    const auto codes = codesOf(
        kTakesRoom, ENOSPC,
        [&] { return errorOf(exportRows(*session, table, path(u"one.xlsx"_s))); },
        nothingLeft({path(u"one.xlsx.part"_s)}, left));
    QCOMPARE(codes, QSet{ErrorCode::StorageFull});
    QCOMPARE(left, QStringList());
}

void TestFaults::aCommandThatFailsSaysOneSentence_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("error");
    const QList<QStringList> commands{{u"find"_s, u"Warga"_s},
                                      {u"add"_s, u"workers.jsonl"_s},
                                      {u"backup"_s, u"one.jbackup"_s},
                                      {u"export"_s, u"all"_s, u"everything"_s},
                                      {u"card"_s, u"export"_s, u"one.jcard"_s}};
    for (const QStringList& command : commands) {
        for (const int error : {ENOSPC, EIO, kGone})
            QTest::addRow("%s %d", qPrintable(command.join(u' ')), error) << command << error;
    }
}

/// And nothing else: no crash, no half answer, no words of the engine.
void TestFaults::aCommandThatFailsSaysOneSentence()
{
    QFETCH(QStringList, command);
    QFETCH(const int, error);
    const Registers registers;
    registers.make(u"village"_s, kVillage);
    registers.write(u"workers.jsonl"_s, workerLine("3515121204780001", "Warga Desa"));
    for (QString& word : command) {
        if (word.contains(u'.') || word == u"everything")
            word = registers.path(word);
    }
    const QStringList line = registers.in(u"village"_s) + command;
    watch(registers.path({}).toStdString());
    // Every seventh call: what can fail is the services' matter, and is failed call by call elsewhere.
    int failed = 0;
    for (std::int64_t at = 1;; at += 7) {
        Fault fault = failing(kAllCalls, error, at);
        fault.stays = true;
        arm(fault);
        const CliRun run = runWords(line);
        const bool isHit = disarm() >= at;
        if (!isHit)
            break;
        QDir(registers.path(u"everything"_s)).removeRecursively();
        if (run.exit == 0)
            continue;
        ++failed;
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(!run.err.contains("SQL") && !run.err.contains("I/O"), run.why());
    }
    QVERIFY(failed > 0);
    QCOMPARE(runWords(registers.in(u"village"_s) + QStringList{u"check"_s}).exit, 0);
}

TEST_SUITE(TestFaults)
#include "tst_faults.moc"
