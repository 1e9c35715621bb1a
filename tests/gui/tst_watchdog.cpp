/// The window answers within 100 ms, whatever happens, with 100,000 workers in the register: a second thread
/// knocks at the event loop all the time and writes down how long it was kept waiting.
#include "app/services/demo.h"
#include "app/services/listing.h"
#include "tests/gui/windowfixture.h"
#include "tests/runner/suite.h"
#include "tests/support/watchdog.h"
#include "ui/shell/desk.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using namespace tests;

namespace {

constexpr int kWorkers = 100'000;
/// Another number of them, to see how it grows: by hand, not in a test run.
constexpr auto kWorkersVariable = "JEMPUT_WATCHDOG_WORKERS";
constexpr qint64 kLongestMs = 100;

} // namespace

class TestWatchdog final : public QObject {
    Q_OBJECT

private slots:
    void aDayAmongAHundredThousandWorkersNeverStalls()
    {
        WindowFixture fixture;
        app::DemoOptions options;
        options.directory = fixture.registersFolder() + u"/regency"_s;
        const int wanted = qEnvironmentVariableIntValue(kWorkersVariable);
        options.workers = wanted > 0 ? wanted : kWorkers;
        options.scope = u"35.15"_s;
        app::JobContext context;
        auto session = app::createDemo(options, fixture.environment(), context);
        QVERIFY(session);
        const auto someone = app::findWorkers(**session, u"siti"_s, 1);
        QVERIFY(someone && !someone->isEmpty());
        const app::WorkerLine known = someone->first();
        fixture.window().resize(1366, 768);
        fixture.window().prepareAhead();
        fixture.window().openWith(*std::move(session));
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        ui::Desk& desk = *fixture.window().desk();

        Watchdog dog;
        QStringList stalls;
        const auto step = [&](const char* what, const std::function<void()>& act) {
            const auto settle = [&] {
                QTRY_VERIFY_WITH_TIMEOUT(!desk.isBusy(), 60'000);
                const int upto = dog.knocks() + 20;
                QTRY_VERIFY_WITH_TIMEOUT(dog.knocks() >= upto, 60'000);
            };
            settle();
            dog.takeLongest();
            act();
            settle();
            const qint64 longest = dog.takeLongest();
            qInfo("%-28s %4lld ms", what, static_cast<long long>(longest));
            if (longest > kLongestMs)
                stalls += u"%1: %2 ms"_s.arg(QString::fromLatin1(what)).arg(longest);
        };
        const auto type = [&](const QString& text) {
            for (const QChar c : text) {
                QTest::keyClick(fixture.window().focusWidget(), c.toLatin1());
                QCoreApplication::processEvents();
            }
        };
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(fixture.window().focusWidget(), key, modifiers);
            QCoreApplication::processEvents();
        };

        step("home", [&] { desk.goTo(ui::PageId::Home); });
        step("pages made ahead",
             [&] { QTRY_VERIFY_WITH_TIMEOUT(fixture.window().workspace()->isPrepared(), 60'000); });
        step("search at the top", [&] {
            press(Qt::Key_K, Qt::ControlModifier);
            type(u"muhamad s"_s);
            press(Qt::Key_Escape);
        });
        step("status, typed", [&] {
            desk.goTo(ui::PageId::Status);
            type(u"siti am"_s);
        });
        step("status, answered", [&] { desk.goTo({ui::PageId::Status, known.id, {}}); });
        step("register, typed", [&] {
            desk.goTo(ui::PageId::Register);
            type(known.nik.left(15) + u"9"_s);
            type(u"Siti Aminah"_s);
        });
        step("list", [&] { desk.goTo(ui::PageId::Workers); });
        auto* table = fixture.child<QTableView>("workersTable");
        step("list, to the end", [&] {
            for (int at = 0; at <= 20; ++at) {
                table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() * at /
                                                     20);
                QCoreApplication::processEvents();
            }
        });
        step("list, sorted", [&] { emit table->horizontalHeader()->sectionClicked(1); });
        step("list, narrowed", [&] { desk.goTo({ui::PageId::Workers, {}, u"ending"_s}); });
        step("list, searched", [&] { desk.goTo({ui::PageId::Workers, {}, u"slamet"_s}); });
        step("list, everything chosen", [&] {
            desk.goTo({ui::PageId::Workers, {}, u"recorded"_s});
            QTRY_VERIFY_WITH_TIMEOUT(!desk.isBusy(), 60'000);
            table->setFocus();
            press(Qt::Key_A, Qt::ControlModifier);
        });
        step("worker opened", [&] { desk.openWorker(known.id); });
        step("sync", [&] { desk.goTo(ui::PageId::Sync); });
        step("safety", [&] { desk.goTo(ui::PageId::Safety); });
        step("settings", [&] { desk.goTo(ui::PageId::Settings); });
        QVERIFY2(stalls.isEmpty(), qPrintable(stalls.join(u'\n')));
    }
};

TEST_SUITE(TestWatchdog)
#include "tst_watchdog.moc"
