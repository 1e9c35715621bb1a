#include "app/services/guarding/backups.h"

#include "app/base/filesync.h"
#include "app/services/guarding/audit.h"
#include "app/services/guarding/backupfile.h"
#include "app/services/guarding/backupkeeping.h"
#include "app/services/guarding/noted.h"
#include "app/services/newlife.h"
#include "app/services/privacy/leftovers.h"
#include "app/services/registerfolder.h"
#include "app/services/registers.h"
#include "app/store/backup.h"
#include "app/store/migrations.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kNameTime = "_yyyyMMdd_HHmmss";
constexpr QLatin1StringView kEnding{".jbackup"};

std::span<const unsigned char> bytesOf(const Secret& key)
{
    return {key.data(), key.size()};
}

/// What the standing of backups is told from (backupkeeping.h).
Result<void> noteBackup(Session& session, const QString& path, std::int64_t upto)
{
    const QString own = QDir(session.directory()).absolutePath() + u'/';
    const bool isOutside = !QFileInfo(path).absoluteFilePath().startsWith(own);
    auto transaction = Transaction::begin(session.store().connection());
    if (!transaction)
        return transaction.error();
    if (isOutside) {
        if (const auto noted = note(session, kLastBackupOutside); !noted)
            return noted;
    }
    const auto noted = Settings(session.store().connection()).setNumber(kBackedUpTo, upto);
    if (!noted)
        return noted;
    if (const auto last = note(session, kLastBackup); !last)
        return last;
    const auto deed =
        noteDeed(session, {Deed::MadeBackup, {}, QString(isOutside ? "outside"_L1 : "here"_L1)});
    return deed ? transaction->commit() : deed;
}

} // namespace

Result<BackupWritten> backUp(Session& session, const QString& path, JobContext& context)
{
    if (const auto allowed = session.allows(Action::BackUp); !allowed)
        return allowed.error();
    // Whoever was erased is in no backup that is made from now on.
    if (const auto cleared = clearLeftovers(session); !cleared)
        return cleared.error();
    const auto upto = lastChange(session);
    if (!upto)
        return upto.error();
    const QString copy = session.directory() + QStringLiteral("/backup.tmp");
    const auto copied =
        copyDatabase(session.store().connection(), copy, bytesOf(session.registerKey()),
                     [&context](std::int64_t done, std::int64_t total) {
                         context.progress(done, total);
                         return !context.isCancelled();
                     });
    if (!copied)
        return copied.error();
    // The copy is opened with the key and checked: a backup nobody tried is a hope.
    auto written = [&]() -> Result<void> {
        {
            auto again = Connection::open(copy, bytesOf(session.registerKey()), OpenMode::Existing);
            if (!again)
                return again.error();
            const auto problems = integrityProblems(*again);
            if (!problems)
                return problems.error();
            if (!problems->isEmpty())
                return Error{ErrorCode::StorageCorrupt, problems->first()};
            if (const auto alone = again->script("PRAGMA journal_mode=DELETE"); !alone)
                return alone;
        }
        QFile keys(RegisterFolder(session.directory()).keys);
        QFile database(copy);
        if (!keys.open(QIODevice::ReadOnly) || !database.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileUnreadable, QStringLiteral("keys.json")};
        return writeBackupFile(path, keys.readAll(), database, context);
    }();
    QFile::remove(copy);
    if (!written)
        return written.error();
    if (const auto noted = noteBackup(session, path, *upto); !noted)
        return noted.error();
    return BackupWritten{path, QFileInfo(path).size()};
}

Result<BackupWritten> backUpInto(Session& session, const QString& folder, JobContext& context)
{
    const QString time = session.clock().now().toString(QString::fromLatin1(kNameTime));
    const QString name = session.scope() + time + kEnding;
    return backUp(session, folder + u'/' + name, context);
}

Result<BackupWritten> backUpHere(Session& session, JobContext& context)
{
    const RegisterFolder places(session.directory());
    if (const auto made = places.make(); !made)
        return made.error();
    return backUpInto(session, places.backups, context);
}

QList<KeptBackup> backupsHere(const Session& session)
{
    return backupsIn(session.directory());
}

QList<KeptBackup> backupsIn(const QString& directory)
{
    QList<KeptBackup> kept;
    const QDir folder(RegisterFolder(directory).backups);
    const auto files =
        folder.entryInfoList({u'*' + QString(kEnding)}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        const QString base = file.completeBaseName();
        QDateTime made =
            QDateTime::fromString(base.mid(base.indexOf(u'_')), QString::fromLatin1(kNameTime));
        made.setTimeSpec(Qt::UTC);
        // One that somebody named otherwise is as old as it says.
        kept.append(
            {file.filePath(), made.isValid() ? made : file.lastModified().toUTC(), file.size()});
    }
    std::ranges::stable_sort(kept, std::ranges::greater{}, &KeptBackup::made);
    return kept;
}

QString folderToRestore(const QString& file, const QString& folder)
{
    const QString base = QFileInfo(file).completeBaseName();
    const QString name = base.left(base.indexOf(u'_'));
    QString wanted = folder + u'/' + (name.isEmpty() ? QStringLiteral("register") : name);
    const QString plain = wanted;
    for (int number = 2; QFileInfo::exists(wanted); ++number)
        wanted = plain + QStringLiteral(" (%1)").arg(number);
    return wanted;
}

Result<std::unique_ptr<Session>> restore(const QString& file, const QString& directory,
                                         const Secret& passphrase, Environment environment,
                                         JobContext context)
{
    const RegisterFolder places(directory);
    if (places.isTaken() || (places.folder.exists() && !places.folder.isEmpty()))
        return Error{ErrorCode::AlreadyThere, directory};
    // Made beside its place and moved there last: a copy that still lives the old life under the same
    // name as the laptop it was made on must never be opened, also when the program is killed here.
    const RegisterFolder beside(places.folder.path() + kRestoringSuffix);
    const auto discard = [&] { QDir(beside.folder).removeRecursively(); };
    discard();
    const auto made = [&]() -> Result<void> {
        if (const auto unpacked = unpackBackup(file, beside, context); !unpacked)
            return unpacked;
        // A new life begins here in any case: nothing speaks for or against the former one.
        Environment unwatched{environment.clock, environment.entropy, environment.reference, {}};
        const auto session = openRegister(beside.folder.path(), passphrase, unwatched);
        if (!session)
            return session.error();
        if (const auto noted = noteDeed(**session, {Deed::CameBackFromBackup}); !noted)
            return noted;
        return beginNewLife(**session);
    }();
    if (!made) {
        discard();
        return made.error();
    }
    QDir().rmdir(places.folder.path());
    if (const auto moved = replaceFile(beside.folder.path(), places.folder.path()); !moved) {
        discard();
        return moved.error();
    }
    auto session = [&]() -> Result<std::unique_ptr<Session>> {
        if (const auto synced = syncFolder(QFileInfo(places.folder.path()).path()); !synced)
            return synced.error();
        return openRegister(places.folder.path(), passphrase, environment);
    }();
    // Whoever is told that it failed finds nothing, and can do it again.
    if (!session)
        QDir(places.folder).removeRecursively();
    return session;
}

} // namespace app
