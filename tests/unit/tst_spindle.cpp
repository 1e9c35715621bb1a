/// The modelled disk: what is near costs little, what is far its way, what is cached nothing.
#include "tests/runner/suite.h"
#include "tests/support/spindle.h"

#include <QTest>

using tests::Spindle;
using tests::SpindleFigures;

namespace {

constexpr std::int64_t kPage = 4096;
constexpr std::int64_t kEnd = 1000 * kPage;
constexpr std::uint64_t kFile = 7;

SpindleFigures figures(std::size_t pages)
{
    SpindleFigures figures;
    figures.cachePages = pages;
    return figures;
}

} // namespace

class TestSpindle : public QObject {
    Q_OBJECT

private slots:
    void theSecondReadCostsNothing();
    void readingStraightOnSeeksOnce();
    void whatWasNotUsedGoesFirst();
    void aSyncCostsAWayToEveryPlace();
    void aFileThatHasGrownCostsOneMoreWay();
    void tooMuchThatWaitsIsWrittenAtOnce();
};

void TestSpindle::theSecondReadCostsNothing()
{
    Spindle disk(figures(100));
    QVERIFY(disk.read(kFile, 50 * kPage, kPage, kEnd) >= SpindleFigures().seekUs);
    QCOMPARE(disk.read(kFile, 50 * kPage, kPage, kEnd), 0);
    QCOMPARE(disk.bytesRead(), kPage);
}

void TestSpindle::readingStraightOnSeeksOnce()
{
    Spindle disk(figures(1000));
    std::int64_t taken = 0;
    for (std::int64_t page = 0; page < 1000; ++page)
        taken += disk.read(kFile, page * kPage, kPage, kEnd);
    QVERIFY(taken < 2 * SpindleFigures().seekUs + kEnd / SpindleFigures().bytesPerUs);
}

void TestSpindle::whatWasNotUsedGoesFirst()
{
    Spindle disk(figures(10));
    disk.read(kFile, 0, kPage, kEnd);
    for (std::int64_t page = 100; page < 400; page += 10) {
        disk.read(kFile, page * kPage, kPage, kEnd);
        QCOMPARE(disk.read(kFile, 0, kPage, kEnd), 0); // in use all the time
    }
    QVERIFY(disk.read(kFile, 100 * kPage, kPage, kEnd) > 0);
}

void TestSpindle::aSyncCostsAWayToEveryPlace()
{
    Spindle disk(figures(1000));
    disk.read(kFile, 999 * kPage, kPage, kEnd); // so long is it already
    for (const std::int64_t page : {900, 100, 500})
        QCOMPARE(disk.write(kFile, page * kPage, kPage), 0);
    const SpindleFigures of;
    const std::int64_t taken = disk.sync(kFile);
    QVERIFY(taken >= of.seekUs + 2 * of.nextUs);
    QVERIFY(taken < of.seekUs + 3 * of.nextUs);
    QCOMPARE(disk.sync(kFile), 0);
}

void TestSpindle::aFileThatHasGrownCostsOneMoreWay()
{
    Spindle disk(figures(1000));
    disk.write(kFile, 0, kPage);
    const std::int64_t grown = disk.sync(kFile);
    disk.write(kFile, 0, kPage);
    QCOMPARE(grown - disk.sync(kFile), SpindleFigures().seekUs);
}

void TestSpindle::tooMuchThatWaitsIsWrittenAtOnce()
{
    Spindle disk(figures(100));
    std::int64_t taken = 0;
    for (std::int64_t page = 0; page < 200; ++page)
        taken += disk.write(kFile, page * kPage, kPage);
    QVERIFY(taken >= 200 * kPage / SpindleFigures().bytesPerUs / 2);
}

TEST_SUITE(TestSpindle)
#include "tst_spindle.moc"
