/// What a liar can put in a well-sealed and well-signed file, and why it is refused.
#include "tests/runner/suite.h"
#include "tests/unit/samplebatch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Change;
using app::DeviceKeys;
using app::ErrorCode;
using sample::Batch;

class TestBatchForgery : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"a.jbatch"_s);
    }

    void theForgersToolWritesWhatAnHonestProgramReads();
    void aRelayPassesChangesOnUnharmed();
    void aRelayCannotAlterAChange();
    void aRelayCannotInventAStream_data();
    void aRelayCannotInventAStream();
    void aRelayCannotLeaveOneOut();
    void aRelayCannotMoveChangesToAnotherArea();
    void anErasedBodyKeepsTheChainWhole();
    void anotherHeaderDoesNotOpenTheChunks();
    void linesThatAreNotDeclaredAreRefused_data();
    void linesThatAreNotDeclaredAreRefused();
    void aBombIsRefusedBeforeItUnfolds();
    void anEndlessLineIsRefused();

private:
    ErrorCode refusal() const
    {
        const auto read = sample::read(m_path, m_receiver);
        return read ? ErrorCode::Cancelled : read.error().code;
    }
    /// The village's three changes, passed on by the office.
    Batch relayed() const
    {
        Batch batch = sample::emptyBatch(m_office, u"35.15"_s);
        batch.addStream(m_village, sample::streamOf(m_village, u"35.15.12.2004"_s, 0, 3));
        return batch;
    }
    void forge(const Batch& batch) const
    {
        sample::forge(m_path, batch.header, sample::linesOf(batch), m_office, m_receiver);
    }

    const DeviceKeys m_village = DeviceKeys::generate();
    const DeviceKeys m_office = DeviceKeys::generate();
    const DeviceKeys m_receiver = DeviceKeys::generate();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestBatchForgery::theForgersToolWritesWhatAnHonestProgramReads()
{
    forge(relayed());
    QCOMPARE(sample::read(m_path, m_receiver)->size(), std::size_t(3));
}

void TestBatchForgery::aRelayPassesChangesOnUnharmed()
{
    QVERIFY(sample::write(m_path, relayed(), m_office, m_receiver));
    const auto read = sample::read(m_path, m_receiver);
    QVERIFY(read);
    QCOMPARE((*read)[2].stream.origin, m_village.origin());
}

void TestBatchForgery::aRelayCannotAlterAChange()
{
    Batch batch = relayed();
    Change& change = batch.changes[1];
    change.body.replace("Warga", "Orang");
    forge(batch);
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
    // Not even with the chain made to fit: the village's signature is over its own.
    Batch again = sample::emptyBatch(m_office, u"35.15"_s);
    change.digest = app::bodyDigest(change.salt, change.body);
    again.addStream(m_office, batch.changes);
    again.header.parts[0].signature = batch.header.parts[0].signature;
    again.header.parts[0].signKey = batch.header.parts[0].signKey;
    forge(again);
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
}

void TestBatchForgery::aRelayCannotInventAStream_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("signed by the relay, named after the village") << 0;
    QTest::newRow("signed with random bytes") << 1;
    QTest::newRow("with the signature of another head") << 2;
}

void TestBatchForgery::aRelayCannotInventAStream()
{
    QFETCH(const int, way);
    Batch batch = relayed();
    app::StreamPart& part = batch.header.parts[0];
    if (way == 0)
        part.signature = m_office.sign(app::headMessage(part.key, part.upto, part.chain));
    else if (way == 1)
        part.signature = QByteArray(64, 'x');
    else
        part.signature = m_village.sign(app::headMessage(part.key, 2, part.chain));
    forge(batch);
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
    QVERIFY(!sample::write(m_path, batch, m_office, m_receiver));
}

void TestBatchForgery::aRelayCannotLeaveOneOut()
{
    Batch batch = relayed();
    batch.changes.erase(batch.changes.begin() + 1);
    batch.changes[1].seq = 2;
    batch.header.parts[0].upto = 2;
    batch.header.changes = 2;
    forge(batch);
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
}

void TestBatchForgery::aRelayCannotMoveChangesToAnotherArea()
{
    Batch batch = relayed();
    batch.header.parts[0].key.scope = u"35.15.12.2005"_s;
    for (Change& change : batch.changes)
        change.stream.scope = u"35.15.12.2005"_s;
    forge(batch);
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
}

void TestBatchForgery::anErasedBodyKeepsTheChainWhole()
{
    Batch batch = relayed();
    batch.changes[1].body.clear();
    batch.changes[1].salt.clear();
    QVERIFY(sample::write(m_path, batch, m_office, m_receiver));
    const auto read = sample::read(m_path, m_receiver);
    QVERIFY(read);
    QCOMPARE((*read)[1].body, QByteArray());
    QCOMPARE((*read)[1].digest, batch.changes[1].digest);
}

void TestBatchForgery::anotherHeaderDoesNotOpenTheChunks()
{
    // A receiver knows the file key; even re-signed as another sender's, the old chunks do not fit.
    QVERIFY(sample::write(m_path, relayed(), m_office, m_receiver));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll().chopped(app::kSignatureSize);
    file.close();
    bytes.replace("\"number\":13", "\"number\":14");
    bytes += m_office.sign(app::batchMessage(app::hashOf(bytes)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(app::BatchReader::open(m_path));
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
}

void TestBatchForgery::linesThatAreNotDeclaredAreRefused_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    const QList<QByteArray> honest = sample::linesOf(relayed());
    const auto with = [&honest](const std::function<void(QList<QByteArray>&)>& edit) {
        QList<QByteArray> lines = honest;
        edit(lines);
        return lines;
    };
    QTest::newRow("none") << QList<QByteArray>();
    QTest::newRow("one missing") << with([](auto& lines) { lines.removeLast(); });
    QTest::newRow("one twice") << with([](auto& lines) { lines.append(lines.last()); });
    QTest::newRow("another order") << with([](auto& lines) { lines.swapItemsAt(0, 1); });
    QTest::newRow("of a stream beyond the parts")
        << with([](auto& lines) { lines[1].replace("\"s\":0", "\"s\":1"); });
    QTest::newRow("no change") << with([](auto& lines) { lines[1] = "{}"; });
    QTest::newRow("an empty line") << with([](auto& lines) { lines.append(QByteArray()); });
    QTest::newRow("two in one line") << with([](auto& lines) { lines[1] += lines[2]; });
    QTest::newRow("another author")
        << with([](auto& lines) { lines[1].replace("\"a\":\"0198", "\"a\":\"0199"); });
    QTest::newRow("another salt") << with([](auto& lines) {
        const qsizetype at = lines[1].indexOf("\"x\":\"") + 5;
        lines[1][at] = lines[1][at] == '0' ? '1' : '0';
    });
}

void TestBatchForgery::linesThatAreNotDeclaredAreRefused()
{
    QFETCH(const QList<QByteArray>, lines);
    sample::forge(m_path, relayed().header, lines, m_office, m_receiver);
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
}

void TestBatchForgery::aBombIsRefusedBeforeItUnfolds()
{
    const QByteArray body = "{\"set\":{\"note\":\"" + QByteArray(1'000'000, 'a') + "\"}}";
    std::vector<Change> stream;
    for (int seq = 1; seq <= 60; ++seq)
        stream.push_back(sample::changeOf({m_office.origin(), u"35.15"_s}, seq, body));
    Batch batch = sample::emptyBatch(m_office, u"35.15"_s);
    batch.addStream(m_office, stream);
    forge(batch);
    QVERIFY(QFile(m_path).size() < 20'000);
    int taken = 0;
    const auto done = app::BatchReader::open(m_path)->read(
        m_receiver, {[&taken](const Change&) -> app::Result<void> {
                         ++taken;
                         return {};
                     },
                     {},
                     {}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::FileDamaged);
    QVERIFY2(taken < 25, qPrintable(QString::number(taken)));
}

void TestBatchForgery::anEndlessLineIsRefused()
{
    Batch batch = relayed();
    sample::forge(m_path, batch.header, {QByteArray(3'000'000, 'a')}, m_office, m_receiver);
    QCOMPARE(refusal(), ErrorCode::FileDamaged);
}

TEST_SUITE(TestBatchForgery)
#include "tst_batchforgery.moc"
