/// A change travels as one line, its body byte for byte, and nothing else passes for a change.
#include "app/sync/changeline.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Change;

namespace {

Change sample()
{
    Change change;
    change.seq = 41;
    change.stamp = 0x19f3c2a8b0001;
    change.author = QUuid(u"0198c5f2-1111-7000-8000-00000000000a"_s);
    change.kind = "worker";
    change.record = QUuid(u"0198c5f2-2222-7000-8000-00000000000b"_s);
    change.salt = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f");
    change.body =
        "{\"set\":{\"name\":\"Ny. \\\"Sri\\\" \xc3\xa9\",\"income\":1500000,\"phone\":null}}";
    change.digest = app::bodyDigest(change.salt, change.body);
    return change;
}

Change erased()
{
    Change change = sample();
    change.salt.clear();
    change.body.clear();
    return change;
}

void compare(const Change& a, const Change& b)
{
    QCOMPARE(a.seq, b.seq);
    QCOMPARE(a.stamp, b.stamp);
    QCOMPARE(a.author, b.author);
    QCOMPARE(a.kind, b.kind);
    QCOMPARE(a.record, b.record);
    QCOMPARE(a.salt, b.salt);
    QCOMPARE(a.body, b.body);
    QCOMPARE(a.digest, b.digest);
}

/// The sample's line with one piece replaced.
QByteArray altered(const QByteArray& before, const QByteArray& after)
{
    QByteArray line = app::encodeChangeLine(sample(), 2);
    if (!line.contains(before))
        qFatal("the sample has no %s", before.constData());
    return line.replace(before, after);
}

} // namespace

class TestChangeLine : public QObject {
    Q_OBJECT

private slots:
    void aLineIsCompactAndEndsWithTheBody();
    void aChangeComesBackAsItWas();
    void anErasedChangeComesBackWithItsDigest();
    void theBodyKeepsEveryByte_data();
    void theBodyKeepsEveryByte();
    void fieldsOfNewerVersionsAreSkipped_data();
    void fieldsOfNewerVersionsAreSkipped();
    void extremeNumbersComeBack();
    void whatIsNoChangeIsRefused_data();
    void whatIsNoChangeIsRefused();
    void everyCutLineIsRefused();
    void deepNestingIsRefused();
    void aLineBeyondTheLimitIsRefused();
};

void TestChangeLine::aLineIsCompactAndEndsWithTheBody()
{
    Change change = sample();
    change.body = R"({"set":{}})";
    QCOMPARE(app::encodeChangeLine(change, 2),
             R"({"s":2,"n":41,"t":"19f3c2a8b0001","a":"0198c5f211117000800000000000000a",)"
             R"("k":"worker","r":"0198c5f222227000800000000000000b",)"
             R"("x":"000102030405060708090a0b0c0d0e0f","b":{"set":{}}})");
}

void TestChangeLine::aChangeComesBackAsItWas()
{
    const auto decoded = app::decodeChangeLine(app::encodeChangeLine(sample(), 2));
    QVERIFY(decoded);
    QCOMPARE(decoded->stream, 2);
    compare(decoded->change, sample());
}

void TestChangeLine::anErasedChangeComesBackWithItsDigest()
{
    const auto decoded = app::decodeChangeLine(app::encodeChangeLine(erased(), 0));
    QVERIFY(decoded);
    compare(decoded->change, erased());
}

void TestChangeLine::theBodyKeepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("order and spaces") << QByteArray(R"({ "z":1, "a" : [ 1 , 2 ] })");
    QTest::newRow("unknown members") << QByteArray(R"({"move":{"to":"35.15"},"set":{}})");
    QTest::newRow("numbers as written") << QByteArray(R"({"a":-0.50e+3,"b":1E2,"c":0})");
    QTest::newRow("braces and quotes in text") << QByteArray(R"({"a":"}{\"]\\"})");
    QTest::newRow("escapes") << QByteArray(R"({"a":"\u00e9\uD83D\uDE00\n\t\/\b\f\r"})");
    QTest::newRow("other scripts") << QByteArray("{\"a\":\"\xea\xa6\xb1\xea\xa6\xae\"}");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("words") << QByteArray(R"({"a":true,"b":false,"c":null,"d":[],"e":[{}]})");
}

void TestChangeLine::theBodyKeepsEveryByte()
{
    QFETCH(const QByteArray, body);
    Change change = sample();
    change.body = body;
    const auto decoded = app::decodeChangeLine(app::encodeChangeLine(change, 0));
    QVERIFY(decoded);
    QCOMPARE(decoded->change.body, body);
    QCOMPARE(decoded->change.digest, app::bodyDigest(change.salt, body));
}

void TestChangeLine::fieldsOfNewerVersionsAreSkipped_data()
{
    QTest::addColumn<QByteArray>("member");
    for (const char* value :
         {"1", "-2.5e-7", "\"x\\\"y\"", "null", "true", "[1,[2],{}]", "{\"b\":{\"s\":9}}"})
        QTest::newRow(value) << "\"via\":" + QByteArray(value) + ",";
}

void TestChangeLine::fieldsOfNewerVersionsAreSkipped()
{
    QFETCH(const QByteArray, member);
    const auto decoded = app::decodeChangeLine(altered("\"a\":\"0198", member + "\"a\":\"0198"));
    QVERIFY(decoded);
    compare(decoded->change, sample());
}

void TestChangeLine::extremeNumbersComeBack()
{
    Change change = sample();
    change.seq = std::numeric_limits<std::int64_t>::max();
    change.stamp = app::kLatestStamp - 1;
    const int stream = std::numeric_limits<int>::max();
    const auto decoded = app::decodeChangeLine(app::encodeChangeLine(change, stream));
    QVERIFY(decoded);
    QCOMPARE(decoded->stream, stream);
    compare(decoded->change, change);
}

void TestChangeLine::whatIsNoChangeIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& after) {
        QTest::newRow(name) << altered(before, after);
    };
    row("stream negative", "\"s\":2", "\"s\":-2");
    row("stream too big", "\"s\":2", "\"s\":2147483648");
    row("stream as text", "\"s\":2", "\"s\":\"2\"");
    row("number zero", "\"n\":41", "\"n\":0");
    row("number with a leading zero", "\"n\":41", "\"n\":041");
    row("number with a fraction", "\"n\":41", "\"n\":41.0");
    row("number too big", "\"n\":41", "\"n\":9223372036854775808");
    row("stamp in capitals", "19f3c2a8b0001", "19F3C2A8B0001");
    row("stamp negative", "19f3c2a8b0001", "ffffffffffffffff");
    row("stamp too long", "19f3c2a8b0001", "00019f3c2a8b00010");
    row("stamp empty", "19f3c2a8b0001", "");
    row("author short", "0198c5f21111", "0198c5f2111");
    row("record not hexadecimal", "0198c5f22222", "0198c5f2222g");
    row("kind empty", "worker", "");
    row("kind with capitals", "worker", "Worker");
    row("kind with an escape", "worker", "work\\u0065r");
    row("kind too long", "worker", QByteArray(65, 'w'));
    row("salt short", "\"x\":\"00", "\"x\":\"");
    row("no salt", "\"x\":\"000102030405060708090a0b0c0d0e0f\",", "");
    row("no author", "\"a\":\"0198c5f211117000800000000000000a\",", "");
    row("a key twice", "\"n\":41", "\"n\":41,\"n\":41");
    row("digest beside a body", "\"x\":", "\"d\":\"" + QByteArray(64, '0') + "\",\"x\":");
    row("a space outside the body", "\"n\":41", "\"n\": 41");
    row("body no object", "\"b\":{\"set\"", "\"b\":[{\"set\"");
    row("body broken", "\"b\":{\"set\":", "\"b\":{\"set\"");
    row("body with a bad word", ":null", ":nul");
    row("body with a bad number", "1500000", "01500000");
    row("body with a lonely comma", "1500000,", "1500000,,");
    row("body with a bad escape", "Ny. ", "Ny\\x");
    row("body with a cut escape", "Ny. ", "\\u12g4");
    row("body with a control character", "Ny. ", "Ny.\t");
    row("body not UTF-8", "\xc3\xa9", "\xc3");
    row("something after the end", "}}}", "}}} ");
    row("two objects", "}}}", "}}}{}");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("a word") << QByteArray("null");
    QTest::newRow("a zero byte") << QByteArray(1, '\0');
    QTest::newRow("digest too long")
        << app::encodeChangeLine(erased(), 0).replace("\"d\":\"", "\"d\":\"0");
}

void TestChangeLine::whatIsNoChangeIsRefused()
{
    QFETCH(const QByteArray, line);
    const auto decoded = app::decodeChangeLine(line);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, app::ErrorCode::FileDamaged);
}

void TestChangeLine::everyCutLineIsRefused()
{
    for (const Change& change : {sample(), erased()}) {
        const QByteArray line = app::encodeChangeLine(change, 2);
        for (qsizetype size = 0; size < line.size(); ++size)
            QVERIFY2(!app::decodeChangeLine(line.first(size)), line.first(size).constData());
    }
}

void TestChangeLine::deepNestingIsRefused()
{
    Change change = sample();
    change.body = "{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    QVERIFY(!app::decodeChangeLine(app::encodeChangeLine(change, 0)));
}

void TestChangeLine::aLineBeyondTheLimitIsRefused()
{
    Change change = sample();
    change.body = "{\"note\":\"" + QByteArray(app::kMaxLine - 400, 'a') + "\"}";
    QVERIFY(app::decodeChangeLine(app::encodeChangeLine(change, 0)));
    change.body = "{\"note\":\"" + QByteArray(app::kMaxLine, 'a') + "\"}";
    QVERIFY(!app::decodeChangeLine(app::encodeChangeLine(change, 0)));
}

TEST_SUITE(TestChangeLine)
#include "tst_changeline.moc"
