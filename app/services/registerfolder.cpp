#include "app/services/registerfolder.h"

#include "app/base/filesync.h"

#include <QFile>
#include <QFileInfo>

namespace app {

using namespace Qt::Literals::StringLiterals;

RegisterFolder::RegisterFolder(const QString& directory)
    : folder(QDir(directory).absolutePath()),
      database(folder.filePath(u"register.db"_s)),
      unfinished(folder.filePath(u"register.new"_s)),
      keys(folder.filePath(u"keys.json"_s)),
      backups(folder.filePath(u"backups"_s)),
      outbox(folder.filePath(u"outbox"_s))
{
}

bool RegisterFolder::hasDatabase() const
{
    return QFileInfo::exists(database);
}

bool RegisterFolder::hasKeys() const
{
    return QFileInfo::exists(keys);
}

bool RegisterFolder::isTaken() const
{
    return hasDatabase() || (hasKeys() && !QFileInfo::exists(unfinished));
}

Result<void> RegisterFolder::make() const
{
    if (!folder.exists()) {
        const auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (const auto made = makeFolder(folder.path()); !made)
            return made;
        if (!QFile::setPermissions(folder.path(), onlyOwner))
            return storageError(u"keep the register's folder for its owner"_s);
    }
    for (const QString& path : {backups, outbox}) {
        if (const auto made = makeFolder(path); !made)
            return made;
    }
    return {};
}

void RegisterFolder::clear() const
{
    removeDatabase(database);
    removeDatabase(unfinished);
    QFile::remove(keys);
    for (const QString& path : {backups, outbox})
        QDir().rmdir(path);
}

void removeDatabase(const QString& file)
{
    for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + ending);
}

} // namespace app
