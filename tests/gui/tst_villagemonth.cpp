/// November 2026 in one village, in the real window on a real register: 120 visits over four RTs, a meeting, two sponsors whose
/// money does not reach everybody, 80 payments, three cases, the report. Every figure shown is reckoned again from the open
/// export by plainmonth.h, which shares no rule with the program.
#include "app/services/everything.h"
#include "app/services/guarding/people.h"
#include "tests/gui/hands.h"
#include "tests/gui/monthfigures.h"
#include "tests/gui/paperreading.h"
#include "tests/gui/visitkeys.h"
#include "tests/runner/suite.h"
#include "tests/support/fakeclock.h"
#include "tests/support/settledvillage.h"

#include <QCheckBox>
#include <QListView>
#include <QListWidget>
#include <QTableView>
#include <QtTest>

using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kVillageCode = u"35.15.12.2004"_s;
constexpr int kPeople = 320;
constexpr int kVisitsOfRt = 30;
constexpr int kPayments = 80;

} // namespace

class VillageMonthTest : public QObject {
    Q_OBJECT

private slots:
    void aMonthInOneVillage();

private:
    void open();
    void visitFourRts();
    void visitRt(int rt);
    void holdAMeeting();
    void findSponsors();
    void leaveSomebodyOut();
    void letTheHeadApprove();
    void recordPayments();
    void payOf(const QJsonObject& worker, qint64 amount);
    void noteCases();
    void noteCase(const QString& nik, const QString& event, const QString& day);
    QCheckBox* openPaper();
    void followToTheEnd();
    void compareVisits();
    void compareMoney();
    void compareCases();
    void compareCoverage();
    void printTheReport();

    tests::Hands hands() { return tests::Hands(*m_fixture); }
    app::Session& session() { return m_fixture->window().desk()->session(); }
    void unlockAs(const QString& passphrase);
    void openProgramme(const QString& name);
    void compareList(const QString& programme);
    void find(const char* prefix, const QString& text);
    /// Everything as open formats, read a second way.
    PlainMonth plain();
    QString idOf(const QString& programme);

    FakeClock m_clock{QDate(2026, 11, 2)};
    std::unique_ptr<tests::WindowFixture> m_fixture;
    QMap<QString, QMap<QString, qint64>> m_visited; ///< by RT and outcome: what the fingers did
    QString m_accident;                             ///< NIK of whom it happened to
    int m_exports = 0;
    qint64 m_paidByLists = 0;
};

void VillageMonthTest::aMonthInOneVillage()
{
    using Step = void (VillageMonthTest::*)();
    for (const Step step :
         {&VillageMonthTest::open, &VillageMonthTest::visitFourRts, &VillageMonthTest::holdAMeeting,
          &VillageMonthTest::findSponsors, &VillageMonthTest::leaveSomebodyOut,
          &VillageMonthTest::letTheHeadApprove, &VillageMonthTest::recordPayments,
          &VillageMonthTest::compareVisits, &VillageMonthTest::noteCases,
          &VillageMonthTest::followToTheEnd, &VillageMonthTest::compareMoney,
          &VillageMonthTest::compareCases, &VillageMonthTest::compareCoverage,
          &VillageMonthTest::printTheReport}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void VillageMonthTest::open()
{
    m_fixture = std::make_unique<tests::WindowFixture>(&m_clock);
    m_fixture->language().speak(u"en"_s);
    auto session = m_fixture->makeRegister();
    settle(*session, kVillageCode, kPeople, 26);
    QVERIFY(app::addPerson(*session, {u"Sutrisno"_s, u"head"_s},
                           app::Secret::fromText(u"kepala desa"_s)));
    m_fixture->window().openWith(std::move(session));
    m_fixture->window().resize(1366, 768);
    m_fixture->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
}

PlainMonth VillageMonthTest::plain()
{
    const QString folder = m_fixture->folder() + u"/semua-%1"_s.arg(++m_exports);
    app::JobContext context;
    const auto written = app::exportEverything(session(), folder, context);
    if (!written)
        qFatal("no open export: %s", qPrintable(written.error().detail));
    return PlainMonth(OpenRecords(folder), kVillageCode, m_clock.today());
}

void VillageMonthTest::visitFourRts()
{
    for (int rt = 1; rt <= kRtsOfVillage; ++rt) {
        m_clock.moveTo(QDate(2026, 11, 2 + 2 * rt));
        visitRt(rt);
        hands().shot(qPrintable(u"visits-rt-%1"_s.arg(rt)));
    }
}

void VillageMonthTest::visitRt(int rt)
{
    hands().goTo(ui::PageId::Outreach);
    hands().chooseRow("visitsArea", rt);
    auto* table = hands().seen<QTableView>("visitsTable");
    QVERIFY(table);
    QVERIFY2(table->model()->rowCount() >= kVisitsOfRt, qPrintable(QString::number(rt)));
    table->setFocus();
    for (int visit = 0; visit < kVisitsOfRt; ++visit) {
        const tests::VisitKeys& pressed =
            tests::visitKeys().at((visit + rt) % tests::visitKeys().size());
        const QString name = hands().textOf("stopName");
        for (const Qt::Key key : {pressed.first, pressed.second}) {
            QVERIFY(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), key);
        }
        hands().settle();
        QTRY_VERIFY2(hands().textOf("stopName") != name || table->model()->rowCount() == 0,
                     qPrintable(name));
        if (pressed.isStillHere)
            m_visited[QString::number(rt)][pressed.outcome] += 1;
    }
}

void VillageMonthTest::holdAMeeting()
{
    m_clock.moveTo({2026, 11, 12});
    hands().press("outreachModeChipmeetings");
    hands().press("meetingNew");
    hands().type("meetingPlace", u"Balai desa"_s);
    hands().type("meetingTopic", u"Manfaat JKK dan JKM"_s);
    hands().type("meetingOthers", u"23"_s);
    const QList<QJsonObject> recorded = plain().whoIs(u"recorded"_s);
    for (int at = 0; at < 4; ++at) {
        hands().type("meetingSearch", textIn(recorded.at(at), "nik"));
        hands().enter("meetingSearch");
    }
    QCOMPARE(hands().seen<QListWidget>("meetingNames")->count(), 4);
    hands().press("meetingSave");
    auto* meetings = hands().seen<QTableWidget>("meetingsTable");
    QVERIFY(meetings);
    QTRY_COMPARE(meetings->rowCount(), 1);
    QCOMPARE(meetings->item(0, 1)->text(), u"27"_s);
    hands().shot("meeting");
}

void VillageMonthTest::findSponsors()
{
    m_clock.moveTo({2026, 11, 14});
    hands().goTo(ui::PageId::Sponsors);
    for (const auto& [name, kind] :
         {std::pair(u"PT Maju Bersama"_s, u"csr"_s), {u"Anggaran desa"_s, u"village"_s}}) {
        hands().press("sponsorNew");
        hands().type("sponsor_name", name);
        hands().choose("sponsor_kind", kind);
        hands().enter("sponsor_name");
    }
    for (const auto& [name, sponsor, limit, basis] :
         {std::tuple(u"Iuran pekerja rentan"_s, u"PT Maju Bersama"_s, u"sponsorship_budget"_s, ""),
          {u"Iuran dari desa"_s, u"Anggaran desa"_s, u"sponsorship_quota"_s, "lowest"}}) {
        hands().press("programmeNew");
        hands().chooseRow("sponsorship_sponsor",
                          hands().seen<QComboBox>("sponsorship_sponsor")->findText(sponsor));
        hands().type("sponsorship_name", name);
        hands().type(qPrintable(limit), limit.endsWith(u"budget") ? u"600000"_s : u"15"_s);
        hands().type("sponsorship_from_month", u"11-2026"_s);
        hands().type("sponsorship_until_month", u"12-2026"_s);
        hands().choose("sponsorship_basis", QString::fromLatin1(basis));
        hands().press("sponsorshipSave");
    }
    QTRY_COMPARE(hands().seen<ui::SimpleTable>("programmesTable")->rowCount(), 2);
    hands().shot("programmes");
}

void VillageMonthTest::openProgramme(const QString& name)
{
    hands().goTo(ui::PageId::Sponsors);
    if (hands().seen<QPushButton>("allocationBack"))
        hands().press("allocationBack");
    hands().press("sponsorsModeChipprogrammes");
    auto* table = hands().seen<ui::SimpleTable>("programmesTable");
    QVERIFY(table);
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->item(row, 0)->text() == name)
            table->selectRow(row);
    }
    hands().press("programmeOpen");
    QTRY_COMPARE(hands().seen<QTableView>("allocationTable") != nullptr, true);
}

void VillageMonthTest::leaveSomebodyOut()
{
    const QString programme = u"Iuran pekerja rentan"_s;
    openProgramme(programme);
    compareList(programme);
    auto* table = hands().seen<QTableView>("allocationTable");
    const QString name = table->model()->index(1, ui::AllocationModel::Name).data().toString();
    table->selectRow(1);
    hands().press("allocationExclude");
    hands().type("choiceReason", u"Sudah bekerja di pabrik"_s);
    hands().enter("choiceReason");
    QTRY_VERIFY(hands().textOf("allocationLeftOut").contains(name));
    QVERIFY(hands().textOf("allocationLeftOut").contains(u"pabrik"_s));
    compareList(programme);
    QVERIFY(!hands().seen<QPushButton>("allocationApprove")); // nobody approves their own work
    hands().shot("allocation");
}

void VillageMonthTest::unlockAs(const QString& passphrase)
{
    m_fixture->window().lock();
    QTRY_VERIFY(hands().seen<QLineEdit>("lockPassphrase"));
    hands().type("lockPassphrase", passphrase);
    QTest::keyClick(hands().seen<QLineEdit>("lockPassphrase"), Qt::Key_Return);
    QTRY_VERIFY(hands().isIdle());
}

void VillageMonthTest::letTheHeadApprove()
{
    m_clock.moveTo({2026, 11, 16});
    unlockAs(u"kepala desa"_s);
    for (const QString& programme : {u"Iuran pekerja rentan"_s, u"Iuran dari desa"_s}) {
        openProgramme(programme);
        compareList(programme);
        hands().press("allocationApprove");
        QTRY_VERIFY(hands().textOf("allocationSums").contains(u"Sutrisno"_s));
    }
    hands().shot("approved");
    m_clock.moveTo({2026, 11, 17});
    unlockAs(u"rahasia desa"_s);
}

void VillageMonthTest::recordPayments()
{
    m_clock.moveTo({2026, 11, 18});
    for (const QString& programme : {u"Iuran pekerja rentan"_s, u"Iuran dari desa"_s}) {
        openProgramme(programme);
        hands().press("allocationPay");
        hands().type("listPaymentUntil", u"11-2026"_s);
        hands().press("listPaymentSave");
        m_paidByLists += plain().money(idOf(programme)).people;
    }
    hands().press("allocationBack");
    hands().press("sponsorsModeChippayments");
    QVERIFY(m_paidByLists > 0 && m_paidByLists < kPayments - 10);
    const QList<QJsonObject> recorded = plain().whoIs(u"recorded"_s);
    QVERIFY(recorded.size() >= kPayments - m_paidByLists);
    const PlainPrices prices;
    for (qint64 at = 0; at < kPayments - m_paidByLists; ++at) {
        const QJsonObject& worker = recorded.at(at);
        payOf(worker, prices.cost(worker, wholeIn(worker, "income"), wholeIn(worker, "programmes"),
                                  textIn(worker, "payer"), {u"2026-11"_s, u"2026-12"_s}));
        if (QTest::currentTestFailed())
            return;
    }
    hands().shot("payments");
}

void VillageMonthTest::payOf(const QJsonObject& worker, qint64 amount)
{
    auto* table = hands().seen<ui::SimpleTable>("paymentsTable");
    const auto count = [this] {
        app::PaymentFilter all;
        all.limit = 1;
        return app::payments(session(), all)->count;
    };
    const qint64 before = count();
    find("payment", textIn(worker, "nik"));
    hands().type("paymentUntil", u"12-2026"_s);
    QVERIFY2(hands().textOf("paymentAmountNote").contains(ui::rupiah(amount)),
             qPrintable(hands().textOf("paymentAmountNote") + ui::rupiah(amount)));
    // The first one says another sum than the rules: asked about, and kept with its reason.
    const bool isOdd = before == m_paidByLists;
    hands().type("paymentAmount", QString::number(isOdd ? amount + 1'000 : amount));
    hands().enter("paymentAmount");
    if (isOdd) {
        QCOMPARE(count(), before);
        hands().type("paymentNote", u"Begitu di bukti bayar"_s);
        hands().enter("paymentNote");
    }
    QTRY_COMPARE(count(), before + 1);
    QVERIFY(table || hands().seen<ui::SimpleTable>("paymentsTable"));
}

/// Through the box for finding somebody: its text, the list below it, Enter.
void VillageMonthTest::find(const char* prefix, const QString& text)
{
    const QByteArray search = QByteArray(prefix) + "Search";
    const QByteArray found = QByteArray(prefix) + "Found";
    hands().type(search.constData(), text);
    QTRY_VERIFY(hands().seen<QListView>(found.constData()));
    QCOMPARE(hands().seen<QListView>(found.constData())->model()->rowCount(), 1);
    hands().enter(search.constData());
}

/// The first one that is not there yet; null until the papers are shown.
QCheckBox* VillageMonthTest::openPaper()
{
    const auto boxes =
        m_fixture->window().findChildren<QCheckBox*>(QRegularExpression(u"^casePaper_"_s));
    const auto open = std::ranges::find_if(
        boxes, [](const QCheckBox* box) { return box->isVisible() && !box->isChecked(); });
    return open == boxes.end() ? nullptr : *open;
}

void VillageMonthTest::noteCase(const QString& nik, const QString& event, const QString& day)
{
    hands().goTo(ui::PageId::Cases);
    if (hands().seen<QPushButton>("caseBack"))
        hands().press("caseBack");
    hands().press("caseNew");
    find("caseWho", nik);
    hands().choose("caseEvent", event);
    hands().type("caseHappenedOn", day);
    hands().type("casePlace", u"Sawah"_s);
    hands().enter("casePlace");
    QTRY_VERIFY(hands().seen<QPushButton>("caseBack"));
    // Its papers, as far as they are there.
    for (int at = 0; at < 2; ++at) {
        QCheckBox* open = nullptr;
        QTRY_VERIFY((open = openPaper()));
        const QByteArray name = open->objectName().toLatin1();
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        hands().settle();
        QTRY_VERIFY(hands().seen<QCheckBox>(name.constData()) &&
                    hands().seen<QCheckBox>(name.constData())->isChecked());
    }
}

void VillageMonthTest::noteCases()
{
    m_clock.moveTo({2026, 11, 22});
    const PlainMonth known = plain();
    QList<QJsonObject> paid = known.whoIs(u"covered"_s);
    paid.removeIf([&](const QJsonObject& worker) {
        return !known.isPaidOutOf(worker, idOf(u"Iuran pekerja rentan"_s));
    });
    QVERIFY(paid.size() > 2);
    m_accident = textIn(paid.first(), "nik");
    noteCase(m_accident, u"accident"_s, u"21-11-2026"_s);
    QVERIFY2(hands().textOf("caseCover").startsWith(u"Covered"_s),
             qPrintable(hands().textOf("caseCover")));
    hands().shot("case-accident");
    noteCase(textIn(paid.last(), "nik"), u"death"_s, u"20-11-2026"_s);
    QVERIFY(hands().textOf("caseCover").startsWith(u"Covered"_s));
    hands().shot("case-death");
    QList<QJsonObject> lapsed = known.whoIs(u"uncovered"_s);
    lapsed.removeIf([&](const QJsonObject& one) { return known.stateOf(one) != u"inactive"; });
    QVERIFY(!lapsed.isEmpty());
    noteCase(textIn(lapsed.first(), "nik"), u"accident"_s, u"19-11-2026"_s);
    QVERIFY2(hands().textOf("caseCover").contains(u"not covered"_s),
             qPrintable(hands().textOf("caseCover")));
    hands().shot("case-uncovered");
    hands().press("caseBack");
    QCOMPARE(hands().seen<ui::SimpleTable>("casesTable")->rowCount(), 3);
}

void VillageMonthTest::followToTheEnd()
{
    const auto worker = app::workersWithNik(session(), m_accident);
    QVERIFY(worker && worker->size() == 1);
    m_fixture->window().workspace()->goTo({ui::PageId::Cases, worker->first().id, {}});
    hands().settle();
    QTRY_VERIFY(hands().seen<QPushButton>("caseStep"));
    hands().press("caseStep"); // the branch was told
    m_clock.moveTo({2026, 11, 24});
    hands().press("caseStep"); // the claim was handed in
    m_clock.moveTo({2026, 11, 29});
    hands().press("caseDecide");
    hands().choose("caseResult", u"paid"_s);
    hands().type("casePaid", u"7500000"_s);
    hands().enter("casePaid");
    QTRY_VERIFY(hands().textOf("caseNext").contains(ui::rupiah(7'500'000)));
    m_clock.moveTo({2026, 11, 30});
}

void VillageMonthTest::compareVisits()
{
    const PlainMonth month = plain();
    QMap<QString, QMap<QString, qint64>> byRt;
    const auto visits = month.visits();
    for (auto it = visits.begin(); it != visits.end(); ++it)
        byRt.insert(it.key().section(u'/', 2), it.value());
    QCOMPARE(byRt, m_visited);
    QCOMPARE(month.visitCount(), kVisitsOfRt * kRtsOfVillage);
    hands().goTo(ui::PageId::Outreach);
    hands().press("outreachModeChiplist");
    auto* areas = hands().seen<QComboBox>("visitsArea");
    QCOMPARE(areas->count(), kRtsOfVillage + 1);
    for (int rt = 1; rt <= kRtsOfVillage; ++rt) {
        qint64 visited = 0;
        for (const qint64 some : byRt.value(QString::number(rt)))
            visited += some;
        const QString said = areas->itemText(rt);
        QVERIFY2(said.contains(u": %1 of "_s.arg(visited)), qPrintable(said));
    }
}

QString VillageMonthTest::idOf(const QString& programme)
{
    for (const app::SponsorshipLine& line : *app::sponsorships(session())) {
        if (line.sponsorship.name == programme)
            return line.sponsorship.id.text();
    }
    return {};
}

void VillageMonthTest::compareList(const QString& programme)
{
    const QStringList differs = tests::differsInList(hands(), plain().ranking(idOf(programme)));
    QVERIFY2(differs.isEmpty(), qPrintable(differs.join(u'\n')));
}

void VillageMonthTest::compareMoney()
{
    const QStringList differs = tests::differsInMoney(hands(), session(), plain());
    QVERIFY2(differs.isEmpty(), qPrintable(differs.join(u'\n')));
}

void VillageMonthTest::compareCases()
{
    const QStringList differs = tests::differsInCases(hands(), session(), plain());
    QVERIFY2(differs.isEmpty(), qPrintable(differs.join(u'\n')));
}

void VillageMonthTest::compareCoverage()
{
    const QStringList differs = tests::differsInCover(hands(), session(), plain());
    QVERIFY2(differs.isEmpty(), qPrintable(differs.join(u'\n')));
}

void VillageMonthTest::printTheReport()
{
    const PlainCover all = plain().cover().value(u"all"_s);
    const QString file = m_fixture->folder() + u"/laporan.pdf"_s;
    m_fixture->dialogs().nextFile = file;
    hands().press("coverageReport");
    auto* dialog = m_fixture->window().findChild<QDialog*>();
    QVERIFY(dialog);
    auto* save = dialog->findChild<QPushButton*>(u"paperSave"_s);
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    hands().settle();
    QTRY_VERIFY(QFile::exists(file));
    const QStringList pages = tests::pagesOf(file);
    QCOMPARE(pages.size(), 1);
    for (const QString& said :
         {u"November 2026"_s, u"%1 dari %2"_s.arg(all.covered).arg(all.workers()),
          u"Semua %1 %2 %3 %4 %5"_s.arg(all.workers())
              .arg(all.covered)
              .arg(all.uncovered)
              .arg(all.recorded)
              .arg(all.unknown)})
        QVERIFY2(pages.first().contains(said), qPrintable(said + u'\n' + pages.first()));
    dialog->close();
}

TEST_SUITE(VillageMonthTest)
#include "tst_villagemonth.moc"
