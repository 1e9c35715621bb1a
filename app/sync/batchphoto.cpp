#include "app/sync/batchphoto.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// As base64 and with its frame far below kMaxLine.
constexpr qsizetype kPiece = 512 * 1024;

Error damaged(const QString& detail)
{
    return {ErrorCode::FileDamaged, u"picture in a batch: "_s + detail};
}

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray encodeWantedLine(const QString& digest)
{
    return lineOf({{u"want"_s, digest}});
}

QList<QByteArray> encodePhotoLines(const BatchPhoto& photo)
{
    QList<QByteArray> lines;
    for (qsizetype at = 0; at == 0 || at < photo.bytes.size(); at += kPiece) {
        const QByteArray piece = photo.bytes.mid(at, kPiece).toBase64();
        QJsonObject object{{u"photo"_s, photo.digest}, {u"b"_s, QString::fromLatin1(piece)}};
        if (at + kPiece < photo.bytes.size())
            object.insert(u"more"_s, true);
        lines << lineOf(object);
    }
    return lines;
}

Result<void> PhotoLines::take(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString wanted = object.value("want"_L1).toString();
    const QString digest = object.value("photo"_L1).toString();
    if (isPhotoDigest(wanted) && digest.isEmpty() && areComplete()) {
        if (++m_wanted > kMaxWanted)
            return damaged(u"asks for too many"_s);
        return m_takeWanted ? m_takeWanted(wanted) : Result<void>();
    }
    if (!isPhotoDigest(digest) || (!areComplete() && digest != m_current.digest))
        return damaged(u"no picture's line"_s);
    const auto piece = QByteArray::fromBase64Encoding(object.value("b"_L1).toString().toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!piece || m_current.bytes.size() + (*piece).size() > kMaxPhotoBytes)
        return damaged(u"too large, or no bytes"_s);
    m_current.digest = digest;
    m_current.bytes += *piece;
    if (object.value("more"_L1).toBool())
        return {};
    const BatchPhoto whole = std::exchange(m_current, {});
    if (photoDigest(whole.bytes) != whole.digest)
        return damaged(u"other bytes than its digest says"_s);
    return m_takePhoto ? m_takePhoto(whole) : Result<void>();
}

} // namespace app
