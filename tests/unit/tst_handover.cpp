/// Two threads and the queue between them.
#include "app/base/handover.h"
#include "tests/runner/suite.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <thread>

using app::Handover;

class HandoverTest : public QObject {
    Q_OBJECT

private slots:
    void everythingArrivesInOrder();
    void neverMoreThanTheMostWait();
    void whatWasGivenIsTakenAfterTheEnd();
    void aTakerWhoLeavesStopsTheGiver();
    void whatCannotBeCopiedIsHandedOver();
};

void HandoverTest::everythingArrivesInOrder()
{
    constexpr int kMany = 20'000;
    Handover<int> handover(3);
    std::thread giver([&handover] {
        for (int i = 0; i < kMany; ++i)
            handover.give(i);
        handover.finish();
    });
    int expected = 0;
    bool inOrder = true;
    while (const auto value = handover.take())
        inOrder = inOrder && *value == expected++;
    giver.join();
    QVERIFY(inOrder);
    QCOMPARE(expected, kMany);
}

void HandoverTest::neverMoreThanTheMostWait()
{
    Handover<int> handover(2);
    std::atomic<int> given = 0;
    std::thread giver([&] {
        for (int i = 0; i < 1000; ++i) {
            handover.give(i);
            ++given;
        }
        handover.finish();
    });
    int taken = 0;
    bool bounded = true;
    while (handover.take()) {
        ++taken;
        // The two that wait, and the one being counted.
        bounded = bounded && given <= taken + 3;
    }
    giver.join();
    QVERIFY(bounded);
    QCOMPARE(taken, 1000);
}

void HandoverTest::whatWasGivenIsTakenAfterTheEnd()
{
    Handover<int> handover(2);
    QVERIFY(handover.give(1));
    handover.finish();
    QCOMPARE(handover.take(), std::optional(1));
    QCOMPARE(handover.take(), std::optional<int>());
}

void HandoverTest::aTakerWhoLeavesStopsTheGiver()
{
    Handover<int> handover(1);
    std::atomic<bool> wasTold = false;
    std::thread giver([&] {
        while (handover.give(7)) {
        }
        wasTold = true;
        handover.finish();
    });
    QCOMPARE(handover.take(), std::optional(7));
    handover.leave();
    giver.join();
    QVERIFY(wasTold);
}

void HandoverTest::whatCannotBeCopiedIsHandedOver()
{
    Handover<std::unique_ptr<int>> handover(1);
    QVERIFY(handover.give(std::make_unique<int>(5)));
    const auto taken = handover.take();
    QVERIFY(taken && *taken);
    QCOMPARE(**taken, 5);
}

TEST_SUITE(HandoverTest)
#include "tst_handover.moc"
