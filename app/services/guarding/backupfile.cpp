#include "app/services/guarding/backupfile.h"

#include "app/base/filesync.h"
#include "app/base/safefile.h"
#include "app/services/registerfolder.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace app {

namespace {

constexpr char kMagic[] = "JBACKUP\x01";
constexpr qsizetype kMagicSize = 8;
constexpr qsizetype kHashSize = 32;
constexpr qint64 kMostKeys = 1 << 20;
constexpr qint64 kBlock = 1 << 20;

Error shortRead()
{
    return {ErrorCode::FileUnreadable, QStringLiteral("backup: short read")};
}

/// Checks the whole file before a byte of it is used; then the file stands behind the length of its keys.
struct Sizes {
    qint64 keys = 0;
    qint64 database = 0;
};
Result<Sizes> sizesIn(QFile& file, JobContext& context)
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
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        const QByteArray block = file.read(std::min(left, kBlock));
        if (block.isEmpty())
            return shortRead();
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
    return Sizes{keys, database};
}

} // namespace

Result<void> writeBackupFile(const QString& path, const QByteArray& keys, QFile& database,
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
            return shortRead();
        if (const auto done = put(block); !done)
            return done;
        context.progress(database.pos(), database.size());
    }
    if (const auto done = out.write(hash.result()); !done)
        return done;
    return out.commit();
}

Result<void> unpackBackup(const QString& path, const RegisterFolder& places, JobContext& context)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, QStringLiteral("backup")};
    const auto sizes = sizesIn(file, context);
    if (!sizes)
        return readError(file, sizes.error());
    if (const auto made = places.make(); !made)
        return made;
    if (const auto wrote = writeFileSafely(places.keys, file.read(sizes->keys)); !wrote)
        return wrote;
    SafeFile database(places.database);
    if (const auto opened = database.open(); !opened)
        return opened;
    qint64 left = sizes->database;
    while (left > 0) {
        const QByteArray block = file.read(std::min(left, kBlock));
        if (block.isEmpty())
            return shortRead();
        if (const auto written = database.write(block); !written)
            return written;
        left -= block.size();
        context.progress(sizes->database - left, sizes->database);
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
    }
    return database.commit();
}

} // namespace app
