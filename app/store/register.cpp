#include "app/store/register.h"

#include "app/store/backup.h"
#include "app/store/catchingup.h"
#include "app/store/migrations.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcRegister, "jemput.store")

Result<void> quickCheck(Connection& connection)
{
    auto rows = connection.query("PRAGMA quick_check(1)");
    if (!rows)
        return rows.error();
    const auto more = rows->next();
    if (!more)
        return more.error();
    const QString answer = rows->text(0);
    if (answer != QLatin1StringView("ok"))
        return Error{connection.hasReadFailed() ? ErrorCode::StorageFailed
                                                : ErrorCode::StorageCorrupt,
                     answer};
    return {};
}

Result<void> bringUpToDate(Connection& connection, const QString& file,
                           std::span<const unsigned char> key)
{
    const auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    const int newest = migrations().back().version;
    if (*version > 0 && *version < newest) {
        const QString copy = QStringLiteral("%1.schema%2").arg(file).arg(*version);
        qCInfo(lcRegister) << "keeping a copy before migrating from schema" << *version;
        if (const auto kept = copyDatabase(connection, copy, key); !kept)
            return kept;
        if (const auto noted = noteKnownFields(connection); !noted)
            return noted;
    }
    const auto migrated = migrate(connection);
    return migrated ? catchUp(connection) : migrated;
}

} // namespace

Result<std::unique_ptr<Register>> Register::create(const QString& file,
                                                   std::span<const unsigned char> key)
{
    if (QFileInfo::exists(file))
        return Error{ErrorCode::AlreadyThere, QStringLiteral("register.db")};
    auto connection = Connection::open(file, key, OpenMode::Create);
    if (!connection)
        return connection.error();
    if (const auto migrated = migrate(*connection); !migrated)
        return migrated.error();
    return std::unique_ptr<Register>(new Register(file, std::move(*connection)));
}

Result<void> Register::settle()
{
    return m_connection.script("PRAGMA wal_checkpoint(TRUNCATE)");
}

Result<std::unique_ptr<Register>>
Register::open(const QString& file, std::span<const unsigned char> key, Opening opening)
{
    if (!QFileInfo::exists(file))
        return Error{ErrorCode::NotFound, QStringLiteral("register.db")};
    const bool endedUncleanly = QFileInfo(file + QStringLiteral("-wal")).size() > 0;
    auto connection = Connection::open(file, key, OpenMode::Existing);
    if (!connection)
        return connection.error();
    if (opening == Opening::First) {
        if (endedUncleanly) {
            qCInfo(lcRegister) << "the last end was unclean: checking";
            if (const auto checked = quickCheck(*connection); !checked)
                return checked.error();
        }
        if (const auto migrated = bringUpToDate(*connection, file, key); !migrated)
            return migrated.error();
    }
    return std::unique_ptr<Register>(new Register(file, std::move(*connection)));
}

} // namespace app
