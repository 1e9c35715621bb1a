/// Attacks on other people's records: whatever id, area, erasure or time a change claims, it does nothing outside the
/// area its sender was accepted for; and what only newer versions know goes on unharmed.
#include "app/domain/evidence.h"
#include "app/services/erasing.h"
#include "app/services/guarding/checking.h"
#include "app/services/registration.h"
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

class TestSquatters : public QObject {
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

    void anIdThatIsTakenIsRefusedAndNamed();
    void anIdSquattedFirstIsFreedByErasure();
    void evidenceForAnotherVillagesWorkerIsRefused();
    void evidenceThatWaitsForAnotherVillagesWorkerCountsForNothing();
    void joiningAnotherVillagesWorkerChangesNothingThere();
    void anErasureOfAnotherVillagesWorkerErasesNothing();
    void anEmptiedChangeOfAnotherVillagesWorkerErasesNothing();
    void aNeighbourCannotMakeTheOfficesRecordsForgotten();
    void aVillageCannotSpeakForTheOffice();
    void aVillageCannotRevokeAnothersCard();
    void aPatchOfAnUnknownKindIsKeptAndPassedOn();
    void anUnknownFieldIsKeptAndPassedOn();

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
    /// What the office holds of the village: rows and log.
    QStringList villageAtOffice()
    {
        QStringList lines;
        const QStringList all = dumpOf(office(), {u"stream"_s, u"peer_vector"_s});
        const QString id = QString::fromLatin1(m_worker.id.uuid().toRfc4122().toHex().toUpper());
        for (const QString& line : all) {
            if (line.contains(u"'%1'"_s.arg(kVillage)) || line.contains(id))
                lines << line;
        }
        return lines;
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

void TestSquatters::anIdThatIsTakenIsRefusedAndNamed()
{
    QVERIFY(m_pair->toOffice().ok);
    const QStringList before = dumpOf(office());
    const QString file =
        fromNeighbour({handMade("worker", QUuid::createUuid(), setting("name", u"Warga Sebelah"_s)),
                       handMade("worker", m_worker.id.uuid(), setting("name", u"Direbut"_s))});
    const BatchTaken taken = take(office(), file);
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::OutOfScope);
    QCOMPARE(taken.sender, u"Laptop Sebelah"_s);
    QCOMPARE(taken.file, file);
    QCOMPARE(taken.changes, 0);
    QCOMPARE(difference(before, dumpOf(office())), QString());
}

void TestSquatters::anIdSquattedFirstIsFreedByErasure()
{
    QVERIFY(take(office(), fromNeighbour({handMade("worker", m_worker.id.uuid(),
                                                   setting("name", u"Penyerobot"_s))}))
                .ok);
    const QStringList before = dumpOf(office());
    const BatchTaken refused = m_pair->toOffice();
    QVERIFY(!refused.ok);
    QCOMPARE(refused.reason->code, ErrorCode::OutOfScope);
    QCOMPARE(refused.sender, u"Laptop Balai"_s);
    QCOMPARE(difference(before, dumpOf(office())), QString());

    VERIFY_DONE(eraseWorker(*office(), m_worker.id, u"mistake"_s));
    const BatchTaken taken = m_pair->toOffice();
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    QCOMPARE(worker(*office(), m_worker.id)->name, m_worker.name);
    isWhole(office());
    // And it lives: the next edit arrives, the office's own edit goes home.
    m_worker.phone = u"081299999999"_s;
    VERIFY_DONE(recordWorker(*village(), m_worker, Warnings::Confirmed));
    QVERIFY(m_pair->toOffice().ok);
    QCOMPARE(worker(*office(), m_worker.id)->phone, m_worker.phone);
    QVERIFY(m_pair->toVillage().ok);
    QCOMPARE(worker(*village(), m_worker.id)->name, m_worker.name);
    isWhole(office());
    isWhole(village());
}

void TestSquatters::evidenceForAnotherVillagesWorkerIsRefused()
{
    QVERIFY(m_pair->toOffice().ok);
    const QStringList before = dumpOf(office());
    for (const char* kind : {"evidence", "heir", "photo", "refusal"}) {
        const BatchTaken taken =
            take(office(), fromNeighbour({handMade(kind, QUuid::createUuid(),
                                                   setting("worker", m_worker.id.text()))}));
        QVERIFY2(!taken.ok, kind);
        QCOMPARE(taken.reason->code, ErrorCode::OutOfScope);
    }
    QCOMPARE(difference(before, dumpOf(office())), QString());
}

void TestSquatters::evidenceThatWaitsForAnotherVillagesWorkerCountsForNothing()
{
    QVERIFY(take(office(), fromNeighbour({handMade("evidence", QUuid::createUuid(),
                                                   bodyOf({{"worker", m_worker.id.text()},
                                                           {"source", u"receipt"_s},
                                                           {"as_of", u"2026-11-01"_s},
                                                           {"covered_until", u"2027-12"_s}}))}))
                .ok);
    const BatchTaken taken = m_pair->toOffice();
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    const auto covered = office().connection().number(
        "SELECT count(*) FROM worker WHERE as_of IS NOT NULL OR covered_until IS NOT NULL");
    QCOMPARE(*covered, 0);
    isWhole(office());
}

void TestSquatters::joiningAnotherVillagesWorkerChangesNothingThere()
{
    QVERIFY(m_pair->toOffice().ok);
    const QUuid own = QUuid::createUuid();
    const QStringList before = villageAtOffice();
    const BatchTaken taken =
        take(office(), fromNeighbour({handMade("worker", own,
                                               bodyOf({{"name", u"Pengaku"_s},
                                                       {"nik", m_worker.nik},
                                                       {"merged_into", m_worker.id.text()}})),
                                      handMade("evidence", QUuid::createUuid(),
                                               bodyOf({{"worker", WorkerId(own).text()},
                                                       {"source", u"receipt"_s},
                                                       {"covered_until", u"2027-12"_s}}))}));
    QVERIFY(taken.ok || taken.reason->code == ErrorCode::OutOfScope);
    QStringList after = villageAtOffice();
    // The neighbour's own record names the worker; nothing of the village's is another than before.
    QVERIFY2(std::ranges::all_of(before, [&](const QString& line) { return after.contains(line); }),
             qPrintable(difference(before, after)));
    isWhole(office());
}

void TestSquatters::anErasureOfAnotherVillagesWorkerErasesNothing()
{
    QVERIFY(m_pair->toOffice().ok);
    const QStringList before = villageAtOffice();
    take(office(), fromNeighbour({handMade("erasure", QUuid::createUuid(),
                                           bodyOf({{"worker", m_worker.id.text()},
                                                   {"reason", u"request"_s},
                                                   {"erased_on", u"2026-11-22"_s}}))}));
    const QStringList after = villageAtOffice();
    QVERIFY2(std::ranges::all_of(before, [&](const QString& line) { return after.contains(line); }),
             qPrintable(difference(before, after)));
    QCOMPARE(worker(*office(), m_worker.id)->name, m_worker.name);
    isWhole(office());
}

void TestSquatters::anEmptiedChangeOfAnotherVillagesWorkerErasesNothing()
{
    // Once before the worker came, and once after.
    for (int round = 0; round < 2; ++round) {
        const QStringList before = villageAtOffice();
        sample::Batch batch =
            batchOf(neighbour(), kNeighbour, {emptied("worker", m_worker.id.uuid())},
                    lastOf(neighbour(), kNeighbour));
        if (round == 1) {
            batch = batchOf(
                neighbour(), kNeighbour,
                {emptied("worker", m_worker.id.uuid()), emptied("worker", m_worker.id.uuid())},
                lastOf(neighbour(), kNeighbour));
        }
        take(office(), forgedFile(batch, neighbour(), office()));
        const QStringList after = villageAtOffice();
        QVERIFY2(
            std::ranges::all_of(before, [&](const QString& line) { return after.contains(line); }),
            qPrintable(difference(before, after)));
        QVERIFY(m_pair->toOffice().ok);
        QCOMPARE(worker(*office(), m_worker.id)->name, m_worker.name);
    }
    isWhole(office());
}

void TestSquatters::aNeighbourCannotMakeTheOfficesRecordsForgotten()
{
    // A second laptop of the village passes on what the office shares with all, its bodies emptied: the chain and the
    // office's signature hold, because that is how an erasure travels.
    TestRegister second({.scope = kVillage, .role = {}, .device = u"Laptop Dua"_s, .seed = 52});
    introduce(village(), kVillage, second, kVillage);
    ChangeLog log(office().connection());
    const DeviceKeys& keys = office().session().keys();
    const Stream stream = *log.stream({keys.origin(), kRegency});
    QVERIFY(stream.seq > 0);
    auto reader = log.read({{stream, 0, stream.seq}});
    sample::Batch batch = batchOf(second, kVillage, {});
    batch.header.parts = {{stream.key,
                           0,
                           {},
                           stream.seq,
                           stream.chain,
                           keys.sign(headMessage(stream.key, stream.seq, stream.chain)),
                           keys.publicKeys().sign}};
    batch.header.changes = stream.seq;
    for (std::int64_t seq = 1; seq <= stream.seq; ++seq) {
        Change change = **reader->next();
        change.body.clear();
        change.salt.clear();
        batch.changes.push_back(change);
    }
    take(village(), forgedFile(batch, second, village()));
    QVERIFY(m_pair->toVillage().ok);
    const QString shared = u"'%1'"_s.arg(kRegency);
    for (const QString& table : {u"user"_s, u"device"_s}) {
        const QStringList there = rowsOf(office(), table).filter(shared);
        QVERIFY(!there.isEmpty());
        QCOMPARE(rowsOf(village(), table).filter(shared).size(), there.size());
    }
    isWhole(village());
}

void TestSquatters::aVillageCannotSpeakForTheOffice()
{
    const QStringList before = dumpOf(office());
    const BatchTaken taken =
        take(office(),
             forgedFile(batchOf(neighbour(), kRegency,
                                {handMade("user", QUuid::createUuid(),
                                          bodyOf({{"name", u"Bupati"_s}, {"role", u"head"_s}}))}),
                        neighbour(), office()));
    QCOMPARE(taken.changes, 0);
    for (const QString& table : {u"user"_s, u"change"_s, u"stream"_s}) {
        const QStringList rows = rowsOf(office(), table);
        for (const QString& row : rows)
            QVERIFY2(before.contains(row), qPrintable(row));
    }
}

void TestSquatters::aVillageCannotRevokeAnothersCard()
{
    for (TestRegister* victim : {&village(), &office()}) {
        const QString device = victim->session().keys().origin().toString(QUuid::WithoutBraces);
        take(office(), fromNeighbour({handMade(
                           "revocation", QUuid::createUuid(),
                           bodyOf({{"device", device}, {"revoked_on", u"2026-11-22"_s}}))}));
    }
    QVERIFY(m_pair->toOffice().ok);
    QVERIFY(m_pair->toVillage().ok);
}

void TestSquatters::aPatchOfAnUnknownKindIsKeptAndPassedOn()
{
    TestRegister second({.scope = kNeighbour, .role = {}, .device = u"Laptop Dua"_s, .seed = 53});
    introduce(office(), kRegency, second, kNeighbour);
    const Change change = handMade("drone_survey", QUuid::createUuid(),
                                   R"({ "set":{"wings":[1, 2.50,"\u00e9"]}, "later":{"x":null} })");
    QVERIFY(take(office(), fromNeighbour({change})).ok);
    QVERIFY(take(second, send(office(), fingerprint(second))).ok);
    for (TestRegister* at : {&office(), &second}) {
        const Change kept = lastChange(*at, change.record, change.kind);
        QCOMPARE(kept.kind, change.kind);
        QCOMPARE(kept.body, change.body);
        QCOMPARE(kept.salt, change.salt);
        QCOMPARE(kept.stream.origin, neighbour().session().keys().origin());
        isWhole(*at);
    }
}

void TestSquatters::anUnknownFieldIsKeptAndPassedOn()
{
    TestRegister second({.scope = kNeighbour, .role = {}, .device = u"Laptop Dua"_s, .seed = 54});
    introduce(office(), kRegency, second, kNeighbour);
    const Change change = handMade(
        "worker", QUuid::createUuid(),
        R"({"set":{"name":"Slamet Riyadi","stage":"candidate","shoe_size":42,"blood":"AB"},"via":1})");
    QVERIFY(take(office(), fromNeighbour({change})).ok);
    QVERIFY(take(second, send(office(), fingerprint(second))).ok);
    for (TestRegister* at : {&office(), &second}) {
        QCOMPARE(lastChange(*at, change.record).body, change.body);
        QCOMPARE(worker(**at, WorkerId(change.record))->name, u"Slamet Riyadi"_s);
        isWhole(*at);
    }
}

TEST_SUITE(TestSquatters)
#include "tst_squatters.moc"
