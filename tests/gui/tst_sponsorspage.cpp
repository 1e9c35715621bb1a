/// Contributions and sponsors in the window: payments, who lapses, programmes, lists by rank and by hand, papers.
#include "app/services/evidencing.h"
#include "app/services/sponsors/allocating.h"
#include "app/services/sponsors/payments.h"
#include "tests/gui/paperreading.h"
#include "tests/runner/suite.h"
#include "ui/pages/sponsors/allocationmodel.h"
#include "ui/pages/sponsors/sponsorspage.h"
#include "ui/pages/workers/workerdetails.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString kNiks[] = {u"3515121204780001"_s, u"3515121204780002"_s, u"3515121204780003"_s};

/// What a worker paid for this month, as the rules say in November and December 2026.
app::Evidence ownPayment(const QString& month)
{
    app::Evidence payment;
    payment.paidFrom = payment.coveredUntil = month;
    payment.asOf = u"2026-11-20"_s;
    payment.amount = 8'400;
    payment.programmes = 2;
    payment.payer = u"self"_s;
    return payment;
}

} // namespace

class SponsorsPageTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();

    void anEmptyPageSaysWhatToDo();
    void aPaymentIsTypedAskedAboutAndUndone();
    void theFormKeepsItsWorker();
    void aMistakeStandsBesideItsField();
    void whatIsWrittenTwiceIsSaid();
    void aPaymentIsTakenOff();
    void theWorkersPageLeadsHere();
    void whoLapsesAndWhatItCostsIsShown();
    void aSponsorAndItsProgrammeAreWrittenDown();
    void whatIsMissingOfAProgrammeIsMarked();
    void theListShowsTheLineAndIsChangedByHand();
    void theHeadApprovesPaysAndPrints();
    void aListPaymentIsAskedAboutAndConfirmed();
    void whoMayNotApproveSeesNoButton();
    void otherBenefitsAreNoted();

private:
    app::Session& session() { return m_fixture->session(); }
    void settle() { QTRY_VERIFY(!m_fixture->desk().isBusy()); }
    void begin(const QString& role = {})
    {
        m_fixture = std::make_unique<PageFixture>(role);
        m_page = std::make_unique<ui::SponsorsPage>(m_fixture->desk(), nullptr);
        connect(&m_fixture->desk(), &ui::Desk::changed, m_page.get(), &ui::SponsorsPage::refresh);
        m_page->resize(1366, 700);
        m_page->show();
        m_page->refresh({});
        m_page->shown();
        settle();
    }
    void click(const char* name) { find<QPushButton>(*m_page, name)->click(); }
    void chip(const char* name)
    {
        find<QToolButton>(*m_page, name)->click();
        settle();
    }
    app::Worker somebody(int at, std::int64_t decile)
    {
        app::Worker worker = completeWorker(u"Orang %1"_s.arg(at + 1), kNiks[at]);
        worker.welfareDecile = decile;
        return m_fixture->record(worker);
    }
    app::Sponsor company()
    {
        app::Sponsor sponsor;
        sponsor.name = u"PT Maju"_s;
        sponsor.kind = u"csr"_s;
        return app::keepSponsor(session(), sponsor)->record;
    }
    /// One place; its programme is in the table, and open.
    app::SponsorshipId programme()
    {
        app::Sponsorship terms;
        terms.sponsor = company().id.text();
        terms.name = u"Iuran pekerja rentan"_s;
        terms.purpose = u"contribution"_s;
        terms.fromMonth = u"2026-11"_s;
        terms.untilMonth = u"2027-01"_s;
        terms.programmes = 2;
        terms.quota = 1;
        terms.budget = 1'000'000;
        const auto made = app::keepSponsorship(session(), terms);
        m_page->refresh({});
        settle();
        click("programmeOpen");
        settle();
        return made->record.id;
    }
    QString cell(int row, int column)
    {
        auto* table = find<QTableView>(*m_page, "allocationTable");
        return table->model()->index(row, column).data().toString();
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::SponsorsPage> m_page;
};

void SponsorsPageTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void SponsorsPageTest::anEmptyPageSaysWhatToDo()
{
    begin();
    QVERIFY(find<QPushButton>(*m_page, "sponsorNew")->isVisible());
    QVERIFY(!find<QPushButton>(*m_page, "programmeNew")->isVisible()); // a sponsor comes first
    chip("sponsorsModeChippayments");
    QVERIFY(!find<QTableWidget>(*m_page, "paymentsTable")->isVisible());
    chip("sponsorsModeChiplapsing");
    QVERIFY(!find<QTableWidget>(*m_page, "lapsingTable")->isVisible());
}

void SponsorsPageTest::aPaymentIsTypedAskedAboutAndUndone()
{
    begin();
    somebody(0, 1);
    chip("sponsorsModeChippayments");
    typeInto(*m_page, "paymentSearch", u"Orang 1"_s);
    QTRY_VERIFY(find<QListView>(*m_page, "paymentFound")->isVisible());
    QTest::keyClick(find<QLineEdit>(*m_page, "paymentSearch"), Qt::Key_Return);
    settle();
    QCOMPARE(find<QLineEdit>(*m_page, "paymentFrom")->text(), u"11-2026"_s);
    QVERIFY(find<QLabel>(*m_page, "paymentAmountNote")->text().contains(u"Rp8.400"_s));
    typeInto(*m_page, "paymentAmount", u"16800"_s);
    QTest::keyClick(find<QLineEdit>(*m_page, "paymentAmount"), Qt::Key_Return);
    settle();
    QVERIFY(find<QLabel>(*m_page, "paymentAmountNote")->text().contains(u"?"_s));
    QCOMPARE(app::payments(session(), {})->count, 0);
    click("paymentSave"); // without a reason
    settle();
    QCOMPARE(app::payments(session(), {})->count, 0);
    typeInto(*m_page, "paymentNote", u"Begitu di bukti bayar"_s);
    QTest::keyClick(find<QLineEdit>(*m_page, "paymentNote"), Qt::Key_Return);
    settle();
    QTRY_COMPARE(app::payments(session(), {})->count, 1);
    auto* table = find<QTableWidget>(*m_page, "paymentsTable");
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 4)->text(), u"Rp16.800"_s);
    m_fixture->desk().undo();
    settle();
    QTRY_COMPARE(app::payments(session(), {})->count, 0);
}

void SponsorsPageTest::theFormKeepsItsWorker()
{
    begin();
    const app::Worker worker = somebody(0, 1);
    m_page->open({ui::PageId::Sponsors, worker.id, {}});
    settle();
    QVERIFY(find<QPushButton>(*m_page, "paymentsAll")->isVisible());
    click("paymentsAll"); // to see what others paid, with the form still open
    settle();
    typeInto(*m_page, "paymentAmount", u"8400"_s);
    click("paymentSave");
    settle();
    QTRY_COMPARE(app::payments(session(), {})->count, 1);
    QCOMPARE(app::payments(session(), {})->lines.first().worker, worker.id);
}

void SponsorsPageTest::aMistakeStandsBesideItsField()
{
    begin();
    m_page->open({ui::PageId::Sponsors, somebody(0, 1).id, {}});
    settle();
    typeInto(*m_page, "paymentUntil", u"10-2026"_s);
    typeInto(*m_page, "paymentDay", u"32-13-2026"_s);
    click("paymentSave");
    settle();
    for (const char* note : {"paymentUntilNote", "paymentDayNote", "paymentAmountNote"})
        QVERIFY2(find<QLabel>(*m_page, note)->property("role") == u"problem"_s, note);
    QCOMPARE(app::payments(session(), {})->count, 0);
}

void SponsorsPageTest::whatIsWrittenTwiceIsSaid()
{
    begin();
    const app::Worker worker = somebody(0, 1);
    app::Evidence payment = ownPayment(u"2026-11"_s);
    payment.note = u"Dua orang mencatatnya"_s;
    for (int i = 0; i < 2; ++i)
        QVERIFY(app::recordPayment(session(), worker.id, payment, app::Warnings::Confirmed));
    chip("sponsorsModeChippayments");
    auto* table = find<QTableWidget>(*m_page, "paymentsTable");
    QTRY_COMPARE(table->rowCount(), 2);
    QVERIFY(table->item(0, 4)->text() != u"Rp8.400"_s); // the newer one
    QCOMPARE(table->item(1, 4)->text(), u"Rp8.400"_s);
    QVERIFY(find<QLabel>(*m_page, "paymentsTotal")->text().contains(u"Rp8.400"_s));
}

void SponsorsPageTest::aPaymentIsTakenOff()
{
    begin();
    const app::Worker worker = somebody(0, 1);
    QVERIFY(app::recordPayment(session(), worker.id, ownPayment(u"2026-11"_s), app::Warnings::Ask));
    chip("sponsorsModeChippayments");
    auto* table = find<QTableWidget>(*m_page, "paymentsTable");
    QTRY_COMPARE(table->rowCount(), 1);
    table->selectRow(0);
    QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
    click("paymentsOpen");
    QCOMPARE(asked.size(), 1);
    click("paymentsDrop");
    settle();
    QTRY_COMPARE(app::payments(session(), {})->count, 0);
    m_fixture->desk().undo();
    settle();
    QTRY_COMPARE(table->rowCount(), 1);
}

void SponsorsPageTest::theWorkersPageLeadsHere()
{
    begin();
    const app::Worker worker = somebody(0, 1);
    ui::WorkerDetails details(m_fixture->desk(), nullptr);
    details.show(worker.id);
    QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
    find<QPushButton>(details, "workerDetailsPay")->click();
    QCOMPARE(asked.size(), 1);
    const auto destination = asked.first().first().value<ui::Destination>();
    QCOMPARE(destination.page, ui::PageId::Sponsors);
    m_page->open(destination);
    settle();
    QVERIFY(find<QLineEdit>(*m_page, "paymentFrom")->isVisible());
}

void SponsorsPageTest::whoLapsesAndWhatItCostsIsShown()
{
    begin();
    app::Evidence answer;
    answer.source = u"branch"_s;
    answer.asOf = u"2026-11-10"_s;
    answer.coveredUntil = u"2026-10"_s;
    QVERIFY(app::recordEvidence(session(), somebody(0, 1).id, answer));
    answer.coveredUntil = u"2026-12"_s;
    QVERIFY(app::recordEvidence(session(), somebody(1, 1).id, answer));
    chip("sponsorsModeChiplapsing");
    auto* months = find<QTableWidget>(*m_page, "lapsingTable");
    QTRY_COMPARE(months->rowCount(), 2);
    QCOMPARE(months->currentRow(), 1); // who lapses next, behind those who did
    auto* people = find<QTableWidget>(*m_page, "lapsingPeople");
    QTRY_COMPARE(people->item(0, 0)->text(), u"Orang 2"_s);
    months->selectRow(0);
    QTRY_COMPARE(people->item(0, 0)->text(), u"Orang 1"_s);
    auto* upkeep = find<QTableWidget>(*m_page, "upkeepTable");
    QCOMPARE(upkeep->rowCount(), 2);                     // their own payer, and everybody
    QCOMPARE(upkeep->item(1, 2)->text(), u"Rp8.400"_s);  // one month: only the first owes it
    QCOMPARE(upkeep->item(1, 3)->text(), u"Rp50.400"_s); // 8.400 × 2 + 16.800, and 16.800
}

void SponsorsPageTest::aSponsorAndItsProgrammeAreWrittenDown()
{
    begin();
    click("sponsorNew");
    typeInto(*m_page, "sponsor_name", u"Baznas Sidoarjo"_s);
    auto* kind = find<QComboBox>(*m_page, "sponsor_kind");
    kind->setCurrentIndex(kind->findData(u"baznas"_s));
    QTest::keyClick(find<QLineEdit>(*m_page, "sponsor_name"), Qt::Key_Return);
    settle();
    QTRY_COMPARE(app::sponsors(session())->size(), 1);
    QTRY_VERIFY(find<QPushButton>(*m_page, "programmeNew")->isVisible());
    click("programmeNew");
    typeInto(*m_page, "sponsorship_name", u"Iuran tiga bulan"_s);
    typeInto(*m_page, "sponsorship_from_month", u"11-2026"_s);
    typeInto(*m_page, "sponsorship_until_month", u"1-2027"_s);
    typeInto(*m_page, "sponsorship_budget", u"1000000"_s);
    typeInto(*m_page, "sponsorship_max_decile", u"4"_s);
    typeInto(*m_page, "weight_child", u"7"_s);
    click("sponsorshipSave");
    settle();
    QTRY_COMPARE(app::sponsorships(session())->size(), 1);
    const app::Sponsorship kept = app::sponsorships(session())->first().sponsorship;
    QCOMPARE(kept.untilMonth, u"2027-01"_s);
    QCOMPARE(*kept.budget, 1'000'000);
    QCOMPARE(*kept.maxDecile, 4);
    QCOMPARE(app::weightsFrom(kept.weights)->child, 7);
    QTRY_COMPARE(find<QTableWidget>(*m_page, "programmesTable")->rowCount(), 1);
    m_fixture->desk().undo();
    settle();
    QTRY_VERIFY(app::sponsorships(session())->isEmpty());
}

void SponsorsPageTest::whatIsMissingOfAProgrammeIsMarked()
{
    begin();
    company();
    m_page->refresh({});
    settle();
    click("programmeNew");
    typeInto(*m_page, "weight_decile", u"banyak"_s);
    click("sponsorshipSave");
    settle();
    for (const char* note : {"sponsorship_nameNote", "sponsorship_from_monthNote",
                             "sponsorship_until_monthNote", "sponsorship_quotaNote"})
        QVERIFY2(find<QLabel>(*m_page, note)->property("role") == u"problem"_s, note);
    QVERIFY(find<QLabel>(*m_page, "sponsorshipWeightsNote")->isVisible());
    QVERIFY(app::sponsorships(session())->isEmpty());
}

void SponsorsPageTest::theListShowsTheLineAndIsChangedByHand()
{
    begin();
    somebody(0, 4);
    somebody(1, 1);
    const app::SponsorshipId id = programme();
    QTRY_VERIFY(cell(0, ui::AllocationModel::Name).startsWith(u"Orang 2"_s));
    QVERIFY(cell(0, ui::AllocationModel::Why).contains(u"1"_s));
    QCOMPARE(cell(0, ui::AllocationModel::Cost), u"Rp33.600"_s);
    auto* table = find<QTableView>(*m_page, "allocationTable");
    QCOMPARE(table->model()->rowCount(), 3); // one with a place, the line, one below it
    QVERIFY(cell(1, 0).contains(u"Rp966.400"_s));
    QCOMPARE(table->columnSpan(1, 0), table->model()->columnCount());
    QVERIFY(cell(2, ui::AllocationModel::Name).startsWith(u"Orang 1"_s));
    table->selectRow(2);
    QVERIFY(find<QLabel>(*m_page, "allocationWhy")->text().startsWith(u"Orang 1"_s));
    table->selectRow(0);
    click("allocationExclude");
    click("choiceSave"); // a reason is asked for
    QVERIFY(find<QLabel>(*m_page, "choiceReasonNote")->isVisible());
    typeInto(*m_page, "choiceReason", u"Sudah bekerja di pabrik"_s);
    QTest::keyClick(find<QLineEdit>(*m_page, "choiceReason"), Qt::Key_Return);
    settle();
    QTRY_VERIFY(cell(0, ui::AllocationModel::Name).startsWith(u"Orang 1"_s));
    QVERIFY(find<QLabel>(*m_page, "allocationLeftOut")->text().contains(u"pabrik"_s));
    m_fixture->desk().undo();
    settle();
    QTRY_VERIFY(cell(0, ui::AllocationModel::Name).startsWith(u"Orang 2"_s));
    click("allocationInclude");
    typeInto(*m_page, "includeSearch", u"Orang 1"_s);
    QTRY_VERIFY(find<QListView>(*m_page, "includeFound")->isVisible());
    QTest::keyClick(find<QLineEdit>(*m_page, "includeSearch"), Qt::Key_Return);
    typeInto(*m_page, "choiceReason", u"Rumahnya terbakar"_s);
    QTest::keyClick(find<QLineEdit>(*m_page, "choiceReason"), Qt::Key_Return);
    settle();
    QTRY_VERIFY(cell(0, ui::AllocationModel::Name).startsWith(u"Orang 1"_s));
    QCOMPARE(app::beneficiaries(session(), id)->size(), 1);
}

void SponsorsPageTest::theHeadApprovesPaysAndPrints()
{
    begin(u"head"_s);
    somebody(0, 4);
    somebody(1, 1);
    const app::SponsorshipId id = programme();
    QTRY_VERIFY(find<QPushButton>(*m_page, "allocationApprove")->isEnabled());
    QVERIFY(!find<QPushButton>(*m_page, "allocationPrintList")->isEnabled());
    click("allocationApprove");
    settle();
    QTRY_VERIFY(find<QPushButton>(*m_page, "allocationPay")->isVisible());
    QVERIFY(app::sponsorshipLine(session(), id)->isApproved());
    click("allocationPay");
    typeInto(*m_page, "listPaymentUntil", u"12-2026"_s);
    click("listPaymentSave");
    settle();
    QTRY_COMPARE(app::sponsorshipLine(session(), id)->paid, 16'800);
    app::JobContext context;
    ui::PaperWanted wanted;
    wanted.sponsorship = id;
    for (const app::PaperKind kind : {app::PaperKind::SponsorList, app::PaperKind::SponsorReport}) {
        wanted.kind = kind;
        const auto paper = ui::paperOf(session(), wanted, context);
        QVERIFY(paper);
        QCOMPARE(faultOf(*paper), QString());
        const QString words = allWordsOf(*paper);
        QVERIFY(words.contains(u"Orang 2"_s));
        QVERIFY(!words.contains(u"Orang 1"_s));
        QVERIFY(words.contains(u"Rp33.600"_s));
        QVERIFY(words.contains(u"PP 50/2025"_s)); // that CSR gets the discount is not confirmed
        QCOMPARE(words.contains(u"3515 1212 0478 0002"_s), kind == app::PaperKind::SponsorList);
        QCOMPARE(paper->people.size(), 1);
    }
    click("allocationTakeBack");
    settle();
    QVERIFY(app::sponsorshipLine(session(), id)->isApproved()); // a payment hangs on it
    m_fixture->desk().undo();
    settle();
    click("allocationTakeBack");
    settle();
    QTRY_VERIFY(!app::sponsorshipLine(session(), id)->isApproved());
}

void SponsorsPageTest::aListPaymentIsAskedAboutAndConfirmed()
{
    begin(u"head"_s);
    const app::Worker worker = somebody(0, 1);
    const app::SponsorshipId id = programme();
    click("allocationApprove");
    settle();
    QVERIFY(app::recordPayment(session(), worker.id, ownPayment(u"2026-12"_s), app::Warnings::Ask));
    click("allocationPay");
    click("listPaymentSave");
    settle();
    QCOMPARE(app::sponsorshipLine(session(), id)->paid, 0);
    QVERIFY(find<QLabel>(*m_page, "listPaymentUntilNote")->text().contains(u"2026"_s));
    click("listPaymentSave"); // without a reason
    settle();
    QCOMPARE(app::sponsorshipLine(session(), id)->paid, 0);
    typeInto(*m_page, "listPaymentNote", u"Uangnya dikembalikan"_s);
    click("listPaymentSave");
    settle();
    QTRY_COMPARE(app::sponsorshipLine(session(), id)->paid, 33'600);
    QVERIFY(!find<QLabel>(*m_page, "listPaymentUntilNote")->isVisible());
}

void SponsorsPageTest::whoMayNotApproveSeesNoButton()
{
    begin(u"kader"_s);
    QVERIFY(!find<QPushButton>(*m_page, "sponsorNew")->isVisible());
    cleanup();
    begin();
    somebody(0, 1);
    programme();
    QVERIFY(!find<QPushButton>(*m_page, "allocationApprove")->isVisible());
    QVERIFY(find<QPushButton>(*m_page, "allocationInclude")->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_Escape);
}

void SponsorsPageTest::otherBenefitsAreNoted()
{
    begin();
    somebody(0, 1);
    app::Sponsorship terms;
    terms.sponsor = company().id.text();
    terms.name = u"Pelatihan las"_s;
    terms.purpose = u"training"_s;
    terms.fromMonth = u"2026-11"_s;
    terms.untilMonth = u"2027-01"_s;
    terms.budget = 5'000'000;
    QVERIFY(app::keepSponsorship(session(), terms));
    m_page->refresh({});
    settle();
    click("programmeOpen");
    settle();
    typeInto(*m_page, "activitySearch", u"Orang 1"_s);
    QTRY_VERIFY(find<QListView>(*m_page, "activityFound")->isVisible());
    QTest::keyClick(find<QLineEdit>(*m_page, "activitySearch"), Qt::Key_Return);
    click("activitySave");
    QVERIFY(find<QLabel>(*m_page, "activity_activityNote")->property("role") == u"problem"_s);
    typeInto(*m_page, "activity_activity", u"Kursus las dasar"_s);
    typeInto(*m_page, "activity_cost", u"750000"_s);
    QTest::keyClick(find<QLineEdit>(*m_page, "activity_activity"), Qt::Key_Return);
    settle();
    auto* table = find<QTableWidget>(*m_page, "activitiesTable");
    QTRY_COMPARE(table->rowCount(), 1);
    QVERIFY(find<QLabel>(*m_page, "activitiesSums")->text().contains(u"Rp4.250.000"_s));
    table->selectRow(0);
    click("activityDrop");
    settle();
    QTRY_COMPARE(table->rowCount(), 0);
}

TEST_SUITE(SponsorsPageTest)
#include "tst_sponsorspage.moc"
