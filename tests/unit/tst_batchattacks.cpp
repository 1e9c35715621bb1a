/// Attacks on whoever reads a file: it claims too much, unfolds too far, nests too deep, or comes from the future.
/// (tst_batchforgery has the lies about streams, tst_batchfile the damage.)
#include "tests/runner/suite.h"
#include "tests/unit/samplebatch.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using app::DeviceKeys;
using app::ErrorCode;
using sample::Batch;

namespace {

constexpr int kDeep = 10'000;

QByteArray nested(char open, char close)
{
    return QByteArray(kDeep, open) + QByteArray(kDeep, close);
}

/// `{"a":{"a":…{}…}}`
QByteArray nestedObjects()
{
    return QByteArray("{\"a\":").repeated(kDeep) + "{}" + QByteArray(kDeep, '}');
}

/// The most memory this program ever held, in bytes.
std::int64_t peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

} // namespace

class TestBatchAttacks : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.jbatch"_s);
    }

    void endlessChangesAreNotBelieved();
    void aHeaderTenThousandLevelsDeepIsRefused_data();
    void aHeaderTenThousandLevelsDeepIsRefused();
    void aCardTenThousandLevelsDeepIsRefused_data();
    void aCardTenThousandLevelsDeepIsRefused();
    void aChangeTenThousandLevelsDeepIsRefused_data();
    void aChangeTenThousandLevelsDeepIsRefused();
    void aWindowBeyondOursIsRefused_data();
    void aWindowBeyondOursIsRefused();
    void aBombOfPlainZerosStaysSmallInMemory();
    void aChangeOfTheNextCenturyIsRefused_data();
    void aChangeOfTheNextCenturyIsRefused();

private:
    Batch honest() const
    {
        Batch batch = sample::emptyBatch(m_sender, u"35.15.12.2004"_s);
        batch.addStream(m_sender, sample::streamOf(m_sender, u"35.15.12.2004"_s, 0, 3));
        return batch;
    }
    ErrorCode refusal() const
    {
        const auto read = sample::read(m_path, m_receiver);
        return read ? ErrorCode::Cancelled : read.error().code;
    }
    /// A file with this header and these compressed bytes, sealed and signed as it must be.
    void seal(const std::function<QByteArray(QByteArray)>& edit,
              const QByteArray& compressed) const;

    const DeviceKeys m_sender = DeviceKeys::generate();
    const DeviceKeys m_receiver = DeviceKeys::generate();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestBatchAttacks::seal(const std::function<QByteArray(QByteArray)>& edit,
                            const QByteArray& compressed) const
{
    const app::Secret fileKey = app::Secret::random(app::kFileKeySize);
    app::BatchHeader header = honest().header;
    header.senderCard = app::encodeCard(header.sender, m_sender);
    header.receivers = {{m_receiver.origin(), app::sealTo(fileKey, m_receiver.publicKeys().box)}};
    const QByteArray json = edit(app::encodeHeader(header));

    QByteArray bytes = app::kBatchMagic.toByteArray() + QByteArray("\1\0", 2);
    const auto length = qToLittleEndian<quint32>(quint32(json.size()));
    bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
    bytes += json;
    const QByteArray binding = app::hashOf(bytes);
    crypto_secretstream_xchacha20poly1305_state cipher{};
    QByteArray start(app::kStreamStart, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&cipher, app::bytesOf(start), fileKey.data());
    bytes += start;
    for (qsizetype at = 0; at <= compressed.size(); at += app::kChunk) {
        const QByteArray chunk = compressed.mid(at, app::kChunk);
        const bool isLast = at + app::kChunk > compressed.size();
        QByteArray sealed(4 + chunk.size() + app::kSealedOverhead, '\0');
        qToLittleEndian(quint32(chunk.size() + app::kSealedOverhead), sealed.data());
        crypto_secretstream_xchacha20poly1305_push(
            &cipher, app::bytesOf(sealed) + 4, nullptr, app::bytesOf(chunk), app::sizeOf(chunk),
            app::bytesOf(binding), app::sizeOf(binding),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        bytes += sealed;
    }
    bytes += m_sender.sign(app::batchMessage(app::hashOf(bytes)));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestBatchAttacks::endlessChangesAreNotBelieved()
{
    Batch batch = honest();
    app::StreamPart& part = batch.header.parts[0];
    part.upto = std::int64_t{1} << 60;
    part.signature = m_sender.sign(app::headMessage(part.key, part.upto, part.chain));
    batch.header.changes = part.upto;
    sample::forge(m_path, batch.header, sample::linesOf(batch), m_sender, m_receiver);
    QVERIFY(app::BatchReader::open(m_path)); // says so itself; nothing is set aside for them
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
}

void TestBatchAttacks::aHeaderTenThousandLevelsDeepIsRefused_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("lists") << nested('[', ']');
    QTest::newRow("objects") << nestedObjects();
    QTest::newRow("without an end") << QByteArray(kDeep, '[');
}

void TestBatchAttacks::aHeaderTenThousandLevelsDeepIsRefused()
{
    QFETCH(const QByteArray, value);
    const auto frame = QByteArray::fromHex("28b52ffd2000010000"); // zstd: nothing
    seal([](const QByteArray& json) { return json; }, frame);
    QVERIFY(app::BatchReader::open(m_path));
    for (const QByteArray& key : {QByteArray("later"), QByteArray("held"), QByteArray("parts")}) {
        seal([&](QByteArray json) { return json.insert(1, '"' + key + "\":" + value + ','); },
             frame);
        QCOMPARE(refusal(), ErrorCode::FileDamaged);
    }
    seal([&](const QByteArray&) { return value; }, frame);
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
}

void TestBatchAttacks::aCardTenThousandLevelsDeepIsRefused_data()
{
    aHeaderTenThousandLevelsDeepIsRefused_data();
}

void TestBatchAttacks::aCardTenThousandLevelsDeepIsRefused()
{
    QFETCH(const QByteArray, value);
    // As deep as fits into the bytes that a card may have.
    const QByteArray fitting = value.size() < 12'000 ? value : nested('[', ']').mid(4500, 11'000);
    QByteArray bytes = app::encodeCard(sample::cardOf(m_sender, u"35.15"_s), m_sender);
    bytes.truncate(bytes.indexOf(",\"signature\""));
    bytes += ",\"later\":" + fitting;
    const QByteArray signature = m_sender.sign(bytes).toBase64(QByteArray::Base64UrlEncoding |
                                                               QByteArray::OmitTrailingEquals);
    bytes += ",\"signature\":\"" + signature + "\"}";
    QVERIFY(bytes.size() < 16 * 1024);
    QCOMPARE(app::decodeCard(bytes).error().code, ErrorCode::FileDamaged);
    QCOMPARE(app::decodeCard(value).error().code, ErrorCode::FileDamaged);
}

void TestBatchAttacks::aChangeTenThousandLevelsDeepIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("in the value of a field") << QByteArray("\"Warga 2\"") << nested('[', ']');
    QTest::newRow("in the body") << QByteArray("{\"set\"")
                                 << "{\"later\":" + nestedObjects() + ",\"set\"";
    QTest::newRow("in a key of a newer version")
        << QByteArray("\"k\":") << "\"via\":" + nested('[', ']') + ",\"k\":";
    QTest::newRow("without an end") << QByteArray("\"Warga 2\"") << QByteArray(kDeep, '[');
}

void TestBatchAttacks::aChangeTenThousandLevelsDeepIsRefused()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QList<QByteArray> lines = sample::linesOf(honest());
    QVERIFY(lines[1].contains(before));
    lines[1].replace(before, after);
    QCOMPARE(app::decodeChangeLine(lines[1]).error().code, ErrorCode::FileDamaged);
    sample::forge(m_path, honest().header, lines, m_sender, m_receiver);
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
}

void TestBatchAttacks::aWindowBeyondOursIsRefused_data()
{
    QTest::addColumn<QByteArray>("window");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("8 MB, the most we keep") << QByteArray("\x68") << true;
    QTest::newRow("16 MB") << QByteArray("\x70") << false;
    QTest::newRow("2 GB") << QByteArray("\xa8") << false;
}

void TestBatchAttacks::aWindowBeyondOursIsRefused()
{
    QFETCH(const QByteArray, window);
    QFETCH(const bool, isTaken);
    // A frame of one block as it is, that asks its reader to keep so much of the past.
    const QByteArray lines = sample::linesOf(honest()).join('\n') + '\n';
    const auto block = qToLittleEndian<quint32>(quint32(lines.size()) << 3U | 1U);
    QByteArray frame = QByteArray::fromHex("28b52ffd00") + window;
    frame.append(reinterpret_cast<const char*>(&block), 3);
    seal([](const QByteArray& json) { return json; }, frame + lines);
    QCOMPARE(refusal(), isTaken ? ErrorCode::Cancelled : ErrorCode::FileDamaged);
}

void TestBatchAttacks::aBombOfPlainZerosStaysSmallInMemory()
{
    // Blocks that say "one byte, 128 KiB times": 8 GB in 260 KB, and not one end of a line.
    QByteArray frame = QByteArray::fromHex("28b52ffd0058");
    const QByteArray block = QByteArray::fromHex("02001061");
    for (int i = 0; i < 65'536; ++i)
        frame += block;
    frame += QByteArray::fromHex("03001061");
    seal([](const QByteArray& json) { return json; }, frame);
    QVERIFY(QFile(m_path).size() < 300'000);
    const std::int64_t before = peakMemory();
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
    QVERIFY(peakMemory() - before < (32 << 20));
}

void TestBatchAttacks::aChangeOfTheNextCenturyIsRefused_data()
{
    QTest::addColumn<app::Stamp>("stamp");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("the last of this one") << app::kLatestStamp - 1 << true;
    QTest::newRow("the year 2100") << app::kLatestStamp << false;
    QTest::newRow("the year 2126") << (app::Stamp{4'949'000'000'000} << 16) << false;
    QTest::newRow("the end of time") << std::numeric_limits<app::Stamp>::max() << false;
}

void TestBatchAttacks::aChangeOfTheNextCenturyIsRefused()
{
    QFETCH(const app::Stamp, stamp);
    QFETCH(const bool, isTaken);
    auto stream = sample::streamOf(m_sender, u"35.15.12.2004"_s, 0, 3);
    stream.back().stamp = stamp;
    Batch batch = sample::emptyBatch(m_sender, u"35.15.12.2004"_s);
    batch.addStream(m_sender, stream);
    sample::forge(m_path, batch.header, sample::linesOf(batch), m_sender, m_receiver);
    QCOMPARE(refusal(), isTaken ? ErrorCode::Cancelled : ErrorCode::FileDamaged);
}

TEST_SUITE(TestBatchAttacks)
#include "tst_batchattacks.moc"
