#include "app/sync/jsonfields.h"

#include "app/domain/region.h"

namespace app {

namespace {

constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString bytesText(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64(kBase64));
}

QByteArray textBytes(const QString& text)
{
    auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), kBase64 | QByteArray::AbortOnBase64DecodingErrors);
    // Several texts stand for the same bytes; only ours is taken, so that no letter can be changed unseen.
    return decoded && bytesText(decoded.decoded) == text ? decoded.decoded : QByteArray();
}

QString JsonFields::text(QStringView key, qsizetype longest)
{
    const QJsonValue value = m_object.value(key);
    QString text = value.toString();
    require(value.isString() && text.size() <= longest);
    return m_right ? text : QString();
}

QString JsonFields::region(QStringView key)
{
    QString code = text(key, 13);
    require(regionLevel(code) != RegionLevel::None);
    return code;
}

qint64 JsonFields::number(QStringView key, qint64 least)
{
    const qint64 number = m_object.value(key).toInteger(-1);
    require(number >= least);
    return number;
}

QByteArray JsonFields::bytes(QStringView key, qsizetype size, Absence absence)
{
    if (absence == Absence::Allowed && !m_object.contains(key))
        return {};
    QByteArray bytes = textBytes(m_object.value(key).toString());
    require(bytes.size() == size);
    return m_right ? bytes : QByteArray();
}

QUuid JsonFields::uuid(QStringView key, Absence absence)
{
    const QByteArray raw = bytes(key, 16, absence);
    return raw.isEmpty() ? QUuid() : QUuid::fromRfc4122(raw);
}

} // namespace app
