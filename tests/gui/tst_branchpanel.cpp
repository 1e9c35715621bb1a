/// The list for the branch in the window: who is ready, the layout, the file, the hand-over; and everything out.
#include "app/exchange/sheetreader.h"
#include "app/services/branchlists.h"
#include "app/services/situations.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/export/everythingcard.h"
#include "ui/pages/export/layoutcolumns.h"
#include "ui/pages/workers/workerspage.h"
#include "ui/shell/savetable.h"
#include "ui/text/exporttext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/simpletable.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

QList<QStringList> rowsOf(const QString& path)
{
    QList<QStringList> rows;
    app::JobContext context;
    const auto read = app::readSheets(
        path,
        [&rows](app::SheetRow&& row) -> app::Result<void> {
            QStringList texts;
            for (const app::Cell& cell : row.cells)
                texts << app::cellText(cell);
            rows << texts;
            return {};
        },
        context);
    return read ? rows : QList<QStringList>();
}

} // namespace

class TestBranchPanel final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_siti = m_fixture->record(completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s));
        app::Worker moved = completeWorker(u"Budi Santoso"_s, u"3515121204780002"_s);
        m_budi = m_fixture->record(moved);
        app::JobContext context;
        QVERIFY(app::setSituation(m_fixture->session(), {m_budi.id},
                                  {u"moved"_s, QDate(2026, 11, 1), {}}, context));
        connect(&m_fixture->desk(), &ui::Desk::changed, this,
                [this](const app::Changes& changes) { m_page->refresh(changes); });
        m_page =
            std::make_unique<ui::WorkersPage>(m_fixture->desk(), m_fixture->preferences(), nullptr);
        m_page->resize(1166, 672);
        m_page->refresh({});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
        QTRY_COMPARE(find<QTableView>(*m_page, "workersTable")->model()->rowCount(), 2);
        find<QPushButton>(*m_page, "workersBranchList")->click();
        QTRY_VERIFY(write()->isVisible() && write()->isEnabled());
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void itSaysHowManyAndWhyNotTheOthers()
    {
        QVERIFY(textOf("branchCount").contains(u'1'));
        auto* leftOut = find<QTableWidget>(*m_page, "leftOutTable");
        QCOMPARE(leftOut->rowCount(), 1);
        QCOMPARE(leftOut->item(0, 0)->text(), u"Budi Santoso"_s);
        QCOMPARE(leftOut->item(0, 2)->text(),
                 ui::textFor(app::LeaveOutReason{u"situation"_s, u"moved"_s}));
        QVERIFY(m_page->findChild<QToolButton*>(u"leftOutReasonChipsituation_moved"_s));
    }

    void aRowOpensTheWorkerToBeMended()
    {
        const QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
        auto* leftOut = find<QTableWidget>(*m_page, "leftOutTable");
        emit leftOut->cellActivated(0, 0);
        QCOMPARE(asked.size(), 1);
        const auto destination = asked.first().first().value<ui::Destination>();
        QCOMPARE(destination.page, ui::PageId::Register);
        QCOMPARE(destination.worker, m_budi.id);
    }

    void theChosenRowsGoOutAlone()
    {
        find<QPushButton>(*m_page, "branchClose")->click();
        auto* table = find<QTableView>(*m_page, "workersTable");
        QTRY_VERIFY(table->isVisible());
        table->selectRow(0); // Budi
        find<QPushButton>(*m_page, "workersBranchChosen")->click();
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        QTRY_VERIFY(!write()->isEnabled());
        QCOMPARE(find<QTableWidget>(*m_page, "leftOutTable")->rowCount(), 1);
    }

    void writingMarksNobodyAndHandingOverDoes()
    {
        writeTo(u"daftar.xlsx"_s);
        const auto rows = rowsOf(m_fixture->path(u"daftar.xlsx"_s));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].first(2), (QStringList{u"3515125204780001"_s, u"Siti Aminah"_s}));
        QCOMPARE(stage(), u"recorded"_s);
        auto* history = find<QTableWidget>(*m_page, "listHistory");
        QTRY_COMPARE(history->rowCount(), 1);
        auto* handOver = find<QPushButton>(*m_page, "listHandedOver");
        QTRY_VERIFY(handOver->isVisible());
        typeInto(*m_page, "listHandedOverOn", u"21-11-2026"_s);
        handOver->click();
        QTRY_COMPARE(stage(), u"sent"_s);
        QTRY_VERIFY(!handOver->isVisible());
        QTRY_VERIFY(!write()->isEnabled());
        QCOMPARE(app::branchLists(m_fixture->session(), 1)->first().handedOverOn,
                 QDate(2026, 11, 21));
    }

    void theHandOverIsUndoneFromTheDesk()
    {
        writeTo(u"daftar.xlsx"_s);
        QTRY_VERIFY(find<QPushButton>(*m_page, "listHandedOver")->isVisible());
        find<QPushButton>(*m_page, "listHandedOver")->click();
        QTRY_COMPARE(stage(), u"sent"_s);
        QTRY_VERIFY(!m_fixture->desk().isBusy()); // The window, too, knows of it.
        m_fixture->desk().undo();
        QTRY_COMPARE(stage(), u"recorded"_s);
        QTRY_VERIFY(find<QPushButton>(*m_page, "listHandedOver")->isVisible());
        QTRY_VERIFY(write()->isEnabled());
    }

    void aDayToComeIsSaidBesideTheField()
    {
        writeTo(u"daftar.xlsx"_s);
        QTRY_VERIFY(find<QPushButton>(*m_page, "listHandedOver")->isVisible());
        typeInto(*m_page, "listHandedOverOn", u"23-11-2026"_s);
        find<QPushButton>(*m_page, "listHandedOver")->click();
        QVERIFY(!textOf("listHandedOverOnNote").isEmpty());
        QCOMPARE(stage(), u"recorded"_s);
    }

    void aColumnIsMovedRenamedAndTickedOff()
    {
        openEditor();
        auto* columns = find<ui::LayoutColumns>(*m_page, "layoutColumns");
        columns->setCurrentCell(1, 0); // the name
        columns->setFocus();
        QTest::keyClick(columns, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(columns->currentRow(), 0);
        QTest::keyClick(columns, Qt::Key_Down);
        QTest::keyClick(columns, Qt::Key_Up);
        columns->item(0, 1)->setText(u"NAMA LENGKAP"_s);
        for (int row = 2; row < columns->rowCount(); ++row)
            columns->item(row, 0)->setCheckState(Qt::Unchecked);
        auto* preview = find<QTableWidget>(*m_page, "branchPreview");
        QCOMPARE(preview->rowCount(), 2);
        QCOMPARE(preview->item(0, 0)->text(), u"NAMA LENGKAP"_s);
        QCOMPARE(preview->item(0, 1)->text(), u"Siti Aminah"_s);
        QCOMPARE(preview->item(1, 1)->text(), u"3515125204780001"_s);
        writeTo(u"daftar.csv"_s);
        QCOMPARE(rowsOf(m_fixture->path(u"daftar.csv"_s)),
                 (QList<QStringList>{{u"NAMA LENGKAP"_s, u"nik"_s},
                                     {u"Siti Aminah"_s, u"3515125204780001"_s}}));
    }

    void aLayoutIsKeptUnderItsName()
    {
        openEditor();
        auto* dates = find<QComboBox>(*m_page, "layoutDates");
        dates->setCurrentIndex(dates->findData(int(app::DateStyle::Written)));
        emit dates->activated(dates->currentIndex());
        typeInto(*m_page, "layoutName", u"Cabang Sidoarjo"_s);
        QVERIFY(find<QPushButton>(*m_page, "layoutKeep")->isEnabled());
        find<QPushButton>(*m_page, "layoutKeep")->click();
        auto* chooser = find<QComboBox>(*m_page, "branchLayout");
        QTRY_COMPARE(chooser->count(), 2);
        QTRY_COMPARE(chooser->currentText(), u"Cabang Sidoarjo"_s);
        QCOMPARE(app::branchLayoutNamed(m_fixture->session(), u"Cabang Sidoarjo"_s)->dates,
                 app::DateStyle::Written);
        QCOMPARE(*app::branchLayoutNamed(m_fixture->session(), u"bpjs"_s), app::bpjsLayout());
        find<QPushButton>(*m_page, "layoutDrop")->click();
        QTRY_COMPARE(chooser->count(), 1);
        QTRY_COMPARE(chooser->currentText(), u"bpjs"_s);
    }

    void aLayoutTravelsAsAFile()
    {
        openEditor();
        m_fixture->dialogs().nextFile = m_fixture->path(u"susunan.json"_s);
        auto* codes = find<QComboBox>(*m_page, "layoutCodes");
        codes->setCurrentIndex(codes->findData(int(app::CodeStyle::Both)));
        emit codes->activated(codes->currentIndex());
        find<QPushButton>(*m_page, "layoutWrite")->click();
        QTRY_VERIFY(QFile::exists(m_fixture->path(u"susunan.json"_s)));
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        find<QPushButton>(*m_page, "layoutRead")->click();
        // One from elsewhere replaces none.
        QTRY_COMPARE(find<QComboBox>(*m_page, "branchLayout")->currentText(), u"bpjs (2)"_s);
        QCOMPARE(*app::branchLayoutNamed(m_fixture->session(), u"bpjs"_s), app::bpjsLayout());
    }

    void aBrokenLayoutIsNotWritten()
    {
        openEditor();
        auto* columns = find<ui::LayoutColumns>(*m_page, "layoutColumns");
        columns->item(0, 1)->setText({});
        QVERIFY(!find<QPushButton>(*m_page, "layoutKeep")->isEnabled());
        m_fixture->dialogs().nextFile = m_fixture->path(u"daftar.csv"_s);
        write()->click();
        QVERIFY(!m_fixture->desk().isBusy());
        QVERIFY(!QFile::exists(m_fixture->path(u"daftar.csv"_s)));
    }

    void whoIsLeftOutIsSavedWithTheReason()
    {
        m_fixture->dialogs().nextFile = m_fixture->path(u"tidak-ikut.xlsx"_s);
        find<QPushButton>(*m_page, "branchLeftOutSave")->click();
        QTRY_VERIFY(QFile::exists(m_fixture->path(u"tidak-ikut.xlsx"_s)));
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        const auto rows = rowsOf(m_fixture->path(u"tidak-ikut.xlsx"_s));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].first(2), (QStringList{u"3515121204780002"_s, u"Budi Santoso"_s}));
    }

    void anyTableIsSavedAsItIsShown()
    {
        ui::SimpleTable table("someTable"_L1, u"Contoh"_s, {u"Nama"_s, u"Nomor"_s}, m_page.get());
        table.setRows({{u"=1+1"_s, u"0812"_s}});
        m_fixture->dialogs().nextFile = m_fixture->path(u"contoh.xlsx"_s);
        QPushButton* save = ui::makeSaveTable(
            m_fixture->desk(), "someSave"_L1, [&table] { return ui::textTableOf(table); },
            m_page.get());
        const QSignalSpy told(&m_fixture->desk(), &ui::Desk::noticePosted);
        save->click();
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(rowsOf(m_fixture->path(u"contoh.xlsx"_s)),
                 (QList<QStringList>{{u"Nama"_s, u"Nomor"_s}, {u"=1+1"_s, u"0812"_s}}));
    }

    void everythingGoesIntoAFolderOfItsOwn()
    {
        ui::EverythingCard card(m_fixture->desk(), nullptr);
        m_fixture->dialogs().nextFile = m_fixture->path(u"."_s);
        for (const QString& name : {u"jemput-bola-35.15.12.2004-2026-11-22"_s,
                                    u"jemput-bola-35.15.12.2004-2026-11-22-2"_s}) {
            find<QPushButton>(card, "everythingWrite")->click();
            QTRY_VERIFY(QFile::exists(m_fixture->path(name + u"/records/worker.jsonl"_s)));
            QTRY_VERIFY(find<QPushButton>(card, "everythingWrite")->isEnabled());
        }
        QVERIFY(!card.findChild<ui::MessageBar*>()->text().isEmpty());
    }

private:
    QPushButton* write() { return find<QPushButton>(*m_page, "branchWrite"); }
    QString textOf(const char* name) { return find<QLabel>(*m_page, name)->text(); }
    QString stage() { return app::worker(m_fixture->session(), m_siti.id)->stage; }
    void writeTo(const QString& name)
    {
        m_fixture->dialogs().nextFile = m_fixture->path(name);
        write()->click();
        QTRY_VERIFY(QFile::exists(m_fixture->path(name)));
        QTRY_VERIFY(!m_fixture->desk().isBusy());
    }
    void openEditor()
    {
        find<QPushButton>(*m_page, "layoutEdit")->click();
        QVERIFY(find<QTableWidget>(*m_page, "layoutColumns")->isVisible());
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::WorkersPage> m_page;
    app::Worker m_siti;
    app::Worker m_budi;
};

TEST_SUITE(TestBranchPanel)
#include "tst_branchpanel.moc"
