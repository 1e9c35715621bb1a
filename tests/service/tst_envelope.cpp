/// The recovery envelope: the office helps who forgot, and learns nothing else.
#include "app/services/cards.h"
#include "app/services/guarding/audit.h"
#include "app/services/guarding/envelope.h"
#include "app/services/guarding/people.h"
#include "tests/runner/suite.h"
#include "tests/support/exchange.h"
#include "tests/support/testregister.h"

#include <QtTest>

using namespace app;
using namespace app::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString openedWith(TestRegister& at, const QString& typed)
{
    const auto opened = openRegister(at.directory(), Secret::fromText(typed), at.environment());
    return opened ? (*opened)->user().name : QString(codeOf(opened.error().code));
}

QStringList deedsOf(TestRegister& at)
{
    JobContext context;
    const auto page = auditPage(*at, {}, {}, 50, context);
    QStringList words;
    for (const AuditLine& line : page->lines)
        words << QString::fromLatin1(line.deed) + u' ' + line.detail;
    return words;
}

} // namespace

class EnvelopeTest : public QObject {
    Q_OBJECT

private slots:
    void theOfficeHelpsWhoForgot();
    void theCodeWorksOnce();
    void onlyThatOfficeCanReadIt();
    void aLostLaptopStaysClosed();
    void anOfficeThatIsTrustedNoMoreOpensNothing();
    void withoutAnOfficeThereIsNone();
    void everyFlippedByteIsRefused();
    void theFileHoldsNothingOfTheRegister();

private:
    QString taken(TestRegister& village)
    {
        const QString path = village.path(u"x.jenvelope"_s);
        const auto done = takeEnvelope(village.directory(), path);
        return done ? path : QString();
    }
};

void EnvelopeTest::theOfficeHelpsWhoForgot()
{
    TestRegister village;
    TestRegister office({.scope = kRegency, .device = u"PC Kantor"_s, .seed = 2});
    QVERIFY(!hasEnvelope(village.directory()));
    introduce(village, kVillage, office, kRegency);
    QVERIFY(hasEnvelope(village.directory()));
    QCOMPARE(envelopeStanding(*village)->office, u"PC Kantor"_s);
    const QString path = taken(village);
    QVERIFY(!path.isEmpty());
    const auto opened = openEnvelopeFile(*office, path);
    VERIFY_DONE(opened);
    QCOMPARE(opened->scope, QString(kVillage));
    QCOMPARE(opened->deviceName, u"Laptop Balai"_s);
    QVERIFY(deedsOf(office).contains(u"opened_envelope "_s));
    // In the village the code opens, and a new passphrase is set with a code or by whoever manages.
    QCOMPARE(openedWith(village, opened->code.toLower()), u"Rini Astuti"_s);
    QVERIFY(deedsOf(village).contains(u"opened envelope"_s));
    QVERIFY(openedWith(village, u"salah"_s) == u"wrong_passphrase"_s);
}

void EnvelopeTest::theCodeWorksOnce()
{
    TestRegister village;
    TestRegister office({.scope = kRegency, .seed = 2});
    introduce(village, kVillage, office, kRegency);
    const QString code = openEnvelopeFile(*office, taken(village))->code;
    QCOMPARE(openedWith(village, code), u"Rini Astuti"_s);
    QCOMPARE(openedWith(village, code), u"wrong_passphrase"_s);
    const QString next = openEnvelopeFile(*office, taken(village))->code;
    QVERIFY(next != code);
    // One's own passphrase is changed with it.
    VERIFY_DONE(
        changePassphrase(*village, Secret::fromText(next), Secret::fromText(u"baru sekali"_s)));
    QCOMPARE(openedWith(village, u"baru sekali"_s), u"Rini Astuti"_s);
}

void EnvelopeTest::onlyThatOfficeCanReadIt()
{
    TestRegister village;
    TestRegister office({.scope = kRegency, .seed = 2});
    TestRegister other({.scope = kRegency, .seed = 3});
    introduce(village, kVillage, office, kRegency);
    const QString path = taken(village);
    VERIFY_REFUSED(openEnvelopeFile(*other, path), ErrorCode::NotForUs);
    VERIFY_REFUSED(openEnvelopeFile(*village, path), ErrorCode::NotForUs);
    TestRegister viewing({.scope = kRegency, .role = u"viewer"_s, .seed = 4});
    VERIFY_REFUSED(openEnvelopeFile(*viewing, path), ErrorCode::Forbidden);
}

void EnvelopeTest::aLostLaptopStaysClosed()
{
    TestRegister village;
    TestRegister office({.scope = kRegency, .seed = 2});
    introduce(village, kVillage, office, kRegency);
    const QString path = taken(village);
    VERIFY_DONE(revokeCard(*office, ownCard(*village)->fingerprint));
    VERIFY_REFUSED(openEnvelopeFile(*office, path), ErrorCode::SenderRevoked);
}

void EnvelopeTest::anOfficeThatIsTrustedNoMoreOpensNothing()
{
    TestRegister village;
    TestRegister office({.scope = kRegency, .seed = 2});
    introduce(village, kVillage, office, kRegency);
    const QString code = openEnvelopeFile(*office, taken(village))->code;
    VERIFY_DONE(revokeCard(*village, fingerprint(office)));
    QVERIFY(!hasEnvelope(village.directory()));
    QCOMPARE(openedWith(village, code), u"wrong_passphrase"_s);
}

void EnvelopeTest::withoutAnOfficeThereIsNone()
{
    TestRegister village;
    VERIFY_REFUSED(makeEnvelope(*village), ErrorCode::NoReceiver);
    VERIFY_REFUSED(takeEnvelope(village.directory(), village.path(u"x"_s)), ErrorCode::NotFound);
    QVERIFY(!QFileInfo::exists(village.path(u"x"_s)));
    QVERIFY(!envelopeStanding(*village)->isThere);
}

void EnvelopeTest::everyFlippedByteIsRefused()
{
    TestRegister village;
    TestRegister office({.scope = kRegency, .seed = 2});
    introduce(village, kVillage, office, kRegency);
    QFile file(taken(village));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const QString code = openEnvelopeFile(*office, file.fileName())->code;
    const QString harmed = village.path(u"harmed.jenvelope"_s);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 1);
        QFile out(harmed);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        const auto opened = openEnvelopeFile(*office, harmed);
        // The name of the office beside it is only for people to read.
        if (opened)
            QVERIFY(whole.indexOf("\"office\"") < at && at < whole.indexOf("\"sealed\""));
        if (opened)
            QCOMPARE(opened->code, code);
    }
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        QFile out(harmed);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(whole.first(size));
        out.close();
        QVERIFY(!openEnvelopeFile(*office, harmed));
    }
}

void EnvelopeTest::theFileHoldsNothingOfTheRegister()
{
    TestRegister village;
    TestRegister office({.scope = kRegency, .seed = 2});
    introduce(village, kVillage, office, kRegency);
    QFile file(taken(village));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QString& word : {u"Rini"_s, u"Laptop"_s, QString(kVillage),
                                openEnvelopeFile(*office, file.fileName())->code})
        QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
}

TEST_SUITE(EnvelopeTest)
#include "tst_envelope.moc"
