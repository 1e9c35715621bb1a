/// A list taken in through the window: recognised, looked at row by row, taken whole or not at all, undone.
#include "app/services/imports.h"
#include "app/services/overview.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "tests/support/opensidsheet.h"
#include "ui/models/importrowsmodel.h"
#include "ui/pages/importing/importpage.h"
#include "ui/text/importtext.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

const QByteArray kUnknownHeadings = "Kolom A,Kolom B,Kolom C,Kolom D\n"
                                    "SLAMET WIDODO,3515121204780001,1978-04-12,L\n";

} // namespace

class TestImportPanel final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_page = std::make_unique<ui::ImportPage>(m_fixture->desk(), nullptr);
        m_page->resize(1166, 672);
        m_page->refresh({});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
        connect(&m_fixture->desk(), &ui::Desk::destinationAsked, m_page.get(),
                [this](const ui::Destination& destination) { m_asked = destination; });
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void anEmptyPageSaysWhatToDo()
    {
        QVERIFY(button("importChoose")->isVisible());
        QVERIFY(button("importChoose")->hasFocus());
        QVERIFY(!find<QWidget>(*m_page, "importPanel")->isVisible());
        QVERIFY(find<QLabel>(*m_page, "pastEmpty")->isVisible());
    }

    void aLookChangesNothingAndAddsUp()
    {
        const PlantedRows planted = chooseSheet();
        QCOMPARE(workers(), 0);
        QCOMPARE(model()->rowCount(), planted.rows);
        QVERIFY(textOf("importSum").contains(u"OpenSID"_s));
        QCOMPARE(find<QToolButton>(*m_page, "importChipall")->isChecked(), true);
        find<QToolButton>(*m_page, "importChipsetAside")->click();
        QCOMPARE(model()->rowCount(), int(planted.problems.size()));
        QVERIFY(!cell(0, ui::ImportRowsModel::Why).isEmpty());
        find<QToolButton>(*m_page, "importChipskipped")->click();
        QCOMPARE(model()->rowCount(), int(planted.skips.size()));
        find<QToolButton>(*m_page, "importChipnew")->click();
        QCOMPARE(model()->rowCount(), 40);
    }

    void theRowsAreAModel()
    {
        chooseSheet();
        const QAbstractItemModelTester tester(
            model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        find<QToolButton>(*m_page, "importChipnew")->click();
        QVERIFY(model()->rowCount() > 0);
    }

    void takingItFillsTheRegister()
    {
        chooseSheet();
        button("importTake")->click();
        QTRY_COMPARE(workers(), 40);
        QTRY_VERIFY(button("importUndo")->isVisible());
        QVERIFY(!button("importTake")->isVisible());
        button("importShow")->click();
        QCOMPARE(m_asked.page, ui::PageId::Workers);
    }

    void whatWasTakenIsUndone()
    {
        chooseSheet();
        button("importTake")->click();
        QTRY_VERIFY(button("importUndo")->isVisible());
        button("importUndo")->click();
        QTRY_COMPARE(workers(), 0);
        QTRY_VERIFY(!button("importUndo")->isVisible());
        QVERIFY(app::pastImports(m_fixture->session())->first().undoneAt.isValid());
    }

    void aListOfBeforeIsUndoneFromThePage()
    {
        chooseSheet();
        button("importTake")->click();
        QTRY_VERIFY(button("importShow")->isVisible());
        QTRY_VERIFY(button("importClose")->isEnabled());
        button("importClose")->click();
        const auto* past = find<QTableWidget>(*m_page, "pastImports");
        QTRY_VERIFY(past->isVisible());
        QCOMPARE(past->rowCount(), 1);
        QCOMPARE(past->item(0, 1)->text(), u"warga.xlsx"_s);
        QTRY_VERIFY(button("pastUndo")->isEnabled());
        button("pastUndo")->click();
        QTRY_COMPARE(workers(), 0);
        QTRY_VERIFY(!button("pastUndo")->isEnabled());
    }

    void theSameListAgainOffersNothingToTake()
    {
        chooseSheet();
        button("importTake")->click();
        QTRY_VERIFY(button("importShow")->isVisible());
        m_page->open({ui::PageId::Import, {}, m_fixture->path(u"warga.xlsx"_s)});
        QTRY_VERIFY(find<QTableView>(*m_page, "importRows")->isVisible());
        QTRY_VERIFY(button("importClose")->isEnabled());
        QVERIFY(!button("importTake")->isVisible());
    }

    void whatIsSetAsideIsSavedWithItsReason()
    {
        const PlantedRows planted = chooseSheet();
        m_fixture->dialogs().nextFile = m_fixture->path(u"aside.csv"_s);
        button("importAside")->click();
        QTRY_VERIFY(QFile::exists(m_fixture->path(u"aside.csv"_s)));
        QTRY_VERIFY(button("importAside")->isEnabled());
        QFile file(m_fixture->path(u"aside.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count('\n'), qsizetype(planted.problems.size()) + 1);
        QVERIFY(bytes.contains(ui::rowProblemTextFor(u"nik_not_sixteen"_s).toUtf8()));
        QCOMPARE(workers(), 0);
    }

    void columnsAreChosenWhenTheHeadingsSayNothing()
    {
        choose(write(u"aneh.csv"_s, kUnknownHeadings));
        QTRY_VERIFY(button("importLook")->isVisible() && button("importLook")->isEnabled());
        QVERIFY(find<QLabel>(*m_page, "importColumnsProblem")->isVisible());
        for (const auto& [field, column] : {std::pair("name", 1), std::pair("nik", 2),
                                            std::pair("birth_date", 3), std::pair("sex", 4)})
            chooseColumn(field, column);
        QVERIFY(!find<QLabel>(*m_page, "importSample_nik")->text().isEmpty());
        QVERIFY(!find<QLabel>(*m_page, "importSample_nik")->text().contains(u"3515121204780001"_s));
        button("importLook")->click();
        QTRY_VERIFY(button("importTake")->isVisible() && button("importTake")->isEnabled());
        QCOMPARE(cell(0, ui::ImportRowsModel::Name), u"Slamet Widodo"_s);
        button("importTake")->click();
        QTRY_COMPARE(workers(), 1);
    }

    void theBranchsAnswerIsRecognised()
    {
        const app::Worker known =
            m_fixture->record(completeWorker(u"Slamet Widodo"_s, u"3515121204780001"_s));
        choose(write(u"jawaban.csv"_s, "NIK,No KPJ,Status,Berlaku s.d.\n" + known.nik.toUtf8() +
                                           ",12345678901,AKTIF,02/2027\n"));
        QTRY_VERIFY(button("answersTake")->isVisible() && button("answersTake")->isEnabled());
        QVERIFY(!find<QWidget>(*m_page, "importPanel")->isVisible());
        button("answersTake")->click();
        QTRY_COMPARE(app::pastImports(m_fixture->session())->size(), 1);
        QCOMPARE(app::pastImports(m_fixture->session())->first().format, u"answers"_s);
    }

    void leavingTakesNothing()
    {
        chooseSheet();
        button("importClose")->click();
        QTRY_VERIFY(button("importChoose")->isVisible());
        QCOMPARE(workers(), 0);
    }

    void aFileThatIsNoListIsExplained()
    {
        choose(write(u"surat.xlsx"_s, "Kepada Yth."));
        auto* message = find<ui::MessageBar>(*m_page, "importMessage");
        QTRY_VERIFY(message->isVisible());
        QVERIFY(!message->text().isEmpty());
        QVERIFY(!button("importTake")->isVisible());
        QVERIFY(button("importClose")->isEnabled());
    }

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_fixture->path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }
    void choose(const QString& path)
    {
        m_fixture->dialogs().nextFile = path;
        button("importChoose")->click();
    }
    /// Waits until its rows are there.
    PlantedRows chooseSheet()
    {
        const QString path = m_fixture->path(u"warga.xlsx"_s);
        OpenSidSheet sheet;
        sheet.people = 40;
        sheet.problems = everyRowProblem();
        sheet.skips = everySkipReason();
        const PlantedRows planted = writeOpenSidSheet(path, sheet);
        choose(path);
        const auto isReady = [this] {
            return button("importTake")->isVisible() && button("importTake")->isEnabled();
        };
        if (!QTest::qWaitFor(isReady))
            QTest::qFail("the rows never came", __FILE__, __LINE__);
        return planted;
    }
    void chooseColumn(const char* field, int column)
    {
        auto* box =
            find<QComboBox>(*m_page, qPrintable(u"importColumn_"_s + QString::fromLatin1(field)));
        box->setCurrentIndex(column);
        emit box->activated(column);
    }
    QPushButton* button(const char* name) { return find<QPushButton>(*m_page, name); }
    QAbstractItemModel* model() { return find<QTableView>(*m_page, "importRows")->model(); }
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }
    QString textOf(const char* name) { return find<QLabel>(*m_page, name)->text(); }
    std::int64_t workers()
    {
        const auto all = app::overview(m_fixture->session());
        return all ? all->workers : -1;
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::ImportPage> m_page;
    ui::Destination m_asked;
};

TEST_SUITE(TestImportPanel)
#include "tst_importpanel.moc"
