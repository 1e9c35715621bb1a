#include "app/sync/card.h"

#include "app/sync/jsonfields.h"
#include "app/vault/sodium.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <sodium.h>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr qint64 kMaxCard = 16 * 1024;
constexpr qsizetype kMaxText = 200;
constexpr qsizetype kKey = 32;
constexpr qsizetype kSignature = 64;
constexpr QByteArrayView kSignatureKey(R"(,"signature":")");
constexpr QByteArrayView kEnd("\"}");

Error damaged(const QString& detail)
{
    return {ErrorCode::FileDamaged, u"card: "_s + detail};
}

/// The words before the keys keep this signature from ever standing for something else.
QByteArray introductionMessage(const PublicKeys& keys)
{
    QByteArray message("jemput-bola next life\n");
    message += keys.sign;
    message += keys.box;
    return message;
}

} // namespace

QByteArray encodeCard(const Card& card, const DeviceKeys& keys)
{
    QJsonObject object{
        {u"format"_s, kFormat},
        {u"sign"_s, bytesText(card.keys.sign)},
        {u"box"_s, bytesText(card.keys.box)},
        {u"device"_s, card.deviceName.left(kMaxText)},
        {u"officer"_s, card.officer.left(kMaxText)},
        {u"scope"_s, card.scope},
        {u"made"_s, card.made},
    };
    QJsonArray introductions;
    for (const Introduction& one : card.introductions)
        introductions.append(bytesText(one.signKey + one.signature));
    if (!introductions.isEmpty())
        object.insert(u"introductions"_s, introductions);
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    bytes.chop(1); // the closing brace comes after the signature
    const QByteArray signature = keys.sign(bytes);
    bytes += kSignatureKey;
    bytes += bytesText(signature).toLatin1();
    bytes += kEnd;
    return bytes;
}

Result<Card> decodeCard(const QByteArray& bytes)
{
    if (bytes.size() > kMaxCard)
        return damaged(u"too big"_s);
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    JsonFields fields(document.object());
    if (fields.number(u"format", 1) > kFormat)
        return Error{ErrorCode::FileTooNew, u"card"_s};

    Card card;
    card.keys.sign = fields.bytes(u"sign", kKey);
    card.keys.box = fields.bytes(u"box", kKey);
    card.deviceName = fields.text(u"device", kMaxText);
    card.officer = fields.text(u"officer", kMaxText);
    card.scope = fields.region(u"scope");
    card.made = fields.text(u"made", kMaxText);
    const QJsonArray introductions = fields.object().value("introductions"_L1).toArray();
    fields.require(introductions.size() <= kMostIntroductions);
    for (const QJsonValue one : introductions) {
        const QByteArray both = textBytes(one.toString());
        fields.require(both.size() == kKey + kSignature);
        if (fields.areRight())
            card.introductions.append({both.first(kKey), both.sliced(kKey)});
    }
    const QByteArray signature = fields.bytes(u"signature", kSignature);
    if (!fields.areRight())
        return damaged(u"a field"_s);

    // The signature covers the bytes as they are, unknown fields of newer versions included, so it has to
    // stand at the very end in the one way we write it.
    QByteArray ending = kSignatureKey.toByteArray();
    ending += bytesText(signature).toLatin1();
    ending += kEnd;
    if (!bytes.endsWith(ending) ||
        !isSignedBy(signature, bytes.chopped(ending.size()), card.keys.sign))
        return damaged(u"signature"_s);
    return card;
}

Result<Card> readCard(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, u"card: "_s + file.errorString()};
    return decodeCard(file.read(kMaxCard + 1));
}

bool isIntroducedBy(const Card& card, const Introduction& introduction)
{
    return isSignedBy(introduction.signature, introductionMessage(card.keys), introduction.signKey);
}

Introduction introductionBy(const DeviceKeys& former, const PublicKeys& keys)
{
    return {former.publicKeys().sign, former.sign(introductionMessage(keys))};
}

QString fingerprintOf(const PublicKeys& keys)
{
    constexpr unsigned long long kOperations = 2;
    constexpr std::size_t kMemory = 32U << 20U;
    constexpr quint64 kTwelveDigits = 1'000'000'000'000;

    const QByteArray salt =
        hashOf(QByteArrayLiteral("jemput-bola fingerprint")).first(crypto_pwhash_SALTBYTES);
    const QByteArray both = keys.sign + keys.box;
    QByteArray stretched(crypto_pwhash_BYTES_MIN, '\0');
    if (crypto_pwhash(bytesOf(stretched), sizeOf(stretched), both.constData(), sizeOf(both),
                      bytesOf(salt), kOperations, kMemory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        qBadAlloc();
    const quint64 number = qFromLittleEndian<quint64>(stretched.constData()) % kTwelveDigits;
    QString digits = u"%1"_s.arg(number, 12, 10, QLatin1Char('0'));
    digits.insert(8, u'-');
    digits.insert(4, u'-');
    return digits;
}

bool sameFingerprint(const QString& a, const QString& b)
{
    const auto digitsOf = [](const QString& text) {
        QString digits;
        for (const QChar c : text)
            if (c >= u'0' && c <= u'9')
                digits += c;
        return digits;
    };
    const QString digits = digitsOf(a);
    return !digits.isEmpty() && digits == digitsOf(b);
}

} // namespace app
