#include "app/store/migrations.h"

#include "app/store/connection.h"

#include <QFile>

#include <array>

namespace app {

namespace {

constexpr std::array kMigrations{
    Migration{1, ":/sql/0001_register.sql"},    Migration{2, ":/sql/0002_at_the_door.sql"},
    Migration{3, ":/sql/0003_exchange.sql"},    Migration{4, ":/sql/0004_imports.sql"},
    Migration{5, ":/sql/0005_pictures.sql"},    Migration{6, ":/sql/0006_guarding.sql"},
    Migration{7, ":/sql/0007_privacy.sql"},     Migration{8, ":/sql/0008_lists.sql"},
    Migration{9, ":/sql/0009_outreach.sql"},    Migration{10, ":/sql/0010_packed_log.sql"},
    Migration{11, ":/sql/0011_coverage.sql"},   Migration{12, ":/sql/0012_open_pairs.sql"},
    Migration{13, ":/sql/0013_known_work.sql"}, Migration{14, ":/sql/0014_receipt_codes.sql"},
};

template <std::size_t N>
constexpr bool countsUpFromOne(const std::array<Migration, N>& steps)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (steps[i].version != static_cast<int>(i) + 1)
            return false;
    }
    return true;
}
static_assert(countsUpFromOne(kMigrations), "two branches added the same migration number?");

// "JMPB" in the file header: other programs' databases are told apart at once.
constexpr std::int64_t kApplicationId = 0x4A4D5042;

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

Result<int> schemaVersion(Connection& connection)
{
    const auto version = connection.number("PRAGMA user_version");
    if (!version)
        return version.error();
    const auto application = connection.number("PRAGMA application_id");
    if (!application)
        return application.error();
    if (*version != 0 && *application != kApplicationId)
        return Error{ErrorCode::StorageCorrupt, QStringLiteral("another program's database")};
    return static_cast<int>(*version);
}

Result<void> migrate(Connection& connection, std::span<const Migration> steps)
{
    const int newest = steps.empty() ? 0 : steps.back().version;
    // Without the write lock first: who only looks is not kept waiting while another program writes.
    if (const auto already = schemaVersion(connection); !already || *already == newest)
        return already ? Result<void>() : already.error();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto found = schemaVersion(connection);
    if (!found)
        return found.error();
    if (*found > newest)
        return Error{ErrorCode::StorageTooNew,
                     QStringLiteral("schema %1 > %2").arg(*found).arg(newest)};
    if (*found == newest)
        return {};

    for (const Migration& step : steps) {
        if (step.version <= *found)
            continue;
        QFile file(QString::fromLatin1(step.resource));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::StorageFailed,
                         QStringLiteral("missing %1").arg(file.fileName())};
        if (const auto applied = connection.script(file.readAll()); !applied)
            return applied;
    }
    const auto stamped =
        connection.script("PRAGMA application_id=" + QByteArray::number(qlonglong(kApplicationId)) +
                          ";PRAGMA user_version=" + QByteArray::number(newest));
    if (!stamped)
        return stamped;
    return transaction->commit();
}

} // namespace app
