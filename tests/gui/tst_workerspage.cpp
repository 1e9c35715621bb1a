/// Pekerja: the list narrows, orders, refreshes only when concerned, and leads on.
#include "app/exchange/sheetreader.h"
#include "app/services/evidencing.h"
#include "app/services/situations.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "ui/models/workerlistmodel.h"
#include "ui/pages/workers/evidencepanel.h"
#include "ui/pages/workers/workerspage.h"
#include "ui/pages/workers/workertable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchbox.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

class TestWorkersPage final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_siti = m_fixture->record(completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s));
        app::Worker budi = completeWorker(u"Budi Santoso"_s, u"3515121204780002"_s);
        budi.hamlet = u"Ngemplak"_s;
        budi.disability = u"physical"_s;
        m_budi = m_fixture->record(budi);
        connect(&m_fixture->desk(), &ui::Desk::changed, this,
                [this](const app::Changes& changes) { m_page->refresh(changes); });
        openPage();
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void downGoesFromTheSearchIntoTheList()
    {
        auto* table = find<QTableView>(*m_page, "workersTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        auto* box = m_page->findChild<ui::SearchBox*>();
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(m_page->focusWidget(), table);
        QVERIFY(table->currentIndex().isValid());
    }

    void theListIsOrderedByName()
    {
        QCOMPARE(nameAt(0), u"Budi Santoso"_s);
        QCOMPARE(nameAt(1), u"Siti Aminah"_s);
    }

    void wordsNarrowTheList()
    {
        auto* box = find<QLineEdit>(*m_page, "workersSearch");
        box->setFocus();
        QTest::keyClicks(box, u"siti"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(nameAt(0), u"Siti Aminah"_s);
    }

    void chipsAndHamletNarrowTheList()
    {
        find<QAbstractButton>(*m_page, "workersFilterChipvulnerable")->click();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(nameAt(0), u"Budi Santoso"_s);
        find<QAbstractButton>(*m_page, "workersFilterChipvulnerable")->click();
        QTRY_COMPARE(rows(), 2);
        auto* hamlet = find<QComboBox>(*m_page, "workersHamlet");
        hamlet->setCurrentIndex(hamlet->findData(u"Krajan"_s));
        emit hamlet->activated(hamlet->currentIndex());
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(nameAt(0), u"Siti Aminah"_s);
    }

    void nobodyFittingIsSaidWithAWayBack()
    {
        auto* box = find<QLineEdit>(*m_page, "workersSearch");
        box->setFocus();
        QTest::keyClicks(box, u"zzzz"_s);
        QTRY_VERIFY(!table()->isVisible());
        QTRY_COMPARE(rows(), 0);
        m_page->open({ui::PageId::Workers, {}, u"recorded"_s});
        QTRY_COMPARE(rows(), 2);
        QVERIFY(table()->isVisible());
    }

    void aRowShowsItsWorkerBesideTheList()
    {
        table()->selectRow(1);
        QCOMPARE(find<QLabel>(*m_page, "workerDetailsName")->text(), u"Siti Aminah"_s);
        QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
        find<QPushButton>(*m_page, "workerDetailsEdit")->click();
        QCOMPARE(asked.size(), 1);
        const auto destination = asked.first().first().value<ui::Destination>();
        QCOMPARE(destination.page, ui::PageId::Register);
        QCOMPARE(destination.worker, m_siti.id);
    }

    void anOpenedWorkerIsFoundAndSelected()
    {
        m_page->open({ui::PageId::Workers, m_siti.id, {}});
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(table()->currentIndex().row(), 0);
        QCOMPARE(find<QLabel>(*m_page, "workerDetailsName")->text(), u"Siti Aminah"_s);
    }

    void aChangeElsewhereKeepsTheSelection()
    {
        table()->selectRow(1);
        const app::Worker agus =
            m_fixture->record(completeWorker(u"Agus Salim"_s, u"3515121204780003"_s));
        m_page->refresh({{app::workerKind().name}, {agus.id.uuid()}});
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(nameAt(0), u"Agus Salim"_s);
        QCOMPARE(table()->currentIndex().row(), 2);
        QCOMPARE(find<QLabel>(*m_page, "workerDetailsName")->text(), u"Siti Aminah"_s);
    }

    void changesOfOtherKindsReadNothing()
    {
        const QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
        m_page->refresh({{"device"}, {}});
        QVERIFY(!m_fixture->desk().isBusy());
        QCOMPARE(reset.size(), 0);
    }

    void selectedRowsAreCopiedAsATable()
    {
        table()->selectAll();
        find<QPushButton>(*m_page, "workersCopy")->click();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Siti Aminah"_s));
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(u"Budi Santoso\t3515 1212 0478 0002\t"_s));
    }

    void allFieldsOfTheShownWorkersAreSaved()
    {
        find<QAbstractButton>(*m_page, "workersFilterChipvulnerable")->click();
        QTRY_COMPARE(rows(), 1);
        m_fixture->dialogs().nextFile = m_fixture->path(u"list.csv"_s);
        find<QAction>(*m_page, "workersSaveRecords")->trigger();
        QTRY_VERIFY(QFile::exists(m_fixture->path(u"list.csv"_s)));
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        QFile saved(m_fixture->path(u"list.csv"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray text = saved.readAll();
        QVERIFY(text.contains("Budi Santoso"));
        QVERIFY(!text.contains("Siti Aminah"));
    }

    void aHeadingSortsAndSortsBack()
    {
        clickHeading(WorkerListModel::Nik);
        QTRY_COMPARE(table()->horizontalHeader()->sortIndicatorSection(),
                     int(WorkerListModel::Nik));
        QCOMPARE(nameAt(0), u"Budi Santoso"_s);
        clickHeading(WorkerListModel::Nik);
        QTRY_COMPARE(nameAt(0), u"Siti Aminah"_s);
        QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void theKeyboardSortsAsWell()
    {
        auto* order = find<QComboBox>(*m_page, "workersOrder");
        order->setFocus();
        QTest::keyClick(order, Qt::Key_Down);
        QTRY_COMPARE(nameAt(0), u"Siti Aminah"_s); // by area: Krajan before Ngemplak
        find<QPushButton>(*m_page, "workersDirection")->click();
        QTRY_COMPARE(nameAt(0), u"Budi Santoso"_s);
    }

    void sortingKeepsWhoWasChosen()
    {
        table()->selectRow(1);
        find<QPushButton>(*m_page, "workersDirection")->click();
        QTRY_COMPARE(nameAt(0), u"Siti Aminah"_s);
        QTRY_COMPARE(table()->selectedCount(), 1);
        QCOMPARE(table()->currentIndex().row(), 0);
        QVERIFY(table()->selectionModel()->isRowSelected(0));
        QCOMPARE(find<QLabel>(*m_page, "workerDetailsName")->text(), u"Siti Aminah"_s);
    }

    void columnsAndOrderAreRemembered()
    {
        find<QAction>(*m_page, "workersColumn4")->trigger(); // Phone
        QVERIFY(!table()->isColumnHidden(WorkerListModel::Phone));
        table()->horizontalHeader()->moveSection(
            table()->horizontalHeader()->visualIndex(WorkerListModel::Phone), 1);
        table()->setColumnWidth(WorkerListModel::Phone, 173);
        find<QPushButton>(*m_page, "workersDirection")->click();
        QTRY_COMPARE(nameAt(0), u"Siti Aminah"_s);
        const QList<int> shown = table()->shownColumns();

        openPage();
        QTRY_COMPARE(nameAt(0), u"Siti Aminah"_s);
        QCOMPARE(table()->shownColumns(), shown);
        QCOMPARE(shown.at(1), int(WorkerListModel::Phone));
        QCOMPARE(table()->columnWidth(WorkerListModel::Phone), 173);
    }

    void anotherVersionsLookIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("look");
        QTest::newRow("rubbish") << QByteArray("kolom");
        ui::ListLook look;
        look.sort.sorting = app::Sorting::Down;
        QByteArray later = ui::bytesOf(look);
        later[3] = 2;
        QTest::newRow("later version") << later;
        look.columns.append({0, 100, true});
        QTest::newRow("fewer columns") << ui::bytesOf(look);
        for (int column = 1; column < WorkerListModel::ColumnCount; ++column)
            look.columns.append({1, 100, true});
        QTest::newRow("one column twice") << ui::bytesOf(look);
    }

    void anotherVersionsLookIsPassedOver()
    {
        QFETCH(QByteArray, look);
        QVERIFY(!ui::lookFrom(look));
        const QList<int> shown = table()->shownColumns();
        m_fixture->preferences().setListLook(look);
        openPage();
        QCOMPARE(nameAt(0), u"Budi Santoso"_s);
        QCOMPARE(table()->shownColumns(), shown);
    }

    void aReadyListSaysHowManyAndComesAsOneWalks()
    {
        auto* ending = find<QAbstractButton>(*m_page, "workersFilterChipending");
        QVERIFY(ending->isHidden());
        payUntil(m_siti.id, u"2026-11"_s);
        payUntil(m_budi.id, u"2026-11"_s);
        m_page->refresh({{app::evidenceKind().name}, {}});
        QTRY_VERIFY(ending->isVisible());
        QVERIFY(ending->text().endsWith(u" 2"_s));
        ending->click();
        QTRY_COMPARE(nameAt(0), u"Siti Aminah"_s); // Krajan before Ngemplak
        QVERIFY(!table()->isColumnHidden(WorkerListModel::DaysLeft));
        QCOMPARE(textAt(0, WorkerListModel::DaysLeft), u"8 day(s)"_s);
        // Somebody who died is on no ready list, whatever was paid.
        settle(m_siti.id, u"died"_s);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(ending->text().endsWith(u" 1"_s));
        ending->click();
        QTRY_COMPARE(rows(), 2);
        QVERIFY(table()->isColumnHidden(WorkerListModel::DaysLeft));
        QVERIFY(!ui::lookFrom(m_fixture->preferences().listLook()));
    }

    void anOrderOfOnesOwnHoldsForReadyLists()
    {
        find<QPushButton>(*m_page, "workersDirection")->click();
        find<QAbstractButton>(*m_page, "workersFilterChiprecorded")->click();
        QTRY_COMPARE(find<QComboBox>(*m_page, "workersOrder")->currentIndex(), 0);
        QTRY_COMPARE(nameAt(0), u"Siti Aminah"_s);
        QTRY_COMPARE(table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void whoIsNoLongerToVisitHasAListOfTheirOwn()
    {
        settle(m_budi.id, u"moved"_s);
        m_page->open({ui::PageId::Workers, {}, u"left"_s});
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(nameAt(0), u"Budi Santoso · Moved away"_s);
    }

    void aRefusalShowsItsReason()
    {
        app::Evidence refusal;
        refusal.source = u"branch"_s;
        refusal.asOf = u"2026-11-20"_s;
        refusal.state = u"rejected"_s;
        refusal.note = u"NIK tidak padan"_s;
        QVERIFY(app::recordEvidence(m_fixture->session(), m_siti.id, refusal));
        m_page->open({ui::PageId::Workers, {}, u"rejected"_s});
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(!table()->isColumnHidden(WorkerListModel::Reason));
        QCOMPARE(textAt(0, WorkerListModel::Reason), u"NIK tidak padan"_s);
    }

    void theBarCountsWhoIsChosen()
    {
        auto* bar = find<QWidget>(*m_page, "selectionBar");
        QVERIFY(bar->isHidden());
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(bar->isVisible());
        QVERIFY(find<QLabel>(*m_page, "selectionCount")->text().startsWith(u"2"_s));
        QCOMPARE(table()->selectedKeys().size(), 2);
        table()->clearSelection();
        QVERIFY(bar->isHidden());
    }

    void theMenuComesByKey()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = find<QMenu>(*m_page, "selectionMenu");
        QTRY_VERIFY(menu->isVisible());
        menu->close();
    }

    void manyAreSettledAndTakenBack()
    {
        table()->selectAll();
        find<QAction>(*m_page, "situation_not_working")->trigger();
        QTRY_COMPARE(situationOf(m_siti.id), u"not_working"_s);
        QCOMPARE(situationOf(m_budi.id), u"not_working"_s);
        QTRY_COMPARE(nameAt(0), u"Budi Santoso · No longer works"_s);
        m_fixture->desk().undo();
        QTRY_COMPARE(situationOf(m_siti.id), QString());
        QCOMPARE(situationOf(m_budi.id), QString());
    }

    void manyAreHandedOverAndTakenBack()
    {
        table()->selectAll();
        find<QPushButton>(*m_page, "workersHandedOver")->click();
        QTRY_COMPARE(stageOf(m_siti.id), u"sent"_s);
        QCOMPARE(stageOf(m_budi.id), u"sent"_s);
        // Again it applies to nobody, and that is said.
        QTRY_COMPARE(table()->selectedCount(), 2);
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        find<QPushButton>(*m_page, "workersHandedOver")->click();
        QTRY_VERIFY(!m_page->findChild<ui::MessageBar*>()->isHidden());
        m_fixture->desk().undo();
        QTRY_COMPARE(stageOf(m_siti.id), u"recorded"_s);
    }

    void theSameEvidenceIsWrittenForMany()
    {
        table()->selectAll();
        find<QPushButton>(*m_page, "workersEvidence")->click();
        auto* panel = find<ui::EvidencePanel>(*m_page, "evidencePanel");
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!find<QWidget>(*m_page, "selectionBar")->isVisible());
        // One number cannot be that of two workers: said beside the field, nothing written.
        typeInto(*panel, "evidenceUntil", u"11-2026"_s);
        typeInto(*panel, "evidenceMember", u"26012345678"_s);
        find<QPushButton>(*panel, "evidenceSave")->click();
        QTRY_VERIFY(find<QPushButton>(*panel, "evidenceSave")->isEnabled());
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        QVERIFY(panel->isVisible());
        QCOMPARE(evidenceCount(m_siti.id), 0);
        find<QLineEdit>(*panel, "evidenceMember")->clear();
        find<QPushButton>(*panel, "evidenceSave")->click();
        QTRY_COMPARE(evidenceCount(m_siti.id), 1);
        QCOMPARE(evidenceCount(m_budi.id), 1);
        QTRY_VERIFY(!panel->isVisible());
        QTRY_VERIFY(find<QAbstractButton>(*m_page, "workersFilterChipending")->isVisible());
    }

    void theListIsSavedAsItIsShown()
    {
        find<QPushButton>(*m_page, "workersDirection")->click();
        QTRY_COMPARE(nameAt(0), u"Siti Aminah"_s);
        const QList<QStringList> cells = savedBy("workersSaveTable", u"list.xlsx"_s);
        QCOMPARE(cells.size(), 3);
        QStringList headings;
        for (const int column : table()->shownColumns())
            headings += ui::headingOf(column);
        QCOMPARE(cells[0], headings);
        QCOMPARE(cells[1].first(2), (QStringList{u"Siti Aminah"_s, u"3515125204780001"_s}));
        QCOMPARE(cells[2].first(), u"Budi Santoso"_s);
    }

    void onlyTheChosenRowsAreSaved()
    {
        table()->selectRow(1);
        const QList<QStringList> cells = savedBy("workersSaveChosenAction", u"chosen.csv"_s);
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells[1].first(), u"Siti Aminah"_s);
    }

    void theListIsPrintedAndSavedAsPdf()
    {
        m_fixture->dialogs().printedTo = m_fixture->path(u"paper.pdf"_s);
        find<QAction>(*m_page, "workersPaperVisiting")->trigger();
        auto* print = find<QPushButton>(*m_page, "paperPrint");
        QTRY_VERIFY(print->isEnabled());
        print->click();
        QTRY_VERIFY(QFileInfo(m_fixture->path(u"paper.pdf"_s)).size() > 0);
        m_fixture->dialogs().nextFile = m_fixture->path(u"list.pdf"_s);
        find<QAction>(*m_page, "workersSavePdf")->trigger();
        QTRY_VERIFY(QFileInfo(m_fixture->path(u"list.pdf"_s)).size() > 0);
    }

private:
    using WorkerListModel = ui::WorkerListModel;

    void openPage()
    {
        m_page =
            std::make_unique<ui::WorkersPage>(m_fixture->desk(), m_fixture->preferences(), nullptr);
        m_page->resize(1166, 672);
        m_page->refresh({});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
        QTRY_COMPARE(rows(), 2);
    }
    void clickHeading(int column)
    {
        QHeaderView* header = table()->horizontalHeader();
        const QPoint middle(header->sectionViewportPosition(column) +
                                header->sectionSize(column) / 2,
                            header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    }
    void payUntil(const app::WorkerId& worker, const QString& month)
    {
        app::Evidence receipt;
        receipt.source = u"receipt"_s;
        receipt.asOf = u"2026-11-20"_s;
        receipt.coveredUntil = month;
        QVERIFY(app::recordEvidence(m_fixture->session(), worker, receipt));
    }
    void settle(const app::WorkerId& worker, const QString& word)
    {
        app::JobContext context;
        const auto marked = app::setSituation(m_fixture->session(), {worker},
                                              {word, QDate(2026, 11, 22), {}}, context);
        QVERIFY(marked);
        m_page->refresh(marked->changes);
    }
    QList<QStringList> savedBy(const char* action, const QString& name)
    {
        const QString path = m_fixture->path(name);
        m_fixture->dialogs().nextFile = path;
        find<QAction>(*m_page, action)->trigger();
        QList<QStringList> rows;
        if (!QTest::qWaitFor([&path] { return QFile::exists(path); }))
            return rows;
        app::JobContext context;
        const auto read = app::readSheets(
            path,
            [&rows](app::SheetRow&& row) -> app::Result<void> {
                QStringList texts;
                for (const app::Cell& cell : row.cells)
                    texts += app::cellText(cell);
                rows += texts;
                return {};
            },
            context);
        return read ? rows : QList<QStringList>();
    }
    app::Worker stored(const app::WorkerId& id)
    {
        const auto worker = app::worker(m_fixture->session(), id);
        return worker ? *worker : app::Worker();
    }
    QString situationOf(const app::WorkerId& id) { return stored(id).situation; }
    QString stageOf(const app::WorkerId& id) { return stored(id).stage; }
    qsizetype evidenceCount(const app::WorkerId& id)
    {
        const auto evidence = app::evidenceOf(m_fixture->session(), id);
        return evidence ? evidence->size() : -1;
    }

    ui::WorkerTable* table() { return find<ui::WorkerTable>(*m_page, "workersTable"); }
    int rows() { return table()->model()->rowCount(); }
    QString textAt(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    QString nameAt(int row) { return textAt(row, WorkerListModel::Name); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::WorkersPage> m_page;
    app::Worker m_siti;
    app::Worker m_budi;
};

TEST_SUITE(TestWorkersPage)
#include "tst_workerspage.moc"
