/// Cases in the window: written down, their papers ticked and pictured, followed up, decided; and the page that is turned
/// towards the worker. By the keyboard, as a person would.
#include "app/services/cases/casefile.h"
#include "app/services/cases/casepapers.h"
#include "app/services/evidencing.h"
#include "app/services/statuses.h"
#include "tests/gui/paperreading.h"
#include "tests/runner/suite.h"
#include "ui/pages/cases/casespage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/home/tasktile.h"
#include "ui/pages/status/answercard.h"
#include "ui/pages/telling/tellingdialog.h"
#include "ui/print/papers.h"
#include "ui/shell/language.h"
#include "ui/text/tellingtext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pointlist.h"
#include "ui/widgets/simpletable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QString kNik = u"3515121204780001"_s;

} // namespace

class CasesPageTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aCaseIsWrittenDownByTheKeyboard();
    void whatIsWrongIsSaidBesideTheField();
    void aDeathIsWrittenDownWithTheWorker();
    void itIsFollowedUpUntilItIsPaid();
    void papersAreTickedAndPictured();
    void whatItGivesIsSaidWithItsDoubt();
    void whoWasNotCoveredReadsNoLostSums();
    void theListSaysWhatComesNext();
    void whatIsWrittenDownTwiceIsSaid();
    void totalsAreShownAndSaved();
    void theFirstPageNamesWhatIsDue();
    void thePaperSaysAllOfIt();
    void whoMayOnlyReadIsOfferedNothing();
    void thePageForTheWorkerIsPagedThrough();
    void itSpeaksJavaneseToo();
    void bothTonguesKnowEverySentence();
    void itStatesNothingBeyondTheRules();
    void itIsReachedFromTheAnswer();

private:
    app::Session& session() { return m_fixture->session(); }
    void settle() { QTRY_VERIFY(!m_fixture->desk().isBusy()); }
    app::Worker somebody(const QString& name = u"Slamet Widodo"_s, const QString& nik = kNik)
    {
        return m_fixture->record(completeWorker(name, nik));
    }
    void pay(const app::Worker& worker, const QString& on, const QString& from,
             const QString& until)
    {
        app::Evidence paid;
        paid.source = u"receipt"_s;
        paid.asOf = on;
        paid.paidFrom = from;
        paid.coveredUntil = until;
        const auto recorded = app::recordEvidence(session(), worker.id, paid);
        QVERIFY(recorded && std::holds_alternative<app::EvidenceRecorded>(*recorded));
    }
    app::BenefitCase noted(const app::Worker& worker, const QString& event,
                           const QString& on = u"2026-11-21"_s)
    {
        app::BenefitCase one;
        one.worker = worker.id.text();
        one.event = event;
        one.happenedOn = on;
        const auto kept = app::keepCase(session(), one);
        return kept ? kept->benefitCase : app::BenefitCase();
    }
    app::BenefitCase stored(const app::BenefitCase& one)
    {
        const auto found = app::caseAt(session(), one.id);
        return found ? *found : app::BenefitCase();
    }
    std::unique_ptr<ui::CasesPage> page(const app::WorkerId& worker = {})
    {
        auto made = std::make_unique<ui::CasesPage>(m_fixture->desk(), nullptr);
        connect(&m_fixture->desk(), &ui::Desk::changed, made.get(), &ui::CasesPage::refresh);
        made->resize(1166, 600);
        made->setVisible(true);
        made->activateWindow();
        made->refresh({});
        made->shown();
        if (worker.isValid())
            made->open({ui::PageId::Cases, worker, {}});
        settle();
        return made;
    }
    static QString textOf(QWidget& page, const char* name)
    {
        return find<QLabel>(page, name)->text();
    }
    static void choose(QWidget& page, const char* name, const QString& word)
    {
        auto* box = find<QComboBox>(page, name);
        box->setCurrentIndex(box->findData(word));
    }
    ui::TellingDialog* told()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* dialog = qobject_cast<ui::TellingDialog*>(widget))
                return dialog;
        }
        return nullptr;
    }

    std::unique_ptr<PageFixture> m_fixture;
    ui::Language m_language;
};

void CasesPageTest::init()
{
    m_language.speak(u"en"_s);
    m_fixture = std::make_unique<PageFixture>();
}

void CasesPageTest::cleanup()
{
    m_fixture.reset();
}

void CasesPageTest::aCaseIsWrittenDownByTheKeyboard()
{
    const app::Worker one = somebody();
    const auto cases = page();
    QVERIFY(find<QWidget>(*cases, "emptyAction")->isVisible());
    find<QPushButton>(*cases, "caseNew")->click();
    typeInto(*cases, "caseWhoSearch", u"slamet"_s);
    QTRY_VERIFY(find<QListView>(*cases, "caseWhoFound")->isVisible());
    QTest::keyClick(find<QLineEdit>(*cases, "caseWhoSearch"), Qt::Key_Return);
    QVERIFY(textOf(*cases, "caseFormName").contains(u"Slamet"_s));
    choose(*cases, "caseEvent", u"accident"_s);
    typeInto(*cases, "caseHappenedOn", u"21-11-2026"_s);
    typeInto(*cases, "caseHappenedAt", u"930"_s);
    typeInto(*cases, "casePlace", u"Sawah"_s);
    QTest::keyClick(find<QLineEdit>(*cases, "casePlace"), Qt::Key_Return);
    settle();
    const auto all = app::casesOf(session(), one.id);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().happenedAt, u"09:30"_s);
    QTRY_VERIFY(textOf(*cases, "caseNext").contains(u"left"_s) ||
                textOf(*cases, "caseNext").contains(u"late"_s));
    m_fixture->desk().undo();
    settle();
    QVERIFY(app::casesOf(session(), one.id)->isEmpty());
    // What was taken back is no longer before one.
    QTRY_VERIFY(find<QWidget>(*cases, "emptyAction")->isVisible());
}

void CasesPageTest::whatIsWrongIsSaidBesideTheField()
{
    const app::Worker one = somebody();
    const auto cases = page(one.id);
    QVERIFY(textOf(*cases, "caseFormName").contains(u"Slamet"_s));
    typeInto(*cases, "caseHappenedOn", u"24-12-2026"_s);
    find<QPushButton>(*cases, "caseSave")->click();
    QVERIFY(!textOf(*cases, "caseEventNote").isEmpty());
    QVERIFY(!textOf(*cases, "caseHappenedOnNote").isEmpty());
    settle();
    QVERIFY(app::casesOf(session(), one.id)->isEmpty());
    QTest::keyClick(cases.get(), Qt::Key_Escape);
    QTRY_VERIFY(find<QPushButton>(*cases, "caseNew")->isVisible());
}

void CasesPageTest::aDeathIsWrittenDownWithTheWorker()
{
    const app::Worker one = somebody();
    const auto cases = page(one.id);
    choose(*cases, "caseEvent", u"death"_s);
    typeInto(*cases, "caseHappenedOn", u"20-11-2026"_s);
    QVERIFY(find<QCheckBox>(*cases, "caseDied")->isVisible());
    QVERIFY(find<QCheckBox>(*cases, "caseDied")->isChecked());
    choose(*cases, "caseSchoolFirst", u"primary"_s);
    find<QPushButton>(*cases, "caseSave")->click();
    settle();
    QCOMPARE(app::worker(session(), one.id)->situation, u"died"_s);
    QCOMPARE(app::casesOf(session(), one.id)->first().schooling, u"primary"_s);
    QTRY_VERIFY(find<QLabel>(*cases, "caseHeirs")->isVisible());
}

void CasesPageTest::itIsFollowedUpUntilItIsPaid()
{
    const app::Worker one = somebody();
    const app::BenefitCase accident = noted(one, u"accident"_s);
    const auto cases = page(one.id);
    const auto step = [&] {
        find<QPushButton>(*cases, "caseStep")->click();
        settle();
    };
    step();
    QCOMPARE(stored(accident).reportedOn, u"2026-11-22"_s);
    step();
    QCOMPARE(stored(accident).claimedOn, u"2026-11-22"_s);
    QCOMPARE(stored(accident).followUpOn, u"2026-11-29"_s);
    find<QPushButton>(*cases, "caseDecide")->click();
    choose(*cases, "caseResult", u"paid"_s);
    find<QPushButton>(*cases, "caseResultSave")->click();
    QVERIFY(!textOf(*cases, "casePaidNote").isEmpty());
    typeInto(*cases, "casePaid", u"12.500.000"_s);
    QTest::keyClick(find<QLineEdit>(*cases, "casePaid"), Qt::Key_Return);
    settle();
    QCOMPARE(stored(accident).paid, std::optional<std::int64_t>(12'500'000));
    QTRY_VERIFY(textOf(*cases, "caseNext").contains(u"12"_s));
    QVERIFY(find<QPushButton>(*cases, "caseStep")->isHidden());
}

void CasesPageTest::papersAreTickedAndPictured()
{
    const app::Worker one = somebody();
    const app::BenefitCase accident = noted(one, u"accident"_s);
    const auto cases = page(one.id);
    const auto box = [&] { return find<QCheckBox>(*cases, "casePaper_doctor_letter"); };
    QTRY_VERIFY(box()->isVisible());
    box()->setFocus();
    QTest::keyClick(box(), Qt::Key_Space);
    settle();
    QTRY_VERIFY(box()->isChecked());
    QCOMPARE(app::caseFile(session(), accident.id)->missing, 6);
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(0x336699);
    const QString file = m_fixture->path(u"surat.png"_s);
    QVERIFY(picture.save(file));
    m_fixture->dialogs().nextFile = file;
    find<QPushButton>(*cases, "casePhoto_doctor_letter")->click();
    find<QPushButton>(*cases, "registerPhotoCasePaperChoose")->click();
    settle();
    const auto now = app::caseFile(session(), accident.id);
    QVERIFY(std::ranges::any_of(
        now->papers, [](const app::CasePaperLine& line) { return line.photo.has_value(); }));
    m_fixture->desk().undo();
    settle();
    m_fixture->desk().undo();
    settle();
    QCOMPARE(app::caseFile(session(), accident.id)->missing, 7);
}

void CasesPageTest::whatItGivesIsSaidWithItsDoubt()
{
    const app::Worker one = somebody();
    pay(one, u"2026-06-03"_s, u"2026-06"_s, u"2026-12"_s);
    noted(one, u"death"_s);
    const auto cases = page(one.id);
    QTRY_VERIFY(textOf(*cases, "caseCover").contains(u"Covered"_s));
    QVERIFY(textOf(*cases, "caseSum").contains(u"42"_s));
    QVERIFY(textOf(*cases, "caseCoverEvidence").contains(u"before it happened"_s));
    QVERIFY(textOf(*cases, "caseSource").contains(u"Permenaker"_s) ||
            textOf(*cases, "caseSource").contains(u"Brosur"_s));
    // Nobody said how long there is to claim after a death.
    QVERIFY(find<ui::PointList>(*cases, "caseTimes")->text().contains(u"not certain"_s));
}

void CasesPageTest::whoWasNotCoveredReadsNoLostSums()
{
    const app::Worker one = somebody();
    pay(one, u"2026-07-03"_s, u"2026-07"_s, u"2026-07"_s);
    noted(one, u"work_death"_s);
    const auto cases = page(one.id);
    QTRY_VERIFY(textOf(*cases, "caseCover").contains(u"not covered"_s));
    QVERIFY(textOf(*cases, "caseCoverHelp").contains(u"What can still be done"_s));
    QVERIFY(find<QLabel>(*cases, "caseSum")->isHidden());
    for (const QLabel* label : find<QWidget>(*cases, "caseLines")->findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(u"Rp"_s), qPrintable(label->text()));
}

void CasesPageTest::theListSaysWhatComesNext()
{
    noted(somebody(), u"accident"_s, u"2026-11-10"_s);
    noted(somebody(u"Siti Aminah"_s, u"3515125204780002"_s), u"old_age"_s);
    const auto cases = page();
    auto* table = find<ui::SimpleTable>(*cases, "casesTable");
    QTRY_COMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), u"Slamet Widodo"_s);
    QVERIFY(table->item(0, 4)->text().contains(u"late"_s));
    QVERIFY(table->item(1, 4)->text().contains(u"missing"_s));
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    QTRY_VERIFY(find<QPushButton>(*cases, "caseBack")->isVisible());
    QTest::keyClick(cases.get(), Qt::Key_Escape);
    settle();
    find<QToolButton>(*cases, "casesStandingChipclosed")->click();
    settle();
    QTRY_VERIFY(find<QWidget>(*cases, "emptyAction")->isVisible());
}

void CasesPageTest::whatIsWrittenDownTwiceIsSaid()
{
    const app::Worker worker = somebody();
    noted(worker, u"death"_s);
    auto cases = page();
    find<QPushButton>(*cases, "caseNew")->click();
    auto* who = find<QLineEdit>(*cases, "caseWhoSearch");
    QTest::keyClicks(who, kNik);
    QTest::keyClick(who, Qt::Key_Return);
    const QString known = find<ui::MessageBar>(*cases, "caseFormMessage")->text();
    QVERIFY2(known.contains(u"21 Nov 2026"_s), qPrintable(known));
    noted(worker, u"death"_s);
    cases = page();
    auto* table = find<ui::SimpleTable>(*cases, "casesTable");
    QCOMPARE(table->rowCount(), 2);
    int twice = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        twice += table->item(row, 4)->text().contains(u"twice"_s) ? 1 : 0;
    QCOMPARE(twice, 1);
}

void CasesPageTest::totalsAreShownAndSaved()
{
    app::BenefitCase one = noted(somebody(), u"accident"_s);
    one.result = u"paid"_s;
    one.decidedOn = u"2026-11-22"_s;
    one.paid = 1'500'000;
    QVERIFY(app::keepCase(session(), one));
    const auto cases = page();
    find<QToolButton>(*cases, "casesStandingChiptotals")->click();
    settle();
    QTRY_VERIFY(textOf(*cases, "caseTotalsHeadline").contains(u"1"_s));
    QCOMPARE(find<ui::SimpleTable>(*cases, "caseTotalsEvent")->rowCount(), 1);
    m_fixture->dialogs().nextFile = m_fixture->path(u"t.csv"_s);
    find<QPushButton>(*cases, "caseTotalsSave")->click();
    settle();
    QFile saved(m_fixture->path(u"t.csv"_s));
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("1500000"));
}

void CasesPageTest::theFirstPageNamesWhatIsDue()
{
    noted(somebody(), u"accident"_s, u"2026-11-10"_s);
    ui::HomePage home(m_fixture->desk(), nullptr);
    home.refresh({});
    settle();
    auto* tile = find<ui::TaskTile>(home, "tileCases");
    QTRY_VERIFY(!tile->isHidden());
    QVERIFY(tile->accessibleName().contains(u"should have been told"_s));
}

void CasesPageTest::thePaperSaysAllOfIt()
{
    const app::Worker one = somebody();
    pay(one, u"2026-06-03"_s, u"2026-06"_s, u"2026-12"_s);
    const app::BenefitCase death = noted(one, u"death"_s);
    QVERIFY(app::setPaperThere(session(), death.id, u"family_card"_s, app::PaperThere::Yes));
    ui::PaperWanted wanted;
    wanted.kind = app::PaperKind::CaseSheet;
    wanted.benefitCase = death.id;
    app::JobContext context;
    const auto paper = ui::paperOf(session(), wanted, context);
    QVERIFY(paper);
    const QString text = allWordsOf(*paper);
    for (const QString& words : {u"Slamet Widodo"_s, u"Rp20.000.000"_s, u"F4"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
}

void CasesPageTest::whoMayOnlyReadIsOfferedNothing()
{
    PageFixture viewer(u"viewer"_s);
    ui::CasesPage cases(viewer.desk(), nullptr);
    QVERIFY(find<QPushButton>(cases, "caseNew")->isHidden());
    QVERIFY(find<QPushButton>(cases, "caseEdit")->isHidden());
    QVERIFY(find<QPushButton>(cases, "caseDecide")->isHidden());
}

void CasesPageTest::thePageForTheWorkerIsPagedThrough()
{
    QWidget window;
    window.resize(1024, 600);
    ui::TellingDialog::tell(m_fixture->desk(), somebody(), &window);
    ui::TellingDialog* dialog = told();
    QVERIFY(dialog);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QVERIFY2(textOf(*dialog, "tellingBig").contains(u"Rp8.400"_s),
             qPrintable(textOf(*dialog, "tellingBig"))); // November 2026: with the discount
    QStringList seen;
    for (int sheet = 0; sheet < 7; ++sheet) {
        seen << textOf(*dialog, "tellingBig");
        QVERIFY2(textOf(*dialog, "tellingSource").startsWith(u"Sumber"_s), qPrintable(seen.last()));
        QVERIFY(!textOf(*dialog, "tellingCondition").isEmpty());
        QTest::keyClick(dialog, Qt::Key_Right);
    }
    QVERIFY2(seen.contains(u"Rp58.000.000"_s), qPrintable(seen.join(u" | "_s)));
    QVERIFY(seen.contains(u"Rp42.000.000"_s));
    QVERIFY(seen.contains(u"Rp10.000.000"_s));
    QVERIFY(!find<QPushButton>(*dialog, "tellingNext")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Left);
    QVERIFY(find<QPushButton>(*dialog, "tellingNext")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!told());
}

void CasesPageTest::itSpeaksJavaneseToo()
{
    QWidget window;
    window.resize(1366, 768);
    ui::TellingDialog::tell(m_fixture->desk(), {}, &window);
    ui::TellingDialog* dialog = told();
    QVERIFY(dialog);
    find<QToolButton>(*dialog, "tellingTongueChipjv")->click();
    QCOMPARE(textOf(*dialog, "tellingTitle"), u"Iuran panjenengan"_s);
    QVERIFY(textOf(*dialog, "tellingCondition").contains(u"paling alit"_s)); // no income is known
    m_fixture->desk().lock();
    QTRY_VERIFY(!told());
}

void CasesPageTest::bothTonguesKnowEverySentence()
{
    QStringList indonesian = ui::Teller(ui::Tongue::Indonesian).keys();
    QStringList javanese = ui::Teller(ui::Tongue::Javanese).keys();
    indonesian.sort();
    javanese.sort();
    QCOMPARE(javanese, indonesian);
}

void CasesPageTest::itStatesNothingBeyondTheRules()
{
    app::Worker worker = completeWorker(u"Slamet"_s, kNik);
    worker.income = 2'000'000;
    worker.programmes = 3;
    const auto sheets =
        ui::tellingSheets(worker, {2027, 5}, session().reference(), ui::Tongue::Indonesian);
    QCOMPARE(sheets.size(), 7);
    for (const ui::TellingSheet& sheet : sheets) {
        QVERIFY2(!sheet.condition.isEmpty() && !sheet.source.isEmpty(), qPrintable(sheet.name));
        QVERIFY2(!sheet.title.isEmpty() && !sheet.big.isEmpty(), qPrintable(sheet.name));
        for (const auto& row : sheet.rows)
            QVERIFY2(!row.what.isEmpty() && !row.amount.contains(u'%'), qPrintable(sheet.name));
    }
    const std::int64_t basis = session().reference().contributions.bandFor(2'000'000).basis;
    QCOMPARE(sheets.at(2).big,
             u"Rp"_s + QLocale(QLocale::Indonesian).toString(qlonglong(48 * basis + 10'000'000)));
    // Public money pays for everybody on the lowest basis, and gives by it.
    worker.payer = u"regency"_s;
    QCOMPARE(
        ui::tellingSheets(worker, {2027, 5}, session().reference(), ui::Tongue::Indonesian)[2].big,
        u"Rp58.000.000"_s);
    // Without rates for a month there is no price, and all else stays.
    QCOMPARE(
        ui::tellingSheets(worker, {1999, 1}, session().reference(), ui::Tongue::Javanese).size(),
        6);
}

void CasesPageTest::itIsReachedFromTheAnswer()
{
    const app::Worker one = somebody();
    QWidget window;
    ui::AnswerCard card(m_fixture->desk(), &window);
    card.show(*app::statusOfWorker(session(), one.id));
    find<QPushButton>(card, "statusShow")->click();
    QVERIFY(told());
    told()->close();
    QTRY_VERIFY(!told());
}

TEST_SUITE(CasesPageTest)
#include "tst_cases.moc"
