/// A .jbackup: magic, size of keys.json (u32, little-endian), keys.json, the encrypted database, BLAKE2b-256 of everything
/// before. Nothing in it is readable without a passphrase of the register.
#pragma once

#include "app/base/job.h"
#include "app/base/result.h"

#include <QFile>

namespace app {

struct RegisterFolder;

/// By temporary name, sync, read back and rename.
Result<void> writeBackupFile(const QString& path, const QByteArray& keys, QFile& database,
                             JobContext& context);

/// Puts keys and database where they belong. The whole file is checked first: FileUnreadable, FileDamaged, FileTooNew.
/// Cancelled.
Result<void> unpackBackup(const QString& path, const RegisterFolder& places, JobContext& context);

} // namespace app
