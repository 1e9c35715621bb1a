/// Cakupan in the window: figures by group with their meaning, the target, the trend, the checklist of the regulations, an office's
/// areas, what is saved and what is printed.
#include "app/exchange/synthetic.h"
#include "app/services/coverage/coverage.h"
#include "app/services/coverage/duties.h"
#include "app/services/evidencing.h"
#include "app/services/papersettings.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "tests/gui/paperreading.h"
#include "tests/runner/suite.h"
#include "ui/pages/coverage/coveragepage.h"
#include "ui/pages/home/homepage.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

void people(app::Session& session, const QString& village, int count)
{
    auto journal = app::Journal::begin(session.store().connection(), session.writer());
    app::SyntheticVillage invented(village, session.clock().today(), 5);
    for (int i = 0; i < count; ++i) {
        const app::SyntheticPerson person = invented.next();
        const QUuid id = journal->newId();
        QVERIFY(journal->create(app::workerKind(), id, village, valuesOf(person.worker)));
        for (app::Evidence one : person.evidence) {
            one.worker = app::WorkerId(id).text();
            QVERIFY(journal->create(app::evidenceKind(), journal->newId(), village, valuesOf(one)));
        }
    }
    QVERIFY(journal->commit());
}

} // namespace

class CoveragePageTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anEmptyVillageIsToldWhatToDo();
    void theFiguresAreThoseOfTheService();
    void groupsAreChosenByKeyboard();
    void everyFigureSaysWhatItMeans();
    void aTargetOfItsOwnIsKept();
    void theTrendIsAChartAndATable();
    void chartsAreSavedAsPictures_data();
    void chartsAreSavedAsPictures();
    void tablesAreSaved();
    void aDutyIsWrittenDownAndTakenBack();
    void aPictureOfTheDocumentIsAddedAndTakenOff();
    void whoMayOnlyLookChangesNothing_data();
    void whoMayOnlyLookChangesNothing();
    void anOfficeGoesFromAreaToArea();
    void theReportIsOnePageForTheHeadToSign();
    void theReportOfAnotherMonthIsChosen();
    void theFirstPageLeadsHere();
    void nothingIsWiderThanASmallWindow();

private:
    app::Session& session() { return m_fixture->session(); }
    void settle() { QTRY_VERIFY(!m_fixture->desk().isBusy()); }
    void show(const QString& view = {})
    {
        m_page = std::make_unique<ui::CoveragePage>(m_fixture->desk(), nullptr);
        connect(&m_fixture->desk(), &ui::Desk::changed, m_page.get(), &ui::CoveragePage::refresh);
        m_page->resize(1166, 672);
        m_page->setVisible(true);
        m_page->refresh({});
        m_page->shown();
        if (!view.isEmpty())
            m_page->open({ui::PageId::Coverage, {}, view});
        settle();
    }
    template <typename Widget>
    Widget* part(const char* name)
    {
        return find<Widget>(*m_page, name);
    }
    app::DutyLine duty(const QString& item)
    {
        const auto all = app::duties(session(), {});
        for (const app::DutyLine& line : *all)
            if (line.duty.item == item)
                return line;
        return {};
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::CoveragePage> m_page;
};

void CoveragePageTest::init()
{
    m_fixture = std::make_unique<PageFixture>();
}

void CoveragePageTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void CoveragePageTest::anEmptyVillageIsToldWhatToDo()
{
    show();
    QTRY_VERIFY(!part<QPushButton>("emptyAction")->isHidden());
    QVERIFY(!part<QWidget>("coverageNow")->isVisible());
    QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
    part<QPushButton>("emptyAction")->click();
    QCOMPARE(asked.first().first().value<ui::Destination>().page, ui::PageId::Register);
}

void CoveragePageTest::theFiguresAreThoseOfTheService()
{
    people(session(), u"35.15.12.2004"_s, 80);
    show();
    app::JobContext context;
    const auto coverage = app::coverage(session(), {}, context);
    QVERIFY(coverage);
    const app::CoverCounts all = coverage->figures.all();
    QTRY_VERIFY(part<QLabel>("coverageSentence")
                    ->text()
                    .startsWith(u"%1 of %2"_s.arg(all.covered).arg(all.workers())));
    QVERIFY(part<QLabel>("coverageTarget")->text().contains(u"RPJPD"_s));
    auto* table = part<ui::SimpleTable>("groupsTable");
    std::int64_t sum = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        sum += table->item(row, 6)->text().toInt();
    QCOMPARE(sum, all.workers());
    QVERIFY(!part<ui::ChartView>("groupsChart")->accessibleDescription().isEmpty());
}

void CoveragePageTest::groupsAreChosenByKeyboard()
{
    people(session(), u"35.15.12.2004"_s, 40);
    show();
    QTRY_VERIFY(part<ui::SimpleTable>("groupsTable")->rowCount() > 0);
    auto* sex = part<QToolButton>("coverageGroupsChipsex");
    sex->setFocus();
    QTest::keyClick(sex, Qt::Key_Space);
    auto* table = part<ui::SimpleTable>("groupsTable");
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), u"Women"_s);
}

void CoveragePageTest::everyFigureSaysWhatItMeans()
{
    people(session(), u"35.15.12.2004"_s, 10);
    show();
    for (const char* name : {"meaningShare", "meaningEvidence", "meaningTarget", "meaningGroups"}) {
        auto* button = part<QPushButton>(name);
        QVERIFY2(!button->accessibleName().isEmpty(), name);
        QTest::keyClick(button, Qt::Key_Space);
        auto* sheet = button->findChild<QWidget*>(u"meaning"_s);
        QVERIFY2(sheet && sheet->isVisible(), name);
        QVERIFY(sheet->findChildren<QLabel*>().size() >= 2);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!button->findChild<QWidget*>(u"meaning"_s));
    }
}

void CoveragePageTest::aTargetOfItsOwnIsKept()
{
    people(session(), u"35.15.12.2004"_s, 10);
    show();
    part<QPushButton>("targetChange")->click();
    typeInto(*m_page, "targetPercent", u"130"_s);
    QTest::keyClick(part<QLineEdit>("targetPercent"), Qt::Key_Return);
    QVERIFY(!part<QLabel>("targetPercentNote")->text().isEmpty());
    typeInto(*m_page, "targetPercent", u"62,5"_s);
    typeInto(*m_page, "targetSource", u"RPJMDes 2026"_s);
    QTest::keyClick(part<QLineEdit>("targetSource"), Qt::Key_Return);
    QTRY_VERIFY(part<QLabel>("coverageTarget")->text().contains(u"RPJMDes 2026"_s));
    QCOMPARE(app::coverageTarget(session(), {2026, 11})->share, 0.625);
    part<QPushButton>("targetChange")->click();
    part<QPushButton>("targetProvince")->click();
    QTRY_VERIFY(part<QLabel>("coverageTarget")->text().contains(u"RPJPD"_s));
}

void CoveragePageTest::theTrendIsAChartAndATable()
{
    people(session(), u"35.15.12.2004"_s, 40);
    show(u"trend"_s);
    auto* table = part<ui::SimpleTable>("trendTable");
    QTRY_COMPARE(table->rowCount(), app::kTrendMonths);
    QVERIFY(table->isVisible());
    QCOMPARE(table->item(0, 0)->text(), u"November 2026"_s);
    const auto& chart = std::get<ui::TrendChart>(part<ui::ChartView>("trendChart")->chart());
    QCOMPARE(chart.points.size(), app::kTrendMonths);
    QVERIFY(chart.points.last().target > chart.points.first().target);
}

void CoveragePageTest::chartsAreSavedAsPictures_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"bagan.png", "bagan.svg", "bagan.pdf"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void CoveragePageTest::chartsAreSavedAsPictures()
{
    QFETCH(QString, name);
    people(session(), u"35.15.12.2004"_s, 30);
    show();
    QTRY_VERIFY(part<ui::SimpleTable>("groupsTable")->rowCount() > 0);
    const QString path = m_fixture->path(name);
    m_fixture->dialogs().nextFile = path;
    part<QPushButton>("groupsSaveChart")->click();
    settle();
    QTRY_VERIFY(QFile::exists(path));
    if (name.endsWith(u"png"_s))
        QVERIFY(QImage(path).width() > 1000);
    else if (name.endsWith(u"svg"_s))
        QVERIFY(QSvgRenderer(path).isValid());
    else
        QVERIFY(pagesOf(path).first().contains(u"target"_s));
}

void CoveragePageTest::tablesAreSaved()
{
    people(session(), u"35.15.12.2004"_s, 30);
    show();
    QTRY_VERIFY(part<ui::SimpleTable>("groupsTable")->rowCount() > 0);
    for (const char* name : {"angka.xlsx", "angka.csv"}) {
        m_fixture->dialogs().nextFile = m_fixture->path(QString::fromLatin1(name));
        part<QPushButton>("groupsSaveTable")->click();
        settle();
        QTRY_VERIFY(QFile::exists(m_fixture->path(QString::fromLatin1(name))));
    }
}

void CoveragePageTest::aDutyIsWrittenDownAndTakenBack()
{
    show(u"regulations"_s);
    QTRY_VERIFY(m_page->findChild<QPushButton*>(u"dutyEdit_inpres_budget"_s));
    part<QPushButton>("dutyEdit_inpres_budget")->click();
    auto* state = part<QComboBox>("dutyState");
    state->setCurrentIndex(state->findData(u"done"_s));
    // Done wants a day: said beside it, and nothing is kept.
    part<QPushButton>("dutySave")->click();
    QVERIFY(!part<QLabel>("dutyDayNote")->text().isEmpty());
    typeInto(*m_page, "dutyDay", u"3-10-2026"_s);
    typeInto(*m_page, "dutyNumber", u"Perdes 3/2026"_s);
    part<QPushButton>("dutySave")->click();
    settle();
    QTRY_COMPARE(duty(u"inpres_budget"_s).duty.number, u"Perdes 3/2026"_s);
    QTRY_VERIFY(part<QLabel>("dutyStanding_inpres_budget")->text().contains(u"Perdes 3/2026"_s));
    QVERIFY(part<QLabel>("dutiesSummary")->text().startsWith(u"1 of "_s));
    m_fixture->desk().undo();
    settle();
    QTRY_VERIFY(duty(u"inpres_budget"_s).duty.state.isEmpty());
    QTRY_VERIFY(part<QLabel>("dutiesSummary")->text().startsWith(u"0 of "_s));
}

void CoveragePageTest::aPictureOfTheDocumentIsAddedAndTakenOff()
{
    QImage scan(300, 200, QImage::Format_RGB32);
    scan.fill(Qt::white);
    const QString file = m_fixture->path(u"sk.png"_s);
    QVERIFY(scan.save(file));
    m_fixture->dialogs().nextFile = file;
    show(u"regulations"_s);
    QTRY_VERIFY(m_page->findChild<QPushButton*>(u"dutyEdit_pergub_staff"_s));
    part<QPushButton>("dutyEdit_pergub_staff")->click();
    part<QPushButton>("dutyDocument")->click();
    settle();
    QTRY_COMPARE(duty(u"pergub_staff"_s).documents.size(), 1);
    const QString drop = u"dutyDrop"_s + duty(u"pergub_staff"_s).documents.first().id.text();
    QTRY_VERIFY(m_page->findChild<QPushButton*>(drop));
    m_page->findChild<QPushButton*>(drop)->click();
    settle();
    QTRY_VERIFY(duty(u"pergub_staff"_s).documents.isEmpty());
    m_fixture->desk().undo();
    settle();
    QTRY_COMPARE(duty(u"pergub_staff"_s).documents.size(), 1);
}

void CoveragePageTest::whoMayOnlyLookChangesNothing_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("viewer") << u"viewer"_s;
    QTest::newRow("kader") << u"kader"_s;
}

void CoveragePageTest::whoMayOnlyLookChangesNothing()
{
    QFETCH(QString, role);
    m_fixture = std::make_unique<PageFixture>(role);
    show(u"regulations"_s);
    QTRY_VERIFY(m_page->findChild<QPushButton*>(u"dutyEdit_inpres_budget"_s));
    QVERIFY(part<QPushButton>("dutyEdit_inpres_budget")->isHidden());
    QVERIFY(part<QPushButton>("targetChange")->isHidden());
    QVERIFY(part<QPushButton>("coverageReport")->isHidden());
}

void CoveragePageTest::anOfficeGoesFromAreaToArea()
{
    m_fixture = std::make_unique<PageFixture>(QString(), u"35.15"_s);
    people(session(), u"35.15.12.2004"_s, 60);
    people(session(), u"35.15.01.2001"_s, 40);
    show(u"areas"_s);
    auto* table = part<ui::SimpleTable>("areasTable");
    QTRY_VERIFY(table->rowCount() > 300);
    QVERIFY(part<QLabel>("areasSummary")->text().contains(u"silent"_s));
    auto* order = part<QComboBox>("areasOrder");
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down); // most people not protected first
    emit order->activated(order->currentIndex());
    QCOMPARE(table->item(0, 4)->text(), u"60"_s);
    table->setFocus();
    table->selectRow(0);
    part<QPushButton>("areaOpen")->click();
    settle();
    QTRY_VERIFY(part<QLabel>("coverageSentence")->text().contains(u" of 60"_s) ||
                part<QLabel>("coverageSentence")->text().contains(u" of 5"_s));
    QVERIFY(part<QToolButton>("coverageGroupsChiprt")->isVisible());
    part<QPushButton>("coverageBack")->click();
    settle();
    QVERIFY(table->isVisible());
    QTest::keyClick(part<QToolButton>("areasLevelChipdistrict"), Qt::Key_Space);
    QTRY_COMPARE(table->rowCount(), 18);
}

void CoveragePageTest::theReportIsOnePageForTheHeadToSign()
{
    people(session(), u"35.15.12.2004"_s, 90);
    QVERIFY(app::setPaperSettings(session(), {{}, {}, u"Sutrisno"_s, {}, {}}));
    app::JobContext context;
    ui::PaperWanted wanted;
    wanted.kind = app::PaperKind::CoverageReport;
    const auto paper = ui::paperOf(session(), wanted, context);
    QVERIFY(paper);
    QCOMPARE(paper->sheets.size(), 1U);
    QCOMPARE(faultOf(*paper), QString());
    const QString words = allWordsOf(*paper);
    const auto coverage = app::coverage(session(), {}, context);
    const app::CoverCounts all = coverage->figures.all();
    for (const QString& needed :
         {u"Sutrisno"_s, u"RPJPD"_s, u"November 2026"_s, u"PEMERINTAH KABUPATEN SIDOARJO"_s,
          u"%1 dari %2"_s.arg(all.covered).arg(all.workers())})
        QVERIFY2(words.contains(needed), qPrintable(needed + u'\n' + words));
    QVERIFY(ui::writePdf(session(), *paper, m_fixture->path(u"l.pdf"_s), context));
    QCOMPARE(pagesOf(m_fixture->path(u"l.pdf"_s)).size(), 1);
}

void CoveragePageTest::theReportOfAnotherMonthIsChosen()
{
    people(session(), u"35.15.12.2004"_s, 90);
    app::Evidence paid;
    paid.source = u"receipt"_s;
    paid.asOf = u"2026-09-15"_s;
    paid.coveredUntil = u"2026-10"_s;
    const app::Worker one =
        m_fixture->record(completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s));
    QVERIFY(app::recordEvidence(session(), one.id, paid));
    show();
    auto* months = part<QComboBox>("coverageMonth");
    QTRY_COMPARE(months->count(), app::kTrendMonths);
    QCOMPARE(months->currentText(), u"November 2026"_s);
    months->setFocus();
    QTest::keyClick(months, Qt::Key_Down);
    QCOMPARE(months->currentText(), u"October 2026"_s);
    QTRY_VERIFY(months->width() >= months->sizeHint().width()); // nothing of it is cut
    const QString file = m_fixture->path(u"oktober.pdf"_s);
    m_fixture->dialogs().nextFile = file;
    part<QPushButton>("coverageReport")->click();
    settle();
    auto* dialog = m_page->findChild<QDialog*>();
    QVERIFY(dialog);
    auto* save = dialog->findChild<QPushButton*>(u"paperSave"_s);
    QTRY_VERIFY(save->isEnabled());
    save->click();
    settle();
    QTRY_VERIFY(QFile::exists(file));
    app::JobContext context;
    const app::CoverCounts all = app::coverageIn(session(), {}, {2026, 10}, context)->figures.all();
    QVERIFY(all.covered > 0);
    const QString words = pagesOf(file).value(0);
    for (const QString& needed : {u"Oktober 2026 · "_s, u"31 Okt 2026"_s,
                                  u"%1 dari %2"_s.arg(all.covered).arg(all.workers())})
        QVERIFY2(words.contains(needed), qPrintable(needed + u'\n' + words));
    dialog->close();
}

void CoveragePageTest::theFirstPageLeadsHere()
{
    people(session(), u"35.15.12.2004"_s, 30);
    ui::HomePage home(m_fixture->desk(), nullptr);
    home.resize(1166, 672);
    home.setVisible(true);
    home.shown();
    QTRY_VERIFY(find<QWidget>(home, "homeTrend")->isVisible());
    QVERIFY(!find<QWidget>(home, "homeTrend")->accessibleDescription().isEmpty());
    QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
    find<QPushButton>(home, "homeCoverage")->click();
    QCOMPARE(asked.first().first().value<ui::Destination>().page, ui::PageId::Coverage);
}

void CoveragePageTest::nothingIsWiderThanASmallWindow()
{
    people(session(), u"35.15.12.2004"_s, 60);
    for (const char* view : {"figures", "trend", "regulations"}) {
        show(QString::fromLatin1(view));
        m_page->resize(960, 504);
        for (QScrollArea* area : m_page->findChildren<QScrollArea*>())
            QVERIFY2(area->widget()->minimumSizeHint().width() <= 960, view);
        for (ui::SimpleTable* table : m_page->findChildren<ui::SimpleTable*>())
            if (table->isVisible())
                QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(),
                         qPrintable(table->objectName()));
    }
}

TEST_SUITE(CoveragePageTest)
#include "tst_coveragepage.moc"
