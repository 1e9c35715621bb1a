/// A batch comes back as it was written, or not at all; and a disk that fails leaves nothing behind.
#include "tests/runner/suite.h"
#include "tests/unit/samplebatch.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using app::BatchReader;
using app::Change;
using app::DeviceKeys;
using app::ErrorCode;
using sample::Batch;

namespace {

bool sameChange(const Change& a, const Change& b)
{
    return a.stream == b.stream && a.seq == b.seq && a.stamp == b.stamp && a.author == b.author &&
           a.kind == b.kind && a.record == b.record && a.salt == b.salt && a.body == b.body &&
           a.digest == b.digest;
}

/// Three streams of two devices, interleaved, with what only newer versions know and with erased ones.
Batch thousandChanges(const DeviceKeys& village, const DeviceKeys& office)
{
    std::vector<std::vector<Change>> streams{
        sample::streamOf(village, u"35.15.12.2004"_s, 0, 600),
        sample::streamOf(village, u"35.15"_s, 70, 150),
        sample::streamOf(office, u"35.15"_s, 1000, 250),
    };
    for (std::vector<Change>& stream : streams)
        for (std::size_t i = 0; i < stream.size(); i += 9) {
            Change& change = stream[i];
            change.kind = i % 2 == 0 ? "drone_survey" : "worker";
            change.body = R"({"set":{"wings":[1, 2.50,"\u00e9"]},"later":{"x":null}})";
            change.digest = app::bodyDigest(change.salt, change.body);
            if (i % 27 == 0) {
                change.salt.clear();
                change.body.clear();
            }
        }
    Batch batch = sample::emptyBatch(village, u"35.15.12.2004"_s);
    batch.addStream(village, streams[0]);
    batch.addStream(village, streams[1]);
    batch.addStream(office, streams[2]);
    // As a log has them: each stream in its own order, others in between.
    batch.changes.clear();
    for (std::size_t round = 0; batch.changes.size() < 1000; ++round)
        for (const std::vector<Change>& stream : streams)
            for (std::size_t i = round * 7; i < std::min(round * 7 + 7, stream.size()); ++i)
                batch.changes.push_back(stream[i]);
    return batch;
}

} // namespace

class TestBatchFile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.jbatch"_s);
    }

    void aThousandChangesComeBackByteForByte();
    void anEmptyBatchIsValid();
    void manyChunksComeBack();
    void eachReceiverOpensIt();
    void othersAreToldItIsNotForThem();
    void theReceiverCanStopReading();
    void aBatchCanBeReadTwice();
    void everyDamagedByteIsRefused();
    void everyCutFileIsRefused();
    void bytesAfterTheEndAreRefused();
    void aFileChangedAfterItsCheckIsRefused();
    void whatIsNoBatchIsRefused_data();
    void whatIsNoBatchIsRefused();
    void nothingPersonalStandsInTheFile();
    void theNameSaysWhoAndWhichNumber();

    void aFullDiskLeavesNothing_data();
    void aFullDiskLeavesNothing();
    void aMissingFolderIsNotFound();
    void aCancelledBatchLeavesNothing();
    void aFailingLogLeavesNothing();
    void theFormerFileSurvivesAFailure();
    void aLogThatIsNotWhatThePartsSayIsRefused_data();
    void aLogThatIsNotWhatThePartsSayIsRefused();
    void aBatchNeedsAReceiver();
    void aBatchIsWrittenByItsSender();

private:
    Batch smallBatch() const
    {
        Batch batch = sample::emptyBatch(m_village, u"35.15.12.2004"_s);
        batch.addStream(m_village, sample::streamOf(m_village, u"35.15.12.2004"_s, 40, 3));
        return batch;
    }
    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    QByteArray fileBytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void replaceFile(const QByteArray& bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    ErrorCode refusal() const
    {
        const auto read = sample::read(m_path, m_office);
        return read ? ErrorCode::Cancelled : read.error().code;
    }

    const DeviceKeys m_village = DeviceKeys::generate();
    const DeviceKeys m_office = DeviceKeys::generate();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestBatchFile::aThousandChangesComeBackByteForByte()
{
    const Batch batch = thousandChanges(m_village, m_office);
    const auto written = sample::write(m_path, batch, m_village, m_office);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    QCOMPARE(written->bytes, QFile(m_path).size());
    const auto reader = BatchReader::open(m_path);
    QVERIFY(reader);
    QCOMPARE(reader->hash(), written->hash);
    QCOMPARE(reader->header().number, 13);
    QCOMPARE(reader->header().sender.keys, m_village.publicKeys());

    const auto read = sample::read(m_path, m_office);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->size(), std::size_t(1000));
    QVERIFY(std::equal(read->begin(), read->end(), batch.changes.begin(), sameChange));
}

void TestBatchFile::anEmptyBatchIsValid()
{
    QVERIFY(sample::write(m_path, sample::emptyBatch(m_village, u"35.15"_s), m_village, m_office));
    const auto read = sample::read(m_path, m_office);
    QVERIFY(read);
    QVERIFY(read->empty());
}

void TestBatchFile::manyChunksComeBack()
{
    // Random text does not shrink: lines end in the middle of chunks and of what zstd gives out.
    std::vector<Change> stream;
    for (int seq = 1; seq <= 40; ++seq) {
        QByteArray text;
        for (int i = 0; i < seq * 40; ++i)
            text += app::hashOf(QByteArray::number(seq * 10'000 + i)).toHex();
        stream.push_back(sample::changeOf({m_village.origin(), u"35.15"_s}, seq,
                                          "{\"set\":{\"note\":\"" + text + "\"}}"));
    }
    Batch batch = sample::emptyBatch(m_village, u"35.15"_s);
    batch.addStream(m_village, stream);
    const auto written = sample::write(m_path, batch, m_village, m_office);
    QVERIFY(written);
    QVERIFY(written->bytes > 10 * app::kChunk);
    const auto read = sample::read(m_path, m_office);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(std::equal(read->begin(), read->end(), stream.begin(), stream.end(), sameChange));
}

void TestBatchFile::eachReceiverOpensIt()
{
    const auto second = DeviceKeys::generate();
    const Batch batch = smallBatch();
    app::JobContext context;
    QVERIFY(app::writeBatch(m_path, batch.header,
                            {{m_office.origin(), m_office.publicKeys().box},
                             {second.origin(), second.publicKeys().box}},
                            m_village, sample::sourceOf(batch.changes), context));
    QCOMPARE(sample::read(m_path, m_office)->size(), std::size_t(3));
    QCOMPARE(sample::read(m_path, second)->size(), std::size_t(3));
}

void TestBatchFile::othersAreToldItIsNotForThem()
{
    QVERIFY(sample::write(m_path, smallBatch(), m_village, m_office));
    const auto read = sample::read(m_path, DeviceKeys::generate());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotForUs);
}

void TestBatchFile::theReceiverCanStopReading()
{
    QVERIFY(sample::write(m_path, smallBatch(), m_village, m_office));
    int taken = 0;
    const auto done = BatchReader::open(m_path)->read(
        m_office, {[&taken](const Change&) -> app::Result<void> {
                       if (++taken == 2)
                           return app::Error{ErrorCode::OutOfScope, u"the second"_s};
                       return {};
                   },
                   {},
                   {}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::OutOfScope);
    QCOMPARE(taken, 2);
}

void TestBatchFile::aBatchCanBeReadTwice()
{
    QVERIFY(sample::write(m_path, smallBatch(), m_village, m_office));
    auto reader = BatchReader::open(m_path);
    QVERIFY(reader);
    for (int round = 0; round < 2; ++round) {
        int taken = 0;
        const auto take = [&taken](const Change&) -> app::Result<void> {
            ++taken;
            return {};
        };
        QVERIFY(reader->read(m_office, {take, {}, {}}));
        QCOMPARE(taken, 3);
    }
}

void TestBatchFile::everyDamagedByteIsRefused()
{
    QVERIFY(sample::write(m_path, smallBatch(), m_village, m_office));
    const QByteArray whole = fileBytes();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QVERIFY(file.seek(i) && file.putChar(char(whole[i] ^ (1 << (i % 8)))));
        const auto reader = BatchReader::open(m_path);
        QVERIFY2(!reader, qPrintable(QString::number(i)));
        const ErrorCode code = reader.error().code;
        QVERIFY(code == ErrorCode::FileDamaged || code == ErrorCode::FileTooNew);
        QVERIFY(file.seek(i) && file.putChar(whole[i]));
    }
    QVERIFY(BatchReader::open(m_path));
}

void TestBatchFile::everyCutFileIsRefused()
{
    QVERIFY(sample::write(m_path, smallBatch(), m_village, m_office));
    for (qint64 size = QFile(m_path).size() - 1; size >= 0; --size) {
        QVERIFY(QFile::resize(m_path, size));
        QCOMPARE(refusal(), ErrorCode::FileDamaged);
    }
}

void TestBatchFile::bytesAfterTheEndAreRefused()
{
    QVERIFY(sample::write(m_path, smallBatch(), m_village, m_office));
    const QByteArray whole = fileBytes();
    for (const QByteArray& more : {QByteArray(1, '\0'), whole, whole.last(64)}) {
        replaceFile(whole + more);
        QCOMPARE(refusal(), ErrorCode::FileDamaged);
    }
}

void TestBatchFile::aFileChangedAfterItsCheckIsRefused()
{
    // Two honest batches that share everything up to their cipher streams cannot be made from outside,
    // so the chunks of the one stand in for a stick that changes under our hands.
    QVERIFY(sample::write(m_path, smallBatch(), m_village, m_office));
    auto reader = BatchReader::open(m_path);
    QVERIFY(reader);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 100));
    file.write("XXXX");
    file.close();
    const auto done =
        reader->read(m_office, {[](const Change&) { return app::Result<void>(); }, {}, {}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileDamaged);
}

void TestBatchFile::whatIsNoBatchIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04") + QByteArray(4096, 'x');
    const QByteArray start = "JBATCH\r\n" + QByteArray("\1\0", 2);
    QTest::newRow("a header of 4 GB") << start + QByteArray(4096, '\xff');
    QTest::newRow("an empty header") << start + QByteArray(4, '\0') + QByteArray(200, 'x');
    QTest::newRow("format zero") << "JBATCH\r\n" + QByteArray(2, '\0') + QByteArray(200, '\1');
    QTest::newRow("end of line changed")
        << "JBATCH\n" + QByteArray("\1\0", 2) + QByteArray(200, '\1');
}

void TestBatchFile::whatIsNoBatchIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(BatchReader::open(m_path).error().code, ErrorCode::FileUnreadable);
    replaceFile(bytes);
    QCOMPARE(BatchReader::open(m_path).error().code, ErrorCode::FileDamaged);
}

void TestBatchFile::nothingPersonalStandsInTheFile()
{
    QVERIFY(sample::write(m_path, smallBatch(), m_village, m_office));
    const QByteArray bytes = fileBytes();
    QVERIFY(!bytes.contains("Warga"));
    QVERIFY(!bytes.contains("Sri Wahyuni"));
    const auto reader = BatchReader::open(m_path);
    QVERIFY(reader);
    QVERIFY(!reader->header().senderCard.contains("Sri Wahyuni"));
    QCOMPARE(reader->header().sender.deviceName, u"Laptop balai"_s);
    QCOMPARE(reader->header().sender.officer, QString());
}

void TestBatchFile::theNameSaysWhoAndWhichNumber()
{
    Batch batch = smallBatch();
    const auto tagOf = [](const DeviceKeys& keys) {
        return QString::fromLatin1(keys.origin().toRfc4122().first(2).toHex().toUpper());
    };
    QCOMPARE(app::batchFileName(batch.header),
             u"35.15.12.2004_"_s + tagOf(m_village) + u"_0013.jbatch"_s);
    batch.header.number = 12345;
    batch.header.receivers = {{m_office.origin(), {}}};
    QCOMPARE(app::batchFileName(batch.header),
             u"35.15.12.2004_"_s + tagOf(m_village) + u'-' + tagOf(m_office) + u"_12345.jbatch"_s);
}

void TestBatchFile::aFullDiskLeavesNothing_data()
{
    QTest::addColumn<int>("missing");
    for (const int missing : {1, 64, 65, 200, 1000, 10'000})
        QTest::addRow("%d bytes too small", missing) << missing;
}

void TestBatchFile::aFullDiskLeavesNothing()
{
    QFETCH(const int, missing);
    const auto whole = sample::write(m_path, smallBatch(), m_village, m_office);
    QVERIFY(whole && QFile::remove(m_path));
    const std::int64_t room = std::max<std::int64_t>(0, whole->bytes - missing);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{rlim_t(room), before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto written = sample::write(m_path, smallBatch(), m_village, m_office);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageFull);
    QCOMPARE(files(), QStringList());
}

void TestBatchFile::aMissingFolderIsNotFound()
{
    const auto written =
        sample::write(m_folder->filePath(u"stick/a.jbatch"_s), smallBatch(), m_village, m_office);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotFound);
}

void TestBatchFile::aCancelledBatchLeavesNothing()
{
    const Batch batch = smallBatch();
    int asked = 0;
    app::JobContext context({}, [&asked] { return ++asked > 2; });
    const auto written =
        app::writeBatch(m_path, batch.header, {{m_office.origin(), m_office.publicKeys().box}},
                        m_village, sample::sourceOf(batch.changes), context);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(files(), QStringList());
}

void TestBatchFile::aFailingLogLeavesNothing()
{
    app::JobContext context;
    const auto failing = []() -> app::Result<std::optional<Change>> {
        return app::Error{ErrorCode::StorageBusy, u"held"_s};
    };
    const auto written = app::writeBatch(m_path, smallBatch().header,
                                         {{m_office.origin(), m_office.publicKeys().box}},
                                         m_village, {failing}, context);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageBusy);
    QCOMPARE(files(), QStringList());
}

void TestBatchFile::theFormerFileSurvivesAFailure()
{
    QVERIFY(sample::write(m_path, smallBatch(), m_village, m_office));
    const QByteArray before = fileBytes();
    Batch broken = smallBatch();
    broken.changes.pop_back();
    QVERIFY(!sample::write(m_path, broken, m_village, m_office));
    QCOMPARE(fileBytes(), before);
    QCOMPARE(files(), QStringList{u"a.jbatch"_s});
}

void TestBatchFile::aLogThatIsNotWhatThePartsSayIsRefused_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("the last is missing") << 0;
    QTest::newRow("one in the middle is missing") << 1;
    QTest::newRow("one too many") << 2;
    QTest::newRow("of another stream") << 3;
    QTest::newRow("another body") << 4;
    QTest::newRow("one twice") << 5;
}

void TestBatchFile::aLogThatIsNotWhatThePartsSayIsRefused()
{
    QFETCH(const int, fault);
    Batch batch = smallBatch();
    std::vector<Change>& changes = batch.changes;
    if (fault == 0)
        changes.pop_back();
    else if (fault == 1)
        changes.erase(changes.begin() + 1);
    else if (fault == 2)
        changes.push_back(sample::changeOf(changes[0].stream, 44, "{\"set\":{}}"));
    else if (fault == 3)
        changes[1].stream.scope = u"35.15.12.2005"_s;
    else if (fault == 4)
        changes[1] = sample::changeOf(changes[1].stream, 42, "{\"set\":{}}");
    else
        changes.insert(changes.begin(), changes.front());
    const auto written = sample::write(m_path, batch, m_village, m_office);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::StorageCorrupt);
    QCOMPARE(files(), QStringList());
}

void TestBatchFile::aBatchNeedsAReceiver()
{
    app::JobContext context;
    const Batch batch = smallBatch();
    const auto nobody = app::writeBatch(m_path, batch.header, {}, m_village,
                                        sample::sourceOf(batch.changes), context);
    QCOMPARE(nobody.error().code, ErrorCode::NoReceiver);
    const auto noKey = app::writeBatch(m_path, batch.header, {{m_office.origin(), "short"}},
                                       m_village, sample::sourceOf(batch.changes), context);
    QCOMPARE(noKey.error().code, ErrorCode::Invalid);
}

void TestBatchFile::aBatchIsWrittenByItsSender()
{
    const auto written = sample::write(m_path, smallBatch(), m_office, m_office);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
}

TEST_SUITE(TestBatchFile)
#include "tst_batchfile.moc"
