/// What a batch says in clear comes back as it was, and nothing malformed is believed.
#include "app/sync/batchheader.h"
#include "app/vault/sodium.h"
#include "tests/runner/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using app::BatchHeader;
using app::DeviceKeys;
using app::ErrorCode;

namespace {

struct Sample {
    DeviceKeys sender = DeviceKeys::generate();
    DeviceKeys relayed = DeviceKeys::generate();
    BatchHeader header;

    Sample()
    {
        header.id = QUuid::createUuid();
        header.number = 13;
        header.previousId = QUuid::createUuid();
        header.previousHash = app::hashOf("before");
        header.sender = {sender.publicKeys(), u"Laptop"_s, {}, u"35.15"_s, u"2026"_s, {}};
        header.senderCard = app::encodeCard(header.sender, sender);
        header.receivers = {{QUuid::createUuid(), QByteArray(80, 'k')}};
        header.scope = u"35.15"_s;
        header.parts = {part(sender, u"35.15"_s, 0, 5), part(relayed, u"35.15.12.2004"_s, 7, 10)};
        header.held = {{{sender.origin(), u"35.15"_s}, 5},
                       {{relayed.origin(), u"35.15.12.2004"_s}, 10},
                       {{sender.origin(), u"35.15.12.2004"_s}, 0}};
        header.changes = 8;
        header.made = u"2026-05-01T08:00:00Z"_s;
        header.version = u"0.1.0"_s;
    }

    static app::StreamPart part(const DeviceKeys& owner, const QString& scope, int base, int upto)
    {
        app::StreamPart part;
        part.key = {owner.origin(), scope};
        part.base = base;
        part.upto = upto;
        part.baseChain = base > 0 ? app::hashOf("base") : QByteArray();
        part.chain = app::hashOf("upto");
        part.signKey = owner.publicKeys().sign;
        part.signature = owner.sign(app::headMessage(part.key, upto, part.chain));
        return part;
    }
};

using Edit = std::function<void(QJsonObject&)>;

Edit setting(const QString& key, const QJsonValue& value)
{
    return [=](QJsonObject& object) { object[key] = value; };
}

Edit removing(const QString& key)
{
    return [=](QJsonObject& object) { object.remove(key); };
}

/// Does `edit` to the first entry of the list `key`.
Edit inFirst(const QString& key, const Edit& edit)
{
    return [=](QJsonObject& object) {
        QJsonArray list = object[key].toArray();
        QJsonObject first = list[0].toObject();
        edit(first);
        list[0] = first;
        object[key] = list;
    };
}

QByteArray edited(const QByteArray& json, const Edit& edit)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    edit(object);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class TestBatchHeader : public QObject {
    Q_OBJECT

private slots:
    void aHeaderComesBackAsItWas();
    void aFirstBatchHasNoneBeforeIt();
    void theSameHeaderIsTheSameBytes();
    void fieldsOfNewerVersionsAreSkipped();
    void aNewerFormatIsTooNew();
    void whatIsMalformedIsRefused_data();
    void whatIsMalformedIsRefused();
    void aStreamTwiceIsRefused();
    void everyCutHeaderIsRefused();
    void aHugeHeaderIsRefused();
    void theHeadMessageTellsEveryPartApart();
};

void TestBatchHeader::aHeaderComesBackAsItWas()
{
    const Sample sample;
    const auto read = app::decodeHeader(app::encodeHeader(sample.header));
    QVERIFY(read);
    QCOMPARE(read->id, sample.header.id);
    QCOMPARE(read->number, sample.header.number);
    QCOMPARE(read->previousId, sample.header.previousId);
    QCOMPARE(read->previousHash, sample.header.previousHash);
    QCOMPARE(read->sender, sample.header.sender);
    QCOMPARE(read->senderCard, sample.header.senderCard);
    QCOMPARE(read->receivers[0].origin, sample.header.receivers[0].origin);
    QCOMPARE(read->receivers[0].sealedKey, sample.header.receivers[0].sealedKey);
    QCOMPARE(read->scope, sample.header.scope);
    QCOMPARE(read->held, sample.header.held);
    QCOMPARE(read->changes, 8);
    QCOMPARE(read->made, sample.header.made);
    QCOMPARE(read->version, sample.header.version);
    QCOMPARE(read->parts.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const app::StreamPart& is = read->parts[i];
        const app::StreamPart& was = sample.header.parts[i];
        QCOMPARE(is.key, was.key);
        QCOMPARE(is.base, was.base);
        QCOMPARE(is.baseChain, was.baseChain);
        QCOMPARE(is.upto, was.upto);
        QCOMPARE(is.chain, was.chain);
        QCOMPARE(is.signature, was.signature);
        QCOMPARE(is.signKey, was.signKey);
    }
}

void TestBatchHeader::aFirstBatchHasNoneBeforeIt()
{
    Sample sample;
    sample.header.previousId = QUuid();
    sample.header.previousHash.clear();
    const auto read = app::decodeHeader(app::encodeHeader(sample.header));
    QVERIFY(read);
    QVERIFY(read->previousId.isNull());
    QVERIFY(read->previousHash.isEmpty());
}

void TestBatchHeader::theSameHeaderIsTheSameBytes()
{
    const Sample sample;
    const QByteArray once = app::encodeHeader(sample.header);
    QCOMPARE(app::encodeHeader(sample.header), once);
    QCOMPARE(app::encodeHeader(*app::decodeHeader(once)), once);
}

void TestBatchHeader::fieldsOfNewerVersionsAreSkipped()
{
    const Sample sample;
    const QByteArray json = edited(app::encodeHeader(sample.header), [](QJsonObject& object) {
        object[u"photos"_s] = QJsonArray{1, 2};
        inFirst(u"parts"_s, setting(u"via"_s, 3))(object);
    });
    QVERIFY(app::decodeHeader(json));
}

void TestBatchHeader::aNewerFormatIsTooNew()
{
    const Sample sample;
    const auto read =
        app::decodeHeader(edited(app::encodeHeader(sample.header), setting(u"format"_s, 2)));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileTooNew);
}

void TestBatchHeader::whatIsMalformedIsRefused_data()
{
    QTest::addColumn<Edit>("edit");
    const QString b64(43, u'A');
    for (const char* key : {"format", "id", "number", "sender", "receivers", "scope", "parts",
                            "changes", "made", "version"})
        QTest::addRow("without %s", key) << removing(QString::fromLatin1(key));
    for (const char* key : {"scope", "signKey", "base", "upto", "chain", "signature"})
        QTest::addRow("part without %s", key)
            << inFirst(u"parts"_s, removing(QString::fromLatin1(key)));
    QTest::newRow("number zero") << setting(u"number"_s, 0);
    QTest::newRow("number a fraction") << setting(u"number"_s, 1.5);
    QTest::newRow("number as text") << setting(u"number"_s, u"13"_s);
    QTest::newRow("changes negative") << setting(u"changes"_s, -1);
    QTest::newRow("fewer changes than the parts") << setting(u"changes"_s, 7);
    QTest::newRow("more changes than the parts") << setting(u"changes"_s, 9);
    QTest::newRow("no receivers") << setting(u"receivers"_s, QJsonArray());
    QTest::newRow("a sealed key cut") << inFirst(u"receivers"_s, setting(u"key"_s, u"AAAA"_s));
    QTest::newRow("a scope that is none") << setting(u"scope"_s, u"35.1"_s);
    QTest::newRow("previous without its hash") << removing(u"previousHash"_s);
    QTest::newRow("an id of zeros") << setting(u"id"_s, QString(22, u'A'));
    QTest::newRow("an id in another spelling") << setting(u"id"_s, QString(22, u'B'));
    QTest::newRow("no card") << setting(u"sender"_s, u"e30"_s);
    QTest::newRow("a part that ends where it begins") << inFirst(u"parts"_s, setting(u"upto"_s, 0));
    QTest::newRow("a part without end")
        << inFirst(u"parts"_s, setting(u"upto"_s, std::numeric_limits<qint64>::max()));
    QTest::newRow("a base without chain") << inFirst(u"parts"_s, setting(u"base"_s, 1));
    QTest::newRow("held not a number")
        << setting(u"held"_s, QJsonObject{{u"35.15"_s, QJsonObject{{QString(22, u'A'), u"x"_s}}}});
    QTest::newRow("held by nobody")
        << setting(u"held"_s, QJsonObject{{u"35.15"_s, QJsonObject{{u"me"_s, 1}}}});
    QTest::newRow("a long version") << setting(u"version"_s, QString(65, u'1'));
}

void TestBatchHeader::whatIsMalformedIsRefused()
{
    QFETCH(const Edit, edit);
    const Sample sample;
    const auto read = app::decodeHeader(edited(app::encodeHeader(sample.header), edit));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileDamaged);
}

void TestBatchHeader::aStreamTwiceIsRefused()
{
    Sample sample;
    sample.header.parts.append(sample.header.parts[0]);
    sample.header.changes += 5;
    QVERIFY(!app::decodeHeader(app::encodeHeader(sample.header)));
}

void TestBatchHeader::everyCutHeaderIsRefused()
{
    const QByteArray whole = app::encodeHeader(Sample().header);
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY(!app::decodeHeader(whole.first(size)));
}

void TestBatchHeader::aHugeHeaderIsRefused()
{
    QByteArray json = app::encodeHeader(Sample().header);
    json.insert(1, "\"filler\":\"" + QByteArray(4 << 20, 'x') + "\",");
    QVERIFY(!app::decodeHeader(json));
}

void TestBatchHeader::theHeadMessageTellsEveryPartApart()
{
    const app::StreamKey key{QUuid::createUuid(), u"35.15"_s};
    const QByteArray chain = app::hashOf("a");
    const QByteArray message = app::headMessage(key, 5, chain);
    QVERIFY(app::headMessage({key.origin, u"35.16"_s}, 5, chain) != message);
    QVERIFY(app::headMessage({QUuid::createUuid(), key.scope}, 5, chain) != message);
    QVERIFY(app::headMessage(key, 6, chain) != message);
    QVERIFY(app::headMessage(key, 5, app::hashOf("b")) != message);
}

TEST_SUITE(TestBatchHeader)
#include "tst_batchheader.moc"
