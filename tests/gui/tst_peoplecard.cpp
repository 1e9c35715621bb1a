/// People and passphrases in the settings, in the real window.
#include "app/services/guarding/people.h"
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/settings/personform.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using tests::WindowFixture;

class PeopleCardTest : public QObject {
    Q_OBJECT

private slots:
    void somebodyIsAddedAndDismissed();
    void whatIsMissingIsSaidWhereItIs();
    void aRoleIsChanged();
    void theLastManagerStays();
    void myPassphraseIsChanged();
    void aWrongPassphraseIsSaidAtIt();
    void aNewCodeIsShownOnce();
    void aKaderSeesNoButtons();

private:
    static void open(WindowFixture& fixture)
    {
        fixture.open();
        fixture.window().workspace()->goTo({ui::PageId::Settings, {}, {}});
        settle(fixture);
    }
    static void settle(WindowFixture& fixture)
    {
        QTRY_VERIFY(!fixture.window().desk()->isBusy());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    static void press(WindowFixture& fixture, const char* name)
    {
        auto* button = fixture.child<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
        settle(fixture);
    }
    static void type(WindowFixture& fixture, const char* name, const QString& text)
    {
        fixture.child<QLineEdit>(name)->setText(text);
    }
    static void add(WindowFixture& fixture, const QString& name, const QString& passphrase)
    {
        press(fixture, "peopleAdd");
        type(fixture, "personName", name);
        type(fixture, "personFresh", passphrase);
        type(fixture, "personAgain", passphrase);
        press(fixture, "personFinish");
    }
    static QList<app::Person> people(WindowFixture& fixture)
    {
        return *app::people(fixture.window().desk()->session());
    }
    template <typename Widget>
    static Widget* of(WindowFixture& fixture, const QString& what, const app::Person& person)
    {
        return fixture.window().findChild<Widget*>(what + u'-' + person.user.id.text().right(12));
    }
    static QString noteOf(WindowFixture& fixture, const char* name)
    {
        return fixture.child<QLabel>((QByteArray(name) + "Note").constData())->text();
    }
    static app::Person named(WindowFixture& fixture, const QString& name)
    {
        const auto all = people(fixture);
        const auto found =
            std::ranges::find(all, name, [](const app::Person& one) { return one.user.name; });
        return found == all.end() ? app::Person() : *found;
    }
};

void PeopleCardTest::somebodyIsAddedAndDismissed()
{
    WindowFixture fixture;
    open(fixture);
    add(fixture, u"Bu Sari"_s, u"mawar merah"_s);
    const auto sari = named(fixture, u"Bu Sari"_s);
    QCOMPARE(sari.user.role, u"kader"_s);
    QVERIFY(sari.mayOpen);
    QVERIFY(!fixture.window().findChild<ui::PersonForm*>()->isVisible());
    QVERIFY(fixture.child<QLineEdit>("personFresh")->text().isEmpty());
    auto* gone = of<QPushButton>(fixture, u"dismiss"_s, sari);
    QVERIFY(gone);
    gone->click(); // the question is answered with yes
    settle(fixture);
    QVERIFY(!named(fixture, u"Bu Sari"_s).mayOpen);
}

void PeopleCardTest::whatIsMissingIsSaidWhereItIs()
{
    WindowFixture fixture;
    open(fixture);
    press(fixture, "peopleAdd");
    press(fixture, "personFinish");
    QVERIFY(!noteOf(fixture, "personName").isEmpty());
    QVERIFY(!noteOf(fixture, "personFresh").isEmpty());
    type(fixture, "personName", u"Bu Sari"_s);
    type(fixture, "personFresh", u"mawar merah"_s);
    type(fixture, "personAgain", u"mawar putih"_s);
    press(fixture, "personFinish");
    QCOMPARE(people(fixture).size(), 1);
    // The one that opens it already.
    type(fixture, "personFresh", u"rahasia desa"_s);
    type(fixture, "personAgain", u"rahasia desa"_s);
    press(fixture, "personFinish");
    QCOMPARE(people(fixture).size(), 1);
    QTRY_VERIFY(noteOf(fixture, "personFresh").contains(u"lain"_s));
    QCOMPARE(fixture.child<QLineEdit>("personName")->text(), u"Bu Sari"_s); // nothing typed is lost
}

void PeopleCardTest::aRoleIsChanged()
{
    WindowFixture fixture;
    open(fixture);
    add(fixture, u"Bu Sari"_s, u"mawar merah"_s);
    auto* role = of<QComboBox>(fixture, u"role"_s, named(fixture, u"Bu Sari"_s));
    QVERIFY(role);
    role->setCurrentIndex(role->findData(u"head"_s));
    emit role->activated(role->currentIndex());
    settle(fixture);
    QCOMPARE(named(fixture, u"Bu Sari"_s).user.role, u"head"_s);
}

void PeopleCardTest::theLastManagerStays()
{
    WindowFixture fixture;
    open(fixture);
    const auto self = people(fixture).first();
    auto* role = of<QComboBox>(fixture, u"role"_s, self);
    role->setCurrentIndex(role->findData(u"viewer"_s));
    emit role->activated(role->currentIndex());
    settle(fixture);
    QCOMPARE(people(fixture).first().user.role, u"operator"_s);
    // And the choice shows it again.
    QTRY_COMPARE(of<QComboBox>(fixture, u"role"_s, self)->currentData().toString(), u"operator"_s);
}

void PeopleCardTest::myPassphraseIsChanged()
{
    WindowFixture fixture;
    open(fixture);
    press(fixture, "peopleOwn");
    type(fixture, "personKnown", u"rahasia desa"_s);
    type(fixture, "personFresh", u"mawar merah"_s);
    type(fixture, "personAgain", u"mawar merah"_s);
    press(fixture, "personFinish");
    const auto opened = app::openRegister(
        fixture.directory(), app::Secret::fromText(u"mawar merah"_s), fixture.environment());
    QVERIFY(opened);
}

void PeopleCardTest::aWrongPassphraseIsSaidAtIt()
{
    WindowFixture fixture;
    open(fixture);
    press(fixture, "peopleOwn");
    type(fixture, "personKnown", u"bukan ini"_s);
    type(fixture, "personFresh", u"mawar merah"_s);
    type(fixture, "personAgain", u"mawar merah"_s);
    press(fixture, "personFinish");
    QTRY_COMPARE(fixture.window().focusWidget()->objectName(), u"personKnown"_s);
    QVERIFY(!app::openRegister(fixture.directory(), app::Secret::fromText(u"mawar merah"_s),
                               fixture.environment()));
}

void PeopleCardTest::aNewCodeIsShownOnce()
{
    WindowFixture fixture;
    open(fixture);
    press(fixture, "peopleNewCode");
    const QString code = fixture.child<QLabel>("peopleCode")->text();
    QCOMPARE(code.count(u'-'), 4);
    QVERIFY(code != fixture.recoveryCode());
    QVERIFY(
        app::openRegister(fixture.directory(), app::Secret::fromText(code), fixture.environment()));
    // Whoever comes to the page later does not find it, nor what was being typed.
    press(fixture, "peopleOwn");
    QVERIFY(fixture.child<QLabel>("peopleCode")->isVisible());
    type(fixture, "personFresh", u"mawar merah"_s);
    fixture.window().workspace()->goTo({ui::PageId::Home, {}, {}});
    settle(fixture);
    QVERIFY(fixture.child<QLabel>("peopleCode")->text().isEmpty());
    QVERIFY(fixture.child<QLineEdit>("personFresh")->text().isEmpty());
}

void PeopleCardTest::aKaderSeesNoButtons()
{
    WindowFixture fixture;
    {
        const auto session = fixture.makeRegister();
        QVERIFY(app::addPerson(*session, {u"Bu Sari"_s, u"kader"_s},
                               app::Secret::fromText(u"mawar merah"_s)));
    }
    auto opened = app::openRegister(fixture.directory(), app::Secret::fromText(u"mawar merah"_s),
                                    fixture.environment());
    QVERIFY(opened);
    fixture.window().openWith(*std::move(opened));
    fixture.window().workspace()->goTo({ui::PageId::Settings, {}, {}});
    settle(fixture);
    QVERIFY(!fixture.child<QPushButton>("peopleAdd")->isVisible());
    QVERIFY(fixture.child<QPushButton>("peopleOwn")->isVisible());
    QVERIFY(!of<QComboBox>(fixture, u"role"_s, people(fixture).first()));
}

TEST_SUITE(PeopleCardTest)
#include "tst_peoplecard.moc"
