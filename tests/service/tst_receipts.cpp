#include "app/domain/receiptcode.h"
#include "app/services/joining.h"
#include "app/services/receipts.h"
#include "app/services/registration.h"
#include "app/store/search.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

/// Every record that travelled is answered, and the sums are the same on both screens (sync.md, "Numbered, chained").
class TestReceipts : public QObject {
    Q_OBJECT

private slots:
    void sentIsTakenAndSameAndRefused();
    void whatIsMendedIsNoLongerRefused();
    void aVillageDoesNotJudgeItsNeighbour();
    void theCodeFindsItOnBothSides();
    void aMisreadCodeIsToldApart();
};

namespace {

struct Sent : VillageAndOffice {
    Worker good;
    Worker again;
    Worker noNik;

    Sent()
    {
        good = village.recorded(aWorker().withNik(nikNumber(1)).built());
        again = village.recorded(aWorker().withNik(nikNumber(2)).built());
        noNik = village.recorded(aWorker().withNik({}).named(u"Tanpa NIK"_s).built());
        village.candidate(aWorker().withNik(nikNumber(5)).named(u"Belum Didata"_s).built());
        toOffice();
    }
};

} // namespace

void TestReceipts::sentIsTakenAndSameAndRefused()
{
    Sent pair;
    QCOMPARE(receiptOf(*pair.village, pair.good.id)->answer, Answer::None);
    QCOMPARE(receiptFigures(*pair.village, kVillage)->waiting, 3);
    QVERIFY(joinWorkers(*pair.office, {pair.good.id, pair.again.id, {}}));
    QVERIFY(pair.toVillage().ok);
    for (TestRegister* one : {&pair.village, &pair.office}) {
        const auto figures = receiptFigures(**one, kVillage);
        VERIFY_DONE(figures);
        QCOMPARE(figures->taken, 1);
        QCOMPARE(figures->same, 1);
        QCOMPARE(figures->refused, 1);
        QCOMPARE(figures->waiting, 0);
        QCOMPARE(figures->answered(), 3);
        QCOMPARE(receiptOf(**one, pair.good.id)->answer, Answer::Taken);
        const auto same = receiptOf(**one, pair.again.id);
        QCOMPARE(same->answer, Answer::Same);
        QCOMPARE(same->same, pair.good.id);
        const auto refused = receiptOf(**one, pair.noNik.id);
        QCOMPARE(refused->answer, Answer::Refused);
        QCOMPARE(refused->reason, u"nik:nik_temporary"_s);
    }
}

void TestReceipts::whatIsMendedIsNoLongerRefused()
{
    Sent pair;
    QVERIFY(pair.toVillage().ok);
    Worker mended = *worker(*pair.village, pair.noNik.id);
    mended.nik = nikNumber(8);
    QVERIFY(recordWorker(*pair.village, mended, Warnings::Confirmed));
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(receiptOf(*pair.office, pair.noNik.id)->answer, Answer::Taken);
    QVERIFY(pair.toVillage().ok);
    QCOMPARE(receiptOf(*pair.village, pair.noNik.id)->answer, Answer::Taken);
    QCOMPARE(receiptFigures(*pair.village, kVillage)->refused, 0);
}

void TestReceipts::aVillageDoesNotJudgeItsNeighbour()
{
    Sent pair;
    TestRegister sibling{{.scope = kVillage, .role = {}, .device = u"Laptop 2"_s, .seed = 14}};
    introduce(pair.village, kVillage, sibling, kVillage);
    QVERIFY(take(sibling, send(pair.village, fingerprint(sibling))).ok);
    QCOMPARE(sibling.count("refusal"), 0);
}

void TestReceipts::theCodeFindsItOnBothSides()
{
    Sent pair;
    const QString code = receiptOf(*pair.village, pair.good.id)->code;
    QCOMPARE(code, receiptCode(pair.good.id));
    for (TestRegister* one : {&pair.village, &pair.office}) {
        const auto found = workersWithCode(**one, QString(code).remove(u'-'));
        VERIFY_DONE(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, pair.good.id);
        // In the search box, too.
        QCOMPARE(searchWorkers(one->connection(), code, 5)->size(), 1);
    }
}

void TestReceipts::aMisreadCodeIsToldApart()
{
    Sent pair;
    QString code = receiptOf(*pair.village, pair.good.id)->code;
    code[0] = code[0] == u'0' ? u'1' : u'0';
    VERIFY_REFUSED(workersWithCode(*pair.village, code), ErrorCode::Invalid);
    const QString nobody =
        receiptCode(WorkerId::fromText(u"0198c5f2-0000-7000-8000-0000075bcd15"_s));
    VERIFY_REFUSED(workersWithCode(*pair.village, nobody), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
