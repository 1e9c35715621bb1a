/// A file that is either wholly there or not at all: temporary name, sync, read back, rename, sync folder.
#pragma once

#include "app/base/result.h"

#include <QCryptographicHash>
#include <QFile>

namespace app {

/// The detail of a NotFound: the folder that a file was to be written into is not there.
inline constexpr QLatin1StringView kNoFolder{"no folder"};

/// Begins a file that takes its final name later. A leftover of its name goes first: a link of that name on somebody's stick
/// must not be followed. NotFound with kNoFolder, StorageReadOnly, StorageFull, StorageFailed.
Result<void> beginPart(QFile& file, QIODevice::OpenMode mode);

/// Writes beside the final name, to "name.part"; a leftover of that name from a killed program is
/// replaced. Without commit() nothing stays.
class SafeFile {
public:
    explicit SafeFile(QString path);
    ~SafeFile();
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    /// As beginPart().
    Result<void> open();
    Result<void> write(const QByteArray& bytes);
    /// Syncs, reads back past the system's cache and compares with what was written (by hash; DriveDishonest), renames,
    /// syncs the folder.
    Result<void> commit();

private:
    Result<void> readBack();
    void discard();

    QString m_path;
    QFile m_file;
    QCryptographicHash m_hash;
};

Result<void> writeFileSafely(const QString& path, const QByteArray& bytes);

} // namespace app
