#include "app/services/conflicts.h"
#include "app/services/joining.h"
#include "app/services/lookalikes.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "tests/gui/pagefixture.h"
#include "ui/pages/decisions/conflictspage.h"
#include "ui/pages/decisions/duplicatespage.h"
#include "ui/widgets/simpletable.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

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

private:
    /// Another laptop wrote this phone without knowing of ours.
    void disagree(const app::Worker& worker, const QString& phone);
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

void DecisionsTest::disagree(const app::Worker& worker, const QString& phone)
{
    auto& session = m_fixture->session();
    app::Change change;
    change.stream = {QUuid::createUuid(), worker.scope};
    change.seq = 1;
    change.stamp = app::nextStamp(0, session.clock().nowMs() + 60'000);
    change.author = QUuid::createUuid();
    change.kind = app::workerKind().name;
    change.record = worker.id.uuid();
    change.salt = QByteArray(16, 's');
    change.body = app::encodeBody({{{"phone", phone, {}}}});
    change.digest = app::bodyDigest(change.salt, change.body);
    auto journal = app::Journal::begin(session.store().connection(), session.writer());
    QVERIFY(journal && journal->merge(change) && journal->commit());
}

ui::ConflictsPage* DecisionsTest::conflictsPage()
{
    auto page = std::make_unique<ui::ConflictsPage>(m_fixture->desk(), nullptr);
    auto* shown = page.get();
    m_page = std::move(page);
    connect(&m_fixture->desk(), &ui::Desk::changed, shown, &ui::Page::refresh);
    m_page->resize(1000, 600);
    m_page->show();
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
    QTRY_VERIFY(app::conflicts(m_fixture->session())->isEmpty());
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
    QTRY_VERIFY(app::conflicts(m_fixture->session())->isEmpty());
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
    QCOMPARE(app::conflicts(m_fixture->session())->size(), 1);
    QVERIFY(!find<QLabel>(*m_page, "thirdValueNote")->text().isEmpty());
}

void DecisionsTest::aDecisionIsTakenBack()
{
    const auto worker = m_fixture->record(completeWorker(u"Siti"_s, kNik));
    disagree(worker, u"081299999999"_s);
    conflictsPage();
    find<QPushButton>(*m_page, "choice1")->click();
    QTRY_VERIFY(app::conflicts(m_fixture->session())->isEmpty());
    settle();
    m_fixture->desk().undo();
    QTRY_COMPARE(app::conflicts(m_fixture->session())->size(), 1);
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
    QTRY_COMPARE(app::conflicts(m_fixture->session())->size(), 1);
    settle();
    QCOMPARE(app::conflicts(m_fixture->session())->size(), 1);
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
    const auto one = m_fixture->record(completeWorker(u"Siti Aminah"_s, kNik));
    const auto other = m_fixture->record(completeWorker(u"Siti Aminah"_s, kSlip));
    duplicatesPage();
    find<QPushButton>(*m_page, "duplicateApart")->click();
    QTRY_VERIFY(*app::areKeptApart(m_fixture->session(), one.id, other.id));
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

QTEST_MAIN(DecisionsTest)
#include "tst_decisions.moc"
