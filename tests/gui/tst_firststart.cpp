/// From nothing to an open register, by keyboard.
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/firststart/firststartpage.h"
#include "ui/pages/firststart/strength.h"
#include "ui/shell/desk.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class FirstStartTest : public QObject {
    Q_OBJECT

private slots:
    void aRegisterIsMadeInAMinute();
    void allProblemsAreShownAtOnce();
    void aVillageIsFoundByAPieceOfItsName();
    void anOfficeTypesItsCode();
    void theCodeIsShownUntilItIsKept();
    void anotherLanguageSpeaksAtOnce();
    void thePassphraseIsRated_data();
    void thePassphraseIsRated();

private:
    static void chooseVillage(tests::WindowFixture& fixture);
    static void fillOfficer(tests::WindowFixture& fixture, const QString& again);
};

void FirstStartTest::chooseVillage(tests::WindowFixture& fixture)
{
    fixture.child<QPushButton>("welcomeRegister")->click();
    auto* search = fixture.child<QLineEdit>("villageSearch");
    QTest::keyClicks(search, u"bakungpring"_s);
    auto* list = fixture.child<QListView>("villageList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
}

void FirstStartTest::fillOfficer(tests::WindowFixture& fixture, const QString& again)
{
    QTest::keyClicks(fixture.child<QLineEdit>("officerName"), u"Bu Rini"_s);
    QTest::keyClicks(fixture.child<QLineEdit>("officerPassphrase"), u"sawah luas sekali"_s);
    QTest::keyClicks(fixture.child<QLineEdit>("officerAgain"), again);
    fixture.child<QPushButton>("officerMake")->click();
}

void FirstStartTest::aRegisterIsMadeInAMinute()
{
    tests::WindowFixture fixture;
    fixture.window().start({});
    chooseVillage(fixture);
    fillOfficer(fixture, u"sawah luas sekali"_s);
    auto* saved = fixture.child<QCheckBox>("recoverySaved");
    QTRY_VERIFY(saved->isVisible());
    saved->click();
    fixture.child<QPushButton>("recoveryOpen")->click();
    QVERIFY(fixture.window().desk());
    QCOMPARE(fixture.window().desk()->session().scope(), u"35.15.12.2004"_s);
    QCOMPARE(fixture.window().desk()->session().user().name, u"Bu Rini"_s);
    QCOMPARE(fixture.preferences().lastRegister(), fixture.directory());
}

void FirstStartTest::allProblemsAreShownAtOnce()
{
    tests::WindowFixture fixture;
    fixture.window().start({});
    chooseVillage(fixture);
    QTest::keyClicks(fixture.child<QLineEdit>("officerPassphrase"), u"desa"_s);
    fixture.child<QPushButton>("officerMake")->click();
    for (const char* note : {"officerNameNote", "officerPassphraseNote", "officerAgainNote"})
        QVERIFY2(fixture.child<QLabel>(note)->property("role") == u"problem"_s, note);
    QTRY_VERIFY(fixture.child<QLineEdit>("officerName")->hasFocus());
}

void FirstStartTest::aVillageIsFoundByAPieceOfItsName()
{
    tests::WindowFixture fixture;
    fixture.window().start({});
    fixture.child<QPushButton>("welcomeRegister")->click();
    auto* next = fixture.child<QPushButton>("villageNext");
    QVERIFY(!next->isEnabled());
    QTest::keyClicks(fixture.child<QLineEdit>("villageSearch"), u"Bakung"_s);
    auto* list = fixture.child<QListView>("villageList");
    QTRY_VERIFY(list->model()->rowCount() > 3);
    QVERIFY(next->isEnabled());
    QTest::keyClicks(fixture.child<QLineEdit>("villageSearch"), u"qwx"_s);
    QVERIFY(!next->isEnabled());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(fixture.child<QLineEdit>("villageSearch"), Qt::Key_Backspace);
    QVERIFY(next->isEnabled());
    QTest::keyClicks(fixture.child<QLineEdit>("villageSearch"), u"qwx"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(!next->isEnabled());
}

void FirstStartTest::anOfficeTypesItsCode()
{
    tests::WindowFixture fixture;
    fixture.window().start({});
    fixture.child<QPushButton>("welcomeRegister")->click();
    QTest::keyClicks(fixture.child<QLineEdit>("villageSearch"), u"35.15"_s);
    auto* list = fixture.child<QListView>("villageList");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"Sidoarjo"_s));
}

void FirstStartTest::theCodeIsShownUntilItIsKept()
{
    tests::WindowFixture fixture;
    fixture.window().start({});
    chooseVillage(fixture);
    fillOfficer(fixture, u"sawah luas sekali"_s);
    auto* code = fixture.child<QLabel>("recoveryCode");
    QTRY_VERIFY(code->isVisible());
    QCOMPARE(code->text().split(u'-').size(), 5);
    QVERIFY(!fixture.child<QPushButton>("recoveryOpen")->isEnabled());
    QVERIFY(!fixture.window().desk());
}

void FirstStartTest::anotherLanguageSpeaksAtOnce()
{
    tests::WindowFixture fixture;
    fixture.window().start({});
    QCOMPARE(fixture.child<QPushButton>("welcomeRegister")->text(), u"Buat buku data desa saya"_s);
    fixture.child<QToolButton>("welcomeLanguageChipen")->click();
    QTRY_COMPARE(fixture.window().findChildren<ui::FirstStartPage*>().size(), 1);
    QTRY_COMPARE(fixture.child<QPushButton>("welcomeRegister")->text(),
                 u"Make the register of my village"_s);
    QCOMPARE(fixture.preferences().language(), u"en"_s);
}

void FirstStartTest::thePassphraseIsRated_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("strength");
    QTest::newRow("empty") << QString() << int(ui::Strength::TooShort);
    QTest::newRow("seven") << u"abcdefg"_s << int(ui::Strength::TooShort);
    QTest::newRow("one letter") << u"aaaaaaaaaaaaaaaaaaaa"_s << int(ui::Strength::Weak);
    QTest::newRow("digits") << u"12345678"_s << int(ui::Strength::Weak);
    QTest::newRow("a word and a number") << u"sawahijau7"_s << int(ui::Strength::Fair);
    QTest::newRow("four words") << u"sawah luas sekali ini"_s << int(ui::Strength::Strong);
}

void FirstStartTest::thePassphraseIsRated()
{
    QFETCH(QString, passphrase);
    QTEST(int(ui::strengthOf(passphrase)), "strength");
}

TEST_SUITE(FirstStartTest)
#include "tst_firststart.moc"
