/// What Qt does not offer for files that must survive a power cut: syncing them and their folder, and
/// the system's reason for a failure. The only place in app/ with a branch per operating system.
#pragma once

#include "app/base/result.h"

#include <QByteArrayView>

#include <functional>

class QFile;

namespace app {

/// The system's last error on this thread, as a caller can act on it. Ask at once after the call that
/// failed. `detail` names the step.
Error storageError(const QString& detail);

/// The same for an error number of the system that somebody else was told.
ErrorCode storageCode(int systemError);
/// Whether the number says that the device did not answer a read: what could not be read may be whole.
bool isReadFailure(int systemError);

/// FileUnreadable when the system could not read `file`, which then looks damaged and may be whole; otherwise `error`.
Error readError(const QFile& file, const Error& error);

/// Makes a folder, and those above it that are missing, each there also after a power cut. Nothing to do when it is there.
Result<void> makeFolder(const QString& folder);
/// Hands the file's bytes to the disk.
Result<void> syncFile(QFile& file);
/// Hands over the whole file from its beginning, block by block, as the device gives it back: the system forgets its
/// own copy first, or is passed by, wherever it lets us. For an open file whose bytes are synced; where it stands
/// afterwards is left open. StorageFailed when the device stops answering.
Result<void> readFromDevice(QFile& file, const std::function<void(QByteArrayView block)>& take);
/// Renames `from` to `to`, replacing what was there.
Result<void> replaceFile(const QString& from, const QString& to);
/// Makes a rename in `folder` durable.
Result<void> syncFolder(const QString& folder);

} // namespace app
