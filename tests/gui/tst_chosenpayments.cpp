/// The same payment for workers chosen in the list: each at their price, asked about alone, never written twice.
#include "app/services/sponsors/payments.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/workers/workerspage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

class ChosenPaymentsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void eachPaysTheirOwnPrice();
    void whoIsAskedAboutIsPaidForAlone();
    void whatIsMissingStandsBesideItsField();

private:
    app::Session& session() { return m_fixture->session(); }
    void openPage();
    void beginForAll();
    void fillIn();
    void settle() { QTRY_VERIFY(!m_fixture->desk().isBusy()); }
    void click(const char* name)
    {
        find<QPushButton>(*m_page, name)->click();
        settle();
    }
    QWidget* panel() { return find<QWidget>(*m_page, "paymentPanel"); }
    app::Payments paid() { return *app::payments(session(), {}); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::WorkersPage> m_page;
    app::Worker m_siti;
};

void ChosenPaymentsTest::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_siti = m_fixture->record(completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s));
    app::Worker driver = completeWorker(u"Budi Santoso"_s, u"3515121204780002"_s);
    driver.income = 2'500'000;
    m_fixture->record(driver);
}

void ChosenPaymentsTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void ChosenPaymentsTest::openPage()
{
    m_page =
        std::make_unique<ui::WorkersPage>(m_fixture->desk(), m_fixture->preferences(), nullptr);
    connect(&m_fixture->desk(), &ui::Desk::changed, m_page.get(), &ui::WorkersPage::refresh);
    m_page->resize(1166, 672);
    m_page->refresh({});
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->shown();
    QTRY_COMPARE(find<QTableView>(*m_page, "workersTable")->model()->rowCount(), 2);
}

void ChosenPaymentsTest::beginForAll()
{
    openPage();
    auto* table = find<QTableView>(*m_page, "workersTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    click("workersPay");
    QTRY_VERIFY(panel()->isVisible());
    QVERIFY(!find<QLineEdit>(*m_page, "chosenPaymentAmount")->isVisible());
    QVERIFY(!find<QLineEdit>(*m_page, "chosenPaymentMember")->isVisible());
}

void ChosenPaymentsTest::fillIn()
{
    auto* payer = find<QComboBox>(*panel(), "chosenPaymentPayer");
    payer->setCurrentIndex(payer->findData(u"self"_s));
    typeInto(*panel(), "chosenPaymentUntil", u"12-2026"_s);
}

void ChosenPaymentsTest::eachPaysTheirOwnPrice()
{
    beginForAll();
    fillIn();
    QTest::keyClick(find<QLineEdit>(*panel(), "chosenPaymentUntil"), Qt::Key_Return);
    settle();
    QTRY_COMPARE(paid().count, 2);
    QTRY_VERIFY(!panel()->isVisible());
    // Half of 1 % of 1,000,000 and of 2,450,000 is not the same; half of 6,800 is. Two months.
    QList<std::int64_t> amounts;
    for (const app::PaymentLine& line : paid().lines)
        amounts << *line.payment.amount;
    std::ranges::sort(amounts);
    QCOMPARE(amounts.first(), 16'800);
    QVERIFY(amounts.last() > amounts.first());
    QCOMPARE(paid().amount, amounts.first() + amounts.last());
    m_fixture->desk().undo();
    settle();
    QTRY_COMPARE(paid().count, 0);
}

void ChosenPaymentsTest::whoIsAskedAboutIsPaidForAlone()
{
    app::Evidence before;
    before.paidFrom = u"2026-11"_s;
    before.coveredUntil = u"2026-11"_s;
    before.asOf = u"2026-11-20"_s;
    before.amount = 8'400;
    before.programmes = 2;
    before.payer = u"self"_s;
    QVERIFY(app::recordPayment(session(), m_siti.id, before, app::Warnings::Ask));
    beginForAll();
    fillIn();
    click("chosenPaymentSave");
    QCOMPARE(paid().count, 2); // Budi's is written, Siti's is asked about
    QVERIFY(panel()->isVisible());
    QVERIFY(!find<QLabel>(*panel(), "chosenPaymentUntilNote")->text().isEmpty());
    click("chosenPaymentSave"); // without a reason
    QCOMPARE(paid().count, 2);
    typeInto(*panel(), "chosenPaymentNote", u"Dibayar dua kali di loket"_s);
    QTest::keyClick(find<QLineEdit>(*panel(), "chosenPaymentNote"), Qt::Key_Return);
    settle();
    QTRY_VERIFY(!panel()->isVisible());
    QCOMPARE(paid().count, 3);
    QCOMPARE(paid().lines.size(), 3); // with those that would count once only
    QCOMPARE(paid().writtenTwice, 0);
    app::PaymentFilter ofSiti;
    ofSiti.worker = m_siti.id;
    QCOMPARE(app::payments(session(), ofSiti)->count, 2);
}

void ChosenPaymentsTest::whatIsMissingStandsBesideItsField()
{
    beginForAll();
    typeInto(*panel(), "chosenPaymentUntil", u"10-2026"_s);
    click("chosenPaymentSave");
    for (const char* note : {"chosenPaymentUntilNote", "chosenPaymentPayerNote"})
        QVERIFY2(find<QLabel>(*panel(), note)->property("role") == u"problem"_s, note);
    QCOMPARE(paid().count, 0);
    click("chosenPaymentClose");
    QTRY_VERIFY(!panel()->isVisible());
}

TEST_SUITE(ChosenPaymentsTest)
#include "tst_chosenpayments.moc"
