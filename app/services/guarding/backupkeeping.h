/// Backups that nobody has to think of: made daily and before risky work, thinned out, and their standing in facts.
#pragma once

#include "app/services/guarding/backups.h"

namespace app {

// Facts of this register on this device (noted.h, settings.h).
inline constexpr QLatin1StringView kLastBackup{"last_backup"}; ///< a moment
inline constexpr QLatin1StringView kLastBackupOutside{
    "last_backup_outside"};                                     ///< the same, outside its folder
inline constexpr QLatin1StringView kBackedUpTo{"backed_up_to"}; ///< lastChange() of the last one

inline constexpr std::int64_t kUsualBackupRoom = 1024; ///< megabytes

struct BackupStanding {
    QDateTime last;        ///< UTC, wherever it went; invalid: never
    QDateTime lastOutside; ///< to another drive or folder
    std::int64_t changesSince = 0;
    /// Why the last one that should have been made by itself was not.
    std::optional<ErrorCode> trouble;
    QList<KeptBackup> here;
    std::int64_t room = kUsualBackupRoom; ///< megabytes those may take
};

Result<BackupStanding> backupStanding(Session& session);
QDateTime lastBackup(Session& session);
/// The row number of the last change: what came after a backup is not in it.
Result<std::int64_t> lastChange(Session& session);

/// Makes one here when there is none younger than 20 hours and something was changed since; thins out. Nothing for the
/// practice village, and for roles that may not.
Result<std::optional<BackupWritten>> backUpIfDue(Session& session, JobContext& context);
/// To be called before an import, a merge or answers. Makes one when something was changed since the last and that is
/// older than an hour. The work goes on also when it fails: it is undoable by itself; the failure is kept as `trouble`.
/// Cancelled only. Reports no progress: that of the work itself follows.
Result<void> backUpBeforeRisk(Session& session, JobContext& context);
/// `work() -> Result<T>` behind that.
template <typename Work>
auto guarded(Session& session, JobContext& context, Work work) -> decltype(work())
{
    if (const auto kept = backUpBeforeRisk(session, context); !kept)
        return kept.error();
    return work();
}
/// `megabytes` at least 50.
Result<void> setBackupRoom(Session& session, std::int64_t megabytes);
/// Deletes what backupsToDrop() says, and copies that a migration or a repair left beside the register more than a month
/// ago; nothing while the date of this computer is doubtful (clockwatch.h).
Result<void> thinOutBackups(Session& session);

} // namespace app
