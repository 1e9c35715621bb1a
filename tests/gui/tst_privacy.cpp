/// The personal-data law in the window: consents, withdrawals with their clock, breaches with their papers, retention.
#include "app/services/evidencing.h"
#include "app/services/privacy/breaches.h"
#include "app/services/privacy/deadline.h"
#include "app/services/privacy/retention.h"
#include "app/services/privacy/withdrawals.h"
#include "tests/gui/paperreading.h"
#include "tests/runner/suite.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/home/tasktile.h"
#include "ui/pages/privacy/rightscard.h"
#include "ui/pages/safety/safetypage.h"
#include "ui/widgets/simpletable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace tests;
using app::PaperKind;

namespace {

const QString kNik = u"3515121204780001"_s;

app::Breach lostDrive(app::Session& session)
{
    app::Breach breach;
    breach.noticed = app::storedMoment(session.clock().now());
    breach.happened = u"21 November 2026"_s;
    breach.cause = u"lost_drive"_s;
    breach.account = u"Terjatuh di pasar."_s;
    breach.data = u"identity contact"_s;
    breach.handling = u"Kartu perangkat dicabut."_s;
    breach.reach = u"register"_s;
    return breach;
}

} // namespace

class PrivacyTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void consentsAreShownAndSaved();
    void aWithdrawalIsWrittenDownAtTheWorker();
    void aWithdrawalIsATaskOnTheFirstPage();
    void whoWithdrewIsErasedFromTheTask();
    void whoWithdrewIsKeptForAReason();
    void aCopyIsHandedOut();
    void aBreachIsWrittenDownAndTold();
    void whatIsMissingOfABreachIsMarked();
    void thePapersOfABreachSayWhatTheLawAsks();
    void theCopyOnPaperIsWhole();
    void whoIsOverTheTimeIsErasedAfterALook();
    void whoMayNotIsShownNoButton();

private:
    app::Session& session() { return m_fixture->session(); }
    app::Worker somebody(const QString& name = u"Slamet Widodo"_s, const QString& nik = kNik)
    {
        return m_fixture->record(completeWorker(name, nik));
    }
    void withdraw(const app::WorkerId& id)
    {
        QVERIFY(app::noteWithdrawal(session(), id, {session().clock().now(), u"letter"_s, {}}));
    }
    void settle() { QTRY_VERIFY(!m_fixture->desk().isBusy()); }
    std::unique_ptr<ui::SafetyPage> pageAt(const QString& topic)
    {
        auto page = std::make_unique<ui::SafetyPage>(m_fixture->desk(), nullptr);
        connect(&m_fixture->desk(), &ui::Desk::changed, page.get(), &ui::SafetyPage::refresh);
        page->resize(1366, 700);
        page->setVisible(true);
        page->shown();
        page->open({ui::PageId::Safety, {}, topic});
        return page;
    }
    ui::Paper paper(PaperKind kind, const ui::PaperWanted& wanted)
    {
        ui::PaperWanted one = wanted;
        one.kind = kind;
        app::JobContext context;
        const auto made = ui::paperOf(session(), one, context);
        return made ? *made : ui::Paper{};
    }

    std::unique_ptr<PageFixture> m_fixture;
};

void PrivacyTest::init()
{
    m_fixture = std::make_unique<PageFixture>();
}

void PrivacyTest::cleanup()
{
    m_fixture.reset();
}

void PrivacyTest::consentsAreShownAndSaved()
{
    somebody();
    const auto page = pageAt(u"consents"_s);
    auto* table = find<ui::SimpleTable>(*page, "consentsTable");
    QTRY_COMPARE(table->rowCount(), 1);
    QVERIFY(table->item(0, 1)->text() != kNik); // masked on the screen
    m_fixture->dialogs().nextFile = m_fixture->path(u"c.csv"_s);
    find<QPushButton>(*page, "consentsSave")->click();
    settle();
    QFile saved(m_fixture->path(u"c.csv"_s));
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains(kNik.toLatin1()));
    find<QToolButton>(*page, "consentsStandingChipwithdrawn")->click();
    QTRY_COMPARE(table->rowCount(), 0);
}

void PrivacyTest::aWithdrawalIsWrittenDownAtTheWorker()
{
    const app::Worker one = somebody();
    ui::RightsCard card(m_fixture->desk(), nullptr);
    card.show(one);
    find<QPushButton>(card, "rightsWithdraw")->click();
    find<QPushButton>(card, "rightsWithdrawSave")->click();
    settle();
    QTRY_COMPARE(app::withdrawalCounts(session())->open, 1);
    card.show(*app::worker(session(), one.id));
    QVERIFY(!find<QLabel>(card, "rightsStanding")->isHidden());
    QVERIFY(find<QPushButton>(card, "rightsWithdraw")->isHidden());
    m_fixture->desk().undo();
    settle();
    QTRY_COMPARE(app::withdrawalCounts(session())->open, 0);
}

void PrivacyTest::aWithdrawalIsATaskOnTheFirstPage()
{
    const app::Worker one = somebody();
    ui::HomePage home(m_fixture->desk(), nullptr);
    home.refresh({});
    settle();
    auto* tile = find<ui::TaskTile>(home, "tileWithdrawals");
    QTRY_VERIFY(!find<ui::TaskTile>(home, "tileEnding")->isHidden());
    QVERIFY(tile->isHidden());
    withdraw(one.id);
    home.refresh({});
    QTRY_VERIFY(!tile->isHidden());
    QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
    tile->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<ui::Destination>().text, u"withdrawals"_s);
}

void PrivacyTest::whoWithdrewIsErasedFromTheTask()
{
    const app::Worker one = somebody();
    withdraw(one.id);
    const auto page = pageAt(u"withdrawals"_s);
    auto* table = find<ui::SimpleTable>(*page, "withdrawalsTable");
    QTRY_COMPARE(table->rowCount(), 1);
    find<QPushButton>(*page, "withdrawalsErase")->click();
    QTRY_COMPARE(table->rowCount(), 0);
    QVERIFY(!app::worker(session(), one.id));
}

void PrivacyTest::whoWithdrewIsKeptForAReason()
{
    const app::Worker one = somebody();
    withdraw(one.id);
    const auto page = pageAt(u"withdrawals"_s);
    QTRY_COMPARE(find<ui::SimpleTable>(*page, "withdrawalsTable")->rowCount(), 1);
    auto* reason = find<QComboBox>(*page, "withdrawalsReason");
    reason->setCurrentIndex(reason->findData(u"claim"_s));
    find<QPushButton>(*page, "withdrawalsKeep")->click();
    settle();
    QTRY_COMPARE(app::worker(session(), one.id)->consentKept, u"claim"_s);
    QCOMPARE(app::withdrawalCounts(session())->open, 0);
}

void PrivacyTest::aCopyIsHandedOut()
{
    ui::RightsCard card(m_fixture->desk(), nullptr);
    card.show(somebody());
    m_fixture->dialogs().nextFile = m_fixture->path(u"s.json"_s);
    find<QPushButton>(card, "rightsCopyFile")->click();
    settle();
    QFile saved(m_fixture->path(u"s.json"_s));
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("jemput-bola-person"));
}

void PrivacyTest::aBreachIsWrittenDownAndTold()
{
    somebody();
    const auto page = pageAt(u"breaches"_s);
    settle();
    find<QPushButton>(*page, "breachNew")->click();
    typeInto(*page, "breachHappened", u"kemarin malam"_s);
    find<QPlainTextEdit>(*page, "breachAccount")->setPlainText(u"Tertinggal."_s);
    find<QPlainTextEdit>(*page, "breachHandling")->setPlainText(u"Dicabut."_s);
    find<QCheckBox>(*page, "breachDataidentity")->setChecked(true);
    find<QPushButton>(*page, "breachSave")->click();
    auto* table = find<ui::SimpleTable>(*page, "breachesTable");
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(app::breaches(session())->first().cause, u"lost_device"_s);
    QCOMPARE(app::breachCounts(session())->open, 1);
    find<QPushButton>(*page, "breachPeopleTold")->click();
    QTRY_VERIFY(!app::breaches(session())->first().peopleTold.isEmpty());
    settle();
    find<QPushButton>(*page, "breachAgencyTold")->click();
    QTRY_COMPARE(app::breachCounts(session())->open, 0);
}

void PrivacyTest::whatIsMissingOfABreachIsMarked()
{
    const auto page = pageAt(u"breaches"_s);
    settle();
    find<QPushButton>(*page, "breachNew")->click();
    find<QPushButton>(*page, "breachSave")->click();
    QVERIFY(!find<QLabel>(*page, "breachHappenedNote")->text().isEmpty());
    QVERIFY(!find<QLabel>(*page, "breachDataNote")->isHidden());
    QVERIFY(app::breaches(session())->isEmpty());
}

void PrivacyTest::thePapersOfABreachSayWhatTheLawAsks()
{
    somebody();
    somebody(u"Siti Aminah"_s, u"3515125204780002"_s);
    const auto breach = app::keepBreach(session(), lostDrive(session()));
    QVERIFY(breach);
    const ui::PaperWanted wanted{PaperKind::BreachPeople, {}, {}, {}, breach->id};
    for (const PaperKind kind :
         {PaperKind::BreachPeople, PaperKind::BreachNotices, PaperKind::BreachReport}) {
        const ui::Paper made = paper(kind, wanted);
        QVERIFY(!made.sheets.empty());
        QCOMPARE(faultOf(made), QString());
        QVERIFY(!allWordsOf(made).contains(kNik));
    }
    const ui::Paper letters = paper(PaperKind::BreachNotices, wanted);
    QCOMPARE(letters.sheets.size(), 2U); // one each
    const QString words = allWordsOf(letters);
    for (const QString& needed : {u"Slamet Widodo"_s, u"21 November 2026"_s,
                                  u"Terjatuh di pasar."_s, u"Kartu perangkat dicabut."_s})
        QVERIFY2(words.contains(needed), qPrintable(needed));
}

void PrivacyTest::theCopyOnPaperIsWhole()
{
    const app::Worker one = somebody();
    app::Worker moved = one;
    moved.address = u"Jalan Baru 9"_s;
    m_fixture->record(moved);
    const ui::Paper made =
        paper(PaperKind::PersonCopy, {PaperKind::PersonCopy, {}, one.id, {}, {}});
    QVERIFY(!made.sheets.empty());
    QCOMPARE(faultOf(made), QString());
    const QString words = allWordsOf(made);
    for (const QString& needed :
         {one.name, one.motherName, moved.address, one.address, one.workplace, u"Bu Rini"_s})
        QVERIFY2(words.contains(needed), qPrintable(needed));
}

void PrivacyTest::whoIsOverTheTimeIsErasedAfterALook()
{
    const app::Worker one = somebody();
    app::Evidence seen;
    seen.source = u"jmo"_s;
    seen.asOf = u"2010-01-01"_s;
    seen.state = u"active"_s;
    QVERIFY(app::recordEvidence(session(), one.id, seen));
    const auto page = pageAt(u"retention"_s);
    settle();
    auto* years = find<QComboBox>(*page, "retentionYears");
    years->setCurrentIndex(years->findData(5));
    emit years->activated(years->currentIndex());
    auto* table = find<ui::SimpleTable>(*page, "retentionTable");
    QTRY_COMPARE(table->rowCount(), 1);
    // Nobody is selected until somebody looked.
    QVERIFY(!find<QPushButton>(*page, "retentionErase")->isEnabled());
    table->selectRow(0);
    find<QPushButton>(*page, "retentionErase")->click();
    QTRY_COMPARE(table->rowCount(), 0);
    QVERIFY(!app::worker(session(), one.id));
}

void PrivacyTest::whoMayNotIsShownNoButton()
{
    const auto isOffered = [](const QString& role, const char* button) {
        PageFixture fixture(role);
        ui::RightsCard card(fixture.desk(), nullptr);
        return !card.isHidden() && !find<QPushButton>(card, button)->isHidden();
    };
    QVERIFY(isOffered(u"operator"_s, "rightsErase"));
    QVERIFY(isOffered(u"kader"_s, "rightsWithdraw"));
    QVERIFY(!isOffered(u"kader"_s, "rightsErase"));
    QVERIFY(!isOffered(u"viewer"_s, "rightsCopy"));
}

TEST_SUITE(PrivacyTest)
#include "tst_privacy.moc"
