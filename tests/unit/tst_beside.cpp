/// Reading in one thread, working in the other: order, errors of both sides, and memory that goes home.
#include "app/base/beside.h"
#include "tests/runner/suite.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>

using app::beside;
using app::BesideGiver;
using app::Error;
using app::ErrorCode;
using app::Result;

class BesideTest : public QObject {
    Q_OBJECT

private slots:
    void everyValueIsTakenInOrderAndTheOutcomeComesBack();
    void theReadersErrorComesAfterWhatItHadGiven();
    void theTakersErrorStopsTheReader();
    void valuesGoBackToTheThreadThatMadeThem();
    void heavyValuesDoNotPileUp();
};

void BesideTest::everyValueIsTakenInOrderAndTheOutcomeComesBack()
{
    constexpr int kMany = 10'007; // no whole number of blocks
    int expected = 0;
    const auto outcome = beside<int>(
        [](BesideGiver<int>& give) -> Result<QString> {
            for (int i = 0; i < kMany; ++i) {
                if (const auto given = give(+i); !given)
                    return given.error();
            }
            return QStringLiteral("read");
        },
        [&expected](int value) -> Result<void> {
            return value == expected++ ? Result<void>() : Error{ErrorCode::FileDamaged, {}};
        });
    QVERIFY(outcome);
    QCOMPARE(*outcome, QStringLiteral("read"));
    QCOMPARE(expected, kMany);
}

void BesideTest::theReadersErrorComesAfterWhatItHadGiven()
{
    int taken = 0;
    const auto outcome = beside<int>(
        [](BesideGiver<int>& give) -> Result<void> {
            for (int i = 0; i < 1000; ++i) {
                if (const auto given = give(+i); !given)
                    return given;
            }
            return Error{ErrorCode::FileDamaged, {}};
        },
        [&taken](int) -> Result<void> {
            ++taken;
            return {};
        });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::FileDamaged);
    QCOMPARE(taken, 1000);
}

void BesideTest::theTakersErrorStopsTheReader()
{
    bool wasStopped = false;
    const auto outcome = beside<int>(
        [&wasStopped](BesideGiver<int>& give) -> Result<void> {
            while (true) { // never ends by itself
                const auto given = give(1);
                wasStopped = !given && given.error().code == ErrorCode::Cancelled;
                if (!given)
                    return given;
            }
        },
        [](int) -> Result<void> {
            return Error{ErrorCode::StorageFull, {}};
        });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::StorageFull);
    QVERIFY(wasStopped);
}

namespace {

/// Notes in which thread it goes.
struct Homing {
    std::thread::id made = std::this_thread::get_id();
    std::shared_ptr<int> here; ///< of one thread's use only: counts where it went
    ~Homing()
    {
        if (here && std::this_thread::get_id() == made)
            ++*here;
    }
    Homing() = default;
    Homing(Homing&&) noexcept = default;
    Homing& operator=(Homing&&) noexcept = default;
};

} // namespace

void BesideTest::valuesGoBackToTheThreadThatMadeThem()
{
    constexpr int kMany = 20'000;
    const auto home = std::make_shared<int>(0);
    const auto outcome = beside<Homing>(
        [&home](BesideGiver<Homing>& give) -> Result<void> {
            for (int i = 0; i < kMany; ++i) {
                Homing one;
                one.here = home;
                if (const auto given = give(std::move(one)); !given)
                    return given;
            }
            return {};
        },
        [](Homing&) { return Result<void>(); });
    QVERIFY(outcome);
    // All but the last blocks, which nobody waits for.
    QVERIFY2(*home > kMany * 8 / 10, qPrintable(QString::number(*home)));
}

void BesideTest::heavyValuesDoNotPileUp()
{
    constexpr std::size_t kHeavy = std::size_t(1) << 20U;
    std::atomic<int> alive = 0;
    std::atomic<int> most = 0;
    const auto outcome = beside<int>(
        [&](BesideGiver<int>& give) -> Result<void> {
            for (int i = 0; i < 200; ++i) {
                most = std::max(most.load(), ++alive);
                if (const auto given = give(+i, kHeavy); !given)
                    return given;
            }
            return {};
        },
        [&](int) -> Result<void> {
            --alive;
            return {};
        });
    QVERIFY(outcome);
    QVERIFY2(most <= int(BesideGiver<int>::kMostWaiting) + 3, qPrintable(QString::number(most)));
}

TEST_SUITE(BesideTest)
#include "tst_beside.moc"
