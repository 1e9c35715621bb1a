/// Copies of the whole register: encrypted with the register's own key, keys.json inside the same file.
#pragma once

#include "app/base/job.h"
#include "app/services/guarding/backuprotation.h"
#include "app/services/session.h"

namespace app {

struct BackupWritten {
    QString file;
    std::int64_t bytes = 0;
};

/// One file, ".jbackup", written safely and opened again to check it. On another drive it is read back from there.
Result<BackupWritten> backUp(Session& session, const QString& path, JobContext& context);
/// Into a folder, named by area and time.
Result<BackupWritten> backUpInto(Session& session, const QString& folder, JobContext& context);
/// Into the register's own backups/ folder.
Result<BackupWritten> backUpHere(Session& session, JobContext& context);
/// Those in the register's own folder, newest first.
QList<KeptBackup> backupsHere(const Session& session);
/// The same for a register that cannot be opened.
QList<KeptBackup> backupsIn(const QString& directory);

/// Unpacks into `directory` (AlreadyThere when it holds anything); the device begins a new life: new
/// keys, introduced by the old ones, so that no number is ever used twice. Opens with any passphrase of the
/// backup. WrongPassphrase, FileDamaged and so on, Cancelled: then nothing is there.
Result<std::unique_ptr<Session>> restore(const QString& file, const QString& directory,
                                         const Secret& passphrase, Environment environment,
                                         JobContext context = {});
/// A folder below `folder` where a backup can be restored: named by its area as the file's name says, with a number when
/// that is taken.
QString folderToRestore(const QString& file, const QString& folder);

} // namespace app
