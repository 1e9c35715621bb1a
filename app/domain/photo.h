/// A picture that belongs to a worker: identity card, family card, signature. The record says what it is;
/// its bytes are kept apart under their digest, so that lists never read past them.
#pragma once

#include "app/base/id.h"
#include "app/domain/record.h"

namespace app {

struct Photo {
    PhotoId id;
    QString scope; ///< that of the worker

    QString worker;  ///< WorkerId text; empty for a document of the village
    QString subject; ///< identity_card, family_card, signature, case_paper, document
    QString digest;  ///< 64 hexadecimal digits: BLAKE2b-256 of the bytes
    std::optional<std::int64_t> bytes;
    QString takenOn; ///< ISO day
    QString removed; ///< "yes" when taken off again, or replaced by another
    QString
        about; ///< key of the record it is a picture of (a case's paper, a document); empty = of the worker

    bool operator==(const Photo&) const = default;
};

/// A larger picture is neither kept nor taken from a file: the pages make theirs far smaller.
inline constexpr qsizetype kMaxPhotoBytes = 8 << 20;

/// Photo::digest of these bytes.
QString photoDigest(const QByteArray& bytes);
/// Whether a stranger's text could be one: it becomes a file's name, and a key.
bool isPhotoDigest(const QString& text);

std::span<const Field<Photo>> photoFields();
const RecordKind& photoKind();
Values valuesOf(const Photo& photo);
Photo photoFrom(const Values& values);

} // namespace app
