/// The list of workers as it lies on the screen: widths, what is cut and what is not.
#include "app/services/registration.h"
#include "app/store/register.h"
#include "tests/gui/pagefixture.h"
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"
#include "ui/models/workerlistmodel.h"
#include "ui/pages/workers/workerspage.h"
#include "ui/pages/workers/workertable.h"
#include "ui/text/format.h"
#include "ui/widgets/statusbadge.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

class WorkersLayoutTest final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_fixture->record(completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s));
        m_fixture->record(completeWorker(u"Budi Santoso"_s, u"3515121204780002"_s));
        connect(&m_fixture->desk(), &ui::Desk::changed, this,
                [this](const app::Changes& changes) { m_page->refresh(changes); });
        openPage();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void theColumnsFillTheTable()
    {
        QTRY_COMPARE(table()->horizontalHeader()->length(), table()->viewport()->width());
    }

    void aNumberIsNeverCut()
    {
        const auto everybodyHas = [this](QChar digit) {
            return bool(m_fixture->session().store().connection().run("UPDATE worker SET nik=?1",
                                                                      {QString(16, digit)}));
        };
        QVERIFY(everybodyHas(u'1'));
        openPage();                     // the columns are as wide as these want
        const QFont uneven(u"Inter"_s); // of which a 1 is narrower than a 4
        table()->setFont(uneven);
        find<ui::WorkerTable>(*m_page, "workersTable")->fitToContents();
        QVERIFY(QFontMetrics(uneven).horizontalAdvance(u'1') <
                QFontMetrics(uneven).horizontalAdvance(u'4'));
        for (const QChar digit : u"0123456789"_s) {
            QVERIFY(everybodyHas(digit));
            m_fixture->desk().announce({{"*"}, {}});
            const auto at = table()->model()->index(0, ui::WorkerListModel::Nik);
            QTRY_COMPARE(at.data().toString(), ui::grouped(QString(16, digit)));
            QVERIFY(table()->sizeHintForIndex(at).width() <= table()->columnWidth(at.column()));
        }
    }

    void nothingIsCutBesideTheListOnASmallScreen()
    {
        WindowFixture fixture;
        auto session = fixture.makeRegister();
        QVERIFY(app::recordWorker(*session, completeWorker(u"Siti Aminah"_s, u"3515125204780001"_s),
                                  app::Warnings::Confirmed));
        fixture.window().openWith(std::move(session)); // in Indonesian, the longer one
        fixture.window().resize(1024, 600);
        fixture.window().desk()->goTo(ui::PageId::Workers);
        auto* table = fixture.child<QTableView>("workersTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        const auto* details = fixture.child<QWidget>("workerDetails")->findChild<QScrollArea*>();
        QTRY_VERIFY(details->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(details->widget()->minimumSizeHint().width() <= details->viewport()->width());
        const auto* chosen = fixture.child<QWidget>("selectionBar");
        QTRY_VERIFY(chosen->isVisible());
        QVERIFY2(
            chosen->minimumSizeHint().width() <= chosen->width(),
            qPrintable(u"%1 of %2"_s.arg(chosen->minimumSizeHint().width()).arg(chosen->width())));
        QCOMPARE(fixture.window().width(), 1024);
        // A second line would take a row of the list away.
        const auto* first = fixture.child<QPushButton>("workersEvidence");
        const auto* last = fixture.child<QPushButton>("workersPrintChosen");
        QCOMPARE(last->mapTo(&fixture.window(), QPoint()).y(),
                 first->mapTo(&fixture.window(), QPoint()).y());
        QVERIFY(table->columnWidth(ui::WorkerListModel::Status) >=
                ui::StatusBadge::sizeFor(app::Status::Ending).width());
    }

private:
    void openPage()
    {
        m_page =
            std::make_unique<ui::WorkersPage>(m_fixture->desk(), m_fixture->preferences(), nullptr);
        m_page->resize(1166, 672);
        m_page->refresh({});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->shown();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
    }
    ui::WorkerTable* table() { return find<ui::WorkerTable>(*m_page, "workersTable"); }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::WorkersPage> m_page;
};

TEST_SUITE(WorkersLayoutTest)
#include "tst_workerslayout.moc"
