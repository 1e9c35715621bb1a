#include "tests/runner/suite.h"
#include "tests/support/world.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

/// Any order, any number of times, any subset (sync.md, 2): random histories of 2 to 6 real registers end with
/// the same records everywhere, and with those of a reference merge that shares no code with the tables.
/// JEMPUT_CONVERGE_SEEDS says how many, JEMPUT_CONVERGE_FROM which is the first.
class TestConvergence : public QObject {
    Q_OBJECT

private slots:
    void everyHistoryEndsEqual();
};

namespace {

QString outcomeOf(const RandomHistory& history, unsigned seed)
{
    try {
        World world(history.devices, seed);
        for (const Step& step : history.steps)
            world.live(step);
        world.settle();
        return world.difference();
    } catch (const WorldFailure& failure) {
        return failure.what;
    }
}

/// Leaves out what a failing history does not need: halves first, single steps last.
RandomHistory shrunk(RandomHistory history, unsigned seed)
{
    for (qsizetype size = history.steps.size() / 2; size > 0; size /= 2) {
        for (qsizetype at = 0; at + size <= history.steps.size();) {
            RandomHistory without = history;
            without.steps.remove(at, size);
            if (outcomeOf(without, seed).isEmpty())
                at += size;
            else
                history = without;
        }
    }
    return history;
}

unsigned numberFrom(const char* name, unsigned otherwise)
{
    bool isNumber = false;
    const unsigned number = qEnvironmentVariable(name).toUInt(&isNumber);
    return isNumber ? number : otherwise;
}

} // namespace

void TestConvergence::everyHistoryEndsEqual()
{
    const unsigned first = numberFrom("JEMPUT_CONVERGE_FROM", 1);
    const unsigned count = numberFrom("JEMPUT_CONVERGE_SEEDS", 2000);
    Cast::all(); // made before the threads need it
    std::atomic<unsigned> next = first;
    std::mutex guard;
    QStringList failures;
    const auto work = [&] {
        while (true) {
            const unsigned seed = next++;
            if (seed >= first + count)
                return;
            const QString found = outcomeOf(historyFrom(seed), seed);
            if (found.isEmpty())
                continue;
            next = first + count;
            const std::scoped_lock lock(guard);
            failures << u"seed %1: %2"_s.arg(seed).arg(found)
                     << textOf(shrunk(historyFrom(seed), seed));
        }
    };
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(work);
    threads.clear();
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
}

TEST_SUITE(TestConvergence)
#include "tst_convergence.moc"
