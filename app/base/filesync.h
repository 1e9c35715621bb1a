/// What Qt does not offer for files that must survive a power cut: syncing them and their folder, and
/// the system's reason for a failure. The only place in app/ with a branch per operating system.
#pragma once

#include "app/base/result.h"

class QFile;

namespace app {

/// The system's last error on this thread, as a caller can act on it. Ask at once after the call that
/// failed. `detail` names the step.
Error storageError(const QString& detail);

/// Hands the file's bytes to the disk, and forgets the system's own copy so that reading it again
/// really asks the disk.
Result<void> syncFile(QFile& file);
/// Renames `from` to `to`, replacing what was there.
Result<void> replaceFile(const QString& from, const QString& to);
/// Makes a rename in `folder` durable.
Result<void> syncFolder(const QString& folder);

} // namespace app
