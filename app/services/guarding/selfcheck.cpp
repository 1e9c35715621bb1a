#include "app/services/guarding/selfcheck.h"

#include <QStorageInfo>

namespace app {

namespace {

constexpr std::int64_t kLittleRoom = std::int64_t{500} << 20U;
constexpr qint64 kBackupDays = 2;
constexpr qint64 kCheckDays = 30;
constexpr qint64 kOutsideDays = 14;
constexpr qint64 kDrillDays = 90;

bool isOlder(const QDateTime& at, qint64 days, const QDateTime& now)
{
    return !at.isValid() || at.daysTo(now) > days;
}

} // namespace

Result<SelfCheck> selfCheck(Session& session)
{
    const auto check = checkStanding(session);
    const auto backups = backupStanding(session);
    const auto drill = drillStanding(session);
    const auto waiting = waitingForOffice(session);
    const auto clock = clockDoubt(session);
    if (!check)
        return check.error();
    if (!backups)
        return backups.error();
    if (!drill)
        return drill.error();
    if (!waiting)
        return waiting.error();
    if (!clock)
        return clock.error();
    const QStorageInfo disk(session.directory());
    return SelfCheck{*check,   *backups, *drill,
                     *waiting, *clock,   disk.isValid() ? std::int64_t(disk.bytesAvailable()) : -1};
}

QList<Advice> adviceFor(const SelfCheck& facts, const QDateTime& now)
{
    const BackupStanding& backups = facts.backups;
    const bool isNew = backups.changesSince > 0;
    const auto isStale = [&](const QDateTime& at, qint64 days) {
        return isNew && isOlder(at, days, now);
    };
    QList<Advice> advice;
    if (facts.check.problems > 0)
        advice << Advice::MendDamage;
    if (facts.freeBytes >= 0 && facts.freeBytes < kLittleRoom)
        advice << Advice::MakeRoom;
    if (backups.trouble || !backups.last.isValid() || isStale(backups.last, kBackupDays))
        advice << Advice::BackUp;
    if (isOlder(facts.check.at, kCheckDays, now))
        advice << Advice::CheckData;
    if (!backups.lastOutside.isValid() || isStale(backups.lastOutside, kOutsideDays))
        advice << Advice::BackUpOutside;
    if (!facts.drill.went || isOlder(facts.drill.at, kDrillDays, now))
        advice << Advice::Rehearse;
    if (facts.waiting.reports && facts.waiting.changes > 0)
        advice << Advice::Send;
    if (facts.clock)
        advice << Advice::SetClock;
    return advice;
}

} // namespace app
