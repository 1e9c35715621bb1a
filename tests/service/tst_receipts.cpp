#include "app/domain/decisions.h"
#include "app/domain/receiptcode.h"
#include "app/services/joining.h"
#include "app/services/receipts.h"
#include "app/services/registration.h"
#include "app/store/changelog.h"
#include "app/store/peers.h"
#include "app/store/search.h"
#include "tests/runner/suite.h"
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
    void whoTheOfficeRecordedHasArrived();
    void twoSiblingsAndTheOfficeCountTheSame();
    void whoWasJoinedIsNotWaiting();
    void whatIsMendedIsNoLongerRefused();
    void aTypedReasonWithAColonIsLeftToPeople();
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

/// Workers whose every recording the office holds, by the log alone: nothing of what was answered.
std::int64_t sentByLog(TestRegister& here, const Vector& officeHolds)
{
    QSet<QUuid> sent;
    QSet<QUuid> notYet;
    ChangeLog log(here.connection());
    QList<ChangeLog::Range> ranges;
    const auto streams = log.streams();
    for (const Stream& stream : *streams)
        ranges << ChangeLog::Range{stream, 0, stream.seq};
    auto changes = log.read(ranges);
    while (true) {
        const auto next = changes->next();
        if (!next || !*next)
            break;
        const Change& change = **next;
        if (change.kind != "worker" || !change.body.contains("\"stage\":\"recorded\""))
            continue;
        sent.insert(change.record);
        if (change.seq > officeHolds.value(change.stream, 0))
            notYet.insert(change.record);
    }
    return (sent - notYet).size();
}

/// At a village, what its office said it holds.
Vector heldByOffice(TestRegister& village, TestRegister& office)
{
    return *Peers(village.connection()).held(office.session().keys().origin());
}

/// Of one village, at the office: everything that is here.
Vector heldHere(TestRegister& office)
{
    Vector held;
    const auto streams = ChangeLog(office.connection()).streams();
    for (const Stream& stream : *streams)
        held.insert(stream.key, stream.seq);
    return held;
}

} // namespace

void TestReceipts::whoTheOfficeRecordedHasArrived()
{
    Sent pair;
    Worker here = aWorker().withNik(nikNumber(31)).named(u"Didata Kantor"_s).built();
    here.scope = kVillage;
    const Worker recorded = pair.office.recorded(here);
    QCOMPARE(worker(*pair.office, recorded.id)->scope, QString(kVillage));
    QVERIFY(pair.toVillage().ok);
    for (TestRegister* one : {&pair.village, &pair.office}) {
        QCOMPARE(receiptOf(**one, recorded.id)->answer, Answer::Taken);
        const auto figures = receiptFigures(**one, kVillage);
        QCOMPARE(figures->taken, 3);
        QCOMPARE(figures->refused, 1);
        QCOMPARE(figures->waiting, 0);
    }
    QCOMPARE(receiptFigures(*pair.village, kVillage)->answered(),
             sentByLog(pair.village, heldByOffice(pair.village, pair.office)));
    QCOMPARE(receiptFigures(*pair.office, kVillage)->answered(),
             sentByLog(pair.office, heldHere(pair.office)));
}

void TestReceipts::twoSiblingsAndTheOfficeCountTheSame()
{
    Sent pair;
    TestRegister sibling{{.scope = kVillage, .role = {}, .device = u"Laptop 2"_s, .seed = 14}};
    introduce(pair.village, kVillage, sibling, kVillage);
    introduce(sibling, kVillage, pair.office, kRegency);
    sibling.recorded(aWorker().withNik(nikNumber(21)).named(u"Dari Laptop Dua"_s).built());
    sibling.recorded(aWorker().withNik({}).named(u"Juga Tanpa NIK"_s).built());
    // What the sibling has goes by way of the first laptop; its own next file says the same once more.
    QVERIFY(take(pair.village, send(sibling, fingerprint(pair.village))).ok);
    const auto verify = [&](TestRegister& one, const Vector& held) {
        const auto figures = receiptFigures(*one, kVillage);
        VERIFY_DONE(figures);
        QCOMPARE(figures->answered(), sentByLog(one, held));
    };
    verify(pair.village, heldByOffice(pair.village, pair.office));
    QVERIFY(pair.toOffice().ok);
    QVERIFY(joinWorkers(*pair.office, {pair.good.id, pair.again.id, {}}));
    verify(pair.office, heldHere(pair.office));
    QVERIFY(pair.toVillage().ok);
    verify(pair.village, heldByOffice(pair.village, pair.office));
    QVERIFY(take(sibling, send(pair.office, fingerprint(sibling))).ok);
    verify(sibling, heldByOffice(sibling, pair.office));
    for (TestRegister* one : {&pair.village, &sibling, &pair.office}) {
        const auto figures = receiptFigures(**one, kVillage);
        QCOMPARE(figures->answered(), 5);
        QCOMPARE(figures->taken, 2);
        QCOMPARE(figures->same, 1);
        QCOMPARE(figures->refused, 2);
        QCOMPARE(figures->waiting, 0);
    }
    // What is recorded since waits on one, and is not sent on either.
    pair.village.recorded(aWorker().withNik(nikNumber(41)).named(u"Baru Hari Ini"_s).built());
    QCOMPARE(receiptFigures(*pair.village, kVillage)->waiting, 1);
    verify(pair.village, heldByOffice(pair.village, pair.office));
}

void TestReceipts::whoWasJoinedIsNotWaiting()
{
    TestRegister here;
    const Worker one = here.recorded(aWorker().withNik(nikNumber(1)).built());
    const Worker other = here.recorded(aWorker().withNik(nikNumber(2)).built());
    QCOMPARE(receiptFigures(*here, kVillage)->waiting, 2);
    QVERIFY(joinWorkers(*here, {one.id, other.id, {}}));
    QCOMPARE(receiptFigures(*here, kVillage)->waiting, 1);
}

void TestReceipts::aTypedReasonWithAColonIsLeftToPeople()
{
    Sent pair;
    const QString typed = u"Catatan cabang: berkas belum lengkap"_s;
    auto journal = Journal::begin(pair.office.connection(), pair.office.session().writer());
    QVERIFY(journal->create(refusalKind(), journal->newId(), kVillage,
                            valuesOf(Refusal{pair.good.id.text(), typed, {}})));
    QVERIFY(journal->commit());
    Worker changed = *worker(*pair.village, pair.good.id);
    changed.phone = u"081299999999"_s;
    QVERIFY(recordWorker(*pair.village, changed, Warnings::Confirmed));
    QVERIFY(pair.toOffice().ok);
    QCOMPARE(receiptOf(*pair.office, pair.good.id)->reason, typed);
}

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

TEST_SUITE(TestReceipts)
#include "tst_receipts.moc"
