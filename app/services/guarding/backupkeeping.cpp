#include "app/services/guarding/backupkeeping.h"

#include "app/services/clockwatch.h"
#include "app/services/guarding/noted.h"
#include "app/services/registerfolder.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcBackups, "jemput.backups")

constexpr qint64 kHourMs = qint64{60} * 60 * 1000;
constexpr qint64 kDueAfterMs = 20 * kHourMs; // daily, also when one comes an hour earlier each day
constexpr std::int64_t kLeastRoom = 50;
constexpr std::int64_t kMostRoom = 1'000'000; // a terabyte
constexpr QLatin1StringView kTrouble{"backup_trouble"};
constexpr QLatin1StringView kRoom{"backup_room"};

/// Made by itself: `sinceMs` after the last one, when there is anything new.
Result<std::optional<BackupWritten>> backUpAfter(Session& session, qint64 sinceMs,
                                                 JobContext& context)
{
    if (session.isPractice() || !session.allows(Action::BackUp))
        return std::optional<BackupWritten>();
    const auto standing = backupStanding(session);
    if (!standing)
        return standing.error();
    const qint64 now = session.clock().nowMs();
    // A clock that was set back must not put them off for years.
    const qint64 age = std::abs(now - standing->last.toMSecsSinceEpoch());
    if (standing->changesSince == 0 || (standing->last.isValid() && age < sinceMs))
        return std::optional<BackupWritten>();
    auto written = backUpHere(session, context);
    const bool isTrouble = !written && written.error().code != ErrorCode::Cancelled;
    const QString word = isTrouble ? QString(codeOf(written.error().code)) : QString();
    if (const auto noted = Settings(session.store().connection()).set(kTrouble, word); !noted)
        return noted.error();
    if (!written)
        return written.error();
    if (const auto thinned = thinOutBackups(session); !thinned)
        return thinned.error();
    return std::optional(*std::move(written));
}

/// The copies that stay beside a register when it is migrated or mended: whoever missed something would have said so.
Result<void> sweepOldCopies(Session& session)
{
    constexpr int kDays = 31;
    const RegisterFolder places(session.directory());
    const QString name = QFileInfo(places.database).fileName();
    const auto copies = places.folder.entryInfoList(
        {name + u".schema*"_s, name + kDamagedSuffix + u'*'}, QDir::Files);
    for (const QFileInfo& copy : copies) {
        const bool isOld = copy.lastModified().daysTo(session.clock().now()) > kDays;
        if (isOld && !QFile::remove(copy.filePath()))
            return Error{ErrorCode::StorageReadOnly, u"an old copy cannot be removed"_s};
    }
    return {};
}

} // namespace

Result<std::int64_t> lastChange(Session& session)
{
    return session.store().connection().number("SELECT ifnull(max(n),0) FROM change");
}

QDateTime lastBackup(Session& session)
{
    const auto last = noted(session, kLastBackup);
    return last ? last->at : QDateTime();
}

Result<BackupStanding> backupStanding(Session& session)
{
    const Settings settings(session.store().connection());
    const auto upto = settings.number(kBackedUpTo);
    const auto trouble = settings.text(kTrouble);
    const auto room = settings.number(kRoom);
    if (!upto || !room)
        return upto ? room.error() : upto.error();
    if (!trouble)
        return trouble.error();
    const auto change = lastChange(session);
    const auto last = noted(session, kLastBackup);
    const auto outside = noted(session, kLastBackupOutside);
    if (!change)
        return change.error();
    if (!last || !outside)
        return last ? outside.error() : last.error();
    BackupStanding standing;
    standing.last = last->at;
    standing.lastOutside = outside->at;
    standing.changesSince = std::max<std::int64_t>(0, *change - upto->value_or(0));
    standing.trouble = errorCodeFrom(*trouble);
    standing.here = backupsHere(session);
    standing.room = std::clamp(room->value_or(kUsualBackupRoom), kLeastRoom, kMostRoom);
    return standing;
}

Result<std::optional<BackupWritten>> backUpIfDue(Session& session, JobContext& context)
{
    return backUpAfter(session, kDueAfterMs, context);
}

Result<void> backUpBeforeRisk(Session& session, JobContext& context)
{
    JobContext quiet({}, [&context] { return context.isCancelled(); });
    const auto written = backUpAfter(session, kHourMs, quiet);
    if (written)
        return {};
    if (written.error().code == ErrorCode::Cancelled)
        return written.error();
    qCWarning(lcBackups) << "no backup before the work:" << codeOf(written.error().code);
    return {};
}

Result<void> setBackupRoom(Session& session, std::int64_t megabytes)
{
    if (const auto allowed = session.allows(Action::BackUp); !allowed)
        return allowed;
    if (megabytes < kLeastRoom)
        return Error{ErrorCode::Invalid, u"less than 50 MB for backups"_s};
    const auto set = Settings(session.store().connection()).setNumber(kRoom, megabytes);
    return set ? thinOutBackups(session) : set;
}

Result<void> thinOutBackups(Session& session)
{
    // By a clock that leapt years ahead, all but the newest three would be long past keeping.
    const auto doubt = clockDoubt(session);
    if (!doubt)
        return doubt.error();
    if (*doubt)
        return {};
    if (const auto swept = sweepOldCopies(session); !swept)
        return swept;
    const auto standing = backupStanding(session);
    if (!standing)
        return standing.error();
    const std::int64_t most = standing->room << 20U;
    const auto dropped = backupsToDrop(standing->here, session.clock().now(), most);
    for (const KeptBackup& one : dropped) {
        if (!QFile::remove(one.file))
            return Error{ErrorCode::StorageReadOnly, u"an old backup cannot be removed"_s};
    }
    return {};
}

} // namespace app
