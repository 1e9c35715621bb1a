#include "app/store/packedlog.h"

#include "app/store/eachrow.h"
#include "app/store/packedblock.h"

#include <QHash>

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <vector>

namespace app {

namespace {

// Long bodies make a block no slower to look into than many short ones do.
constexpr qsizetype kMostBodyBytes = 64 * 1024;

constexpr auto kBlockOf =
    "SELECT first,last,bytes FROM change_block WHERE first<=?1 ORDER BY first DESC LIMIT 1";

/// What the view asks: gives salts and bodies, and keeps some blocks unpacked while nothing is written to them.
class Unpacking {
public:
    explicit Unpacking(sqlite3* handle) : m_handle(handle) {}
    ~Unpacking() { sqlite3_finalize(m_block); }
    Unpacking(const Unpacking&) = delete;
    Unpacking& operator=(const Unpacking&) = delete;

    /// Null when there is no such change in any block, or the file cannot be read: failure() says which.
    const PackedChange* find(std::int64_t n)
    {
        forgetOutdated();
        if (const PackedChange* kept = among(n))
            return kept;
        m_failure = load(n);
        return among(n);
    }
    /// The engine's code for why the last one was not found.
    int failure() const { return m_failure == SQLITE_OK ? SQLITE_CORRUPT : m_failure; }
    void forgetAll() { m_blocks.clear(); }

private:
    /// What another connection wrote is seen at once, too.
    void forgetOutdated()
    {
        unsigned version = 0;
        sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_DATA_VERSION, &version);
        if (version != m_version)
            forgetAll();
        m_version = version;
    }

    const PackedChange* among(std::int64_t n) const
    {
        const auto behind = m_blocks.upper_bound(n);
        if (behind == m_blocks.begin())
            return nullptr;
        const QList<PackedChange>& changes = std::prev(behind)->second.changes;
        const auto at = std::ranges::lower_bound(changes, n, {}, &PackedChange::n);
        return at != changes.end() && at->n == n ? &*at : nullptr;
    }

    int load(std::int64_t n)
    {
        constexpr std::size_t kMostBlocks = 64;
        if (m_block == nullptr) {
            const int rc = sqlite3_prepare_v3(m_handle, kBlockOf, -1, SQLITE_PREPARE_PERSISTENT,
                                              &m_block, nullptr);
            if (rc != SQLITE_OK)
                return rc;
        }
        sqlite3_bind_int64(m_block, 1, n);
        if (sqlite3_step(m_block) == SQLITE_ROW) {
            const auto first = sqlite3_column_int64(m_block, 0);
            auto block = decodeBlock(
                QByteArray::fromRawData(static_cast<const char*>(sqlite3_column_blob(m_block, 2)),
                                        sqlite3_column_bytes(m_block, 2)));
            if (m_blocks.size() >= kMostBlocks)
                forgetAll();
            if (block)
                m_blocks.insert_or_assign(first, *std::move(block));
        }
        return sqlite3_reset(m_block);
    }

    sqlite3* m_handle;
    sqlite3_stmt* m_block = nullptr;
    unsigned m_version = 0;
    int m_failure = SQLITE_OK;
    std::map<std::int64_t, UnpackedBlock> m_blocks; ///< by the number of their first change
};

template <QByteArray PackedChange::*Part>
void give(sqlite3_context* context, int /*count*/, sqlite3_value** values)
{
    auto& unpacking = *static_cast<Unpacking*>(sqlite3_user_data(context));
    const PackedChange* found = unpacking.find(sqlite3_value_int64(values[0]));
    if (found == nullptr) {
        sqlite3_result_error_code(context, unpacking.failure());
        return;
    }
    const QByteArray& bytes = found->*Part;
    sqlite3_result_blob(context, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

void endUnpacking(void* unpacking)
{
    delete static_cast<Unpacking*>(unpacking);
}

void forgetWritten(void* unpacking, int /*operation*/, const char* /*database*/, const char* table,
                   sqlite3_int64 /*row*/)
{
    if (std::strcmp(table, "change_block") == 0)
        static_cast<Unpacking*>(unpacking)->forgetAll();
}

void forgetRolledBack(void* unpacking)
{
    static_cast<Unpacking*>(unpacking)->forgetAll();
}

} // namespace

void showPackedLog(sqlite3* handle)
{
    // Goes with the second function.
    auto* unpacking = new Unpacking(handle);
    // Innocuous: it only reads this file's own log, so a view of the schema may call it.
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(handle, "packed_salt", 1, kFlags, unpacking,
                               give<&PackedChange::salt>, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "packed_body", 1, kFlags, unpacking,
                               give<&PackedChange::body>, nullptr, nullptr, endUnpacking);
    sqlite3_update_hook(handle, forgetWritten, unpacking);
    sqlite3_rollback_hook(handle, forgetRolledBack, unpacking);
}

void hidePackedLog(sqlite3* handle)
{
    sqlite3_update_hook(handle, nullptr, nullptr);
    sqlite3_rollback_hook(handle, nullptr, nullptr);
    for (const char* name : {"packed_salt", "packed_body"})
        sqlite3_create_function_v2(handle, name, 1, SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr,
                                   nullptr);
}

namespace {

/// Takes a row out and puts it back: only where one is taken out does the engine join half-empty pages.
Result<void> putBack(Connection& connection, std::int64_t n)
{
    std::vector<Bound> values;
    const auto read =
        eachRow(connection.query("SELECT n,stream,seq,stamp,author,kind,record,salt,body,digest,"
                                 "chain FROM change WHERE n=?1",
                                 {n}),
                [&values](const Rows& rows) -> Result<void> {
                    for (int i = 0; i < rows.columns(); ++i)
                        values.push_back(rows.stored(i));
                    return {};
                });
    if (!read)
        return read;
    if (const auto out = connection.run("DELETE FROM change WHERE n=?1", {n}); !out)
        return out;
    return connection.run("INSERT INTO change (n,stream,seq,stamp,author,kind,record,salt,body,"
                          "digest,chain) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)",
                          values);
}

} // namespace

Result<int> PackedLog::packNext(const PackingSizes& sizes)
{
    QList<PackedChange> changes;
    QHash<std::int64_t, std::int64_t> lastOf; // stream -> n
    qsizetype bytes = 0;
    const auto read =
        eachRow(m_connection.query(
                    "SELECT n,salt,body,stream FROM change WHERE body IS NOT NULL"
                    " AND n>ifnull((SELECT last FROM change_block ORDER BY first DESC LIMIT 1),0)"
                    " AND n<=(SELECT max(n) FROM change)-?1 ORDER BY n LIMIT ?2",
                    {sizes.kept, sizes.each}),
                [&](const Rows& rows) -> Result<void> {
                    if (bytes > kMostBodyBytes)
                        return {};
                    changes.append({rows.int64(0), rows.blob(1), rows.blob(2)});
                    lastOf.insert(rows.int64(3), rows.int64(0));
                    bytes += changes.last().body.size();
                    return {};
                });
    if (!read)
        return read.error();
    if (changes.isEmpty() || (changes.size() < sizes.each && bytes <= kMostBodyBytes))
        return 0;
    const QByteArray block = encodeBlock(changes);
    // What the rows hold goes only once it is known that the block gives it back.
    if (const auto back = decodeBlock(block); !back || !std::ranges::equal(back->changes, changes))
        return Error{ErrorCode::StorageFailed,
                     QStringLiteral("a block does not give back what it holds")};
    const auto packed = m_connection.run("INSERT INTO change_block VALUES(?1,?2,?3)",
                                         {changes.first().n, changes.last().n, block});
    if (!packed)
        return packed.error();
    const QList<std::int64_t> ends = lastOf.values();
    for (const PackedChange& change : std::as_const(changes)) {
        const auto emptied = m_connection.run(
            "UPDATE change SET salt=NULL,body=NULL,chain=CASE WHEN ?2 THEN chain ELSE x'' END"
            " WHERE n=?1",
            {change.n, ends.contains(change.n) ? 1 : 0});
        if (!emptied)
            return emptied.error();
    }
    constexpr qsizetype kEvery = 8; // fewer than a page holds of them, emptied
    for (qsizetype i = 0; i < changes.size(); i += kEvery) {
        if (const auto joined = putBack(m_connection, changes[i].n); !joined)
            return joined.error();
    }
    return int(changes.size());
}

Result<void> PackedLog::drop(QList<std::int64_t> numbers)
{
    std::ranges::sort(numbers);
    while (!numbers.isEmpty()) {
        std::int64_t first = 0;
        std::int64_t last = 0;
        QByteArray bytes;
        const auto found = eachRow(m_connection.query(kBlockOf, {numbers.last()}),
                                   [&](const Rows& rows) -> Result<void> {
                                       first = rows.int64(0);
                                       last = rows.int64(1);
                                       bytes = rows.blob(2);
                                       return {};
                                   });
        if (!found)
            return found;
        if (bytes.isEmpty())
            return {}; // what is left lies before all blocks
        const auto inside = std::ranges::lower_bound(numbers, first);
        const QList<std::int64_t> here(inside, numbers.end());
        numbers.erase(inside, numbers.end());
        if (here.first() > last)
            continue; // between this block and the next one
        auto block = decodeBlock(bytes);
        if (!block)
            return Error{ErrorCode::StorageCorrupt,
                         QStringLiteral("the block of change %1").arg(first)};
        QList<PackedChange>& changes = block->changes;
        changes.removeIf([&here](const PackedChange& change) {
            return std::ranges::binary_search(here, change.n);
        });
        // Numbers behind the last one that is left may be given again.
        const auto done =
            changes.isEmpty()
                ? m_connection.run("DELETE FROM change_block WHERE first=?1", {first})
                : m_connection.run("UPDATE change_block SET last=?2,bytes=?3 WHERE first=?1",
                                   {first, changes.last().n, encodeBlock(changes)});
        if (!done)
            return done;
    }
    return {};
}

} // namespace app
