/// Locked means nothing to see; unlocked means back where one was.
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/lock/lockpage.h"
#include "ui/shell/desk.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class LockTest : public QObject {
    Q_OBJECT

private slots:
    void lockingHidesThePagesAndDropsTheKeys();
    void unlockingGoesBackToWhatWasTyped();
    void aWrongPassphraseSaysSo();
    void wrongTriesAreSlowedDown();
    void theRecoveryCodeOpensToo();
    void theLastRegisterIsAskedForFirst();
    void idlenessIsNoticed();
    void aTouchPutsItOff();

private:
    static void unlock(tests::WindowFixture& fixture, const QString& passphrase);
};

void LockTest::unlock(tests::WindowFixture& fixture, const QString& passphrase)
{
    auto* edit = fixture.child<QLineEdit>("lockPassphrase");
    edit->clear();
    QTest::keyClicks(edit, passphrase);
    QTest::keyClick(edit, Qt::Key_Return);
}

void LockTest::lockingHidesThePagesAndDropsTheKeys()
{
    tests::WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.window().workspace()->isVisible());
    QTest::keyClick(&fixture.window(), Qt::Key_L, Qt::ControlModifier);
    fixture.window().lock();
    QVERIFY(!fixture.window().workspace()->isVisible());
    QVERIFY(fixture.window().desk()->isLocked());
    QVERIFY(fixture.child<QLineEdit>("lockPassphrase")->isVisible());
}

void LockTest::unlockingGoesBackToWhatWasTyped()
{
    tests::WindowFixture fixture;
    fixture.open();
    auto* search = fixture.child<QLineEdit>("globalSearch");
    search->setText(u"siti"_s);
    fixture.window().workspace()->goTo({ui::PageId::Settings, {}, {}});
    fixture.window().lock();
    unlock(fixture, u"rahasia desa"_s);
    QTRY_VERIFY(!fixture.window().desk()->isLocked());
    QVERIFY(fixture.window().workspace()->isVisible());
    QCOMPARE(fixture.window().workspace()->current(), ui::PageId::Settings);
    QCOMPARE(fixture.child<QLineEdit>("globalSearch"), search);
    QCOMPARE(search->text(), u"siti"_s);
}

void LockTest::aWrongPassphraseSaysSo()
{
    tests::WindowFixture fixture;
    fixture.open();
    fixture.window().lock();
    unlock(fixture, u"salah"_s);
    auto* note = fixture.child<QLabel>("lockPassphraseNote");
    QTRY_VERIFY(note->text().startsWith(u"Kata sandi itu tidak membuka"_s));
    QVERIFY(fixture.window().desk()->isLocked());
}

void LockTest::wrongTriesAreSlowedDown()
{
    tests::WindowFixture fixture;
    fixture.open();
    fixture.window().lock();
    auto* open = fixture.child<QPushButton>("unlock");
    auto* note = fixture.child<QLabel>("lockPassphraseNote");
    for (int tries = 0; tries < 8 && !note->text().startsWith(u"Terlalu banyak"_s); ++tries) {
        unlock(fixture, u"salah %1"_s.arg(tries));
        QTRY_VERIFY(open->isEnabled() || note->text().startsWith(u"Terlalu banyak"_s));
    }
    QVERIFY(note->text().startsWith(u"Terlalu banyak percobaan salah. Tunggu"_s));
    QVERIFY(!open->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), 10'000);
}

void LockTest::theRecoveryCodeOpensToo()
{
    tests::WindowFixture fixture;
    fixture.open();
    fixture.window().lock();
    unlock(fixture, fixture.recoveryCode());
    QTRY_VERIFY(fixture.window().workspace()->isVisible());
}

void LockTest::theLastRegisterIsAskedForFirst()
{
    tests::WindowFixture fixture;
    fixture.makeRegister().reset();
    fixture.window().start({});
    QVERIFY(fixture.child<QLineEdit>("lockPassphrase")->isVisible());
    unlock(fixture, u"rahasia desa"_s);
    QTRY_VERIFY(fixture.window().workspace());
    QVERIFY(fixture.window().workspace()->isVisible());
}

void LockTest::idlenessIsNoticed()
{
    ui::IdleWatch watch(nullptr);
    QSignalSpy idled(&watch, &ui::IdleWatch::idled);
    watch.setLimit(20);
    QTRY_COMPARE(idled.count(), 1);
    watch.setLimit(0);
    QTest::qWait(0);
    QCOMPARE(idled.count(), 1);
}

void LockTest::aTouchPutsItOff()
{
    ui::IdleWatch watch(nullptr);
    QSignalSpy idled(&watch, &ui::IdleWatch::idled);
    watch.setLimit(20);
    QTRY_COMPARE(idled.count(), 1);
    QWidget widget;
    QTest::keyClick(&widget, Qt::Key_A);
    QTRY_COMPARE(idled.count(), 2);
}

TEST_SUITE(LockTest)
#include "tst_lock.moc"
