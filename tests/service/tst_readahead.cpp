/// A register that comes into the system's memory before somebody waits for it.
#include "app/services/readahead.h"
#include "tests/runner/suite.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace app;
using namespace app::test;

class ReadAheadTest : public QObject {
    Q_OBJECT

private slots:
    void everyPieceLeadsToTheNextAndTheLastToNothing();
};

void ReadAheadTest::everyPieceLeadsToTheNextAndTheLastToNothing()
{
    TestRegister here;
    Connection& connection = here.connection();
    VERIFY_DONE(connection.run("CREATE TABLE filling(x)"));
    VERIFY_DONE(connection.run("INSERT INTO filling VALUES(zeroblob(3000000))"));
    const auto pages = connection.number("PRAGMA page_count", {}, 0);
    VERIFY_DONE(pages);
    QList<std::int64_t> stops{1};
    while (stops.last() > 0 && stops.size() < 100) {
        const auto next = readAhead(*here, stops.last());
        VERIFY_DONE(next);
        stops << *next;
    }
    QCOMPARE(stops.last(), 0);
    constexpr std::int64_t kPagesAtOnce = 256;
    QCOMPARE(stops.size(), 1 + (*pages + kPagesAtOnce - 1) / kPagesAtOnce);
    QCOMPARE(*readAhead(*here, *pages + 1), 0); // it may have become shorter
}

TEST_SUITE(ReadAheadTest)
#include "tst_readahead.moc"
