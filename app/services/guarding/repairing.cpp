#include "app/services/guarding/repairing.h"

#include "app/base/filesync.h"
#include "app/base/safefile.h"
#include "app/services/guarding/checking.h"
#include "app/services/registerfolder.h"
#include "app/services/registers.h"
#include "app/store/migrations.h"
#include "app/store/rebuilding.h"
#include "app/store/register.h"
#include "app/vault/keyslots.h"

#include <QFileInfo>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kBlock = 1 << 20;

/// Where the new one is made: inside the register's folder, encrypted like it, gone at the end.
struct Workshop {
    explicit Workshop(const RegisterFolder& register_)
        : places(register_.folder.filePath(u"repair.tmp"_s))
    {
        places.folder.removeRecursively(); // of one that was cut off
    }
    ~Workshop() { places.folder.removeRecursively(); }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;

    RegisterFolder places;
};

/// The damaged database for nobody else, with all that lies in its -wal put into its one file.
Result<Connection> openAlone(const QString& file, std::span<const unsigned char> key)
{
    auto connection = Connection::open(file, key, OpenMode::Existing);
    if (!connection)
        return connection;
    const auto version = schemaVersion(*connection);
    if (!version)
        return version.error();
    if (const int newest = migrations().back().version; *version != newest)
        return Error{*version > newest ? ErrorCode::StorageTooNew : ErrorCode::StorageCorrupt,
                     u"a schema of another version"_s};
    const auto alone = connection->script("PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE; COMMIT;"
                                          "PRAGMA wal_checkpoint(TRUNCATE)");
    return alone ? std::move(connection) : alone.error();
}

Result<Rebuilt> makeAnew(const RegisterFolder& damaged, const RegisterFolder& anew,
                         const Secret& secret, JobContext& context)
{
    const std::span<const unsigned char> key(secret.data(), secret.size());
    auto from = openAlone(damaged.database, key);
    if (!from)
        return from.error();
    if (const auto made = anew.make(); !made)
        return made.error();
    QFile keys(damaged.keys);
    if (!keys.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, u"keys.json"_s};
    if (const auto copied = writeFileSafely(anew.keys, keys.readAll()); !copied)
        return copied.error();
    const auto into = Register::create(anew.database, key);
    if (!into)
        return into.error();
    auto rebuilt = rebuildFromLog(*from, (*into)->connection(),
                                  [&context](std::int64_t done, std::int64_t total) {
                                      context.progress(done, total);
                                      return !context.isCancelled();
                                  });
    if (!rebuilt)
        return rebuilt;
    const auto settled = (*into)->settle();
    return settled ? rebuilt : settled.error();
}

/// As somebody who works in it would open it, and as `check` looks at it.
Result<CheckReport> tried(const RegisterFolder& anew, const Secret& passphrase,
                          const Environment& environment, JobContext& context)
{
    // The life goes on in the old place: nothing is marked here.
    const Environment unwatched{environment.clock, environment.entropy, environment.reference, {}};
    auto session = openRegister(anew.folder.path(), passphrase, unwatched);
    if (!session)
        return session.error();
    if (const auto allowed = (*session)->allows(Action::BackUp); !allowed)
        return allowed.error();
    auto report = checkStore((*session)->store(), anew.folder.path(), context);
    if (!report)
        return report;
    if (!report->ok)
        return Error{ErrorCode::StorageCorrupt, report->problems.first()};
    const auto settled = (*session)->store().settle();
    return settled ? report : settled.error();
}

Result<void> copyAside(const QString& database, const QString& aside)
{
    QFile from(database);
    if (!from.open(QIODevice::ReadOnly))
        return storageError(u"read the damaged file"_s);
    SafeFile into(aside);
    if (const auto opened = into.open(); !opened)
        return opened;
    while (!from.atEnd()) {
        const QByteArray block = from.read(kBlock);
        if (block.isEmpty())
            return storageError(u"read the damaged file"_s);
        if (const auto written = into.write(block); !written)
            return written;
    }
    return into.commit();
}

} // namespace

Result<Repaired> repairRegister(const QString& directory, const Secret& passphrase,
                                Environment environment, JobContext& context)
{
    const RegisterFolder places(directory);
    if (!places.hasDatabase())
        return Error{ErrorCode::NotFound, u"no register in this folder"_s};
    const auto keySlots = KeySlots::load(places.keys);
    if (!keySlots)
        return keySlots.error();
    const auto unlocked = keySlots->unlock(passphrase, UserId(), environment.clock);
    if (!unlocked)
        return unlocked.error();

    const Workshop workshop(places);
    const auto rebuilt = makeAnew(places, workshop.places, unlocked->key, context);
    if (!rebuilt)
        return rebuilt.error();
    const auto report = tried(workshop.places, passphrase, environment, context);
    if (!report)
        return report.error();

    if (context.isCancelled())
        return Error{ErrorCode::Cancelled, {}};
    // Whoever opened it meanwhile writes where nobody would look again.
    if (QFileInfo(places.database + u"-wal"_s).size() > 0)
        return Error{ErrorCode::StorageBusy, u"opened while it was repaired"_s};
    const QString when = environment.clock.now().toString(u"yyyyMMdd_HHmmss"_s);
    const QString aside = places.database + kDamagedSuffix + when;
    if (const auto kept = copyAside(places.database, aside); !kept)
        return kept.error();
    // One rename: a cut leaves either the damaged one or the new one under the name.
    if (const auto named = replaceFile(workshop.places.database, places.database); !named)
        return named.error();
    if (const auto synced = syncFolder(places.folder.path()); !synced)
        return synced.error();
    return Repaired{report->workers, rebuilt->changes, rebuilt->lost, aside};
}

} // namespace app
