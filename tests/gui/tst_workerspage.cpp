/// Pekerja: the list narrows, orders, refreshes only when concerned, and leads on.
#include "tests/gui/pagefixture.h"
#include "ui/models/workerlistmodel.h"
#include "ui/pages/workers/workerspage.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
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
        m_fixture->record(budi);
        m_page = std::make_unique<ui::WorkersPage>(m_fixture->desk(), nullptr);
        m_page->resize(1166, 672);
        m_page->refresh({});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
        QTRY_COMPARE(rows(), 2);
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void theListIsOrderedByName()
    {
        QCOMPARE(nameAt(0), u"Budi Santoso"_s);
        QCOMPARE(nameAt(1), u"Siti Aminah"_s);
    }

    void theColumnsFillTheTable()
    {
        QTRY_COMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());
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

    void theShownListIsSaved()
    {
        find<QAbstractButton>(*m_page, "workersFilterChipvulnerable")->click();
        QTRY_COMPARE(rows(), 1);
        m_fixture->dialogs().nextFile = m_fixture->path(u"list.csv"_s);
        find<QPushButton>(*m_page, "workersExport")->click();
        QTRY_VERIFY(QFile::exists(m_fixture->path(u"list.csv"_s)));
        QTRY_VERIFY(!m_fixture->desk().isBusy());
        QFile saved(m_fixture->path(u"list.csv"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const QByteArray text = saved.readAll();
        QVERIFY(text.contains("Budi Santoso"));
        QVERIFY(!text.contains("Siti Aminah"));
    }

private:
    QTableView* table() { return find<QTableView>(*m_page, "workersTable"); }
    int rows() { return table()->model()->rowCount(); }
    QString nameAt(int row)
    {
        return table()->model()->index(row, ui::WorkerListModel::Name).data().toString();
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::WorkersPage> m_page;
    app::Worker m_siti;
};

QTEST_MAIN(TestWorkersPage)
#include "tst_workerspage.moc"
