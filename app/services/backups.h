/// Copies of the whole register: encrypted with the register's own key, keys.json inside the same file.
#pragma once

#include "app/base/job.h"
#include "app/services/session.h"

#include <QDateTime>

namespace app {

struct BackupWritten {
    QString file;
    std::int64_t bytes = 0;
};

/// One file, ".jbackup", written safely and opened again to check it.
Result<BackupWritten> backUp(Session& session, const QString& path, JobContext& context);
/// Into the register's own backups/ folder, named by time.
Result<BackupWritten> backUpHere(Session& session, JobContext& context);
QDateTime lastBackup(Session& session);

/// Unpacks into `directory` (AlreadyThere when it holds anything); the device begins a new life: new
/// keys, introduced by the old ones, so that no number is ever used twice. Opens with any passphrase of the
/// backup.
Result<std::unique_ptr<Session>> restore(const QString& file, const QString& directory,
                                         const Secret& passphrase, Environment environment);

} // namespace app
