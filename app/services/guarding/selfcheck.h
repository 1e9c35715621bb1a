/// "Periksa data saya" (product.md G8): what is known of the safety of this register without long work, and what to do.
#pragma once

#include "app/services/batches.h"
#include "app/services/clockwatch.h"
#include "app/services/guarding/backupdrill.h"
#include "app/services/guarding/backupkeeping.h"

namespace app {

struct SelfCheck {
    CheckStanding check;
    BackupStanding backups;
    DrillStanding drill;
    Waiting waiting;
    std::optional<ClockDoubt> clock;
    std::int64_t freeBytes = 0; ///< on the disk the register is on; -1: not known
};

/// Short enough for opening a page.
Result<SelfCheck> selfCheck(Session& session);

/// What somebody should do, the most pressing first.
enum class Advice {
    MendDamage, ///< the last check found something: ask for help
    MakeRoom,   ///< less than 500 MB free
    BackUp, ///< never, or something changed and the last is older than 2 days, or the one that was due failed
    CheckData,     ///< never, or longer than 30 days ago
    BackUpOutside, ///< no copy on another drive, or something changed and it is older than 14 days
    Rehearse,      ///< never, longer than 90 days ago, or it failed
    Send,          ///< something has waited for the office
    SetClock,      ///< the date of this computer is doubtful
};

/// The rule, for a moment (UTC).
QList<Advice> adviceFor(const SelfCheck& facts, const QDateTime& now);

} // namespace app
