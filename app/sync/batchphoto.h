/// What follows the changes inside a batch: which pictures its sender still lacks, and pictures themselves (sync.md,
/// "The file"). Lines of JSON like the changes; a picture larger than one line goes over several.
#pragma once

#include "app/base/result.h"
#include "app/domain/photo.h"

#include <functional>

namespace app {

struct BatchPhoto {
    QString digest; ///< as in Photo
    QByteArray bytes;
};

/// More are not asked for, nor listened to, in one file.
inline constexpr qsizetype kMaxWanted = 20'000;

/// `{"want":"digest"}`
QByteArray encodeWantedLine(const QString& digest);
/// `{"photo":"digest","b":"base64"}`; all pieces but the last also say `"more":true`.
QList<QByteArray> encodePhotoLines(const BatchPhoto& photo);

/// Puts pictures together again from their lines.
class PhotoLines {
public:
    using TakeWanted = std::function<Result<void>(const QString& digest)>;
    using TakePhoto = std::function<Result<void>(const BatchPhoto&)>;

    /// An empty one is handed nothing.
    PhotoLines(TakeWanted wanted, TakePhoto photo)
        : m_takeWanted(std::move(wanted)), m_takePhoto(std::move(photo))
    {
    }

    /// FileDamaged for a line that is neither, for a picture over kMaxPhotoBytes, for one whose bytes do not give its
    /// digest, and for more than kMaxWanted wishes.
    Result<void> take(const QByteArray& line);
    /// Whether the last picture came to its end.
    bool areComplete() const { return m_current.digest.isEmpty(); }

private:
    TakeWanted m_takeWanted;
    TakePhoto m_takePhoto;
    BatchPhoto m_current; ///< a picture whose end is still to come
    qsizetype m_wanted = 0;
};

} // namespace app
