/// Secrets are moved, never shared, and two keyboards give the same passphrase.
#include "app/vault/secret.h"
#include "tests/runner/suite.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using app::Secret;

namespace {

QByteArray bytesIn(const Secret& secret)
{
    return QByteArray(reinterpret_cast<const char*>(secret.data()), qsizetype(secret.size()));
}

} // namespace

class TestSecret : public QObject {
    Q_OBJECT

private slots:
    void textBecomesItsUtf8Bytes();
    void twoWaysToTypeALetterGiveOnePassphrase();
    void theCallersTextStaysAsItIs();
    void takenBytesAreGoneFromTheirFormerPlace();
    void aMovedSecretIsEmpty();
    void aCopyIsAnotherPlace();
    void randomBytesDiffer();
    void aNewSecretIsZero();
    void nothingIsASecretToo();
};

void TestSecret::textBecomesItsUtf8Bytes()
{
    QCOMPARE(bytesIn(Secret::fromText(u"sandi panjang é"_s)), "sandi panjang \xc3\xa9");
}

void TestSecret::twoWaysToTypeALetterGiveOnePassphrase()
{
    const Secret composed = Secret::fromText(u"caf\u00e9"_s);
    const Secret decomposed = Secret::fromText(u"cafe\u0301"_s);
    QCOMPARE(bytesIn(composed), bytesIn(decomposed));
}

void TestSecret::theCallersTextStaysAsItIs()
{
    const QString plain = u"sandi"_s;
    const QString decomposed = u"cafe\u0301"_s;
    QCOMPARE(Secret::fromText(plain).size(), std::size_t(5));
    QCOMPARE(Secret::fromText(decomposed).size(), std::size_t(5));
    QCOMPARE(plain, u"sandi"_s);
    QCOMPARE(decomposed, u"cafe\u0301"_s);
}

void TestSecret::takenBytesAreGoneFromTheirFormerPlace()
{
    QByteArray bytes("kunci");
    const Secret secret = Secret::fromBytes(bytes);
    QCOMPARE(bytesIn(secret), "kunci");
    QVERIFY(bytes.isEmpty());
}

void TestSecret::aMovedSecretIsEmpty()
{
    Secret first = Secret::fromText(u"sandi"_s);
    Secret second = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(bytesIn(second), "sandi");
    Secret third = Secret::random(32);
    third = std::move(second);
    QCOMPARE(bytesIn(third), "sandi");
}

void TestSecret::aCopyIsAnotherPlace()
{
    const Secret first = Secret::fromText(u"sandi"_s);
    Secret second = first.copy();
    second.data()[0] = 'p';
    QCOMPARE(bytesIn(first), "sandi");
    QCOMPARE(bytesIn(second), "pandi");
}

void TestSecret::randomBytesDiffer()
{
    QVERIFY(bytesIn(Secret::random(32)) != bytesIn(Secret::random(32)));
}

void TestSecret::aNewSecretIsZero()
{
    QCOMPARE(bytesIn(Secret(16)), QByteArray(16, '\0'));
}

void TestSecret::nothingIsASecretToo()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret::fromText({}).isEmpty());
    QVERIFY(Secret().copy().isEmpty());
    QVERIFY(Secret::random(0).isEmpty());
}

TEST_SUITE(TestSecret)
#include "tst_secret.moc"
