/// What was written once is read for ever; what comes from a newer version is taken and passed on where that is safe,
/// and refused as too new where it is not.
#include "app/services/guarding/backups.h"
#include "app/services/guarding/checking.h"
#include "app/services/registration.h"
#include "app/store/peers.h"
#include "app/store/settings.h"
#include "tests/runner/suite.h"
#include "tests/support/builders.h"
#include "tests/support/exchange.h"
#include "tests/support/forging.h"
#include "tests/support/formatsamples.h"
#include "tests/support/registerdump.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

QByteArray blake(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
}

/// Names, numbers and phones of everyone here, by number.
QStringList peopleOf(Session& session)
{
    QStringList lines;
    for (int i = 1; i <= 4; ++i) {
        const auto found = workersWithNik(session, nikNumber(i));
        for (const Worker& one : *found)
            lines << u"%1 %2 %3 %4"_s.arg(one.nik, one.name, one.phone, one.birthDate);
    }
    return lines;
}

QStringList expected(const QList<int>& who)
{
    QStringList lines;
    for (const int i : who) {
        const Worker one = formatPeople()[i];
        lines << u"%1 %2 %3 %4"_s.arg(one.nik, one.name, one.phone, one.birthDate);
    }
    return lines;
}

} // namespace

class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void theCardIsRead_data() { editions(); }
    void theCardIsRead();
    void theBatchIsRead_data() { editions(); }
    void theBatchIsRead();
    void theBatchIsTakenIn_data() { editions(); }
    void theBatchIsTakenIn();
    void theBackupIsRestored_data() { editions(); }
    void theBackupIsRestored();

    void aNewerCardIsAcceptedAndKeptByteForByte();
    void aNewerBatchIsTakenAndPassedOn();
    void aNewerFieldOfAnyTypeIsTakenAndPassedOn_data();
    void aNewerFieldOfAnyTypeIsTakenAndPassedOn();
    void aNewerCardIsPassedOnByteForByte();
    void aCardOfTheNextFormatIsTooNew();
    void aBatchOfTheNextFormatIsTooNew_data();
    void aBatchOfTheNextFormatIsTooNew();
    void aBackupOfTheNextFormatIsTooNew_data();
    void aBackupOfTheNextFormatIsTooNew();

private:
    /// Every released version, and what this one writes today.
    void editions()
    {
        QTest::addColumn<QString>("folder");
        const QDir kept(QStringLiteral(JEMPUT_TEST_DATA "/formats"));
        for (const QString& name : kept.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(name)) << kept.filePath(name);
        QTest::newRow("today") << m_today.path();
    }
    /// A village's laptop with the kept keys of another.
    static void becomeReceiver(TestRegister& one, const QString& folder)
    {
        Settings settings(one.connection());
        VERIFY_DONE(settings.set(u"device_keys"_s, readFile(folder + u"/receiver.keys"_s)));
        VERIFY_DONE(settings.set(u"own_fingerprint"_s, QByteArray()));
        one.reopen();
    }

    QTemporaryDir m_today;
};

void TestFormats::initTestCase()
{
    writeFormats(m_today.path());
    QVERIFY(QFile::exists(QStringLiteral(JEMPUT_TEST_DATA "/formats/v1/batch.jbatch")));
}

void TestFormats::theCardIsRead()
{
    QFETCH(const QString, folder);
    const auto card = readCard(folder + u"/card.jcard"_s);
    VERIFY_DONE(card);
    QCOMPARE(card->deviceName, u"Laptop Balai"_s);
    QCOMPARE(card->officer, u"Rini Astuti"_s);
    QCOMPARE(card->scope, kVillage);
    QCOMPARE(card->made, u"2026-11-22T08:01:00Z"_s);
    QCOMPARE(card->introductions.size(), 1);
    QVERIFY(isIntroducedBy(*card, card->introductions.first()));
    const auto office = readCard(folder + u"/office.jcard"_s);
    VERIFY_DONE(office);
    QCOMPARE(office->deviceName, u"Kantor"_s);
    QCOMPARE(office->scope, kRegency);
    QCOMPARE(office->introductions.size(), 0);
}

void TestFormats::theBatchIsRead()
{
    QFETCH(const QString, folder);
    auto reader = BatchReader::open(folder + u"/batch.jbatch"_s);
    VERIFY_DONE(reader);
    const BatchHeader& header = reader->header();
    const auto village = readCard(folder + u"/card.jcard"_s);
    QCOMPARE(header.number, 1);
    QVERIFY(header.previousId.isNull());
    QCOMPARE(header.scope, kRegency);
    QCOMPARE(header.sender.keys, readCard(folder + u"/office.jcard"_s)->keys);
    QCOMPARE(header.made, u"2026-11-22T08:02:00Z"_s);
    QCOMPARE(header.cards.size(), 1);
    QCOMPARE(decodeCard(header.cards.first())->keys, village->keys);
    QSet<Origin> origins;
    for (const StreamPart& part : header.parts)
        origins << part.key.origin;
    const Origin firstLife = originOf(village->introductions.first().signKey);
    QCOMPARE(origins, (QSet<Origin>{village->origin(), firstLife, header.sender.origin()}));

    const auto keys = DeviceKeys::fromEncoded(readFile(folder + u"/receiver.keys"_s));
    VERIFY_DONE(keys);
    QMap<QByteArray, int> kinds;
    int emptied = 0;
    const auto read = reader->read(*keys, {[&](const Change& change) -> Result<void> {
                                               ++kinds[change.kind];
                                               emptied += change.body.isEmpty() ? 1 : 0;
                                               return {};
                                           },
                                           {},
                                           {}});
    VERIFY_DONE(read);
    QCOMPARE(kinds.value("worker"), 5); // four people, one of whom the branch answered about
    QCOMPARE(kinds.value("heir"), 1);
    QCOMPARE(kinds.value("photo"), 1);
    QCOMPARE(kinds.value("evidence"), 1);
    QCOMPARE(kinds.value("erasure"), 1);
    QCOMPARE(emptied, 1);
}

void TestFormats::theBatchIsTakenIn()
{
    QFETCH(const QString, folder);
    TestRegister second({.scope = kVillage, .role = {}, .device = u"Laptop Dua"_s, .seed = 61});
    becomeReceiver(second, folder);
    const QString card = folder + u"/office.jcard"_s;
    VERIFY_DONE(acceptCard(*second, card, kRegency, inspectCard(card)->fingerprint));
    const BatchTaken taken = take(second, folder + u"/batch.jbatch"_s);
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    QCOMPARE(peopleOf(*second), expected({0, 1, 2}));
    const auto first = registrationOf(*second, workersWithNik(*second, nikNumber(1))->first().id);
    VERIFY_DONE(first);
    QCOMPARE(first->heirs.first().name, u"Sumiati"_s);
    QCOMPARE(first->photos.first().subject, u"identity_card"_s);
    QCOMPARE(second.count("evidence"), 1);
    JobContext context;
    QCOMPARE(checkRegister(*second, context)->problems, QStringList());
}

void TestFormats::theBackupIsRestored()
{
    QFETCH(const QString, folder);
    TestRegister here({.scope = kVillage, .role = {}, .device = u"Lain"_s, .seed = 62});
    auto restored = restore(folder + u"/backup.jbackup"_s, here.path(u"baru"_s), passphrase(),
                            here.environment());
    VERIFY_DONE(restored);
    QCOMPARE(peopleOf(**restored), expected({0, 1, 3}));
    const auto first =
        registrationOf(**restored, workersWithNik(**restored, nikNumber(1))->first().id);
    VERIFY_DONE(first);
    QCOMPARE(*photoBytes(**restored, first->photos.first()), "no picture, but kept like one");
    QCOMPARE((*restored)->scope(), kVillage);
    QCOMPARE((*restored)->user().name, u"Rini Astuti"_s);
    JobContext context;
    QCOMPARE(checkRegister(**restored, context)->problems, QStringList());
}

void TestFormats::aNewerCardIsAcceptedAndKeptByteForByte()
{
    TestRegister office({.scope = kRegency, .role = {}, .device = u"Kantor"_s, .seed = 63});
    TestRegister village({.scope = kVillage, .role = {}, .device = u"Desa"_s, .seed = 64});
    const QByteArray bytes = newerCard(ownCard(*village)->card, village.session().keys(),
                                       R"(,"later":{"phone":[1, 2.50,"\u00e9"]})");
    const QString file = office.path(u"desa.jcard"_s);
    writeFile(file, bytes);
    VERIFY_DONE(acceptCard(*office, file, kVillage, fingerprint(village)));
    const auto peer = Peers(office.connection()).find(village.session().keys().origin());
    QCOMPARE((*peer)->card, bytes);
    VERIFY_DONE(cards(*office));
}

void TestFormats::aNewerBatchIsTakenAndPassedOn()
{
    VillageAndOffice pair;
    TestRegister second({.scope = kVillage, .role = {}, .device = u"Laptop Dua"_s, .seed = 65});
    introduce(pair.office, kRegency, second, kVillage);
    const DeviceKeys& keys = pair.village.session().keys();
    QVERIFY(pair.toOffice().ok);
    const QList<Change> changes{
        handMade(
            "worker", QUuid::createUuid(),
            R"({ "set":{"name":"Slamet Riyadi","stage":"candidate","height":170},"move":{"to":[]} })"),
        handMade("visit", QUuid::createUuid(), R"({"set":{"by":"drone"},"why":null})"),
        handMade("worker", QUuid::createUuid(), R"({"later":[{"a":1}],"set":{"name":"Wiji"}})"),
    };
    sample::Batch batch = batchOf(pair.village, kVillage, changes, lastOf(pair.village, kVillage));
    batch.header.sender.officer.clear();
    Retouch edits;
    edits.header = [&](QByteArray json) {
        json.replace(base64(encodeCard(batch.header.sender, keys)),
                     base64(newerCard(batch.header.sender, keys, R"(,"later":true)")));
        json.replace("{\"base\":", "{\"via\":{\"x\":[1]},\"base\":");
        json.replace("{\"key\":", "{\"way\":null,\"key\":");
        return json.insert(1, R"("a_key":[{"b":2}],)");
    };
    edits.line = [](QByteArray line) { return line.replace("\"k\":", "\"via\":[3],\"k\":"); };
    const QString file = pair.village.path(u"baru.jbatch"_s);
    forgeEdited(file, batch, edits, keys, pair.office.session().keys());
    QCOMPARE(readFile(file).count("\"via\":{"), 1);
    QCOMPARE(readFile(file).count("\"way\":null"), 1);

    const BatchTaken taken = take(pair.office, file);
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    QCOMPARE(taken.changes, 3);
    QVERIFY(take(second, send(pair.office, fingerprint(second))).ok);
    JobContext context;
    for (TestRegister* at : {&pair.office, &second}) {
        for (const Change& change : changes) {
            const auto kept = ChangeLog(at->connection()).ofRecord(change.kind, change.record);
            QCOMPARE(kept->size(), 1);
            QCOMPARE(kept->first().body, change.body);
            QCOMPARE(kept->first().kind, change.kind);
        }
        QCOMPARE(worker(**at, WorkerId(changes[0].record))->name, u"Slamet Riyadi"_s);
        QCOMPARE(checkRegister(**at, context)->problems, QStringList());
    }
}

void TestFormats::aNewerFieldOfAnyTypeIsTakenAndPassedOn_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value :
         {"\"AB\"", "42", "null", "1.70", "true", "[1, 2]", "{\"a\":{}}", "1e300"})
        QTest::newRow(value) << QByteArray(value);
}

void TestFormats::aNewerFieldOfAnyTypeIsTakenAndPassedOn()
{
    QFETCH(const QByteArray, value);
    VillageAndOffice pair;
    QVERIFY(pair.toOffice().ok);
    const Change change =
        handMade("worker", QUuid::createUuid(),
                 R"({"set":{"name":"Wiji","shoes":)" + value + R"(},"over":{"shoes":[]}})");
    const BatchTaken taken =
        take(pair.office,
             forgedFile(batchOf(pair.village, kVillage, {change}, lastOf(pair.village, kVillage)),
                        pair.village, pair.office));
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");
    QCOMPARE(worker(*pair.office, WorkerId(change.record))->name, u"Wiji"_s);
    QCOMPARE(ChangeLog(pair.office.connection()).ofRecord(change.kind, change.record)->first().body,
             change.body);
    JobContext context;
    QCOMPARE(checkRegister(*pair.office, context)->problems, QStringList());
}

void TestFormats::aNewerCardIsPassedOnByteForByte()
{
    // A device of a newer version begins a second life; who only knows its first hears of it from the office.
    VillageAndOffice pair;
    TestRegister second({.scope = kVillage, .role = {}, .device = u"Laptop Dua"_s, .seed = 66});
    introduce(pair.office, kRegency, second, kVillage);
    introduce(pair.village, kVillage, second, kVillage);
    const DeviceKeys& former = pair.village.session().keys();
    const auto keys = DeviceKeys::generate();
    sample::Batch batch = sample::emptyBatch(keys, kVillage);
    batch.addStream(keys, sample::streamOf(keys, kVillage, 0, 1));
    batch.header.held.clear();
    batch.header.sender.officer.clear();
    batch.header.sender.introductions = {introductionBy(former, keys.publicKeys())};
    const QByteArray card = newerCard(batch.header.sender, keys, R"(,"later":[1, 2])");
    const auto withIt = [&](QByteArray json) {
        return json.replace(base64(encodeCard(batch.header.sender, keys)), base64(card));
    };
    const QString file = pair.village.path(u"baru.jbatch"_s);
    forgeEdited(file, batch, {withIt}, keys, pair.office.session().keys());
    const BatchTaken taken = take(pair.office, file);
    QVERIFY2(taken.ok, taken.reason ? qPrintable(taken.reason->detail) : "");

    const QString onward = send(pair.office, fingerprint(second));
    QCOMPARE(BatchReader::open(onward)->header().cards, QList<QByteArray>{card});
    QVERIFY(take(second, onward).ok);
    QCOMPARE((*Peers(second.connection()).find(keys.origin()))->card, card);
}

void TestFormats::aCardOfTheNextFormatIsTooNew()
{
    TestRegister office({.scope = kRegency, .role = {}, .device = u"Kantor"_s, .seed = 67});
    const QStringList before = dumpOf(office);
    const QString file = office.path(u"baru.jcard"_s);
    for (const QByteArray& bytes :
         {QByteArray(R"({"format":2})"), QByteArray(R"({"format":99,"who":{"sign":1}})"),
          readFile(m_today.filePath(u"card.jcard"_s)).replace("\"format\":1", "\"format\":2")}) {
        writeFile(file, bytes);
        VERIFY_REFUSED(inspectCard(file), ErrorCode::FileTooNew);
        VERIFY_REFUSED(acceptCard(*office, file, kVillage, u"0000-0000-0000"_s),
                       ErrorCode::FileTooNew);
    }
    QCOMPARE(difference(before, dumpOf(office)), QString());
}

void TestFormats::aBatchOfTheNextFormatIsTooNew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray today = readFile(m_today.filePath(u"batch.jbatch"_s));
    QByteArray next = today;
    next[8] = '\2';
    QTest::newRow("the number behind its magic") << next;
    QTest::newRow("and everything else another way")
        << QByteArray("JBATCH\r\n") + QByteArray("\2\0", 2) + QByteArray(500, 'x');
    QTest::newRow("a much later one")
        << QByteArray("JBATCH\r\n") + QByteArray("\xff\xff", 2) + QByteArray(500, 'x');
    QTest::newRow("its header") << QByteArray(today).replace("\"format\":1", "\"format\":2");
}

void TestFormats::aBatchOfTheNextFormatIsTooNew()
{
    QFETCH(const QByteArray, bytes);
    TestRegister office({.scope = kRegency, .role = {}, .device = u"Kantor"_s, .seed = 68});
    const QStringList before = dumpOf(office);
    const QString file = office.path(u"baru.jbatch"_s);
    writeFile(file, bytes);
    const BatchTaken taken = take(office, file);
    QVERIFY(!taken.ok);
    QCOMPARE(taken.reason->code, ErrorCode::FileTooNew);
    QCOMPARE(difference(before, dumpOf(office)), QString());
}

void TestFormats::aBackupOfTheNextFormatIsTooNew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray next = readFile(m_today.filePath(u"backup.jbackup"_s)).chopped(32);
    QCOMPARE(next.first(8), QByteArray("JBACKUP\1"));
    next[7] = '\2';
    QTest::newRow("with the end that we know") << next + blake(next);
    QTest::newRow("everything else another way") << next.first(8) + QByteArray(500, 'x');
}

void TestFormats::aBackupOfTheNextFormatIsTooNew()
{
    QFETCH(const QByteArray, bytes);
    TestRegister here({.scope = kVillage, .role = {}, .device = u"Lain"_s, .seed = 69});
    const QString file = here.path(u"baru.jbackup"_s);
    writeFile(file, bytes);
    VERIFY_REFUSED(restore(file, here.path(u"baru"_s), passphrase(), here.environment()),
                   ErrorCode::FileTooNew);
    QVERIFY(!QFile::exists(here.path(u"baru"_s)));
}

namespace {

/// `service_tests tst_formats --write <folder>` makes the fixtures of a version that is about to be released.
int testOrWrite(int count, char** arguments)
{
    if (count == 3 && QByteArray(arguments[1]) == "--write") {
        writeFormats(QString::fromLocal8Bit(arguments[2]));
        return 0;
    }
    return tests::runClass<TestFormats>(count, arguments);
}

} // namespace

TEST_SUITE_RUN_BY(testOrWrite)
#include "tst_formats.moc"
