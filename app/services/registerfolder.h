/// Where one register lies on disk: a folder with register.db, keys.json, backups/ and outbox/.
#pragma once

#include "app/base/result.h"

#include <QDir>

namespace app {

/// A folder of this ending is a restore under way: no register yet.
inline constexpr QLatin1StringView kRestoringSuffix{".restoring"};
/// What a damaged database is kept as when it was mended, before the moment it was.
inline constexpr QLatin1StringView kDamagedSuffix{".damaged_"};

struct RegisterFolder {
    explicit RegisterFolder(const QString& directory);

    bool hasDatabase() const;
    bool hasKeys() const;
    /// Keys without a database belong to one that somebody moved away, unless a creation was cut off
    /// before its last step.
    bool isTaken() const;
    /// The folder and its two sub-folders; one that is new is for its owner's eyes only. Errors as makeFolder().
    Result<void> make() const;
    /// Takes away database, keys and empty sub-folders; what somebody else put there stays.
    void clear() const;

    QDir folder;
    QString database;
    QString unfinished; ///< the database of a creation that has not reached its end
    QString keys;
    QString backups;
    QString outbox;
};

/// A database file with everything the engine keeps beside it.
void removeDatabase(const QString& file);

} // namespace app
