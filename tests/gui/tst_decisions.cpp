#include "app/services/conflicts.h"
#include "app/services/joining.h"
#include "app/services/lookalikes.h"
#include "tests/gui/undecided.h"
#include "tests/runner/suite.h"
#include "ui/pages/decisions/conflictspage.h"
#include "ui/pages/decisions/duplicatespage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/workers/workerdetails.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSemaphore>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString kNik = u"3515121204780001"_s;
const QString kSlip = u"3515121204870001"_s;

} // namespace

/// Perlu diputuskan and Data ganda, by hand: choose, type a third, join, keep apart, take back.
class DecisionsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void bothValuesStandSideBySide();
    void oneClickDecides();
    void aThirdValueIsTyped();
    void aThirdValueThatCannotBeIsExplained();
    void aDecisionIsTakenBack();
    void aSecondClickDecidesNothingElse();
    void nothingToDecideSaysSo();
    void twoRecordsStandSideBySide();
    void joiningTakesTheChosenValues();
    void keptApartTheyAreGone();
    void joinedAndTakenBack();
    void whoIsMeantIsToldApart();
    void whatIsHalfTypedStays();
    void aListOfWordsIsChosenFrom();
    void anOccupationIsFoundByItsWords();
    void aDigitInTheListChooses();
    void threeValuesWrapInANarrowWindow();
    void showingAPageAgainAsksNothing();
    void chosenRadiosStayChosen();
    void whatMovesIsCounted();
    void aStoppedSearchSaysSo();
    void aJoinIsSeparatedLater();
    void theFirstPageCountsBoth();

private:
    /// Another laptop wrote this phone without knowing of ours.
    void disagree(const app::Worker& worker, const QString& phone)
    {
        disagree(worker, "phone", phone);
    }
    void disagree(const app::Worker& worker, const QByteArray& field, const app::Value& value)
    {
        tests::disagree(m_fixture->session(), worker, field, value);
    }
    ui::ConflictsPage* conflictsPage();
    ui::DuplicatesPage* duplicatesPage();
    void settle() { QTRY_VERIFY(!m_fixture->desk().isBusy()); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::Page> m_page;
};

void DecisionsTest::init()
{
    m_fixture = std::make_unique<PageFixture>();
}

void DecisionsTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

ui::ConflictsPage* DecisionsTest::conflictsPage()
{
    auto page = std::make_unique<ui::ConflictsPage>(m_fixture->desk(), nullptr);
    auto* shown = page.get();
    m_page = std::move(page);
    connect(&m_fixture->desk(), &ui::Desk::changed, shown, &ui::Page::refresh);
    m_page->resize(1000, 600);
    m_page->show();
    shown->refresh({});
    shown->shown();
    settle();
    return shown;
}

ui::DuplicatesPage* DecisionsTest::duplicatesPage()
{
    auto page = std::make_unique<ui::DuplicatesPage>(m_fixture->desk(), nullptr);
    auto* shown = page.get();
    m_page = std::move(page);
    connect(&m_fixture->desk(), &ui::Desk::changed, shown, &ui::Page::refresh);
    m_page->resize(1000, 600);
    m_page->show();
    shown->refresh({});
    shown->shown();
    settle();
    return shown;
}

void DecisionsTest::bothValuesStandSideBySide()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    disagree(worker, u"081299999999"_s);
    conflictsPage();
    QCOMPARE(find<ui::SimpleTable>(*m_page, "conflictList")->rowCount(), 1);
    QCOMPARE(find<QLabel>(*m_page, "choice1Value")->text(), worker.phone);
    QCOMPARE(find<QLabel>(*m_page, "choice2Value")->text(), u"081299999999"_s);
    QVERIFY(find<QLabel>(*m_page, "conflictWho")->text().contains(u"Siti"_s));
    QVERIFY(!find<QLabel>(*m_page, "conflictBefore")->text().isEmpty());
}

void DecisionsTest::oneClickDecides()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    disagree(worker, u"081299999999"_s);
    conflictsPage();
    find<QPushButton>(*m_page, "choice1")->click();
    QTRY_VERIFY(app::conflicts(m_fixture->session(), 100)->isEmpty());
    QCOMPARE(app::worker(m_fixture->session(), worker.id)->phone, worker.phone);
    settle();
    QVERIFY(find<ui::SimpleTable>(*m_page, "conflictList")->parentWidget()->isHidden());
}

void DecisionsTest::aThirdValueIsTyped()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    disagree(worker, u"081299999999"_s);
    conflictsPage();
    typeInto(*m_page, "thirdValue", u"081277777777"_s);
    QTest::keyClick(find<QLineEdit>(*m_page, "thirdValue"), Qt::Key_Return);
    QTRY_VERIFY(app::conflicts(m_fixture->session(), 100)->isEmpty());
    QCOMPARE(app::worker(m_fixture->session(), worker.id)->phone, u"081277777777"_s);
}

void DecisionsTest::aThirdValueThatCannotBeIsExplained()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    disagree(worker, u"081299999999"_s);
    conflictsPage();
    typeInto(*m_page, "thirdValue", u"12"_s);
    find<QPushButton>(*m_page, "useThird")->click();
    settle();
    QCOMPARE(app::conflicts(m_fixture->session(), 100)->size(), 1);
    QVERIFY(!find<QLabel>(*m_page, "thirdValueNote")->text().isEmpty());
}

void DecisionsTest::aDecisionIsTakenBack()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    disagree(worker, u"081299999999"_s);
    conflictsPage();
    find<QPushButton>(*m_page, "choice1")->click();
    QTRY_VERIFY(app::conflicts(m_fixture->session(), 100)->isEmpty());
    settle();
    m_fixture->desk().undo();
    QTRY_COMPARE(app::conflicts(m_fixture->session(), 100)->size(), 1);
    settle();
    QCOMPARE(find<ui::SimpleTable>(*m_page, "conflictList")->rowCount(), 1);
}

void DecisionsTest::aSecondClickDecidesNothingElse()
{
    const auto first = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    const auto second = m_fixture->record(completeWorker(u"Aminah"_s, u"3515121204790002"_s));
    disagree(first, u"081299999999"_s);
    disagree(second, u"081288888888"_s);
    conflictsPage();
    auto* choice = find<QPushButton>(*m_page, "choice1");
    choice->click();
    choice->click();
    QTRY_COMPARE(app::conflicts(m_fixture->session(), 100)->size(), 1);
    settle();
    QCOMPARE(app::conflicts(m_fixture->session(), 100)->size(), 1);
}

void DecisionsTest::nothingToDecideSaysSo()
{
    conflictsPage();
    QVERIFY(find<ui::SimpleTable>(*m_page, "conflictList")->parentWidget()->isHidden());
}

void DecisionsTest::twoRecordsStandSideBySide()
{
    m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    auto slipped = completeWorker(u"Siti Aminah"_s, kSlip);
    slipped.phone = u"081299999999"_s;
    m_fixture->record(slipped);
    duplicatesPage();
    QCOMPARE(find<ui::SimpleTable>(*m_page, "duplicateList")->rowCount(), 1);
    // Only what differs is asked.
    QVERIFY(find<QRadioButton>(*m_page, "phoneOther"));
    QVERIFY(!m_page->findChild<QRadioButton*>(u"addressOther"_s));
}

void DecisionsTest::joiningTakesTheChosenValues()
{
    const auto one = m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    auto slipped = completeWorker(u"Siti Aminah"_s, kSlip);
    slipped.phone = u"081299999999"_s;
    m_fixture->record(slipped);
    duplicatesPage();
    find<QRadioButton>(*m_page, "phoneOther")->click();
    find<QPushButton>(*m_page, "duplicateJoin")->click();
    QTRY_COMPARE(app::worker(m_fixture->session(), one.id)->phone, u"081299999999"_s);
    settle();
    QCOMPARE(app::workersWithNik(m_fixture->session(), kSlip)->first().id, one.id);
    QCOMPARE(*app::openLookalikes(m_fixture->session()), 0);
}

void DecisionsTest::keptApartTheyAreGone()
{
    m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    m_fixture->record(completeWorker(u"Siti Aminah"_s, kSlip));
    duplicatesPage();
    QCOMPARE(*app::openLookalikes(m_fixture->session()), 1);
    find<QPushButton>(*m_page, "duplicateApart")->click();
    QTRY_COMPARE(*app::openLookalikes(m_fixture->session()), 0);
    settle();
    QVERIFY(find<ui::SimpleTable>(*m_page, "duplicateList")->parentWidget()->isHidden());
}

void DecisionsTest::joinedAndTakenBack()
{
    m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    const auto other = m_fixture->record(completeWorker(u"Siti Aminah"_s, kSlip));
    duplicatesPage();
    find<QPushButton>(*m_page, "duplicateJoin")->click();
    QTRY_COMPARE(*app::openLookalikes(m_fixture->session()), 0);
    settle();
    m_fixture->desk().undo();
    QTRY_COMPARE(*app::openLookalikes(m_fixture->session()), 1);
    settle();
    QCOMPARE(app::workersWithNik(m_fixture->session(), kSlip)->first().id, other.id);
}

void DecisionsTest::whoIsMeantIsToldApart()
{
    const auto one = m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    const auto other = m_fixture->record(completeWorker(u"Siti Aminah"_s, u"3515121204790002"_s));
    disagree(one, u"081299999999"_s);
    disagree(other, u"081288888888"_s);
    conflictsPage();
    auto* list = find<ui::SimpleTable>(*m_page, "conflictList");
    QVERIFY(list->item(0, 0)->text().contains(u"3515 1212 0478 0001"_s));
    QVERIFY(list->item(0, 0)->text().contains(u"Bakungpringgodani"_s));
    QVERIFY(list->item(1, 0)->text().contains(u"3515 1212 0479 0002"_s));
    QVERIFY(find<QLabel>(*m_page, "conflictNumber")->text().contains(u"3515 1212 0478 0001"_s));
}

void DecisionsTest::whatIsHalfTypedStays()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    disagree(worker, u"081299999999"_s);
    conflictsPage();
    typeInto(*m_page, "thirdValue", u"0812777"_s);
    m_fixture->desk().announce({{"*"}, {}}); // somebody read in a file meanwhile
    settle();
    QCOMPARE(find<QLineEdit>(*m_page, "thirdValue")->text(), u"0812777"_s);
    // Also when a third device wrote something meanwhile.
    disagree(worker, u"081288888888"_s);
    m_fixture->desk().announce({{"*"}, {}});
    settle();
    QVERIFY(find<QLabel>(*m_page, "choice3Value"));
    QCOMPARE(find<QLineEdit>(*m_page, "thirdValue")->text(), u"0812777"_s);
}

void DecisionsTest::aListOfWordsIsChosenFrom()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    disagree(worker, "months", std::int64_t(3));
    conflictsPage();
    auto* words = find<QComboBox>(*m_page, "thirdWord");
    QVERIFY(words->isVisible());
    QVERIFY(find<QLineEdit>(*m_page, "thirdValue")->isHidden() ||
            !find<QLineEdit>(*m_page, "thirdValue")->isVisible());
    words->setCurrentIndex(words->findData(u"12"_s));
    find<QPushButton>(*m_page, "useThird")->click();
    QTRY_VERIFY(app::conflicts(m_fixture->session(), 100)->isEmpty());
    QCOMPARE(*app::worker(m_fixture->session(), worker.id)->months, 12);
}

void DecisionsTest::anOccupationIsFoundByItsWords()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    disagree(worker, "occupation", u"P002"_s);
    conflictsPage();
    auto* edit = find<QLineEdit>(*m_page, "thirdOccupation");
    QVERIFY(edit->isVisible());
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"nothing like this"_s);
    find<QPushButton>(*m_page, "useThird")->click();
    settle();
    QCOMPARE(app::conflicts(m_fixture->session(), 100)->size(), 1);
    QVERIFY(!find<QLabel>(*m_page, "thirdOccupationNote")->text().isEmpty());
    edit->selectAll();
    QTest::keyClicks(edit, u"ojek"_s);
    find<QPushButton>(*m_page, "useThird")->click();
    QTRY_VERIFY(app::conflicts(m_fixture->session(), 100)->isEmpty());
    const QString code = app::worker(m_fixture->session(), worker.id)->occupation;
    QVERIFY(m_fixture->session().reference().occupations.find(code)->words.contains(u"ojek"_s));
}

void DecisionsTest::aDigitInTheListChooses()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    disagree(worker, u"081299999999"_s);
    conflictsPage();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(find<QPushButton>(*m_page, "choice2")->toolTip().contains(u"Alt+2"_s));
    auto* list = find<ui::SimpleTable>(*m_page, "conflictList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_2);
    QTRY_VERIFY(app::conflicts(m_fixture->session(), 100)->isEmpty());
    QCOMPARE(app::worker(m_fixture->session(), worker.id)->phone, u"081299999999"_s);
}

void DecisionsTest::threeValuesWrapInANarrowWindow()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    disagree(worker, "address", u"Jalan Raya Mojokerto-Surabaya Km 12 nomor 345 sebelah pasar"_s);
    disagree(worker, "address", u"Perumahan Bakung Asri Blok C-14 RT 05 RW 02"_s);
    conflictsPage();
    m_page->resize(900, 500);
    QTRY_VERIFY(find<QPushButton>(*m_page, "choice3")->isVisible());
    const auto top = [this](const char* name) {
        return find<QWidget>(*m_page, name)->mapTo(m_page.get(), QPoint()).y();
    };
    QTRY_VERIFY(top("choice3") > top("choice1"));
    QCOMPARE(top("choice1"), top("choice2")); // the buttons of one line stand in line
    for (const auto* area : m_page->findChildren<QScrollArea*>())
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                 qPrintable(u"%1 > %2"_s.arg(area->widget()->minimumSizeHint().width())
                                .arg(area->viewport()->width())));
}

void DecisionsTest::showingAPageAgainAsksNothing()
{
    m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    m_fixture->record(completeWorker(u"Siti Aminah"_s, kSlip));
    conflictsPage()->shown();
    QVERIFY(!m_fixture->desk().isBusy());
    duplicatesPage()->shown();
    QVERIFY(!m_fixture->desk().isBusy());
    QCOMPARE(find<ui::SimpleTable>(*m_page, "duplicateList")->rowCount(), 1);
}

void DecisionsTest::chosenRadiosStayChosen()
{
    const auto one = m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    auto slipped = completeWorker(u"Siti Aminah"_s, kSlip);
    slipped.phone = u"081299999999"_s;
    const auto other = m_fixture->record(slipped);
    duplicatesPage();
    find<QRadioButton>(*m_page, "phoneOther")->click();
    m_fixture->desk().announce({{"*"}, {}});
    settle();
    QVERIFY(find<QRadioButton>(*m_page, "phoneOther")->isChecked());
    // Also when one of the two was changed meanwhile.
    auto changed = *app::worker(m_fixture->session(), other.id);
    changed.address = u"Jalan Mawar 9"_s;
    QVERIFY(app::recordWorker(m_fixture->session(), changed, app::Warnings::Confirmed));
    m_fixture->desk().announce({{"worker"}, {other.id.uuid()}});
    settle();
    QVERIFY(find<QRadioButton>(*m_page, "addressOther"));
    QVERIFY(find<QRadioButton>(*m_page, "phoneOther")->isChecked());
    find<QPushButton>(*m_page, "duplicateJoin")->click();
    QTRY_COMPARE(app::worker(m_fixture->session(), one.id)->phone, u"081299999999"_s);
}

void DecisionsTest::whatMovesIsCounted()
{
    m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    app::Heir heir;
    heir.name = u"Budi"_s;
    heir.relation = u"child"_s;
    const auto saved = app::recordRegistration(
        m_fixture->session(), {completeWorker(u"Siti Aminah"_s, kSlip), {heir}, {}},
        app::Warnings::Confirmed);
    QVERIFY(saved && std::holds_alternative<app::Saved>(*saved));
    duplicatesPage();
    const QString about = find<QLabel>(*m_page, "pairOther")->text();
    QVERIFY2(about.contains(u"1 heir"_s), qPrintable(about));
    QVERIFY2(about.contains(u"Bu Rini"_s), qPrintable(about));
    QVERIFY2(about.contains(u"Bakungpringgodani"_s), qPrintable(about));
    QVERIFY(!find<QLabel>(*m_page, "pairStands")->text().contains(u"1 heir"_s));
}

void DecisionsTest::aStoppedSearchSaysSo()
{
    m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    m_fixture->record(completeWorker(u"Siti Aminah"_s, kSlip));
    auto page = std::make_unique<ui::DuplicatesPage>(m_fixture->desk(), nullptr);
    page->resize(1000, 600);
    page->QWidget::show();
    // Behind other work, so that it has not begun when it is stopped.
    QSemaphore gate;
    m_fixture->desk().run(
        page.get(),
        [&gate](app::Session&, app::JobContext&) -> app::Result<void> {
            gate.acquire();
            return {};
        },
        [](const app::Result<void>&) {});
    page->refresh({});
    emit page->findChild<ui::ProgressPanel*>()->cancelled();
    gate.release();
    settle();
    auto* again = find<QPushButton>(*page, "emptyAction");
    QVERIFY(again->isVisible());
    again->click();
    settle();
    QCOMPARE(find<ui::SimpleTable>(*page, "duplicateList")->rowCount(), 1);
    QVERIFY(again->isHidden() || !again->isVisible());
}

void DecisionsTest::aJoinIsSeparatedLater()
{
    const auto one = m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    const auto other = m_fixture->record(completeWorker(u"Siti Aminah"_s, kSlip));
    QVERIFY(app::joinWorkers(m_fixture->session(), {one.id, other.id, {}}));
    auto details = std::make_unique<ui::WorkerDetails>(m_fixture->desk(), nullptr);
    details->show(one.id);
    details->QWidget::show();
    QVERIFY(find<QLabel>(*details, "joinedWith1")->text().contains(u"3515 1212 0487 0001"_s));
    find<QPushButton>(*details, "joinedSeparate1")->click();
    QTRY_COMPARE(app::workersWithNik(m_fixture->session(), kSlip)->first().id, other.id);
    settle();
    details->show(one.id);
    QVERIFY(find<QWidget>(*details, "joinedCard")->isHidden());
    m_fixture->desk().undo();
    QTRY_COMPARE(app::workersWithNik(m_fixture->session(), kSlip)->first().id, one.id);
}

void DecisionsTest::theFirstPageCountsBoth()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    m_fixture->record(completeWorker(u"Siti Aminah"_s, kSlip));
    disagree(worker, u"081299999999"_s);
    disagree(worker, "address", u"Jalan Mawar 9"_s);
    app::JobContext context;
    QVERIFY(app::findLookalikes(m_fixture->session(), context));
    m_page = std::make_unique<ui::HomePage>(m_fixture->desk(), nullptr);
    m_page->show();
    m_page->refresh({});
    settle();
    QVERIFY(find<QPushButton>(*m_page, "tileConflicts")->accessibleName().contains(u'2'));
    QVERIFY(find<QPushButton>(*m_page, "tileDoubles")->accessibleName().contains(u'1'));
    QVERIFY(find<QPushButton>(*m_page, "tileDoubles")->isVisible());
    conflictsPage();
    QCOMPARE(find<ui::SimpleTable>(*m_page, "conflictList")->rowCount(), 2);
}

TEST_SUITE(DecisionsTest)
#include "tst_decisions.moc"
