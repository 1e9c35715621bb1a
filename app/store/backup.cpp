#include "app/store/backup.h"

#include "app/base/filesync.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <sqlite3.h>

namespace app {

namespace {

constexpr int kPagesAStep = 1024;
constexpr auto kMostProblems = 20;

struct BackupEnder {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

Result<void> copyPages(Connection& source, Connection& target,
                       const std::function<bool(std::int64_t, std::int64_t)>& step)
{
    std::unique_ptr<sqlite3_backup, BackupEnder> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"));
    if (!backup)
        return engineError(target.handle());
    int rc = SQLITE_OK;
    while (rc == SQLITE_OK || rc == SQLITE_BUSY) {
        rc = sqlite3_backup_step(backup.get(), kPagesAStep);
        const std::int64_t total = sqlite3_backup_pagecount(backup.get());
        const std::int64_t done = total - sqlite3_backup_remaining(backup.get());
        if (step && !step(done, total))
            return Error{ErrorCode::Cancelled, {}};
    }
    // Only the end of a copy tells the target's connection what went wrong.
    backup.reset();
    if (rc == SQLITE_DONE)
        return {};
    Error error = engineError(target.handle());
    if (error.code == ErrorCode::StorageCorrupt && source.hasReadFailed())
        error.code = ErrorCode::StorageFailed;
    return error;
}

} // namespace

Result<void> copyDatabase(Connection& source, const QString& file,
                          std::span<const unsigned char> key,
                          const std::function<bool(std::int64_t, std::int64_t)>& step)
{
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    // What a power cut left beside an earlier copy would be rolled back into this one.
    for (const QString& copy : {part, file}) {
        for (const char* ending : {"-journal", "-wal", "-shm"})
            QFile::remove(copy + QLatin1StringView(ending));
    }
    {
        auto target = Connection::open(part, key, OpenMode::Create);
        if (!target)
            return target.error();
        // One file, no -wal beside it.
        if (const auto alone = target->script("PRAGMA journal_mode=DELETE"); !alone)
            return alone;
        if (const auto copied = copyPages(source, *target, step); !copied) {
            QFile::remove(part);
            return copied;
        }
        if (const auto alone = target->script("PRAGMA journal_mode=DELETE"); !alone)
            return alone;
    }
    if (const auto named = replaceFile(part, file); !named)
        return named;
    return syncFolder(QFileInfo(file).absolutePath());
}

Result<QStringList> integrityProblems(Connection& connection)
{
    auto rows = connection.query("PRAGMA integrity_check(20)");
    if (!rows)
        return rows.error();
    QStringList problems;
    while (problems.size() < kMostProblems) {
        const auto more = rows->next();
        if (!more)
            // A page that cannot be decrypted is a finding, not a failure to look.
            problems << more.error().detail;
        if (!more || !*more)
            break;
        if (const QString line = rows->text(0); line != QLatin1StringView("ok"))
            problems << line;
    }
    // What the device did not give may be whole.
    if (!problems.isEmpty() && connection.hasReadFailed())
        return Error{ErrorCode::StorageFailed, problems.first()};
    return problems;
}

} // namespace app
