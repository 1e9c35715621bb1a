/// Kunjungan: a visit in two keys, the walk from house to house, meetings; from the list, the worker and the status.
#include "app/domain/codewords.h"
#include "app/services/outreach/gatherings.h"
#include "app/services/outreach/visitlist.h"
#include "app/services/outreach/visits.h"
#include "app/store/register.h"
#include "tests/gui/pagefixture.h"
#include "tests/runner/suite.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/outreach/outreachpage.h"
#include "ui/pages/outreach/visitmodel.h"
#include "ui/pages/status/statuspage.h"
#include "ui/pages/workers/workerdetails.h"
#include "ui/text/visittext.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

/// A candidate of a residents' list.
QByteArray candidate(const char* nik, const char* name, const char* rt, const char* card)
{
    return QByteArray(R"({"nik":")") + nik + R"(","name":")" + name +
           R"(","birth_date":"1978-04-12","hamlet":"Krajan","rw":"1","rt":")" + rt +
           R"(","address":"Jalan Melati )" + card + R"(","family_card":"35151220011500)" + card +
           R"(","occupation":"P001"})" + "\n";
}

} // namespace

class TestOutreachPage final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        QByteArray people = candidate("3515125204780001", "Siti", "1", "01") +
                            candidate("3515125204780002", "Dewi", "1", "01") +
                            candidate("3515125204780003", "Rahayu", "1", "02") +
                            candidate("3515125204780004", "Lestari", "2", "03");
        QBuffer lines(&people);
        lines.open(QIODevice::ReadOnly);
        app::JobContext context;
        QVERIFY(app::addWorkers(m_fixture->session(), lines, context));
        m_page = std::make_unique<ui::OutreachPage>(m_fixture->desk(), nullptr);
        connect(&m_fixture->desk(), &ui::Desk::changed, m_page.get(),
                [this](const app::Changes& changes) { m_page->refresh(changes); });
        m_page->resize(1166, 672);
        m_page->setVisible(true);
        m_page->refresh({});
        m_page->shown();
        QTRY_COMPARE(table()->model()->rowCount(), 4);
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void theWalkGoesFromHouseToHouse()
    {
        QCOMPARE(names(), (QStringList{u"Dewi"_s, u"Siti"_s, u"Rahayu"_s, u"Lestari"_s}));
        QCOMPARE(text(0, ui::VisitModel::House), u"1"_s);
        QCOMPARE(text(1, ui::VisitModel::House), QString()); // the same door
        QCOMPARE(text(2, ui::VisitModel::House), u"2"_s);
        QCOMPARE(current(), u"Dewi"_s);
        press(Qt::Key_N);
        QCOMPARE(current(), u"Rahayu"_s);
        press(Qt::Key_N);
        press(Qt::Key_N);
        QCOMPARE(current(), u"Dewi"_s); // round again
        QAbstractItemModelTester tester(table()->model());
    }

    void twoKeysWriteAVisitDown()
    {
        press(Qt::Key_2);
        QVERIFY(find<QPushButton>(*m_page, "visitDay_1")->isVisible());
        press(Qt::Key_1);
        QTRY_COMPARE(lastOf("3515125204780002").outcome, u"promised"_s);
        QCOMPARE(lastOf("3515125204780002").returnOn, QDate(2026, 11, 23));
        QTRY_COMPARE(table()->model()->rowCount(), 3); // no longer to be visited
        QCOMPARE(current(), u"Siti"_s);
        QVERIFY(!find<QPushButton>(*m_page, "visitDay_1")->isVisible());
        QVERIFY(chip("later")->text().contains(u"1"_s));
        QCOMPARE(find<QLabel>(*m_page, "visitsHowFar")->text(), u"1 of 4 visited"_s);
    }

    void everyQuickDayIsItsOwn_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QDate>("day");
        QTest::newRow("tomorrow") << int(Qt::Key_1) << QDate(2026, 11, 23);
        QTest::newRow("three days") << int(Qt::Key_2) << QDate(2026, 11, 25);
        QTest::newRow("a week") << int(Qt::Key_3) << QDate(2026, 11, 29);
        QTest::newRow("next month") << int(Qt::Key_4) << QDate(2026, 12, 22);
        QTest::newRow("none: nobody was spoken to") << int(Qt::Key_Return) << QDate(2026, 11, 23);
    }
    void everyQuickDayIsItsOwn()
    {
        QFETCH(int, key);
        QFETCH(QDate, day);
        press(Qt::Key_4);
        press(Qt::Key(key));
        QTRY_COMPARE(lastOf("3515125204780002").outcome, u"away"_s);
        QCOMPARE(lastOf("3515125204780002").returnOn, day);
    }

    void whoHesitatesIsAnsweredWithTheirOwnFigures()
    {
        auto* toggle = find<QPushButton>(*m_page, "visitPoints");
        toggle->click();
        const auto* points = toggle->parentWidget();
        const auto said = [points] {
            QStringList all;
            for (const QLabel* label : points->findChildren<QLabel*>())
                all << label->text();
            return all.join(u'\n');
        };
        // Every reason for which people refuse, but "other".
        for (const QString& reason : app::codeWords(app::visitKind(), u"reason"))
            QCOMPARE(said().contains(ui::refusalFor(reason)), reason != u"other");
        const auto priceOf = [](std::int64_t income) {
            return income == 3'000'000 ? u"Rp18.150"_s : u"Rp8.400"_s; // November 2026, halved
        };
        const app::WorkerId one = worker("3515125204780002").id;
        for (const std::int64_t income : {900'000, 3'000'000}) {
            QVERIFY(m_fixture->session().store().connection().run("UPDATE worker SET income=?1",
                                                                  {income}));
            m_page->open({ui::PageId::Outreach, worker("3515125204780001").id, {}});
            m_page->open({ui::PageId::Outreach, one, {}});
            QTRY_VERIFY2(said().contains(priceOf(income)), qPrintable(said()));
        }
    }

    void aVisitNotedByMistakeIsTakenOffLater()
    {
        const app::WorkerId dewi = worker("3515125204780002").id;
        QVERIFY(!find<QPushButton>(*m_page, "visitTakeOff")->isVisible());
        press(Qt::Key_3);
        press(Qt::Key_1);
        QTRY_COMPARE(worker("3515125204780002").situation, u"refused"_s);
        m_page->open({ui::PageId::Outreach, worker("3515125204780001").id, {}});
        m_page->open({ui::PageId::Outreach, dewi, {}});
        auto* takeOff = find<QPushButton>(*m_page, "visitTakeOff");
        QTRY_VERIFY(takeOff->isVisible());
        QVERIFY2(takeOff->text().contains(u"22 Nov 2026"_s), qPrintable(takeOff->text()));
        takeOff->click();
        QTRY_VERIFY(worker("3515125204780002").situation.isEmpty());
        QVERIFY(!app::lastVisitTo(m_fixture->session(), dewi)->has_value());
        QTRY_VERIFY(!takeOff->isVisible());
        QTRY_COMPARE(table()->model()->rowCount(), 4); // to be visited again
    }

    void aRefusalTakesItsReason()
    {
        press(Qt::Key_3);
        QVERIFY(!find<QPushButton>(*m_page, "visitDay_1")->isVisible());
        press(Qt::Key_1);
        QTRY_COMPARE(lastOf("3515125204780002").reason, u"expensive"_s);
        QCOMPARE(worker("3515125204780002").situation, u"refused"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        m_fixture->desk().undo();
        QTRY_COMPARE(worker("3515125204780002").situation, QString());
        QTRY_COMPARE(table()->model()->rowCount(), 4);
    }

    void whoDiedIsWrittenDownWithEnterOnly()
    {
        press(Qt::Key_6);
        press(Qt::Key_1); // means nothing here
        press(Qt::Key_Escape);
        QVERIFY(!find<QPushButton>(*m_page, "visitSave")->isVisible());
        QVERIFY(lastOf("3515125204780002").outcome.isEmpty());
        press(Qt::Key_6);
        press(Qt::Key_Return);
        QTRY_COMPARE(worker("3515125204780002").situation, u"died"_s);
    }

    void registeringLeadsToTheForm()
    {
        QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
        press(Qt::Key_1);
        press(Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        const auto destination = asked.first().first().value<ui::Destination>();
        QCOMPARE(destination.page, ui::PageId::Register);
        QCOMPARE(destination.worker, worker("3515125204780002").id);
    }

    void aHouseholdIsVisitedAtOnce()
    {
        press(Qt::Key_H);
        QVERIFY(find<QCheckBox>(*m_page, "visitHousehold")->isChecked());
        press(Qt::Key_4);
        press(Qt::Key_2);
        QTRY_COMPARE(lastOf("3515125204780001").outcome, u"away"_s);
        QCOMPARE(lastOf("3515125204780002").outcome, u"away"_s);
        QTRY_COMPARE(current(), u"Rahayu"_s); // nobody is left behind that door
        QVERIFY(!find<QCheckBox>(*m_page, "visitHousehold")->isVisible());
    }

    void aPromiseWithoutADayIsRefusedBesideTheField()
    {
        press(Qt::Key_2);
        press(Qt::Key_Return);
        QVERIFY(find<QLabel>(*m_page, "visitDayNote")->isVisible());
        QVERIFY(lastOf("3515125204780002").outcome.isEmpty());
        typeInto(*m_page, "visitDay", u"21-11-2026"_s);
        QTest::keyClick(find<QLineEdit>(*m_page, "visitDay"), Qt::Key_Return);
        QCOMPARE(find<QLabel>(*m_page, "visitDayNote")->text(),
                 ui::textFor(app::VisitProblem::ReturnBeforeVisit));
        typeInto(*m_page, "visitDay", u"3/12/26"_s);
        QTest::keyClick(find<QLineEdit>(*m_page, "visitDay"), Qt::Key_Return);
        QTRY_COMPARE(lastOf("3515125204780002").returnOn, QDate(2026, 12, 3));
    }

    void onlyWhoIsDueIsShownFromTheFirstPage()
    {
        visit("3515125204780004", u"2026-11-20"_s);
        ui::HomePage home(m_fixture->desk(), nullptr);
        home.resize(1166, 672);
        home.setVisible(true);
        home.shown();
        auto* tile = find<QPushButton>(home, "tileVisits");
        QTRY_VERIFY(tile->isVisible() && tile->accessibleName().endsWith(u": 1"_s));
        QVERIFY2(tile->accessibleName().contains(u"1 of them late"_s),
                 qPrintable(tile->accessibleName()));
        QSignalSpy asked(&m_fixture->desk(), &ui::Desk::destinationAsked);
        tile->click();
        m_page->refresh({});
        m_page->open(asked.first().first().value<ui::Destination>());
        QTRY_COMPARE(names(), QStringList{u"Lestari"_s});
        QVERIFY(chip("due")->isChecked());
        QVERIFY(text(0, ui::VisitModel::Need).contains(u"2"_s)); // days late
    }

    void anRtNarrowsTheListAndTellsItsProgress()
    {
        auto* areas = find<QComboBox>(*m_page, "visitsArea");
        QCOMPARE(areas->count(), 3);
        areas->setCurrentIndex(2);
        emit areas->activated(2);
        QCOMPARE(names(), QStringList{u"Lestari"_s});
        QCOMPARE(find<QLabel>(*m_page, "visitsHowFar")->text(), u"0 of 1 visited"_s);
        press(Qt::Key_8);
        press(Qt::Key_Return);
        QTRY_COMPARE(find<QLabel>(*m_page, "visitsHowFar")->text(), u"1 of 1 visited"_s);
        QVERIFY(find<QWidget>(*m_page, "visitsEmpty")->isVisible());
    }

    void nothingIsCutBesideTheListOnASmallScreen()
    {
        m_page->resize(960, 456); // 1024 by 600, without what stands around a page
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto* card = find<QWidget>(*m_page, "stopCard")->findChild<QScrollArea*>();
        QVERIFY(card->widget()->minimumSizeHint().width() <= card->viewport()->width());
        press(Qt::Key_3);
        QVERIFY(card->widget()->minimumSizeHint().width() <= card->viewport()->width());
    }

    void aWorkerThatIsAskedForIsSelected()
    {
        m_page->open({ui::PageId::Outreach, worker("3515125204780003").id, {}});
        QTRY_COMPARE(current(), u"Rahayu"_s);
        QCOMPARE(find<QLabel>(*m_page, "stopName")->text(), u"Rahayu"_s);
    }

    void aWorkersDetailsWriteAVisitDownToo()
    {
        ui::WorkerDetails details(m_fixture->desk(), nullptr);
        details.resize(500, 700);
        details.setVisible(true);
        details.show(worker("3515125204780003").id);
        find<QPushButton>(details, "workerDetailsVisit")->click();
        auto* first = find<QPushButton>(details, "visitOutcome_registered");
        QVERIFY(first->isVisible());
        QTest::keyClick(first, Qt::Key_4);
        QTest::keyClick(first, Qt::Key_2);
        QTRY_COMPARE(lastOf("3515125204780003").outcome, u"away"_s);
        QTRY_VERIFY(!first->isVisible());
        details.show(worker("3515125204780003").id);
        QVERIFY(find<QLabel>(details, "workerDetailsLastVisit")->text().contains(u"22 Nov"_s));
    }

    void theStatusPageDoesSoToo()
    {
        ui::StatusPage status(m_fixture->desk(), nullptr);
        status.resize(1166, 672);
        status.setVisible(true);
        status.open({ui::PageId::Status, worker("3515125204780003").id, {}});
        QVERIFY(find<QLabel>(status, "statusLastVisit")->text().contains(u"Never visited"_s));
        find<QPushButton>(status, "statusVisit")->click();
        auto* first = find<QPushButton>(status, "visitOutcome_registered");
        QTest::keyClick(first, Qt::Key_2);
        QTest::keyClick(first, Qt::Key_3);
        QTRY_COMPARE(lastOf("3515125204780003").returnOn, QDate(2026, 11, 29));
    }

    void aMeetingIsWrittenDownWithWhoCame()
    {
        toMeetings();
        find<QPushButton>(*m_page, "meetingNew")->click();
        typeInto(*m_page, "meetingPlace", u"Balai desa"_s);
        typeInto(*m_page, "meetingTopic", u"Manfaat JKK"_s);
        typeInto(*m_page, "meetingOthers", u"12"_s);
        typeInto(*m_page, "meetingSearch", u"siti"_s);
        QTest::keyClick(find<QLineEdit>(*m_page, "meetingSearch"), Qt::Key_Return);
        typeInto(*m_page, "meetingSearch", u"rahayu"_s);
        QTest::keyClick(find<QLineEdit>(*m_page, "meetingSearch"), Qt::Key_Return);
        QCOMPARE(find<QListWidget>(*m_page, "meetingNames")->count(), 2);
        find<QListWidget>(*m_page, "meetingNames")->setCurrentRow(1);
        find<QPushButton>(*m_page, "meetingTakeOff")->click();
        find<QPushButton>(*m_page, "meetingSave")->click();
        auto* meetings = find<QTableWidget>(*m_page, "meetingsTable");
        QTRY_COMPARE(meetings->rowCount(), 1);
        QCOMPARE(meetings->item(0, 1)->text(), u"13"_s);
        QVERIFY(!find<QWidget>(*m_page, "meetingForm")->isVisible());
        find<QPushButton>(*m_page, "meetingChange")->click();
        QCOMPARE(find<QListWidget>(*m_page, "meetingNames")->count(), 1);
        find<QPushButton>(*m_page, "meetingClose")->click();
        find<QPushButton>(*m_page, "meetingDrop")->click();
        QTRY_COMPARE(meetings->rowCount(), 0);
        m_fixture->desk().undo();
        QTRY_COMPARE(meetings->rowCount(), 1);
    }

    void whatAMeetingLacksIsSaidBesideTheField()
    {
        toMeetings();
        find<QPushButton>(*m_page, "meetingNew")->click();
        typeInto(*m_page, "meetingOthers", u"banyak"_s);
        find<QPushButton>(*m_page, "meetingSave")->click();
        for (const char* note : {"meetingPlaceNote", "meetingTopicNote", "meetingOthersNote"})
            QVERIFY2(find<QLabel>(*m_page, note)->isVisible(), note);
        app::JobContext context;
        QVERIFY(app::gatherings(m_fixture->session(), context)->isEmpty());
    }

private:
    QTableView* table() { return find<QTableView>(*m_page, "visitsTable"); }
    QToolButton* chip(const char* word)
    {
        return find<QToolButton>(*m_page, (QByteArray("visitsChip") + word).constData());
    }
    void press(Qt::Key key) { QTest::keyClick(table(), key); }
    void toMeetings()
    {
        find<QToolButton>(*m_page, "outreachModeChipmeetings")->click();
        QVERIFY(find<QPushButton>(*m_page, "meetingNew")->isVisible());
    }
    QString text(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all << text(row, ui::VisitModel::Name);
        return all;
    }
    QString current() { return text(table()->currentIndex().row(), ui::VisitModel::Name); }
    app::Worker worker(const char* nik)
    {
        const auto found = app::workersWithNik(m_fixture->session(), QString::fromLatin1(nik));
        return found && !found->isEmpty() ? found->first() : app::Worker();
    }
    app::LastVisit lastOf(const char* nik)
    {
        const auto last = app::lastVisitTo(m_fixture->session(), worker(nik).id);
        return last && *last ? **last : app::LastVisit();
    }
    void visit(const char* nik, const QString& returnOn)
    {
        app::Visit visit;
        visit.outcome = u"away"_s;
        visit.visitedAt = u"2026-11-18T03:00:00Z"_s;
        visit.returnOn = returnOn;
        app::JobContext context;
        const auto kept = app::recordVisits(m_fixture->session(), {worker(nik).id}, visit, context);
        QVERIFY(kept && std::holds_alternative<app::VisitsKept>(*kept));
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<ui::OutreachPage> m_page;
};

TEST_SUITE(TestOutreachPage)
#include "tst_outreachpage.moc"
