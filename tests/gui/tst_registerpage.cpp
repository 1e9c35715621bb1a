/// Daftarkan: what is typed is kept, decoded, checked and saved once.
#include "app/services/drafts.h"
#include "app/services/listing.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/register/actionbar.h"
#include "ui/pages/register/registerpage.h"
#include "ui/pages/register/typedvalues.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pointlist.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString kNik = u"3515125204780001"_s; // a woman born 12 April 1978

} // namespace

class TestRegisterPage final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        open();
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void daysAreReadTolerantly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate born(1978, 4, 12);
        QTest::newRow("dashes") << u"12-04-1978"_s << born;
        QTest::newRow("slashes, short year") << u"12/4/78"_s << born;
        QTest::newRow("no separators") << u"120478"_s << born;
        QTest::newRow("eight digits") << u"12041978"_s << born;
        QTest::newRow("Indonesian month") << u"12 April 1978"_s << born;
        QTest::newRow("short month") << u"3 Agt 1990"_s << QDate(1990, 8, 3);
        QTest::newRow("ISO") << u"1978-04-12"_s << born;
        QTest::newRow("this century") << u"01-02-10"_s << QDate(2010, 2, 1);
        QTest::newRow("no such day") << u"31-02-1978"_s << QDate();
        QTest::newRow("half typed") << u"12-04"_s << QDate();
    }
    void daysAreReadTolerantly()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(ui::dayFromTyped(typed, QDate(2026, 11, 22)), day);
    }

    void whatIsNoDayStaysAsTyped()
    {
        QCOMPARE(ui::storedDay(u"31-02-1978"_s, QDate(2026, 11, 22)), u"31-02-1978"_s);
        QCOMPARE(ui::shownDay(u"1978-04-12"_s), u"12-04-1978"_s);
        QCOMPARE(ui::shownDay(u"31-02-1978"_s), u"31-02-1978"_s);
    }

    void monthsAndHoursAreReadTolerantly()
    {
        QCOMPARE(ui::monthFromTyped(u"12-2026"_s).text(), u"2026-12"_s);
        QCOMPARE(ui::monthFromTyped(u"Des 2026"_s).text(), u"2026-12"_s);
        QCOMPARE(ui::monthFromTyped(u"2026-12"_s).text(), u"2026-12"_s);
        QVERIFY(!ui::monthFromTyped(u"13-2026"_s).isValid());
        QCOMPARE(ui::hourFromTyped(u"8"_s), u"08:00"_s);
        QCOMPARE(ui::hourFromTyped(u"7.30"_s), u"07:30"_s);
        QCOMPARE(ui::hourFromTyped(u"99"_s), u"99"_s);
    }

    void theNikIsGroupedWhileItIsTyped()
    {
        typeInto(*m_page, "registerNik", u"35151252"_s);
        auto* nik = find<QLineEdit>(*m_page, "registerNik");
        QCOMPARE(nik->text(), u"3515 1252"_s);
        QTest::keyClick(nik, Qt::Key_Home);
        QTest::keyClick(nik, Qt::Key_Right);
        QTest::keyClicks(nik, u"9"_s);
        QCOMPARE(nik->text(), u"3951 5125 2"_s);
        QCOMPARE(nik->cursorPosition(), 2);
    }

    void aBackspaceBehindTheGapTakesADigit()
    {
        typeInto(*m_page, "registerNik", u"35151"_s);
        auto* nik = find<QLineEdit>(*m_page, "registerNik");
        nik->setCursorPosition(5);
        QTest::keyClick(nik, Qt::Key_Backspace);
        QCOMPARE(nik->text(), u"3511"_s);
    }

    void theNikFillsInSexAndBirthDate()
    {
        typeInto(*m_page, "registerNik", kNik);
        QCOMPARE(find<QLineEdit>(*m_page, "registerBirthDate")->text(), u"12-04-1978"_s);
        QVERIFY(find<QRadioButton>(*m_page, "registerSex_F")->isChecked());
        QVERIFY(find<QLabel>(*m_page, "registerNikNote")->text().contains(u"Balongbendo"_s));
    }

    void theNikNeverOverwritesWhatTheOfficerTyped()
    {
        typeInto(*m_page, "registerBirthDate", u"01-01-1980"_s);
        typeInto(*m_page, "registerNik", kNik);
        QCOMPARE(find<QLineEdit>(*m_page, "registerBirthDate")->text(), u"01-01-1980"_s);
    }

    void aKnownNikIsSaidAtOnce()
    {
        const app::Worker known = m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
        QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
        typeInto(*m_page, "registerNik", kNik);
        auto* bar = find<ui::MessageBar>(*m_page, "registerKnown");
        QVERIFY(bar->text().contains(u"Siti Aminah"_s));
        QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<ui::Destination>().worker, known.id);
    }

    void aCandidateOfTheResidentsListFillsTheForm()
    {
        QByteArray line =
            R"({"nik":"3515125204780001","name":"Siti Aminah","address":"Jl. Melati 4"})";
        QBuffer lines(&line);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        app::JobContext context;
        QVERIFY(app::addWorkers(m_fixture->session(), lines, context));
        typeInto(*m_page, "registerNik", kNik);
        QCOMPARE(find<QLineEdit>(*m_page, "registerName")->text(), u"Siti Aminah"_s);
        QCOMPARE(find<QLineEdit>(*m_page, "registerAddress")->text(), u"Jl. Melati 4"_s);
        fillRest();
        save();
        QTRY_VERIFY(savedBar()->isVisible());
        const auto now = app::workersWithNik(m_fixture->session(), kNik);
        QVERIFY(now);
        QCOMPARE(now->size(), 1);
        QCOMPARE(now->first().stage, u"recorded"_s);
    }

    void everydayWordsFindTheOccupation()
    {
        auto* occupation = find<QLineEdit>(*m_page, "registerOccupation");
        occupation->setFocus();
        QTest::keyClicks(occupation, u"petani"_s);
        QTest::keyClick(occupation, Qt::Key_Return);
        QTRY_VERIFY(occupation->text().contains(u"PETANI"_s));
    }

    void enterWalksThroughTheFields()
    {
        find<QLineEdit>(*m_page, "registerNik")->setFocus();
        QStringList walked;
        for (int step = 0; step < 5; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            walked += QApplication::focusWidget()->objectName();
        }
        QCOMPARE(walked,
                 (QStringList{u"registerName"_s, u"registerBirthPlace"_s, u"registerBirthDate"_s,
                              u"registerSex_M"_s, u"registerFamilyCard"_s}));
    }

    void theContributionIsShownWhileTyping()
    {
        typeInto(*m_page, "registerIncome", u"1000000"_s);
        QCOMPARE(find<QLineEdit>(*m_page, "registerIncome")->text(), u"1.000.000"_s);
        QVERIFY(!find<QLabel>(*m_page, "contributionTotal")->isVisible());
        find<QRadioButton>(*m_page, "registerSector_other")->click();
        // November 2026, other than transport, own pocket: half of 16.800.
        QVERIFY(find<QLabel>(*m_page, "contributionTotal")->text().contains(u"8.400"_s));
        QVERIFY(find<QLabel>(*m_page, "contributionDiscount")->isVisible());
        choose("registerPayer", u"village"_s);
        QVERIFY(find<QLabel>(*m_page, "contributionUnsure")->isVisible());
        QVERIFY(find<QLabel>(*m_page, "contributionTotal")->text().contains(u"16.800"_s));
    }

    void theThreeMonthRuleIsAlwaysSaid()
    {
        const QString text = find<ui::PointList>(*m_page, "contributionProtects")->text();
        QVERIFY(text.contains(u"42.000.000"_s));
        QVERIFY(text.contains(u"10.000.000"_s));
        QVERIFY(text.contains(u"174.000.000"_s));
    }

    void savingNothingNamesEveryMissingFieldAndGoesToTheFirst()
    {
        typeInto(*m_page, "registerName", u"Siti Aminah"_s);
        save();
        QVERIFY(find<QLabel>(*m_page, "registerAddressNote")->isVisible());
        QVERIFY(find<QLabel>(*m_page, "registerOccupationNote")->isVisible());
        QVERIFY(!savedBar()->isVisible());
        QCOMPARE(find<QLineEdit>(*m_page, "registerName")->text(), u"Siti Aminah"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"registerBirthDate"_s);
    }

    void aFieldPassedByIsNotToldOff()
    {
        auto* name = find<QLineEdit>(*m_page, "registerName");
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!find<QLabel>(*m_page, "registerNameNote")->isVisible());
    }

    void aCompleteWorkerIsSavedOnceAndTheFormIsEmpty()
    {
        fillAll();
        auto* button = find<QPushButton>(*m_page, "registerSave");
        button->click();
        QVERIFY(!button->isEnabled());
        button->click();
        QTRY_VERIFY(savedBar()->isVisible());
        QVERIFY(savedBar()->text().contains(u"Siti Aminah"_s));
        QCOMPARE(find<QLineEdit>(*m_page, "registerName")->text(), QString());
        const auto here = app::workersWithNik(m_fixture->session(), kNik);
        QVERIFY(here);
        QCOMPARE(here->size(), 1);
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        const auto drafts = app::drafts(m_fixture->session());
        QVERIFY(drafts);
        QVERIFY(drafts->isEmpty());
    }

    void aWarningIsConfirmedWithAReason()
    {
        fillAll();
        typeInto(*m_page, "registerBirthDate", u"13-04-1978"_s); // not what the NIK says
        save();
        auto* panel = find<QWidget>(*m_page, "registerWarnings");
        QVERIFY(panel->isVisible());
        QVERIFY(!savedBar()->isVisible());
        find<QCheckBox>(*m_page, "registerWarningsSure")->click();
        save();
        QVERIFY(find<QLabel>(*m_page, "registerWarningsReasonNote")->isVisible());
        find<QComboBox>(*m_page, "registerWarningsReason")->setCurrentText(u"Sesuai KTP"_s);
        save();
        QTRY_VERIFY(savedBar()->isVisible());
        const auto here = app::workersWithNik(m_fixture->session(), kNik);
        QVERIFY(here && here->size() == 1);
        QCOMPARE(here->first().warningReason, u"Sesuai KTP"_s);
        QCOMPARE(here->first().birthDate, u"1978-04-13"_s);
    }

    void theNextFamilyMemberKeepsTheHousehold()
    {
        fillAll();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(savedBar()->isVisible());
        QCOMPARE(find<QLineEdit>(*m_page, "registerFamilyCard")->text(), u"3515 1212 0612 0001"_s);
        QCOMPARE(find<QLineEdit>(*m_page, "registerAddress")->text(), u"Jalan Melati 4"_s);
        QCOMPARE(find<QLineEdit>(*m_page, "registerRt")->text(), u"2"_s);
        QCOMPARE(find<QLineEdit>(*m_page, "registerName")->text(), QString());
        QCOMPARE(find<QLineEdit>(*m_page, "registerNik")->text(), QString());
    }

    void typingIsOnDiskSoonAndComesBack()
    {
        typeInto(*m_page, "registerName", u"Siti Ami"_s);
        const auto kept = [this] {
            const auto drafts = app::drafts(m_fixture->session());
            return drafts && drafts->size() == 1 ? drafts->first().worker.name : QString();
        };
        QTRY_COMPARE(kept(), u"Siti Ami"_s);
        open();
        QCOMPARE(find<QLineEdit>(*m_page, "registerName")->text(), u"Siti Ami"_s);
        QVERIFY(find<ui::ActionBar>(*m_page, "registerDraftBar")->isVisible());
        find<QPushButton>(*m_page, "registerStartNew")->click();
        QCOMPARE(find<QLineEdit>(*m_page, "registerName")->text(), QString());
        QCOMPARE(kept(), u"Siti Ami"_s);
    }

    void closingTheWindowKeepsTheLastKey()
    {
        typeInto(*m_page, "registerName", u"S"_s);
        m_page->keepTyping();
        const auto drafts = app::drafts(m_fixture->session());
        QVERIFY(drafts);
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().worker.name, u"S"_s);
    }

    void noOlderDraftThatStillWaitsWritesOverIt()
    {
        QSemaphore isFree; // until then a slow disk keeps the thread that writes
        m_fixture->desk().run(
            this,
            [&isFree](app::Session&, app::JobContext&) -> app::Result<void> {
                isFree.acquire();
                return {};
            },
            [](const app::Result<void>&) {});
        typeInto(*m_page, "registerName", u"S"_s);
        typeInto(*m_page, "registerBirthPlace", u"Sidoarjo"_s); // leaving a field writes
        typeInto(*m_page, "registerName", u"Siti"_s);
        typeInto(*m_page, "registerBirthPlace", u"Malang"_s);
        m_page->keepTyping();
        isFree.release();
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        const auto drafts = app::drafts(m_fixture->session());
        QVERIFY(drafts);
        QCOMPARE(drafts->first().worker.name, u"Siti"_s);
        QCOMPARE(drafts->first().worker.birthPlace, u"Malang"_s);
    }

    void aDiscardedDraftIsGone()
    {
        typeInto(*m_page, "registerName", u"Siti"_s);
        m_page->keepTyping();
        open();
        find<QPushButton>(*m_page, "registerDiscard")->click();
        const auto left = [this] {
            const auto drafts = app::drafts(m_fixture->session());
            return drafts ? drafts->size() : -1;
        };
        QTRY_COMPARE(left(), 0);
    }

    void anExistingWorkerIsChangedNotDoubled()
    {
        const app::Worker known = m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
        m_page->open({ui::PageId::Register, known.id, {}});
        QCOMPARE(find<QLineEdit>(*m_page, "registerName")->text(), u"Siti Aminah"_s);
        typeInto(*m_page, "registerName", u"Siti Aminah Wati"_s);
        save();
        QTRY_VERIFY(savedBar()->isVisible());
        const auto here = app::workersWithNik(m_fixture->session(), kNik);
        QVERIFY(here && here->size() == 1);
        QCOMPARE(here->first().name, u"Siti Aminah Wati"_s);
    }

    void everyFocusableWidgetHasANameForPeopleAndForTests()
    {
        for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const QString what = QString::fromLatin1(widget->metaObject()->className());
            // The list a drop-down opens is named by Qt, not by us.
            if (widget->inherits("QAbstractItemView") || widget->window() != m_page.get())
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(what));
        }
    }

private:
    void open()
    {
        m_page = std::make_unique<ui::RegisterPage>(m_fixture->desk(), nullptr);
        m_page->resize(1166, 672);
        m_page->refresh({});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
    }

    ui::ActionBar* savedBar() { return find<ui::ActionBar>(*m_page, "registerSavedBar"); }
    void save() { QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier); }

    void choose(const char* name, const QString& word)
    {
        auto* box = find<QComboBox>(*m_page, name);
        box->setCurrentIndex(box->findData(word));
        emit box->activated(box->currentIndex());
    }

    void fillRest()
    {
        typeInto(*m_page, "registerBirthPlace", u"Sidoarjo"_s);
        typeInto(*m_page, "registerFamilyCard", u"3515121206120001"_s);
        typeInto(*m_page, "registerMotherName", u"Sumirah"_s);
        typeInto(*m_page, "registerAddress", u"Jalan Melati 4"_s);
        typeInto(*m_page, "registerHamlet", u"Krajan"_s);
        typeInto(*m_page, "registerRt", u"2"_s);
        typeInto(*m_page, "registerRw", u"1"_s);
        typeInto(*m_page, "registerPhone", u"081200000001"_s);
        auto* occupation = find<QLineEdit>(*m_page, "registerOccupation");
        occupation->setFocus();
        QTest::keyClicks(occupation, u"petani"_s);
        QTest::keyClick(occupation, Qt::Key_Return);
        find<QRadioButton>(*m_page, "registerSector_other")->click();
        typeInto(*m_page, "registerWorkplace", u"Sawah desa"_s);
        typeInto(*m_page, "registerIncome", u"1000000"_s);
        auto* consent = find<QCheckBox>(*m_page, "registerConsentDate");
        if (!consent->isChecked())
            consent->click();
        find<QLineEdit>(*m_page, "registerName")->setFocus();
    }

    void fillAll()
    {
        typeInto(*m_page, "registerNik", kNik);
        typeInto(*m_page, "registerName", u"Siti Aminah"_s);
        fillRest();
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::RegisterPage> m_page;
};

TEST_SUITE(TestRegisterPage)
#include "tst_registerpage.moc"
