/// A card says who a device is, in its own signature, and nobody can change a letter of it.
#include "app/sync/card.h"
#include "tests/runner/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Card;
using app::DeviceKeys;
using app::ErrorCode;

namespace {

Card cardOf(const DeviceKeys& keys)
{
    return {keys.publicKeys(),  u"Laptop \"Balai\" Désa"_s, u"Sri Wahyuni"_s,
            u"35.15.12.2004"_s, u"2026-05-01T07:30:00Z"_s,  {}};
}

ErrorCode refusalOf(const QByteArray& bytes)
{
    const auto card = app::decodeCard(bytes);
    return card ? ErrorCode::Cancelled : card.error().code;
}

} // namespace

class TestCard : public QObject {
    Q_OBJECT

private slots:
    void aCardComesBackAsItWas();
    void theSameCardIsTheSameBytes();
    void everyDamagedByteIsRefused();
    void everyCutCardIsRefused();
    void bytesAfterTheEndAreRefused();
    void aCardSignedByAnotherDeviceIsRefused();
    void aNewerFormatIsTooNew();
    void fieldsOfNewerVersionsAreKeptUnderTheSignature();
    void whatIsNoCardIsRefused_data();
    void whatIsNoCardIsRefused();
    void aFileIsReadOrNamedUnreadable();
    void aNewLifeIsIntroducedByTheFormerKeysOnly();
    void theFingerprintHasTwelveDigitsAndHoldsBothKeys();
    void fingerprintsAreComparedByTheirDigits();
};

void TestCard::aCardComesBackAsItWas()
{
    const auto keys = DeviceKeys::generate();
    Card card = cardOf(keys);
    const auto former = DeviceKeys::generate();
    for (const bool isIntroduced : {false, true}) {
        if (isIntroduced) {
            card.introductions = {app::introductionBy(former, card.keys),
                                  app::introductionBy(DeviceKeys::generate(), card.keys)};
        }
        const auto read = app::decodeCard(app::encodeCard(card, keys));
        QVERIFY(read);
        QCOMPARE(*read, card);
        QCOMPARE(read->origin(), keys.origin());
        for (const app::Introduction& one : read->introductions)
            QVERIFY(app::isIntroducedBy(*read, one));
    }
}

void TestCard::theSameCardIsTheSameBytes()
{
    const auto keys = DeviceKeys::generate();
    QCOMPARE(app::encodeCard(cardOf(keys), keys), app::encodeCard(cardOf(keys), keys));
}

void TestCard::everyDamagedByteIsRefused()
{
    const auto keys = DeviceKeys::generate();
    Card card = cardOf(keys);
    card.introductions = {app::introductionBy(keys, card.keys)};
    const QByteArray whole = app::encodeCard(card, keys);
    for (qsizetype i = 0; i < whole.size(); ++i)
        for (const int bit : {1, 2, 4, 8, 16, 32, 64, 128}) {
            QByteArray damaged = whole;
            damaged[i] = char(damaged[i] ^ bit);
            const ErrorCode code = refusalOf(damaged);
            QVERIFY2(code == ErrorCode::FileDamaged || code == ErrorCode::FileTooNew,
                     damaged.constData());
        }
}

void TestCard::everyCutCardIsRefused()
{
    const auto keys = DeviceKeys::generate();
    const QByteArray whole = app::encodeCard(cardOf(keys), keys);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QCOMPARE(refusalOf(whole.first(size)), ErrorCode::FileDamaged);
}

void TestCard::bytesAfterTheEndAreRefused()
{
    const auto keys = DeviceKeys::generate();
    const QByteArray whole = app::encodeCard(cardOf(keys), keys);
    for (const QByteArray& more : {QByteArray("\n"), QByteArray("{}"), QByteArray(1, '\0')})
        QCOMPARE(refusalOf(whole + more), ErrorCode::FileDamaged);
    QCOMPARE(refusalOf(' ' + whole), ErrorCode::FileDamaged);
}

void TestCard::aCardSignedByAnotherDeviceIsRefused()
{
    const auto keys = DeviceKeys::generate();
    const auto other = DeviceKeys::generate();
    QCOMPARE(refusalOf(app::encodeCard(cardOf(keys), other)), ErrorCode::FileDamaged);
}

void TestCard::aNewerFormatIsTooNew()
{
    const auto keys = DeviceKeys::generate();
    QByteArray bytes = app::encodeCard(cardOf(keys), keys);
    bytes.replace("\"format\":1", "\"format\":2");
    QCOMPARE(refusalOf(bytes), ErrorCode::FileTooNew);
}

void TestCard::fieldsOfNewerVersionsAreKeptUnderTheSignature()
{
    const auto keys = DeviceKeys::generate();
    QByteArray bytes = app::encodeCard(cardOf(keys), keys);
    bytes.truncate(bytes.indexOf(",\"signature\""));
    bytes += ",\"village_phone\":\"none\"";
    const QByteArray signature =
        keys.sign(bytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    bytes += ",\"signature\":\"" + signature + "\"}";
    const auto read = app::decodeCard(bytes);
    QVERIFY(read);
    QCOMPARE(*read, cardOf(keys));
    QCOMPARE(refusalOf(bytes.replace("none", "some")), ErrorCode::FileDamaged);
}

void TestCard::whatIsNoCardIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n");
    QTest::newRow("a huge file") << QByteArray(1 << 20, '{');
    Card card = cardOf(DeviceKeys::generate());
    card.scope = u"Balongbendo"_s;
    const auto keys = DeviceKeys::generate();
    card.keys = keys.publicKeys();
    QTest::newRow("an area that is none") << app::encodeCard(card, keys);
}

void TestCard::whatIsNoCardIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(refusalOf(bytes), ErrorCode::FileDamaged);
}

void TestCard::aFileIsReadOrNamedUnreadable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"balai.jcard"_s);
    QCOMPARE(app::readCard(path).error().code, ErrorCode::FileUnreadable);
    const auto keys = DeviceKeys::generate();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(app::encodeCard(cardOf(keys), keys));
    file.close();
    QCOMPARE(*app::readCard(path), cardOf(keys));
}

void TestCard::aNewLifeIsIntroducedByTheFormerKeysOnly()
{
    const auto former = DeviceKeys::generate();
    const auto keys = DeviceKeys::generate();
    Card card = cardOf(keys);
    app::Introduction word = app::introductionBy(former, card.keys);
    QVERIFY(app::isIntroducedBy(card, word));
    word.signature = app::introductionBy(DeviceKeys::generate(), card.keys).signature;
    QVERIFY(!app::isIntroducedBy(card, word));
    word = app::introductionBy(former, DeviceKeys::generate().publicKeys());
    QVERIFY(!app::isIntroducedBy(card, word));
    word = app::introductionBy(former, card.keys);
    card.keys.box = DeviceKeys::generate().publicKeys().box;
    QVERIFY(!app::isIntroducedBy(card, word));
}

void TestCard::theFingerprintHasTwelveDigitsAndHoldsBothKeys()
{
    app::PublicKeys keys{QByteArray(32, 'a'), QByteArray(32, 'b')};
    // Frozen: people have it on paper.
    QCOMPARE(app::fingerprintOf(keys), u"6168-8205-8819"_s);
    const QString whole = app::fingerprintOf(keys);
    keys.box[31] = 'c';
    QVERIFY(app::fingerprintOf(keys) != whole);
    keys.box[31] = 'b';
    keys.sign[0] = 'c';
    QVERIFY(app::fingerprintOf(keys) != whole);
}

void TestCard::fingerprintsAreComparedByTheirDigits()
{
    QVERIFY(app::sameFingerprint(u"4821-9034-1175"_s, u"482190341175"_s));
    QVERIFY(app::sameFingerprint(u"4821-9034-1175"_s, u" 4821 9034 1175. "_s));
    QVERIFY(!app::sameFingerprint(u"4821-9034-1175"_s, u"4821-9034-1176"_s));
    QVERIFY(!app::sameFingerprint(u"4821-9034-1175"_s, u"4821-9034"_s));
    QVERIFY(!app::sameFingerprint({}, {}));
    QVERIFY(!app::sameFingerprint(u"-"_s, u"abc"_s));
}

TEST_SUITE(TestCard)
#include "tst_card.moc"
