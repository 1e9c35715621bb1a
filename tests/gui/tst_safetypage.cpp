/// Periksa data saya, the daily backup, and bringing one back: in the real window.
#include "app/services/guarding/selfcheck.h"
#include "app/services/overview.h"
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/firststart/firststartpage.h"
#include "ui/pages/lock/lockpage.h"
#include "ui/pages/restore/restorepage.h"
#include "ui/pages/safety/factrow.h"
#include "ui/pages/safety/safetypage.h"
#include "ui/shell/backupkeeper.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using tests::WindowFixture;

class SafetyPageTest : public QObject {
    Q_OBJECT

private slots:
    void aNewRegisterIsToldWhatToDo();
    void everythingDoneTurnsItGreen();
    void aDriveIsOneClickAway();
    void aDamagedBackupIsSaid();
    void theRoomIsKept();
    void theFootLeadsHere();
    void homeShowsWhatIsToDo();
    void theKeeperMakesTheDailyBackup();
    void theKeeperSaysWhenItCannot();
    void aBackupIsBroughtBackFromTheLock();
    void aWrongPassphraseIsSaidAtTheField();
    void theFirstStartLeadsToTheSame();

private:
    static QPushButton* button(WindowFixture& fixture, const char* name)
    {
        auto* found = fixture.child<QPushButton>(name);
        Q_ASSERT(found);
        return found;
    }
    static void open(WindowFixture& fixture)
    {
        fixture.open();
        fixture.window().workspace()->goTo({ui::PageId::Safety, {}, {}});
        settle(fixture);
    }
    static void settle(WindowFixture& fixture)
    {
        QTRY_VERIFY(!fixture.window().desk()->isBusy());
        QCoreApplication::processEvents();
    }
    static void press(WindowFixture& fixture, const char* name)
    {
        QTRY_VERIFY(button(fixture, name)->isEnabled());
        button(fixture, name)->click();
        settle(fixture);
    }
    /// Pages that were left are still there for a moment.
    template <typename Widget>
    static bool isSeen(WindowFixture& fixture)
    {
        const auto all = fixture.window().findChildren<Widget*>();
        return std::ranges::any_of(all, &QWidget::isVisible);
    }
    static QString verdict(WindowFixture& fixture)
    {
        return fixture.child<QLabel>("safetyVerdict")->text();
    }
    /// The register is closed and a backup of it lies at the path that is given back.
    static QString backupOf(WindowFixture& fixture)
    {
        const auto session = fixture.makeRegister();
        app::JobContext context;
        const auto written = app::backUpInto(*session, fixture.folder(), context);
        Q_ASSERT(written);
        return written->file;
    }
};

void SafetyPageTest::aNewRegisterIsToldWhatToDo()
{
    WindowFixture fixture;
    open(fixture);
    // Backup, check, another drive, rehearsal, sending.
    QTRY_VERIFY2(verdict(fixture).contains(u"hal"_s), qPrintable(verdict(fixture)));
    QVERIFY(!button(fixture, "safetyRehearse")->isEnabled()); // nothing to try
    QCOMPARE(fixture.window().focusWidget()->objectName(), u"safetyCheck"_s);
}

void SafetyPageTest::everythingDoneTurnsItGreen()
{
    WindowFixture fixture;
    QVERIFY(QDir().mkpath(fixture.folder() + u"/stick"_s));
    fixture.dialogs().nextFile = fixture.folder() + u"/stick"_s;
    open(fixture);
    press(fixture, "safetyCheck");
    press(fixture, "safetyBackUp");
    QCOMPARE(fixture.child<QTableWidget>("safetyBackups")->rowCount(), 1);
    press(fixture, "safetyOutside");
    QCOMPARE(QDir(fixture.folder() + u"/stick"_s).entryList({u"*.jbackup"_s}).size(), 1);
    press(fixture, "safetyRehearse");
    // What is left is to send, and what the disk of this machine says.
    const auto facts = app::selfCheck(fixture.window().desk()->session());
    QVERIFY(facts);
    QVERIFY(facts->drill.went);
    QVERIFY(facts->check.at.isValid());
    QVERIFY(facts->backups.lastOutside.isValid());
    for (auto* row : fixture.window().findChildren<ui::FactRow*>()) {
        // What only counts asks for nothing.
        const bool asks = row->tone() != ui::Tone::Success && row->tone() != ui::Tone::Neutral;
        if (row->button() && row->button()->objectName() != u"safetySend")
            QVERIFY2(!asks, qPrintable(row->text()));
    }
}

void SafetyPageTest::aDriveIsOneClickAway()
{
    WindowFixture fixture;
    ui::Volume stick;
    stick.name = u"SANDISK"_s;
    stick.folder = fixture.folder() + u"/stick"_s;
    QVERIFY(QDir().mkpath(stick.folder));
    fixture.dialogs().plugged = {stick};
    open(fixture);
    QTRY_VERIFY(button(fixture, "safetyOutside")->text().contains(u"SANDISK"_s));
    press(fixture, "safetyOutside");
    QCOMPARE(QDir(stick.folder).entryList({u"*.jbackup"_s}).size(), 1);
}

void SafetyPageTest::aDamagedBackupIsSaid()
{
    WindowFixture fixture;
    open(fixture);
    press(fixture, "safetyBackUp");
    const auto kept = app::backupsHere(fixture.window().desk()->session());
    QCOMPARE(kept.size(), 1);
    QFile file(kept.first().file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() - 1));
    file.close();
    press(fixture, "safetyRehearse");
    QTRY_VERIFY(!app::selfCheck(fixture.window().desk()->session())->drill.went);
    bool isSaid = false;
    for (auto* row : fixture.window().findChildren<ui::FactRow*>())
        isSaid = isSaid || row->text().contains(u"tanpa hasil"_s);
    QVERIFY(isSaid);
}

void SafetyPageTest::theRoomIsKept()
{
    WindowFixture fixture;
    open(fixture);
    auto* room = fixture.child<QComboBox>("safetyRoom");
    room->setCurrentIndex(room->findData(qint64(250)));
    emit room->activated(room->currentIndex());
    settle(fixture);
    QCOMPARE(app::backupStanding(fixture.window().desk()->session())->room, 250);
}

void SafetyPageTest::theFootLeadsHere()
{
    WindowFixture fixture;
    fixture.open();
    QTRY_VERIFY(!button(fixture, "stripBackup")->text().isEmpty());
    button(fixture, "stripBackup")->click();
    QCOMPARE(fixture.window().workspace()->current(), ui::PageId::Safety);
}

void SafetyPageTest::homeShowsWhatIsToDo()
{
    WindowFixture fixture;
    auto session = fixture.makeRegister();
    QVERIFY(app::recordWorker(*session,
                              tests::completeWorker(u"Sri Wahyuni"_s, u"3515125204780001"_s),
                              app::Warnings::Confirmed));
    fixture.window().openWith(std::move(session));
    QTRY_VERIFY(button(fixture, "tileGuard")->isVisible());
    button(fixture, "tileGuard")->click();
    QCOMPARE(fixture.window().workspace()->current(), ui::PageId::Safety);
}

void SafetyPageTest::theKeeperMakesTheDailyBackup()
{
    WindowFixture fixture;
    open(fixture);
    auto* keeper = fixture.window().findChild<ui::BackupKeeper*>();
    QVERIFY(keeper);
    QTRY_VERIFY(!fixture.window().desk()->isBusy());
    keeper->look();
    QTRY_COMPARE(app::backupsHere(fixture.window().desk()->session()).size(), 1);
    settle(fixture);
    keeper->look(); // not due again
    settle(fixture);
    QCOMPARE(app::backupsHere(fixture.window().desk()->session()).size(), 1);
    fixture.window().lock();
    keeper->look(); // no keys, no backup
}

void SafetyPageTest::theKeeperSaysWhenItCannot()
{
    WindowFixture fixture;
    open(fixture);
    const QString place = fixture.directory() + u"/backups"_s;
    QVERIFY(QDir().rmdir(place));
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QTRY_VERIFY(!fixture.window().desk()->isBusy());
    fixture.window().findChild<ui::BackupKeeper*>()->look();
    settle(fixture);
    QTRY_VERIFY(app::backupStanding(fixture.window().desk()->session())->trouble.has_value());
}

void SafetyPageTest::aBackupIsBroughtBackFromTheLock()
{
    WindowFixture fixture;
    const QString file = backupOf(fixture);
    fixture.window().start({});
    button(fixture, "lockRestore")->click();
    QVERIFY(isSeen<ui::RestorePage>(fixture));
    QVERIFY(!button(fixture, "restoreNow")->isEnabled());
    fixture.dialogs().nextFile = file;
    button(fixture, "restoreChoose")->click();
    QTest::keyClicks(fixture.child<QLineEdit>("restorePassphrase"), u"rahasia desa"_s);
    button(fixture, "restoreNow")->click();
    QTRY_VERIFY(fixture.window().workspace() != nullptr);
    // Beside the one that is there.
    QCOMPARE(fixture.window().desk()->session().directory(), fixture.directory() + u" (2)"_s);
    QVERIFY(!isSeen<ui::RestorePage>(fixture));
}

void SafetyPageTest::aWrongPassphraseIsSaidAtTheField()
{
    WindowFixture fixture;
    fixture.dialogs().nextFile = backupOf(fixture);
    fixture.window().start({});
    button(fixture, "lockRestore")->click();
    button(fixture, "restoreChoose")->click();
    QTest::keyClicks(fixture.child<QLineEdit>("restorePassphrase"), u"bukan ini"_s);
    button(fixture, "restoreNow")->click();
    QTRY_VERIFY(button(fixture, "restoreNow")->isEnabled());
    QVERIFY(fixture.window().workspace() == nullptr);
    QVERIFY(!QFileInfo::exists(fixture.directory() + u" (2)"_s));
    QCOMPARE(fixture.window().focusWidget()->objectName(), u"restorePassphrase"_s);
    button(fixture, "restoreBack")->click();
    QVERIFY(isSeen<ui::LockPage>(fixture));
}

void SafetyPageTest::theFirstStartLeadsToTheSame()
{
    WindowFixture fixture;
    fixture.window().start({});
    button(fixture, "welcomeRestore")->click();
    QVERIFY(isSeen<ui::RestorePage>(fixture));
    button(fixture, "restoreBack")->click();
    QVERIFY(isSeen<ui::FirstStartPage>(fixture));
}

TEST_SUITE(SafetyPageTest)
#include "tst_safetypage.moc"
