/// Backups that nobody has to think of, which of them stay, the rehearsal of a restore, and what is said of all that.
#include "app/services/guarding/selfcheck.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/testregister.h"

#include <QtTest>

#include <algorithm>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;

QDateTime utc(const char* text)
{
    QDateTime at = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm"_s);
    at.setTimeSpec(Qt::UTC);
    return at;
}

/// As many years of one backup a day, at 09:00, up to `now`.
QList<KeptBackup> daily(const QDateTime& now, int days, std::int64_t bytes)
{
    QList<KeptBackup> all;
    for (int i = 0; i < days; ++i)
        all.append({QString::number(i), now.addDays(-i), bytes});
    return all;
}

QList<KeptBackup> keptOf(QList<KeptBackup> all, const QDateTime& now, std::int64_t most)
{
    const auto dropped = backupsToDrop(all, now, most);
    all.removeIf([&](const KeptBackup& one) { return dropped.contains(one); });
    return all;
}

/// One byte in the middle is another one.
void flipByte(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    file.seek(file.size() / 2);
    QVERIFY(file.putChar(char(byte ^ 0x40)));
}

} // namespace

class BackupKeepingTest : public QObject {
    Q_OBJECT

private slots:
    void daysWeeksAndMonthsAreKept();
    void allOfTheLastDayAreKept();
    void theOldestGoWhenThereIsNoRoom();
    void theNewestThreeAlwaysStay();
    void yearsOfBackupsStayFew();
    void oneIsMadeEachDayThatSomethingChanged();
    void aClockSetBackDoesNotPutThemOff();
    void beforeRiskAtMostOneAnHour();
    void aFailureIsKeptAndTheWorkGoesOn();
    void thePracticeVillageIsLeftAlone();
    void theRoomIsASetting();
    void aClockThatLeaptAheadThrowsNothingAway();
    void copiesThatWereLeftBesideGoAfterAMonth();
    void aBackupElsewhereIsKnownAsSuch();
    void aRehearsalRestoresAndLeavesNothing();
    void aRehearsalFindsADamagedFile();
    void aRehearsalKnowsAnotherRegistersBackup();
    void theFolderToRestoreIsFree();
    void whatWasNeverSentStillWaitsAfterARestore();
    void adviceFollowsTheFacts_data();
    void adviceFollowsTheFacts();
    void aWellKeptRegisterNeedsNothing();
};

void BackupKeepingTest::daysWeeksAndMonthsAreKept()
{
    const QDateTime now = utc("2026-11-29 09:00"); // a Sunday
    QStringList days;
    for (const KeptBackup& one : keptOf(daily(now, 800, 1), now, 1'000'000))
        days << one.made.toString(u"MM-dd"_s);
    // Seven days; the newest of each of five weeks (Sundays); of each of twelve months (their last days).
    const QStringList wanted{u"11-29"_s, u"11-28"_s, u"11-27"_s, u"11-26"_s, u"11-25"_s, u"11-24"_s,
                             u"11-23"_s, u"11-22"_s, u"11-15"_s, u"11-08"_s, u"11-01"_s, u"10-31"_s,
                             u"09-30"_s, u"08-31"_s, u"07-31"_s, u"06-30"_s, u"05-31"_s, u"04-30"_s,
                             u"03-31"_s, u"02-28"_s, u"01-31"_s, u"12-31"_s};
    QCOMPARE(days, wanted);
}

void BackupKeepingTest::allOfTheLastDayAreKept()
{
    const QDateTime now = utc("2026-11-29 12:00");
    QList<KeptBackup> all;
    for (int hour = 0; hour < 60; ++hour)
        all.append({QString::number(hour), now.addSecs(-3600 * hour), 1});
    const auto kept = keptOf(all, now, 1'000'000);
    for (int hour = 0; hour < 24; ++hour)
        QVERIFY(kept.contains(all.at(hour)));
    // The day before, its newest one.
    QVERIFY(kept.contains(all.at(37)));
    QVERIFY(!kept.contains(all.at(40)));
}

void BackupKeepingTest::theOldestGoWhenThereIsNoRoom()
{
    const QDateTime now = utc("2026-11-29 09:00");
    const auto kept = keptOf(daily(now, 400, 100), now, 1000);
    QCOMPARE(kept.size(), 10);
    QCOMPARE(kept.first().made, now);
    QCOMPARE(kept.last().made, utc("2026-11-08 09:00"));
}

void BackupKeepingTest::theNewestThreeAlwaysStay()
{
    const QDateTime now = utc("2026-11-29 09:00");
    QCOMPARE(keptOf(daily(now, 30, 5000), now, 1000).size(), 3);
    // Also when all are from long ago.
    QCOMPARE(keptOf(daily(now.addYears(-3), 9, 1), now, 1000).size(), 3);
    QVERIFY(backupsToDrop({}, now, 1000).isEmpty());
}

void BackupKeepingTest::yearsOfBackupsStayFew()
{
    // As it happens: one a day, thinned out each time, for three years.
    QList<KeptBackup> all;
    QDateTime now = utc("2024-01-01 09:00");
    for (int day = 0; day < 3 * 365; ++day, now = now.addDays(1)) {
        all.append({QString::number(day), now, 1});
        all = keptOf(all, now, 1'000'000);
        QVERIFY(all.size() <= 7 + 5 + 12);
    }
    // One of each of the last twelve months is still there.
    QSet<int> months;
    for (const KeptBackup& one : std::as_const(all))
        months.insert(one.made.date().year() * 12 + one.made.date().month());
    QCOMPARE(months.size(), 12);
}

void BackupKeepingTest::oneIsMadeEachDayThatSomethingChanged()
{
    TestRegister here;
    JobContext context;
    // The register itself is something.
    QVERIFY((*backUpIfDue(*here, context)).has_value());
    here.recorded(aWorker().named(u"Sri Wahyuni"_s).built());
    QVERIFY(!(*backUpIfDue(*here, context)).has_value());
    here.clock.pass(21 * kHour);
    const auto second = backUpIfDue(*here, context);
    QVERIFY(second && second->has_value());
    QVERIFY(QFileInfo::exists((*second)->file));
    // Nothing new: none is due, however long ago it was.
    here.clock.pass(100 * 24 * kHour);
    QVERIFY(!(*backUpIfDue(*here, context)).has_value());
    QCOMPARE(backupsHere(*here).size(), 2);
    QCOMPARE(backupStanding(*here)->changesSince, 0);
}

void BackupKeepingTest::aClockSetBackDoesNotPutThemOff()
{
    TestRegister here;
    JobContext context;
    QVERIFY((*backUpIfDue(*here, context)).has_value());
    here.clock.moveTo(QDate(2010, 1, 1));
    here.candidate(aWorker().named(u"Sri Wahyuni"_s).built());
    QVERIFY((*backUpIfDue(*here, context)).has_value());
}

void BackupKeepingTest::beforeRiskAtMostOneAnHour()
{
    TestRegister here;
    JobContext context;
    QVERIFY(backUpBeforeRisk(*here, context));
    here.recorded(aWorker().named(u"Sri Wahyuni"_s).built());
    QVERIFY(backUpBeforeRisk(*here, context));
    QCOMPARE(backupsHere(*here).size(), 1);
    here.clock.pass(2 * kHour);
    QVERIFY(backUpBeforeRisk(*here, context));
    QCOMPARE(backupsHere(*here).size(), 2);
    here.clock.pass(2 * kHour);
    QVERIFY(backUpBeforeRisk(*here, context)); // nothing new
    QCOMPARE(backupsHere(*here).size(), 2);
}

void BackupKeepingTest::aFailureIsKeptAndTheWorkGoesOn()
{
    TestRegister here;
    JobContext context;
    // A file where the folder should be.
    const QString place = here.directory() + u"/backups"_s;
    QVERIFY(QDir().rmdir(place));
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(backUpBeforeRisk(*here, context));
    QVERIFY(backupStanding(*here)->trouble.has_value());
    QVERIFY(adviceFor(*selfCheck(*here), utc("2026-11-22 08:00")).contains(Advice::BackUp));
    // Mended, and it is forgotten.
    QVERIFY(QFile::remove(place));
    QVERIFY(backUpBeforeRisk(*here, context));
    QVERIFY(!backupStanding(*here)->trouble.has_value());
    // Somebody who stops it stops the work.
    here.clock.pass(2 * kHour);
    here.recorded(aWorker().named(u"Sri Wahyuni"_s).built());
    JobContext stopped({}, [] { return true; });
    QCOMPARE(backUpBeforeRisk(*here, stopped).error().code, ErrorCode::Cancelled);
    QVERIFY(!backupStanding(*here)->trouble.has_value());
}

void BackupKeepingTest::thePracticeVillageIsLeftAlone()
{
    QTemporaryDir folder;
    FakeClock clock;
    SeededEntropy entropy(1);
    NewRegister wanted;
    wanted.directory = folder.filePath(u"demo"_s);
    wanted.scope = kVillage;
    wanted.officer = u"Rini Astuti"_s;
    wanted.cost = KeyCost::light();
    wanted.practice = true;
    const auto made = createRegister(wanted, passphrase(), {clock, entropy, reference()});
    QVERIFY(made);
    JobContext context;
    QVERIFY(!(*backUpIfDue(*made->session, context)).has_value());
}

void BackupKeepingTest::theRoomIsASetting()
{
    TestRegister here;
    JobContext context;
    QCOMPARE(backupStanding(*here)->room, kUsualBackupRoom);
    QCOMPARE(setBackupRoom(*here, 10).error().code, ErrorCode::Invalid);
    QVERIFY(setBackupRoom(*here, 200));
    here.reopen();
    QCOMPARE(backupStanding(*here)->room, 200);
}

void BackupKeepingTest::aClockThatLeaptAheadThrowsNothingAway()
{
    TestRegister here;
    JobContext context;
    here.candidate(aWorker().named(u"Sri Wahyuni"_s).built());
    for (int i = 0; i < 6; ++i) {
        QVERIFY(backUpHere(*here, context));
        here.clock.pass(24 * kHour);
    }
    const QDate rightDay = here.clock.today();
    here.clock.moveTo(rightDay.addYears(5));
    QVERIFY(thinOutBackups(*here));
    QCOMPARE(backupsHere(*here).size(), 6);
    // By a date that is right, five years are long enough.
    QVERIFY(confirmClock(*here));
    QVERIFY(thinOutBackups(*here));
    QCOMPARE(backupsHere(*here).size(), 3);
}

void BackupKeepingTest::copiesThatWereLeftBesideGoAfterAMonth()
{
    TestRegister here;
    const QString database = here.directory() + u"/register.db"_s;
    const auto leave = [&](const QString& suffix, int daysAgo) {
        QFile file(database + suffix);
        return file.open(QIODevice::WriteOnly) &&
               file.setFileTime(here.clock.now().addDays(-daysAgo),
                                QFileDevice::FileModificationTime);
    };
    QVERIFY(leave(u".schema3"_s, 40) && leave(u".schema4"_s, 20));
    QVERIFY(leave(u".damaged_20261001_080000"_s, 40) && leave(u".damaged_20261101_080000"_s, 20));
    VERIFY_DONE(thinOutBackups(*here));
    const QStringList left =
        QDir(here.directory()).entryList({u"register.db.*"_s}, QDir::Files, QDir::Name);
    QCOMPARE(left,
             (QStringList{u"register.db.damaged_20261101_080000"_s, u"register.db.schema4"_s}));
    QVERIFY(QFile::exists(database));
}

void BackupKeepingTest::aBackupElsewhereIsKnownAsSuch()
{
    TestRegister here;
    JobContext context;
    QVERIFY(backUpHere(*here, context));
    QVERIFY(!backupStanding(*here)->lastOutside.isValid());
    QVERIFY(QDir().mkdir(here.path(u"stick"_s)));
    const auto written = backUpInto(*here, here.path(u"stick"_s), context);
    QVERIFY(written);
    QCOMPARE(QFileInfo(written->file).fileName(), u"35.15.12.2004_20261122_080000.jbackup"_s);
    QVERIFY(backupStanding(*here)->lastOutside.isValid());
}

void BackupKeepingTest::aRehearsalRestoresAndLeavesNothing()
{
    TestRegister here;
    JobContext context;
    for (int i = 0; i < 20; ++i)
        here.recorded(aWorker().named(u"Warga Uji %1"_s.arg(i)).withNik(nikNumber(i)).built());
    const auto written = backUpHere(*here, context);
    QVERIFY(written);
    QVERIFY(!drillStanding(*here)->at.isValid());
    const auto before = QDir(here.directory()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const auto report = drillBackup(*here, written->file, context);
    QVERIFY(report);
    QVERIFY(report->check.ok);
    QCOMPARE(report->check.workers, 20);
    QCOMPARE(QDir(here.directory()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    QVERIFY(drillStanding(*here)->at.isValid());
    QVERIFY(drillStanding(*here)->went);
}

void BackupKeepingTest::aRehearsalFindsADamagedFile()
{
    TestRegister here;
    JobContext context;
    const auto written = backUpHere(*here, context);
    QVERIFY(written);
    flipByte(written->file);
    QCOMPARE(drillBackup(*here, written->file, context).error().code, ErrorCode::FileDamaged);
    QVERIFY(drillStanding(*here)->at.isValid());
    QVERIFY(!drillStanding(*here)->went);
    QVERIFY(!QFileInfo::exists(here.directory() + u"/drill.tmp"_s));
    // Stopped half-way says nothing about it.
    QVERIFY(backUpHere(*here, context));
    JobContext stopped({}, [] { return true; });
    const auto good = backupsHere(*here).first().file;
    QVERIFY(drillBackup(*here, good, context));
    QCOMPARE(drillBackup(*here, good, stopped).error().code, ErrorCode::Cancelled);
    QVERIFY(drillStanding(*here)->went);
}

void BackupKeepingTest::aRehearsalKnowsAnotherRegistersBackup()
{
    TestRegister here;
    TestRegister other({.device = u"Laptop Lain"_s, .seed = 2});
    JobContext context;
    const auto written = backUpHere(*other, context);
    QVERIFY(written);
    QCOMPARE(drillBackup(*here, written->file, context).error().code, ErrorCode::WrongPassphrase);
}

void BackupKeepingTest::theFolderToRestoreIsFree()
{
    QTemporaryDir folder;
    const QString file = u"/media/stick/35.15.12.2004_20261122_080000.jbackup"_s;
    QCOMPARE(folderToRestore(file, folder.path()), folder.filePath(u"35.15.12.2004"_s));
    QVERIFY(QDir(folder.path()).mkdir(u"35.15.12.2004"_s));
    QCOMPARE(folderToRestore(file, folder.path()), folder.filePath(u"35.15.12.2004 (2)"_s));
}

void BackupKeepingTest::whatWasNeverSentStillWaitsAfterARestore()
{
    TestRegister here; // no office is known yet
    JobContext context;
    here.recorded(aWorker().named(u"Sri Wahyuni"_s).built());
    const auto before = waitingForOffice(*here)->changes;
    QVERIFY(before >= 2);
    const auto written = backUpHere(*here, context);
    QVERIFY(written);
    const auto restored =
        restore(written->file, here.path(u"baru"_s), passphrase(), here.environment());
    QVERIFY(restored);
    QVERIFY(waitingForOffice(**restored)->changes >= before);
}

namespace {

/// Nothing to complain about, at noon of 22 November 2026.
SelfCheck wellKept()
{
    const QDateTime yesterday = utc("2026-11-21 12:00");
    SelfCheck facts;
    facts.check.at = yesterday;
    facts.backups.last = yesterday;
    facts.backups.lastOutside = yesterday;
    facts.backups.changesSince = 5;
    facts.drill = {yesterday, true};
    facts.freeBytes = std::int64_t{10} << 30U;
    return facts;
}

} // namespace

void BackupKeepingTest::adviceFollowsTheFacts_data()
{
    using Change = void (*)(SelfCheck&);
    QTest::addColumn<void*>("change");
    QTest::addColumn<int>("wanted"); // -1: none
    const auto row = [](const char* name, Change change, int wanted) {
        QTest::newRow(name) << reinterpret_cast<void*>(change) << wanted;
    };
    const auto after = [](Advice advice) { return int(advice); };
    row(
        "nothing", [](SelfCheck&) {}, -1);
    row(
        "the check found something", [](SelfCheck& f) { f.check.problems = 1; },
        after(Advice::MendDamage));
    row(
        "no room", [](SelfCheck& f) { f.freeBytes = 499 << 20; }, after(Advice::MakeRoom));
    row(
        "room enough", [](SelfCheck& f) { f.freeBytes = 500 << 20; }, -1);
    row(
        "room unknown", [](SelfCheck& f) { f.freeBytes = -1; }, -1);
    row(
        "never backed up", [](SelfCheck& f) { f.backups.last = {}; }, after(Advice::BackUp));
    row(
        "backed up 3 days ago", [](SelfCheck& f) { f.backups.last = utc("2026-11-19 12:00"); },
        after(Advice::BackUp));
    row(
        "backed up long ago, nothing new",
        [](SelfCheck& f) {
            f.backups.last = f.backups.lastOutside = utc("2026-01-19 12:00");
            f.backups.changesSince = 0;
        },
        -1);
    row(
        "the backup failed", [](SelfCheck& f) { f.backups.trouble = ErrorCode::StorageFull; },
        after(Advice::BackUp));
    row(
        "never checked", [](SelfCheck& f) { f.check.at = {}; }, after(Advice::CheckData));
    row(
        "checked 31 days ago", [](SelfCheck& f) { f.check.at = utc("2026-10-22 12:00"); },
        after(Advice::CheckData));
    row(
        "checked 30 days ago", [](SelfCheck& f) { f.check.at = utc("2026-10-23 12:00"); }, -1);
    row(
        "never elsewhere", [](SelfCheck& f) { f.backups.lastOutside = {}; },
        after(Advice::BackUpOutside));
    row(
        "elsewhere 15 days ago",
        [](SelfCheck& f) { f.backups.lastOutside = utc("2026-11-07 12:00"); },
        after(Advice::BackUpOutside));
    row(
        "never rehearsed", [](SelfCheck& f) { f.drill = {}; }, after(Advice::Rehearse));
    row(
        "rehearsal failed", [](SelfCheck& f) { f.drill.went = false; }, after(Advice::Rehearse));
    row(
        "something waits", [](SelfCheck& f) { f.waiting.changes = 1; }, after(Advice::Send));
    row(
        "nobody to send to",
        [](SelfCheck& f) {
            f.waiting.changes = 1;
            f.waiting.reports = false;
        },
        -1);
    row(
        "a doubtful date", [](SelfCheck& f) { f.clock = ClockDoubt{}; }, after(Advice::SetClock));
}

void BackupKeepingTest::adviceFollowsTheFacts()
{
    QFETCH(void*, change);
    QFETCH(int, wanted);
    SelfCheck facts = wellKept();
    reinterpret_cast<void (*)(SelfCheck&)>(change)(facts);
    const auto advice = adviceFor(facts, utc("2026-11-22 12:00"));
    QCOMPARE(advice.size(), wanted < 0 ? 0 : 1);
    if (wanted >= 0)
        QCOMPARE(int(advice.first()), wanted);
}

void BackupKeepingTest::aWellKeptRegisterNeedsNothing()
{
    TestRegister here;
    JobContext context;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(here.clock.nowMs(), Qt::UTC);
    QVERIFY(adviceFor(*selfCheck(*here), now).contains(Advice::Rehearse));
    QVERIFY(QDir().mkdir(here.path(u"stick"_s)));
    QVERIFY(checkRegister(*here, context)->ok);
    QVERIFY(backUpHere(*here, context));
    const auto elsewhere = backUpInto(*here, here.path(u"stick"_s), context);
    QVERIFY(elsewhere && drillBackup(*here, elsewhere->file, context)->check.ok);
    auto advice = adviceFor(*selfCheck(*here), now);
    advice.removeAll(Advice::Send);     // the village's own beginning has not been sent
    advice.removeAll(Advice::MakeRoom); // that of this machine
    QCOMPARE(advice.size(), 0);
    QCOMPARE(checkStanding(*here)->at, now);
}

TEST_SUITE(BackupKeepingTest)
#include "tst_backupkeeping.moc"
