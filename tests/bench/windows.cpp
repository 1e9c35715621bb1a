/// Processes of their own: from the start to a painted window and a search that answers, and what a window holds in memory.
#include "app/services/listing.h"
#include "tests/bench/jobs.h"
#include "tests/bench/openwindow.h"
#include "tests/bench/typed.h"
#include "ui/shell/desk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <cstdio>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

namespace {

void showBare(QWidget& window)
{
    window.resize(1366, 768);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        giveUp(u"the window does not show"_s);
    window.grab();
}

QByteArray runSelf(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    constexpr int kLongestMs = 120'000;
    if (!process.waitForFinished(kLongestMs) || process.exitCode() != 0)
        giveUp(u"the window program failed"_s);
    return process.readAllStandardOutput();
}

} // namespace

int startWindow(const QString& folder)
{
    OpenWindow opened(folder);
    opened.open();
    return findWorkers(opened.window().desk()->session(), u"siti"_s, 20) ? 0 : 1;
}

int startBare()
{
    QWidget window;
    showBare(window);
    return 0;
}

int useWindow(const QString& folder)
{
    OpenWindow opened(folder);
    opened.open();
    opened.settle();
    opened.window().workspace()->goTo({ui::PageId::Workers, {}, {}});
    opened.settle();
    auto* table = opened.window().findChild<QTableView*>(u"workersTable"_s);
    QScrollBar* bar = table->verticalScrollBar();
    constexpr int kStops = 60;
    for (int i = 0; i <= kStops; ++i) {
        bar->setValue(int(qint64(bar->maximum()) * i / kStops));
        QCoreApplication::processEvents();
        opened.window().grab();
    }
    auto* search = opened.window().findChild<QLineEdit*>(u"globalSearch"_s);
    for (const QString& text : typedSearches()) {
        search->clear();
        QTest::keyClicks(search, text);
        opened.settle();
    }
    std::printf("%.1f\n", peakMb());
    return table->model()->rowCount() > 0 ? 0 : 1;
}

int useBare()
{
    QWidget window;
    showBare(window);
    std::printf("%.1f\n", peakMb());
    return 0;
}

QList<Figure> start(Bench& bench)
{
    Figure figure{u"start"_s, bench.workers()};
    // As after a proper end: one that was cut off would be checked first.
    bench.whileClosed([&](const QString& directory) {
        compare(
            figure, 5,
            [&] {
                runSelf({u"--start-window"_s, directory});
            },
            [&] { runSelf({u"--start-bare"_s}); });
    });
    return {figure};
}

QList<Figure> memory(Bench& bench)
{
    Figure figure{u"memory"_s, bench.workers()};
    figure.unit = u"MB"_s;
    bench.whileClosed([&](const QString& directory) {
        figure.ours << runSelf({u"--use-window"_s, directory}).trimmed().toDouble();
        figure.limit << runSelf({u"--use-bare"_s}).trimmed().toDouble();
    });
    figure.peakMb = figure.ours.first();
    return {figure};
}

} // namespace bench
