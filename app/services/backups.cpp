#include "app/services/backups.h"

#include "app/base/filesync.h"
#include "app/base/safefile.h"
#include "app/services/newlife.h"
#include "app/services/registerfolder.h"
#include "app/services/registers.h"
#include "app/store/backup.h"
#include "app/store/migrations.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace app {

namespace {

// magic, size of keys.json (u32), keys.json, the encrypted database, BLAKE2b-256 of everything before
constexpr char kMagic[] = "JBACKUP\x01";
constexpr qsizetype kMagicSize = 8;
constexpr qsizetype kHashSize = 32;
constexpr qint64 kMostKeys = 1 << 20;
constexpr qint64 kBlock = 1 << 20;

std::span<const unsigned char> bytesOf(const Secret& key)
{
    return {key.data(), key.size()};
}

Result<void> writeContainer(const QString& path, const QByteArray& keys, QFile& database,
                            JobContext& context)
{
    SafeFile out(path);
    if (const auto opened = out.open(); !opened)
        return opened;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto put = [&](const QByteArray& bytes) {
        hash.addData(bytes);
        return out.write(bytes);
    };
    QByteArray head(kMagic, kMagicSize);
    const auto size = qToLittleEndian<quint32>(quint32(keys.size()));
    head.append(reinterpret_cast<const char*>(&size), sizeof size);
    if (const auto done = put(head + keys); !done)
        return done;
    while (!database.atEnd()) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        const QByteArray block = database.read(kBlock);
        if (block.isEmpty())
            return Error{ErrorCode::StorageFailed, QStringLiteral("short read")};
        if (const auto done = put(block); !done)
            return done;
        context.progress(database.pos(), database.size());
    }
    if (const auto done = out.write(hash.result()); !done)
        return done;
    return out.commit();
}

/// Checks the whole file before a byte of it is used.
Result<qint64> databaseSizeIn(QFile& file)
{
    const Error damaged{ErrorCode::FileDamaged, QStringLiteral("backup")};
    // A newer format may look otherwise from here on.
    const QByteArray magic = file.read(kMagicSize);
    if (magic.size() < kMagicSize ||
        magic.first(kMagicSize - 1) != QByteArray(kMagic, kMagicSize - 1))
        return damaged;
    if (magic.back() > kMagic[kMagicSize - 1])
        return Error{ErrorCode::FileTooNew, QStringLiteral("backup")};
    if (file.size() < kMagicSize + 4 + kHashSize)
        return damaged;
    file.seek(0);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    qint64 left = file.size() - kHashSize;
    while (left > 0) {
        const QByteArray block = file.read(std::min(left, kBlock));
        if (block.isEmpty())
            return Error{ErrorCode::FileUnreadable, QStringLiteral("short read")};
        hash.addData(block);
        left -= block.size();
    }
    if (file.read(kHashSize) != hash.result())
        return damaged;
    file.seek(kMagicSize);
    const qint64 keys = qFromLittleEndian<quint32>(file.read(4).constData());
    const qint64 database = file.size() - kMagicSize - 4 - keys - kHashSize;
    if (keys > kMostKeys || database <= 0)
        return damaged;
    return database;
}

Result<void> unpack(const QString& from, const RegisterFolder& places)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, QStringLiteral("backup")};
    const auto databaseSize = databaseSizeIn(file);
    if (!databaseSize)
        return databaseSize.error();
    if (const auto made = places.make(); !made)
        return made;
    const qint64 keys = file.size() - kMagicSize - 4 - *databaseSize - kHashSize;
    if (const auto wrote = writeFileSafely(places.keys, file.read(keys)); !wrote)
        return wrote;
    SafeFile database(places.database);
    if (const auto opened = database.open(); !opened)
        return opened;
    qint64 left = *databaseSize;
    while (left > 0) {
        const QByteArray block = file.read(std::min(left, kBlock));
        if (block.isEmpty())
            return Error{ErrorCode::FileUnreadable, QStringLiteral("short read")};
        if (const auto written = database.write(block); !written)
            return written;
        left -= block.size();
    }
    return database.commit();
}

} // namespace

Result<BackupWritten> backUp(Session& session, const QString& path, JobContext& context)
{
    if (const auto allowed = session.allows(Action::BackUp); !allowed)
        return allowed.error();
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
            if (!problems || !problems->isEmpty())
                return problems ? Error{ErrorCode::StorageCorrupt, problems->first()}
                                : problems.error();
            if (const auto alone = again->script("PRAGMA journal_mode=DELETE"); !alone)
                return alone;
        }
        QFile keys(RegisterFolder(session.directory()).keys);
        QFile database(copy);
        if (!keys.open(QIODevice::ReadOnly) || !database.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileUnreadable, QStringLiteral("keys.json")};
        return writeContainer(path, keys.readAll(), database, context);
    }();
    QFile::remove(copy);
    if (!written)
        return written.error();
    const auto noted =
        Settings(session.store().connection())
            .set(QStringLiteral("last_backup"), QString::number(session.clock().nowMs()));
    if (!noted)
        return noted.error();
    return BackupWritten{path, QFileInfo(path).size()};
}

Result<BackupWritten> backUpHere(Session& session, JobContext& context)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(session.clock().nowMs(), Qt::UTC);
    const RegisterFolder places(session.directory());
    if (const auto made = places.make(); !made)
        return made.error();
    return backUp(session,
                  places.backups + u'/' + session.scope() +
                      now.toString(QStringLiteral("_yyyyMMdd_HHmmss")) + QStringLiteral(".jbackup"),
                  context);
}

QDateTime lastBackup(Session& session)
{
    const auto at = Settings(session.store().connection()).text(QStringLiteral("last_backup"));
    if (!at || at->isEmpty())
        return {};
    return QDateTime::fromMSecsSinceEpoch(at->toLongLong(), Qt::UTC);
}

Result<std::unique_ptr<Session>> restore(const QString& file, const QString& directory,
                                         const Secret& passphrase, Environment environment)
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
        if (const auto unpacked = unpack(file, beside); !unpacked)
            return unpacked;
        // A new life begins here in any case: nothing speaks for or against the former one.
        Environment unwatched{environment.clock, environment.entropy, environment.reference, {}};
        const auto session = openRegister(beside.folder.path(), passphrase, unwatched);
        return session ? beginNewLife(**session) : session.error();
    }();
    if (!made) {
        discard();
        return made.error();
    }
    QDir().rmdir(places.folder.path());
    if (!QDir().rename(beside.folder.path(), places.folder.path())) {
        discard();
        return Error{ErrorCode::StorageFailed, QStringLiteral("move the restored register")};
    }
    if (const auto synced = syncFolder(QFileInfo(places.folder.path()).path()); !synced)
        return synced.error();
    return openRegister(places.folder.path(), passphrase, environment);
}

} // namespace app
