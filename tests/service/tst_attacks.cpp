/// Attacks with a well-made file or card: each is refused for what it is, and no table of the register is touched.
#include "app/services/registration.h"
#include "app/store/peers.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/forging.h"
#include "tests/support/registerdump.h"

#include <QTest>

#include <sys/resource.h>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The most memory this program ever held, in bytes.
std::int64_t peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `file` is set aside with this reason, and the register is as it was, to the last row.
#define VERIFY_REPELLED(into, file, wanted)                                                        \
    do {                                                                                           \
        const QStringList tablesBefore = dumpOf(into);                                             \
        const BatchTaken answer = take(into, file);                                                \
        QVERIFY2(!answer.ok, "was taken");                                                         \
        QCOMPARE(answer.reason->code, wanted);                                                     \
        QCOMPARE(answer.changes, 0);                                                               \
        const QStringList tablesAfter = dumpOf(into);                                              \
        QVERIFY2(tablesBefore == tablesAfter, qPrintable(difference(tablesBefore, tablesAfter)));  \
    } while (false)

class TestAttacks : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_pair = std::make_unique<VillageAndOffice>();
        m_worker = m_pair->village.recorded(aWorker().built());
        QVERIFY(m_pair->toOffice().ok);
    }
    void cleanup() { m_pair.reset(); }

    void aForgedOriginIsRefused();
    void aStreamAfterARevokedCardIsRefused();
    void aNewLifeOfARevokedDeviceIsRefused();
    void anOlderLifeCannotVouchForARevokedDevice();
    void anIntroductionByAStrangerOpensNothing();
    void aCardWithSomeoneElsesKeyIsRefused();
    void aSenderWithSomeoneElsesCardIsRefused();
    void aCardInAFileDoesNotReplaceTheAcceptedOne();
    void aFileSealedForAnotherIsRefusedUnderOurName();
    void aFileWithoutReceiversOfOursIsRefused();
    void aReplayedFileChangesNothing();
    void aReorderedFileIsNamedAndTakenAfterItsForerunner();
    void everyFlippedByteIsRefused();
    void everyCutFileIsRefused();
    void aClaimOfEndlessChangesIsRefused();
    void aClaimToHoldTheFutureIsRefused();
    void aBombStaysSmallInMemory();
    void manyDamagedFilesDoNotStopTheGoodOne();

private:
    TestRegister& village() { return m_pair->village; }
    TestRegister& office() { return m_pair->office; }
    /// One more worker of the village, as its own program would not write it.
    sample::Batch oneMore()
    {
        return batchOf(village(), kVillage,
                       {handMade("worker", QUuid::createUuid(), setting("name", u"Tamu"_s))},
                       lastOf(village(), kVillage));
    }

    std::unique_ptr<VillageAndOffice> m_pair;
    Worker m_worker;
};

void TestAttacks::aForgedOriginIsRefused()
{
    TestRegister other({.scope = kVillage, .role = {}, .device = u"Laptop Dua"_s, .seed = 31});
    introduce(office(), kRegency, other, kVillage);
    // The second laptop speaks in the name of the first, whose public key everybody has.
    sample::Batch batch = batchOf(
        other, kVillage, {handMade("worker", QUuid::createUuid(), setting("name", u"Palsu"_s))});
    StreamPart& part = batch.header.parts[0];
    part.signKey = village().session().keys().publicKeys().sign;
    part.key.origin = village().session().keys().origin();
    batch.changes[0].stream = part.key;
    VERIFY_REPELLED(office(), forgedFile(batch, other, office()), ErrorCode::FileDamaged);
}

void TestAttacks::aStreamAfterARevokedCardIsRefused()
{
    const QString file = forgedFile(oneMore(), village(), office());
    VERIFY_DONE(revokeCard(*office(), fingerprint(village())));
    VERIFY_REPELLED(office(), file, ErrorCode::SenderRevoked);
}

void TestAttacks::aNewLifeOfARevokedDeviceIsRefused()
{
    VERIFY_DONE(revokeCard(*office(), fingerprint(village())));
    const auto next = DeviceKeys::generate();
    sample::Batch batch = sample::emptyBatch(next, kVillage);
    batch.header.sender.introductions = {
        introductionBy(village().session().keys(), next.publicKeys())};
    const QString file = office().path(u"a.jbatch"_s);
    sample::forge(file, batch.header, {}, next, office().session().keys());
    VERIFY_REPELLED(office(), file, ErrorCode::SenderRevoked);
}

void TestAttacks::anOlderLifeCannotVouchForARevokedDevice()
{
    // The village's laptop was restored once, so the office knows two lives of it. Then it is stolen: the thief
    // holds the keys of both lives, and begins a third that names only the one whose card was not revoked.
    const DeviceKeys& first = village().session().keys();
    const auto second = DeviceKeys::generate();
    sample::Batch restored = sample::emptyBatch(second, kVillage);
    restored.header.held.clear();
    restored.header.sender.introductions = {introductionBy(first, second.publicKeys())};
    const QString file = office().path(u"a.jbatch"_s);
    sample::forge(file, restored.header, {}, second, office().session().keys());
    const BatchTaken taken = take(office(), file);
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    VERIFY_DONE(revokeCard(*office(), fingerprintOf(second.publicKeys())));

    const auto third = DeviceKeys::generate();
    sample::Batch stolen = sample::emptyBatch(third, kVillage);
    stolen.header.id = QUuid::createUuid();
    stolen.header.held.clear();
    stolen.header.sender.introductions = {introductionBy(first, third.publicKeys())};
    sample::forge(file, stolen.header, {}, third, office().session().keys());
    VERIFY_REPELLED(office(), file, ErrorCode::SenderRevoked);
}

void TestAttacks::anIntroductionByAStrangerOpensNothing()
{
    const auto stranger = DeviceKeys::generate();
    sample::Batch batch = sample::emptyBatch(stranger, kVillage);
    // The village's key is public; its signature is not to be had.
    Introduction word = introductionBy(DeviceKeys::generate(), stranger.publicKeys());
    batch.header.sender.introductions = {word};
    word.signKey = village().session().keys().publicKeys().sign;
    batch.header.sender.introductions << word;
    const QString file = office().path(u"a.jbatch"_s);
    sample::forge(file, batch.header, {}, stranger, office().session().keys());
    VERIFY_REPELLED(office(), file, ErrorCode::SenderUnknown);
}

void TestAttacks::aCardWithSomeoneElsesKeyIsRefused()
{
    const auto thief = DeviceKeys::generate();
    Card card = ownCard(*village())->card;
    card.deviceName = u"Kantor Kabupaten"_s;
    const QString file = office().path(u"a.jcard"_s);
    const QStringList before = dumpOf(office());
    writeFile(file, encodeCard(card, thief));
    VERIFY_REFUSED(inspectCard(file), ErrorCode::FileDamaged);
    VERIFY_REFUSED(acceptCard(*office(), file, kVillage, fingerprint(village())),
                   ErrorCode::FileDamaged);
    // With only the key for sealing replaced, to read what is meant for another: its digits are not the ones read out.
    card.keys.box = thief.publicKeys().box;
    writeFile(file, encodeCard(card, village().session().keys()));
    VERIFY_REFUSED(acceptCard(*office(), file, kVillage, fingerprint(village())),
                   ErrorCode::FingerprintDiffers);
    QCOMPARE(dumpOf(office()), before);
}

void TestAttacks::aSenderWithSomeoneElsesCardIsRefused()
{
    const auto thief = DeviceKeys::generate();
    const sample::Batch batch = oneMore(); // says that it comes from the village
    const QString file = office().path(u"a.jbatch"_s);
    sample::forge(file, batch.header, sample::linesOf(batch), thief, office().session().keys());
    VERIFY_REPELLED(office(), file, ErrorCode::FileDamaged);
    // With the village's true card, and only the file signed by the thief.
    const QByteArray card = encodeCard(batch.header.sender, village().session().keys());
    const auto withTheCard = [&](QByteArray json) {
        return json.replace(base64(encodeCard(batch.header.sender, thief)), base64(card));
    };
    forgeEdited(file, batch, {withTheCard}, thief, office().session().keys());
    VERIFY_REPELLED(office(), file, ErrorCode::FileDamaged);
}

void TestAttacks::aCardInAFileDoesNotReplaceTheAcceptedOne()
{
    sample::Batch batch = oneMore();
    batch.header.sender.keys.box = DeviceKeys::generate().publicKeys().box;
    batch.header.sender.scope = kRegency;
    batch.header.scope = kRegency;
    const QStringList before = rowsOf(office(), u"peer"_s);
    take(office(), forgedFile(batch, village(), office()));
    QCOMPARE(rowsOf(office(), u"peer"_s), before);
    QVERIFY(take(village(), send(office(), fingerprint(village()))).ok);
}

void TestAttacks::aFileSealedForAnotherIsRefusedUnderOurName()
{
    const auto another = DeviceKeys::generate();
    const sample::Batch batch = oneMore();
    const QString file = office().path(u"a.jbatch"_s);
    const auto underOurName = [&](QByteArray json) {
        return json.replace(base64(another.origin().toRfc4122()),
                            base64(office().session().keys().origin().toRfc4122()));
    };
    forgeEdited(file, batch, {underOurName}, village().session().keys(), another);
    VERIFY_REPELLED(office(), file, ErrorCode::NotForUs);
}

void TestAttacks::aFileWithoutReceiversOfOursIsRefused()
{
    const auto another = DeviceKeys::generate();
    const sample::Batch batch = oneMore();
    const QString file = office().path(u"a.jbatch"_s);
    sample::forge(file, batch.header, sample::linesOf(batch), village().session().keys(), another);
    VERIFY_REPELLED(office(), file, ErrorCode::NotForUs);
    // Nor may a device be told what it wrote itself.
    const QString own = send(village(), u"office"_s);
    VERIFY_REPELLED(village(), own, ErrorCode::NotForUs);
}

void TestAttacks::aReplayedFileChangesNothing()
{
    const QStringList old{send(village(), u"office"_s), send(village(), u"office"_s)};
    m_worker.phone = u"081299999999"_s;
    VERIFY_DONE(recordWorker(*village(), m_worker, Warnings::Confirmed));
    QVERIFY(m_pair->toOffice().ok);
    for (const QString& file : old) // never seen, but older than what is held
        QVERIFY(take(office(), file).ok);
    // That they came again is noted with the batches, and nothing else.
    const QStringList before = dumpOf(office(), {u"batch"_s});
    for (int round = 0; round < 3; ++round) {
        for (const QString& file : old) {
            const BatchTaken taken = take(office(), file);
            QCOMPARE(taken.changes, 0);
        }
    }
    QCOMPARE(difference(before, dumpOf(office(), {u"batch"_s})), QString());
}

void TestAttacks::aReorderedFileIsNamedAndTakenAfterItsForerunner()
{
    const std::int64_t here = lastOf(village(), kVillage);
    const auto stranger = QUuid::createUuid();
    const QString first =
        forgedFile(batchOf(village(), kVillage,
                           {handMade("worker", stranger, setting("name", u"Satu"_s))}, here),
                   village(), office());
    // The village's own next changes bear these numbers too, so they are taken from a copy of its log.
    sample::Batch later =
        batchOf(village(), kVillage,
                {handMade("worker", stranger, setting("name", u"Satu"_s)),
                 handMade("worker", stranger, setting("phone", u"081234567890"_s))},
                here);
    StreamPart& part = later.header.parts[0];
    part.base = here + 1;
    part.baseChain =
        nextChain(batchOf(village(), kVillage, {}, here).header.parts[0].chain, later.changes[0]);
    later.changes.erase(later.changes.begin());
    later.header.changes = 1;
    later.header.number = 51;
    const QString second = forgedFile(later, village(), office());

    VERIFY_REPELLED(office(), second, ErrorCode::EarlierMissing);
    QCOMPARE(take(office(), second).reason->detail, u"50"_s);
    QVERIFY(take(office(), first).ok);
    const BatchTaken taken = take(office(), second);
    QVERIFY(taken.ok);
    QCOMPARE(taken.changes, 1);
}

void TestAttacks::everyFlippedByteIsRefused()
{
    const QByteArray whole = readFile(forgedFile(oneMore(), village(), office()));
    const QString file = office().path(u"a.jbatch"_s);
    const QStringList before = dumpOf(office());
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray flipped = whole;
        flipped[i] = char(flipped[i] ^ (1 << (i % 8)));
        writeFile(file, flipped);
        const BatchTaken taken = take(office(), file);
        QVERIFY2(!taken.ok, qPrintable(QString::number(i)));
        const ErrorCode code = taken.reason->code;
        QVERIFY(code == ErrorCode::FileDamaged || code == ErrorCode::FileTooNew);
    }
    QCOMPARE(difference(before, dumpOf(office())), QString());
    writeFile(file, whole);
    QVERIFY(take(office(), file).ok);
}

void TestAttacks::everyCutFileIsRefused()
{
    const QByteArray whole = readFile(forgedFile(oneMore(), village(), office()));
    const QString file = office().path(u"a.jbatch"_s);
    const QStringList before = dumpOf(office());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        writeFile(file, whole.first(size));
        const BatchTaken taken = take(office(), file);
        QVERIFY2(!taken.ok, qPrintable(QString::number(size)));
        QCOMPARE(taken.reason->code, ErrorCode::FileDamaged);
    }
    QCOMPARE(difference(before, dumpOf(office())), QString());
}

void TestAttacks::aClaimOfEndlessChangesIsRefused()
{
    constexpr std::int64_t kEndless = std::int64_t{1} << 60;
    sample::Batch batch = oneMore();
    StreamPart& part = batch.header.parts[0];
    batch.header.changes = kEndless;
    part.upto = part.base + kEndless;
    part.signature = village().session().keys().sign(headMessage(part.key, part.upto, part.chain));
    const std::int64_t before = peakMemory();
    VERIFY_REPELLED(office(), forgedFile(batch, village(), office()), ErrorCode::FileDamaged);
    QVERIFY(peakMemory() - before < (32 << 20));
}

void TestAttacks::aClaimToHoldTheFutureIsRefused()
{
    sample::Batch batch = oneMore();
    batch.header.held.insert({office().session().keys().origin(), kRegency}, std::int64_t{1} << 60);
    VERIFY_REPELLED(office(), forgedFile(batch, village(), office()), ErrorCode::EarlierMissing);
}

void TestAttacks::aBombStaysSmallInMemory()
{
    // Well-formed changes of a megabyte each in a file of some kilobytes, written one by one so that making them takes
    // no memory either.
    constexpr int kChanges = 150;
    const DeviceKeys& keys = village().session().keys();
    const Change pattern = handMade("worker", {}, setting("name", QString(1'000'000, u'a')));
    sample::Batch batch = batchOf(village(), kVillage, {}, lastOf(village(), kVillage));
    StreamPart& part = batch.header.parts[0];
    std::vector<Change> changes;
    for (int i = 1; i <= kChanges; ++i) {
        Change change = pattern; // shares its body
        change.stream = part.key;
        change.seq = ++part.upto;
        change.stamp += i;
        change.record = sample::uuidOf(i);
        part.chain = nextChain(part.chain, change);
        changes.push_back(change);
    }
    part.signature = keys.sign(headMessage(part.key, part.upto, part.chain));
    batch.header.changes = kChanges;
    const QString file = office().path(u"a.jbatch"_s);
    JobContext context;
    const DeviceKeys& receiver = office().session().keys();
    VERIFY_DONE(writeBatch(file, batch.header, {{receiver.origin(), receiver.publicKeys().box}},
                           keys, sample::sourceOf(changes), context));
    QVERIFY(QFileInfo(file).size() < 100'000);
    const std::int64_t before = peakMemory();
    VERIFY_REPELLED(office(), file, ErrorCode::FileDamaged);
    const std::int64_t grown = peakMemory() - before;
    QVERIFY2(grown < (64 << 20), qPrintable(QString::number(grown)));
}

void TestAttacks::manyDamagedFilesDoNotStopTheGoodOne()
{
    const QString folder = office().path(u"tumpukan"_s);
    QVERIFY(QDir().mkpath(folder));
    const QByteArray whole = readFile(send(village(), u"office"_s));
    for (int i = 0; i < 200; ++i)
        writeFile(folder + u"/%1.jbatch"_s.arg(i, 4, 10, QLatin1Char('0')),
                  whole.first(7 * i % whole.size()));
    village().recorded(aWorker().withNik(nikNumber(2)).named(u"Dewi Lestari"_s).built());
    QVERIFY(QFile::copy(send(village(), u"office"_s), folder + u"/zz.jbatch"_s));
    JobContext context;
    const auto taken = importBatches(*office(), {folder}, context);
    VERIFY_DONE(taken);
    QCOMPARE(taken->size(), 201);
    for (qsizetype i = 0; i < 200; ++i)
        QCOMPARE((*taken)[i].reason->code, ErrorCode::FileDamaged);
    QVERIFY(taken->last().ok);
    QCOMPARE(office().count("worker"), 2);
}

TEST_SUITE(TestAttacks)
#include "tst_attacks.moc"
