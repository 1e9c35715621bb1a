/// A device signs with its own keys and opens what is sealed to it, nothing else.
#include "app/vault/devicekeys.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::DeviceKeys;
using app::Secret;

class TestDeviceKeys : public QObject {
    Q_OBJECT

private slots:
    void eachDeviceHasItsOwnKeys();
    void theOriginIsTheHashOfTheSigningKey();
    void aSignatureHoldsForItsMessageAndKeyOnly();
    void onlyTheReceiverOpensWhatIsSealed();
    void aDamagedSealDoesNotOpen();
    void nothingIsSealedToWhatIsNoKey();
    void keysComeBackFromTheirEncoding();
    void everyDamagedByteOfTheEncodingIsRefused();
    void aCutEncodingIsRefused();
};

void TestDeviceKeys::eachDeviceHasItsOwnKeys()
{
    const auto a = DeviceKeys::generate();
    const auto b = DeviceKeys::generate();
    QCOMPARE(a.publicKeys().sign.size(), 32);
    QCOMPARE(a.publicKeys().box.size(), 32);
    QVERIFY(a.publicKeys().sign != b.publicKeys().sign);
    QVERIFY(a.publicKeys().box != b.publicKeys().box);
    QVERIFY(a.origin() != b.origin());
}

void TestDeviceKeys::theOriginIsTheHashOfTheSigningKey()
{
    // BLAKE2b-256 of 32 zero bytes begins with these 16.
    QCOMPARE(app::originOf(QByteArray(32, '\0')).toRfc4122().toHex(),
             "89eb0d6a8a691dae2cd15ed0369931ce");
}

void TestDeviceKeys::aSignatureHoldsForItsMessageAndKeyOnly()
{
    const auto a = DeviceKeys::generate();
    const auto b = DeviceKeys::generate();
    const QByteArray signature = a.sign("saya");
    QCOMPARE(signature.size(), 64);
    QVERIFY(app::isSignedBy(signature, "saya", a.publicKeys().sign));
    QVERIFY(!app::isSignedBy(signature, "Saya", a.publicKeys().sign));
    QVERIFY(!app::isSignedBy(signature, "saya", b.publicKeys().sign));
    QVERIFY(!app::isSignedBy(signature.chopped(1), "saya", a.publicKeys().sign));
    QVERIFY(!app::isSignedBy(signature, "saya", a.publicKeys().sign.chopped(1)));
    QVERIFY(!app::isSignedBy({}, "saya", {}));
}

void TestDeviceKeys::onlyTheReceiverOpensWhatIsSealed()
{
    const auto a = DeviceKeys::generate();
    const auto b = DeviceKeys::generate();
    const QByteArray sealed = app::sealTo(Secret::fromText(u"kunci berkas"_s), a.publicKeys().box);
    const auto opened = a.openSealed(sealed);
    QVERIFY(opened);
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(opened->data()), qsizetype(opened->size())),
             "kunci berkas");
    const auto refused = b.openSealed(sealed);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, app::ErrorCode::NotForUs);
}

void TestDeviceKeys::aDamagedSealDoesNotOpen()
{
    const auto keys = DeviceKeys::generate();
    QByteArray sealed = app::sealTo(Secret::random(32), keys.publicKeys().box);
    QVERIFY(!keys.openSealed(sealed.first(10)));
    QVERIFY(!keys.openSealed({}));
    sealed[40] = char(sealed[40] ^ 1);
    QVERIFY(!keys.openSealed(sealed));
}

void TestDeviceKeys::nothingIsSealedToWhatIsNoKey()
{
    QVERIFY(app::sealTo(Secret::random(32), "short").isEmpty());
    // A point of low order would give everyone the same shared secret.
    QVERIFY(app::sealTo(Secret::random(32), QByteArray(32, '\0')).isEmpty());
}

void TestDeviceKeys::keysComeBackFromTheirEncoding()
{
    const auto keys = DeviceKeys::generate();
    const auto again = DeviceKeys::fromEncoded(keys.encoded());
    QVERIFY(again);
    QCOMPARE(again->publicKeys(), keys.publicKeys());
    QVERIFY(app::isSignedBy(again->sign("x"), "x", keys.publicKeys().sign));
    QVERIFY(again->openSealed(app::sealTo(Secret::random(8), keys.publicKeys().box)));
}

void TestDeviceKeys::everyDamagedByteOfTheEncodingIsRefused()
{
    const QByteArray whole = DeviceKeys::generate().encoded();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ (1 << (i % 8)));
        const auto read = DeviceKeys::fromEncoded(damaged);
        QVERIFY2(!read, qPrintable(QString::number(i)));
        QCOMPARE(read.error().code, app::ErrorCode::FileDamaged);
    }
}

void TestDeviceKeys::aCutEncodingIsRefused()
{
    const QByteArray whole = DeviceKeys::generate().encoded();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!DeviceKeys::fromEncoded(whole.first(size)));
    QVERIFY(!DeviceKeys::fromEncoded(whole + QByteArray("x")));
}

TEST_SUITE(TestDeviceKeys)
#include "tst_devicekeys.moc"
