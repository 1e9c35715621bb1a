/// Numbers that somebody gives twice or out of reach: ids of records and files, stamps, clocks. What they name stays apart,
/// and nobody is stopped or moved by them.
#include "app/services/guarding/checking.h"
#include "app/services/history.h"
#include "app/services/registration.h"
#include "app/services/undoing.h"
#include "app/sync/batchreader.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/forging.h"
#include "tests/support/registerdump.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kNeighbour = "35.15.12.2005"_L1;

QByteArray bodyOf(std::initializer_list<std::pair<const char*, QString>> fields)
{
    Patch patch;
    for (const auto& [field, value] : fields)
        patch.sets.push_back({field, Value(value), {}});
    return encodeBody(patch);
}

/// The newest change of a record, as this register keeps it.
Change lastChange(TestRegister& at, const QUuid& record, const QByteArray& kind = "worker")
{
    const auto changes = ChangeLog(at.connection()).ofRecord(kind, record);
    return changes && !changes->isEmpty() ? changes->last() : Change();
}

} // namespace

class TestForgedNumbers : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_pair = std::make_unique<VillageAndOffice>();
        m_neighbour = std::make_unique<TestRegister>(TestRegisterOptions{
            .scope = kNeighbour, .role = {}, .device = u"Laptop Sebelah"_s, .seed = 51});
        introduce(office(), kRegency, *m_neighbour, kNeighbour);
        QVERIFY(take(office(), send(*m_neighbour, u"office"_s)).ok);
        m_worker = village().recorded(aWorker().built());
    }
    void cleanup()
    {
        m_pair.reset();
        m_neighbour.reset();
    }

    void aWorkerAndAnHeirUnderOneIdAreTwo();
    void oneIdMadeOnTwoLaptopsIsOneRecord();
    void stampsThatDoNotRiseAreRefused();
    void anIdOfAnotherVillagesFileHidesNothing();
    void twoFilesUnderOneIdAreRefused();
    void aChangeOfTheNextCenturyIsRefused();
    void aLaptopACenturyAheadIsNotBelieved();
    void theLastPossibleStampStopsNobody();

private:
    TestRegister& village() { return m_pair->village; }
    TestRegister& office() { return m_pair->office; }
    TestRegister& neighbour() { return *m_neighbour; }
    /// A file of the neighbour's for the office, with its own next changes.
    QString fromNeighbour(const QList<Change>& changes)
    {
        return forgedFile(
            batchOf(neighbour(), kNeighbour, changes, lastOf(neighbour(), kNeighbour)), neighbour(),
            office());
    }
    void isWhole(TestRegister& one)
    {
        JobContext context;
        QCOMPARE(checkRegister(*one, context)->problems, QStringList());
    }

    std::unique_ptr<VillageAndOffice> m_pair;
    std::unique_ptr<TestRegister> m_neighbour;
    Worker m_worker;
};

void TestForgedNumbers::aWorkerAndAnHeirUnderOneIdAreTwo()
{
    QVERIFY(m_pair->toOffice().ok);
    const QUuid id = m_worker.id.uuid();
    const QStringList before = rowsOf(office(), u"worker"_s);
    const std::int64_t after = lastOf(village(), kVillage);
    QVERIFY(take(office(),
                 forgedFile(batchOf(village(), kVillage,
                                    {handMade("heir", id,
                                              bodyOf({{"worker", m_worker.id.text()},
                                                      {"name", u"Ahli Waris"_s}})),
                                     handMade("worker", id, setting("phone", u"081200000000"_s))},
                                    after),
                            village(), office()))
                .ok);
    QCOMPARE(worker(*office(), m_worker.id)->phone, u"081200000000"_s);
    QCOMPARE(office().count("heir"), 1);
    isWhole(office());
    for (const HistoryLine& line : *historyOf(*office(), m_worker.id))
        QVERIFY(line.field != u"name" || line.to == m_worker.name);
    // Undone, the heir goes and the worker is as it was.
    JobContext context;
    VERIFY_DONE(undoLastMerge(*office(), context));
    QCOMPARE(office().count("heir"), 0);
    QCOMPARE(difference(before, rowsOf(office(), u"worker"_s)), QString());
    isWhole(office());
}

void TestForgedNumbers::oneIdMadeOnTwoLaptopsIsOneRecord()
{
    TestRegister second({.scope = kVillage, .role = {}, .device = u"Laptop Dua"_s, .seed = 56});
    introduce(village(), kVillage, second, kVillage);
    const QUuid id = QUuid::createUuid();
    const auto make = [&](TestRegister& where, const QString& name, const QString& phone) {
        where.clock.pass(1000);
        auto journal = Journal::begin(where.connection(), where.session().writer());
        Worker made = aWorker().named(name).withPhone(phone).built();
        return journal && journal->create(workerKind(), id, kVillage, valuesOf(made)) &&
               journal->commit();
    };
    QVERIFY(make(village(), u"Dibuat di Sini"_s, u"081211111111"_s));
    QVERIFY(make(second, u"Dibuat di Sana"_s, {}));
    const QString there = send(second, fingerprint(village()));
    const QString here = send(village(), fingerprint(second));
    QVERIFY(take(village(), there).ok);
    QVERIFY(take(second, here).ok);
    const Worker one = *worker(*village(), WorkerId(id));
    const Worker other = *worker(*second, WorkerId(id));
    QCOMPARE(valuesOf(one), valuesOf(other));
    for (TestRegister* at : {&village(), &second}) {
        QCOMPARE(at->count("worker WHERE in_conflict=1"), 1);
        isWhole(*at);
    }
    // Undone on one, it is that one's own again.
    JobContext context;
    VERIFY_DONE(undoLastMerge(*second, context));
    QCOMPARE(worker(*second, WorkerId(id))->name, u"Dibuat di Sana"_s);
    QCOMPARE(worker(*second, WorkerId(id))->phone, QString());
    isWhole(second);
}

void TestForgedNumbers::stampsThatDoNotRiseAreRefused()
{
    Change first = handMade("worker", QUuid::createUuid(), setting("name", u"Satu"_s));
    Change second = handMade("worker", QUuid::createUuid(), setting("name", u"Dua"_s));
    first.stamp += 1000;
    second.stamp += 999; // batchOf() adds the number: the same stamp twice
    const QStringList before = dumpOf(office());
    const BatchTaken taken = take(office(), fromNeighbour({first, second}));
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::FileDamaged);
    QCOMPARE(difference(before, dumpOf(office())), QString());
}

void TestForgedNumbers::anIdOfAnotherVillagesFileHidesNothing()
{
    const QString file = send(village(), u"office"_s);
    sample::Batch copied = batchOf(
        neighbour(), kNeighbour, {handMade("worker", QUuid::createUuid(), setting("name", u"A"_s))},
        lastOf(neighbour(), kNeighbour));
    copied.header.id = BatchReader::open(file)->header().id;
    QVERIFY(take(office(), forgedFile(copied, neighbour(), office())).ok);
    const BatchTaken taken = take(office(), file);
    QVERIFY(taken.ok);
    QVERIFY(taken.changes > 0);
    QCOMPARE(worker(*office(), m_worker.id)->name, m_worker.name);
}

void TestForgedNumbers::twoFilesUnderOneIdAreRefused()
{
    sample::Batch batch = batchOf(
        neighbour(), kNeighbour, {handMade("worker", QUuid::createUuid(), setting("name", u"A"_s))},
        lastOf(neighbour(), kNeighbour));
    const QString file = forgedFile(batch, neighbour(), office());
    QVERIFY(take(office(), file).changes > 0);
    QVERIFY(take(office(), file).ok); // the same once more
    batch.header.number += 1;
    const BatchTaken taken = take(office(), forgedFile(batch, neighbour(), office()));
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::StreamForked);
}

void TestForgedNumbers::aChangeOfTheNextCenturyIsRefused()
{
    Change change = handMade("worker", QUuid::createUuid(), setting("name", u"Dari Depan"_s));
    change.stamp = kLatestStamp;
    const QStringList before = dumpOf(office());
    const BatchTaken taken = take(office(), fromNeighbour({change}));
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::FileDamaged);
    QCOMPARE(difference(before, dumpOf(office())), QString());
}

void TestForgedNumbers::aLaptopACenturyAheadIsNotBelieved()
{
    const Stamp sane = lastChange(village(), m_worker.id.uuid()).stamp;
    village().clock.moveTo(QDate(2126, 11, 22));
    const WorkerId later = village().candidate(aWorker().withNik(nikNumber(7)).built());
    const Change change = lastChange(village(), later.uuid());
    QVERIFY(change.stamp > sane);
    QVERIFY(change.stamp - sane <
            (Stamp{1000} << 16)); // less than a second of the clock that was right

    const BatchTaken taken = m_pair->toOffice();
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    QCOMPARE(worker(*office(), later)->nik, nikNumber(7));
    // Nobody's clock follows it, and what the office writes next goes home and wins.
    Worker known = *worker(*office(), m_worker.id);
    known.phone = u"081277777777"_s;
    VERIFY_DONE(recordWorker(*office(), known, Warnings::Confirmed));
    const Stamp next = lastChange(office(), m_worker.id.uuid()).stamp;
    QVERIFY(next > change.stamp && next < nextStamp(0, office().clock.nowMs() + 60'000));
    QVERIFY(m_pair->toVillage().ok);
    QCOMPARE(worker(*village(), m_worker.id)->phone, known.phone);
    isWhole(village());
    isWhole(office());
}

void TestForgedNumbers::theLastPossibleStampStopsNobody()
{
    QVERIFY(m_pair->toOffice().ok);
    Change poison = handMade("worker", m_worker.id.uuid(), setting("phone", u"081200000000"_s));
    const std::int64_t after = lastOf(village(), kVillage);
    poison.stamp = kLatestStamp - 1 - (after + 1); // batchOf() adds its number
    const sample::Batch batch = batchOf(village(), kVillage, {poison}, after);
    QVERIFY(take(office(), forgedFile(batch, village(), office())).ok);
    QCOMPARE(worker(*office(), m_worker.id)->phone, u"081200000000"_s);

    // The office goes on at its own time, and what it writes on top stands everywhere.
    Worker known = *worker(*office(), m_worker.id);
    known.phone = u"081277777777"_s;
    VERIFY_DONE(recordWorker(*office(), known, Warnings::Confirmed));
    QVERIFY(lastChange(office(), m_worker.id.uuid()).stamp <
            nextStamp(0, office().clock.nowMs() + kDayMs) + (1 << 16));
    TestRegister second({.scope = kVillage, .role = {}, .device = u"Laptop Dua"_s, .seed = 55});
    introduce(office(), kRegency, second, kVillage);
    const BatchTaken taken = take(second, send(office(), fingerprint(second)));
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    QCOMPARE(worker(*second, m_worker.id)->phone, known.phone);
    Worker again = *worker(*second, m_worker.id);
    again.phone = u"081288888888"_s;
    VERIFY_DONE(recordWorker(*second, again, Warnings::Confirmed));
    QVERIFY(take(office(), send(second, u"office"_s)).ok);
    QCOMPARE(worker(*office(), m_worker.id)->phone, again.phone);
    QCOMPARE(office().count("worker WHERE in_conflict=1"), 0);
    isWhole(office());
    isWhole(second);
}

TEST_SUITE(TestForgedNumbers)
#include "tst_forgednumbers.moc"
