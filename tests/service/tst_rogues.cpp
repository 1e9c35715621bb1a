#include "app/services/guarding/backups.h"
#include "app/services/guarding/checking.h"
#include "app/services/registerfolder.h"
#include "app/services/registration.h"
#include "app/store/changelog.h"
#include "app/store/peers.h"
#include "app/sync/batchwriter.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/registerdump.h"

#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

/// Whatever a device puts into its file, it writes nothing outside its area, and nothing is half taken.
class TestRogues : public QObject {
    Q_OBJECT

private slots:
    void aStrangersBatchIsRefused();
    void aRevokedCardIsRefused();
    void whatASiblingTookBeforeItHeardOfARevocationIsNamed();
    void whatAVillageTookFromAnOfficeSinceRevokedIsNamed();
    void aBatchForAnotherOfficeIsRefused();
    void aFlippedByteIsRefusedAndChangesNothing();
    void anotherVillagesStreamIsRefused();
    void anotherVillagesWorkerIsRefused();
    void twoChangesUnderOneNumberAreRefused();
    void anOldBatchBroughtBackIsHarmless();
    void aCardWithAnotherFingerprintIsRefused();
    void aRestoredLaptopContinuesSafely();
    void aRestoreCutOffLeavesNoRegister();
    void aRestoreWithTheWrongPassphraseLeavesNothing();

private:
    /// Hand-made changes, written and signed by `from` as if its program allowed them.
    static QString forged(TestRegister& from, TestRegister& to, const QString& scope,
                          const QList<std::pair<QUuid, Patch>>& patches, std::int64_t after = 0);
};

QString TestRogues::forged(TestRegister& from, TestRegister& to, const QString& scope,
                           const QList<std::pair<QUuid, Patch>>& patches, std::int64_t after)
{
    const DeviceKeys& keys = from.session().keys();
    const StreamKey key{keys.origin(), scope};
    QByteArray chain;
    std::int64_t seq = after;
    if (after > 0) {
        ChangeLog log(from.connection());
        chain = *log.chainAt(log.stream(key)->id, after);
    }
    StreamPart part{key, after, chain, 0, {}, {}, keys.publicKeys().sign};
    QList<Change> changes;
    for (const auto& [record, patch] : patches) {
        Change change;
        change.stream = key;
        change.seq = ++seq;
        change.stamp = nextStamp(0, from.clock.nowMs()) + seq;
        change.kind = "worker";
        change.record = record;
        change.salt = QByteArray(16, 'x');
        change.body = encodeBody(patch);
        change.digest = bodyDigest(change.salt, change.body);
        chain = nextChain(chain, change);
        changes << change;
    }
    part.upto = seq;
    part.chain = chain;
    part.signature = keys.sign(headMessage(key, seq, chain));
    BatchHeader header;
    header.id = QUuid::createUuid();
    header.number = 50;
    header.sender = ownCard(*from)->card;
    header.senderCard = encodeCard(header.sender, keys);
    header.scope = from.session().scope();
    header.parts = {part};
    header.changes = changes.size();
    const QString file = from.path(QUuid::createUuid().toString(QUuid::Id128) + u".jbatch"_s);
    JobContext context;
    qsizetype next = 0;
    const auto written = writeBatch(
        file, header, {{to.session().keys().origin(), to.session().keys().publicKeys().box}}, keys,
        {[&]() -> Result<std::optional<Change>> {
            return next < changes.size() ? std::optional(changes[next++]) : std::nullopt;
        }},
        context);
    if (!written)
        qFatal("%s", qPrintable(written.error().detail));
    return file;
}

namespace {

Patch renamed(const QString& name)
{
    return {{{"name", Value(name), {}}}};
}

} // namespace

void TestRogues::aStrangersBatchIsRefused()
{
    VillageAndOffice pair;
    TestRegister stranger({.scope = kVillage, .role = {}, .device = u"Asing"_s, .seed = 21});
    const QString file =
        forged(stranger, pair.office, kVillage, {{QUuid::createUuid(), renamed(u"Penyusup"_s)}});
    const BatchTaken taken = take(pair.office, file);
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::SenderUnknown);
    QCOMPARE(pair.office.count("worker"), 0);
}

void TestRogues::aRevokedCardIsRefused()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().built());
    VERIFY_DONE(revokeCard(*pair.office, fingerprint(pair.village)));
    const BatchTaken taken = pair.toOffice();
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::SenderRevoked);
    QCOMPARE(pair.office.count("worker"), 0);
}

void TestRogues::whatASiblingTookBeforeItHeardOfARevocationIsNamed()
{
    VillageAndOffice pair;
    TestRegister lost({.scope = kVillage, .role = {}, .device = u"Laptop Hilang"_s, .seed = 26});
    introduce(pair.village, kVillage, lost, kVillage);
    introduce(lost, kVillage, pair.office, kRegency);
    pair.village.recorded(aWorker().withNik(nikNumber(1)).built());
    QVERIFY(pair.toOffice().ok);
    VERIFY_DONE(revokeCard(*pair.office, fingerprint(lost)));

    // Its own file is refused; the sibling has not heard yet, takes one, and writes on top of it.
    lost.recorded(aWorker().withNik(nikNumber(2)).built());
    QCOMPARE(take(pair.office, send(lost, u"office"_s)).reason->code, ErrorCode::SenderRevoked);
    QVERIFY(take(pair.village, send(lost, fingerprint(pair.village))).ok);
    Worker changed = workersWithNik(*pair.village, nikNumber(2))->first();
    changed.phone = u"081288888888"_s;
    VERIFY_DONE(recordWorker(*pair.village, changed, Warnings::Confirmed));
    const BatchTaken taken = pair.toOffice();
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    QCOMPARE(taken.revokedAmong, QStringList{u"Laptop Hilang"_s});
    QCOMPARE(worker(*pair.office, changed.id)->phone, changed.phone);

    // Now it hears: nothing more comes that way, both hold the same, and they go on.
    QVERIFY(pair.toVillage().ok);
    lost.recorded(aWorker().withNik(nikNumber(3)).built());
    QCOMPARE(take(pair.village, send(lost, fingerprint(pair.village))).reason->code,
             ErrorCode::SenderRevoked);
    pair.village.recorded(aWorker().withNik(nikNumber(4)).built());
    const BatchTaken later = pair.toOffice();
    QVERIFY(later.ok);
    QCOMPARE(later.revokedAmong, QStringList());
    QCOMPARE(pair.office.count("worker"), 3);
    QCOMPARE(rowsOf(pair.office, u"worker"_s).size(), rowsOf(pair.village, u"worker"_s).size());
    JobContext context;
    for (TestRegister* one : {&pair.village, &pair.office})
        QCOMPARE(checkRegister(**one, context)->problems, QStringList());
}

void TestRogues::whatAVillageTookFromAnOfficeSinceRevokedIsNamed()
{
    VillageAndOffice pair;
    const QString area = u"35.15.12"_s;
    TestRegister district({.scope = area, .role = {}, .device = u"Laptop Kecamatan"_s, .seed = 27});
    introduce(pair.village, kVillage, district, area);
    introduce(district, area, pair.office, kRegency);
    QVERIFY(take(pair.village, send(district, fingerprint(pair.village))).ok);
    VERIFY_DONE(revokeCard(*pair.office, fingerprint(district)));

    const auto before = rowsOf(pair.office, u"user"_s).size();
    // To the regency itself: "office" is the district, the nearest above.
    const BatchTaken taken = take(pair.office, send(pair.village, fingerprint(pair.office)));
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    QCOMPARE(taken.revokedAmong, QStringList{u"Laptop Kecamatan"_s});
    QCOMPARE(rowsOf(pair.office, u"user"_s).size(), before + 2); // the village's and the district's
}

void TestRogues::aBatchForAnotherOfficeIsRefused()
{
    VillageAndOffice pair;
    TestRegister other({.scope = kRegency, .role = {}, .device = u"Kantor Lain"_s, .seed = 22});
    introduce(pair.village, kVillage, other, kRegency);
    pair.village.recorded(aWorker().built());
    const BatchTaken taken = take(other, send(pair.village, fingerprint(pair.office)));
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::NotForUs);
    QCOMPARE(other.count("worker"), 0);
}

void TestRogues::aFlippedByteIsRefusedAndChangesNothing()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().built());
    const QString file = send(pair.village, u"office"_s);
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    const QByteArray whole = opened.readAll();
    opened.close();
    const auto before = pair.office.count("change");
    for (qsizetype i = 0; i < whole.size(); i += 97) {
        QByteArray flipped = whole;
        flipped[i] = char(flipped[i] ^ 0x10);
        QVERIFY(opened.open(QIODevice::WriteOnly));
        opened.write(flipped);
        opened.close();
        QVERIFY2(!take(pair.office, file).ok, qPrintable(QString::number(i)));
    }
    QCOMPARE(pair.office.count("change"), before);
}

void TestRogues::anotherVillagesStreamIsRefused()
{
    VillageAndOffice pair;
    const QString file = forged(pair.village, pair.office, u"35.15.12.2005"_s,
                                {{QUuid::createUuid(), renamed(u"Bukan Warga Sini"_s)}});
    const BatchTaken taken = take(pair.office, file);
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::OutOfScope);
    QCOMPARE(pair.office.count("worker"), 0);
}

void TestRogues::anotherVillagesWorkerIsRefused()
{
    VillageAndOffice pair;
    TestRegister other(
        {.scope = u"35.15.12.2005"_s, .role = {}, .device = u"Sebelah"_s, .seed = 23});
    introduce(pair.office, kRegency, other, u"35.15.12.2005"_s);
    const Worker worker = pair.village.recorded(aWorker().built());
    pair.toOffice();
    ChangeLog log(other.connection());
    const auto stream = log.stream({other.session().keys().origin(), u"35.15.12.2005"_s});
    QVERIFY(take(pair.office, send(other, u"office"_s)).ok);
    const QString file = forged(other, pair.office, u"35.15.12.2005"_s,
                                {{worker.id.uuid(), renamed(u"Diubah Tetangga"_s)}}, stream->seq);
    const BatchTaken taken = take(pair.office, file);
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::OutOfScope);
    QCOMPARE(workersWithNik(*pair.office, worker.nik)->first().name, worker.name);
}

void TestRogues::twoChangesUnderOneNumberAreRefused()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().built());
    pair.toOffice();
    const QString file = forged(pair.village, pair.office, kVillage,
                                {{QUuid::createUuid(), renamed(u"Sejarah Lain"_s)},
                                 {QUuid::createUuid(), renamed(u"Sejarah Lain"_s)},
                                 {QUuid::createUuid(), renamed(u"Sejarah Lain"_s)},
                                 {QUuid::createUuid(), renamed(u"Sejarah Lain"_s)}});
    const BatchTaken taken = take(pair.office, file);
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::StreamForked);
    QCOMPARE(pair.office.count("worker"), 1);
}

void TestRogues::anOldBatchBroughtBackIsHarmless()
{
    VillageAndOffice pair;
    Worker worker = pair.village.recorded(aWorker().built());
    const QString old = send(pair.village, u"office"_s);
    worker.phone = u"081299999999"_s;
    VERIFY_DONE(recordWorker(*pair.village, worker, Warnings::Confirmed));
    QVERIFY(pair.toOffice().ok);
    QVERIFY(take(pair.office, old).ok);
    QCOMPARE(workersWithNik(*pair.office, worker.nik)->first().phone, u"081299999999"_s);
}

void TestRogues::aCardWithAnotherFingerprintIsRefused()
{
    TestRegister village({.scope = kVillage, .role = {}, .device = u"Desa"_s, .seed = 24});
    TestRegister office({.scope = kRegency, .role = {}, .device = u"Kantor"_s, .seed = 25});
    const QString file = village.path(u"kantor.jcard"_s);
    VERIFY_DONE(exportCard(*office, file));
    VERIFY_REFUSED(acceptCard(*village, file, kRegency, u"0000-0000-0000"_s),
                   ErrorCode::FingerprintDiffers);
    const QString right = fingerprint(office);
    VERIFY_REFUSED(acceptCard(*village, file, u"36.01"_s, right), ErrorCode::OutOfScope);
    QCOMPARE(cards(*village)->size(), 0);
}

void TestRogues::aRestoredLaptopContinuesSafely()
{
    VillageAndOffice pair;
    pair.village.recorded(aWorker().withNik(nikNumber(1)).named(u"Sebelum Cadangan"_s).built());
    JobContext context;
    const QString file = pair.village.path(u"desa.jbackup"_s);
    VERIFY_DONE(backUp(*pair.village, file, context));
    const Worker lost =
        pair.village.recorded(aWorker().withNik(nikNumber(2)).named(u"Sesudah Cadangan"_s).built());
    QVERIFY(pair.toOffice().ok);

    auto restored =
        restore(file, pair.village.path(u"baru"_s), passphrase(), pair.village.environment());
    VERIFY_DONE(restored);
    Session& again = **restored;
    QVERIFY(again.keys().origin() != pair.village.session().keys().origin());
    QCOMPARE(workersWithNik(again, lost.nik)->size(), 0);
    const auto saved = recordWorker(
        again, aWorker().withNik(nikNumber(3)).named(u"Hidup Baru"_s).built(), Warnings::Confirmed);
    VERIFY_DONE(saved);
    const auto out = exportBatch(again, u"office"_s, pair.village.path(QString()),
                                 BatchContent::Unconfirmed, context);
    VERIFY_DONE(out);
    const BatchTaken taken = take(pair.office, out->file);
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    QCOMPARE(pair.office.count("worker"), 3);

    // What the backup had forgotten comes home from the office.
    const auto back = exportBatch(*pair.office, ownCard(again)->fingerprint,
                                  pair.office.path(QString()), BatchContent::Unconfirmed, context);
    VERIFY_DONE(back);
    const auto home = importBatches(again, {back->file}, context);
    QVERIFY2(home->first().ok,
             home->first().reason ? qPrintable(home->first().reason->detail) : "");
    QCOMPARE(workersWithNik(again, lost.nik)->size(), 1);
    const auto report = checkRegister(again, context);
    QCOMPARE(report->problems, QStringList());
}

void TestRogues::aRestoreCutOffLeavesNoRegister()
{
    TestRegister village;
    JobContext context;
    const QString file = village.path(u"desa.jbackup"_s);
    VERIFY_DONE(backUp(*village, file, context));
    // What a kill leaves: a copy that still lives the old life. It must not be offered for opening.
    const QString folder = village.path(u"buku"_s);
    const QString leftover = folder + u"/baru"_s + kRestoringSuffix;
    VERIFY_DONE(restore(file, folder + u"/lama"_s, passphrase(), village.environment()));
    QVERIFY(QDir().rename(folder + u"/lama"_s, leftover));
    QVERIFY(registersIn(folder).isEmpty());

    const QString wanted = folder + u"/baru"_s;
    VERIFY_DONE(restore(file, wanted, passphrase(), village.environment()));
    QCOMPARE(registersIn(folder), QStringList{wanted});
    QVERIFY(!QFileInfo::exists(leftover));
}

void TestRogues::aRestoreWithTheWrongPassphraseLeavesNothing()
{
    TestRegister village;
    JobContext context;
    const QString file = village.path(u"desa.jbackup"_s);
    VERIFY_DONE(backUp(*village, file, context));
    const QString folder = village.path(u"buku"_s);
    VERIFY_REFUSED(
        restore(file, folder + u"/baru"_s, Secret::fromText(u"bukan ini"_s), village.environment()),
        ErrorCode::WrongPassphrase);
    QVERIFY(QDir(folder).isEmpty());
}

TEST_SUITE(TestRogues)
#include "tst_rogues.moc"
