/// A residents' list read in through the window: looked at first, taken whole or not at all.
#include "app/services/listing.h"
#include "app/services/overview.h"
#include "tests/gui/pagefixture.h"
#include "tests/support/opensidsheet.h"
#include "ui/pages/workers/importpanel.h"
#include "ui/pages/workers/workerspage.h"
#include "ui/text/importtext.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

class TestImportPanel final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_page =
            std::make_unique<ui::WorkersPage>(m_fixture->desk(), m_fixture->preferences(), nullptr);
        m_page->resize(1166, 672);
        m_page->refresh({});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
        QTRY_VERIFY(readInstead()->isVisible());
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void aLookChangesNothingAndAddsUp()
    {
        const PlantedRows planted = chooseSheet();
        QTRY_VERIFY(take()->isVisible() && take()->isEnabled());
        QCOMPARE(workers(), 0);
        QCOMPARE(sumOfRows(), planted.rows);
        QVERIFY(textOf("importSum").contains(QString::number(planted.rows)));
        for (const auto& problem : planted.problems)
            QVERIFY(tableText().contains(ui::rowProblemTextFor(app::wordOf(problem.problem))));
        for (const auto& skip : planted.skips)
            QVERIFY(tableText().contains(ui::skipTextFor(app::wordOf(skip.reason))));
    }

    void takingItFillsTheRegister()
    {
        chooseSheet();
        QTRY_VERIFY(take()->isVisible() && take()->isEnabled());
        take()->click();
        QTRY_COMPARE(workers(), 40);
        QTRY_VERIFY(!take()->isVisible());
        close()->click();
        const auto* table = find<QTableView>(*m_page, "workersTable");
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 40);
    }

    void whoIsAskedForIsSeenBehindATakenList()
    {
        chooseSheet();
        QTRY_VERIFY(take()->isVisible() && take()->isEnabled());
        take()->click();
        QTRY_COMPARE(workers(), 40);
        const auto everybody = app::listWorkers(m_fixture->session(), {}, app::WorkerOrder::Name);
        QVERIFY(everybody);
        const auto line = app::linesFor(m_fixture->session(), everybody->mid(0, 1));
        QVERIFY(line && line->size() == 1);
        m_page->open({ui::PageId::Workers, line->first().id, {}});
        QTRY_VERIFY(find<QTableView>(*m_page, "workersTable")->isVisible());
    }

    void theSameListAgainOffersNothingToTake()
    {
        const PlantedRows planted = chooseSheet();
        QTRY_VERIFY(take()->isVisible() && take()->isEnabled());
        take()->click();
        QTRY_COMPARE(workers(), 40);
        QTRY_VERIFY(close()->isEnabled());
        find<QPushButton>(*m_page, "workersImport")->click();
        QTRY_VERIFY(close()->isEnabled() && sumOfRows() == planted.rows);
        QVERIFY(!take()->isVisible());
    }

    void whatIsSetAsideIsSavedWithItsReason()
    {
        const PlantedRows planted = chooseSheet();
        auto* aside = find<QPushButton>(*m_page, "importAside");
        QTRY_VERIFY(aside->isVisible() && aside->isEnabled());
        m_fixture->dialogs().nextFile = m_fixture->path(u"aside.csv"_s);
        aside->click();
        QTRY_VERIFY(QFile::exists(m_fixture->path(u"aside.csv"_s)));
        QTRY_VERIFY(aside->isEnabled());
        QFile file(m_fixture->path(u"aside.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), qsizetype(planted.problems.size()) + 1);
        QCOMPARE(workers(), 0);
    }

    void leavingTakesNothing()
    {
        chooseSheet();
        QTRY_VERIFY(take()->isVisible() && take()->isEnabled());
        close()->click();
        QTRY_VERIFY(readInstead()->isVisible());
        QCOMPARE(workers(), 0);
    }

    void aFileThatIsNoListIsExplained()
    {
        QFile file(m_fixture->path(u"surat.xlsx"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Kepada Yth.");
        file.close();
        choose(file.fileName());
        auto* message = find<ui::ImportPanel>(*m_page, "importPanel")
                            ->findChild<ui::MessageBar*>(QString(), Qt::FindChildrenRecursively);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(!message->text().isEmpty());
        QVERIFY(!take()->isVisible());
        QVERIFY(close()->isEnabled());
    }

private:
    void choose(const QString& path)
    {
        m_fixture->dialogs().nextFile = path;
        readInstead()->click();
    }
    PlantedRows chooseSheet()
    {
        const QString path = m_fixture->path(u"warga.xlsx"_s);
        OpenSidSheet sheet;
        sheet.people = 40;
        sheet.problems = everyRowProblem();
        sheet.skips = everySkipReason();
        const PlantedRows planted = writeOpenSidSheet(path, sheet);
        choose(path);
        return planted;
    }
    QPushButton* readInstead()
    {
        return find<QPushButton>(*find<QWidget>(*m_page, "workersEmpty"), "emptyOtherAction");
    }
    QPushButton* take() { return find<QPushButton>(*m_page, "importTake"); }
    QPushButton* close() { return find<QPushButton>(*m_page, "importClose"); }
    QTableWidget* table() { return find<QTableWidget>(*m_page, "importTable"); }
    QString textOf(const char* name) { return find<QLabel>(*m_page, name)->text(); }
    std::int64_t workers()
    {
        const auto all = app::overview(m_fixture->session());
        return all ? all->workers : -1;
    }
    int sumOfRows()
    {
        int sum = 0;
        for (int row = 0; row < table()->rowCount(); ++row)
            sum += table()->item(row, 1)->text().toInt();
        return sum;
    }
    QString tableText()
    {
        QString text;
        for (int row = 0; row < table()->rowCount(); ++row)
            text += table()->item(row, 0)->text() + u'\n';
        return text;
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::WorkersPage> m_page;
};

QTEST_MAIN(TestImportPanel)
#include "tst_importpanel.moc"
