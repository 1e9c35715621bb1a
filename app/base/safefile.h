/// A file that is either wholly there or not at all: temporary name, sync, read back, rename, sync folder.
/// The one place that calls the operating system for what Qt does not offer (syncing files and folders).
#pragma once

#include "app/base/result.h"

#include <QFile>

#include <memory>

namespace app {

class SafeFile {
public:
    explicit SafeFile(QString path);
    ~SafeFile();
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    Result<void> open();
    Result<void> write(const QByteArray& bytes);
    /// Syncs, reads back and compares with what was written (by hash), renames, syncs the folder.
    Result<void> commit();

private:
    QString m_path;
    QFile m_file;
    struct Hash;
    std::unique_ptr<Hash> m_hash;
    bool m_committed = false;
};

Result<void> writeFileSafely(const QString& path, const QByteArray& bytes);

} // namespace app
