#include "app/sync/envelope.h"

#include "app/sync/jsonfields.h"

#include <QFile>
#include <QJsonDocument>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr qint64 kMaxFile = 8 * 1024;
constexpr qsizetype kMaxText = 200;
constexpr qsizetype kKey = 32;
constexpr qsizetype kSignature = 64;
constexpr auto kKind = "envelope"_L1;

Error damaged(const QString& detail)
{
    return {ErrorCode::FileDamaged, u"envelope: "_s + detail};
}

/// The words in front keep this signature from ever standing for something else.
QByteArray messageOf(const QByteArray& body)
{
    return "jemput-bola recovery envelope\n" + body;
}

} // namespace

QByteArray sealEnvelope(const Envelope& envelope, const DeviceKeys& keys, const QByteArray& office)
{
    QByteArray body = QJsonDocument(QJsonObject{{u"format"_s, kFormat},
                                                {u"code"_s, envelope.code},
                                                {u"scope"_s, envelope.scope},
                                                {u"device"_s, envelope.deviceName.left(kMaxText)},
                                                {u"made"_s, envelope.made},
                                                {u"sign"_s, bytesText(keys.publicKeys().sign)}})
                          .toJson(QJsonDocument::Compact);
    QByteArray signedBody = keys.sign(messageOf(body)) + body;
    body.fill('\0');
    return sealTo(Secret::fromBytes(signedBody), office);
}

Result<Envelope> openEnvelope(const QByteArray& sealed, const DeviceKeys& office)
{
    const auto opened = office.openSealed(sealed);
    if (!opened)
        return opened.error();
    const QByteArray all(reinterpret_cast<const char*>(opened->data()), qsizetype(opened->size()));
    if (all.size() <= kSignature)
        return damaged(u"too short"_s);
    const QByteArray body = all.sliced(kSignature);
    JsonFields fields(QJsonDocument::fromJson(body).object());
    if (fields.number(u"format", 1) > kFormat)
        return Error{ErrorCode::FileTooNew, u"envelope"_s};
    Envelope envelope;
    envelope.code = fields.text(u"code", kMaxText);
    envelope.scope = fields.region(u"scope");
    envelope.deviceName = fields.text(u"device", kMaxText);
    envelope.made = fields.text(u"made", kMaxText);
    envelope.signKey = fields.bytes(u"sign", kKey);
    if (!fields.areRight())
        return damaged(u"a field"_s);
    if (!isSignedBy(all.first(kSignature), messageOf(body), envelope.signKey))
        return damaged(u"signature"_s);
    return envelope;
}

QByteArray encodeEnvelopeFile(const EnvelopeFile& file)
{
    return QJsonDocument(QJsonObject{{u"format"_s, kFormat},
                                     {u"kind"_s, kKind},
                                     {u"office"_s, file.office},
                                     {u"sealed"_s, bytesText(file.sealed)}})
        .toJson(QJsonDocument::Compact);
}

Result<EnvelopeFile> readEnvelopeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, u"envelope: "_s + file.errorString()};
    const QByteArray bytes = file.read(kMaxFile + 1);
    if (bytes.size() > kMaxFile)
        return damaged(u"too big"_s);
    JsonFields fields(QJsonDocument::fromJson(bytes).object());
    if (fields.number(u"format", 1) > kFormat)
        return Error{ErrorCode::FileTooNew, u"envelope"_s};
    fields.require(fields.text(u"kind", kMaxText) == kKind);
    EnvelopeFile read;
    read.office = fields.text(u"office", kMaxText);
    read.sealed = textBytes(fields.text(u"sealed", kMaxFile));
    if (!fields.areRight() || read.sealed.isEmpty())
        return damaged(u"a field"_s);
    return read;
}

} // namespace app
