#include "app/store/connection.h"

#include "app/base/filesync.h"
#include "app/store/packedlog.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <sqlite3.h>

#include <utility>

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcStore, "jemput.store")

/// `keeps`: SQLITE_STATIC when what is bound outlives the statement's run, SQLITE_TRANSIENT to have it copied.
void bindOne(sqlite3_stmt* statement, int index, const Bound& bound, sqlite3_destructor_type keeps)
{
    int rc = SQLITE_OK;
    if (const auto* number = std::get_if<std::int64_t>(&bound.value)) {
        rc = sqlite3_bind_int64(statement, index, *number);
    } else if (const auto* bytes = std::get_if<QByteArray>(&bound.value)) {
        const auto size = static_cast<sqlite3_uint64>(bytes->size());
        rc = bound.isText ? sqlite3_bind_text64(statement, index, bytes->constData(), size, keeps,
                                                SQLITE_UTF8)
                          : sqlite3_bind_blob64(statement, index, bytes->constData(), size, keeps);
    }
    Q_ASSERT(rc == SQLITE_OK);
    Q_UNUSED(rc)
}

void bindAll(sqlite3_stmt* statement, std::span<const Bound> values, sqlite3_destructor_type keeps)
{
    int index = 0;
    for (const Bound& value : values)
        bindOne(statement, ++index, value, keeps);
}

constexpr int kWaitMs = 5000;

/// The engine's own waiting asks ever more seldom, up to ten times a second. A program that writes one worker after
/// another leaves the register free for a millisecond in between, and who waits so would go away empty.
int askAgain(void*, int asked)
{
    static constexpr int kRestMs = 2;
    thread_local QElapsedTimer since;
    if (asked == 0)
        since.start();
    if (since.hasExpired(kWaitMs))
        return 0;
    sqlite3_sleep(kRestMs);
    return 1;
}

void initialiseEngine()
{
    [[maybe_unused]] static const int once = sqlite3_initialize();
}

} // namespace

bool didReadFail(sqlite3* handle)
{
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file* file = nullptr;
        sqlite3_file_control(handle, "main", which, &file);
        if (file == nullptr || file->pMethods == nullptr)
            continue;
        int error = 0;
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &error);
        if (isReadFailure(error))
            return true;
    }
    return false;
}

Error engineError(sqlite3* handle)
{
    const int code = sqlite3_extended_errcode(handle);
    // The engine's own words name tables and pages, never values.
    const auto detail =
        QStringLiteral("%1 (%2)").arg(QString::fromUtf8(sqlite3_errmsg(handle))).arg(code);
    switch (code & 0xFF) {
    case SQLITE_IOERR:
        return {storageCode(sqlite3_system_errno(handle)), detail};
    case SQLITE_CANTOPEN:
        // Whatever kept it from making a file, it then looks for one to read: that there is none says nothing.
        if (const ErrorCode why = storageCode(sqlite3_system_errno(handle));
            why != ErrorCode::NotFound)
            return {why, detail};
        return {ErrorCode::StorageReadOnly, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StorageBusy, detail};
    case SQLITE_FULL:
        return {ErrorCode::StorageFull, detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::StorageReadOnly, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {didReadFail(handle) ? ErrorCode::StorageFailed : ErrorCode::StorageCorrupt, detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, detail};
    default:
        return {ErrorCode::StorageFailed, detail};
    }
}

Bound::Bound(const Value& field)
{
    if (const auto* number = std::get_if<std::int64_t>(&field)) {
        value = *number;
    } else if (const auto* text = std::get_if<QString>(&field)) {
        value = text->toUtf8();
        isText = true;
    }
}

Bound Bound::utf8(const QByteArray& text)
{
    Bound bound(text);
    bound.isText = true;
    return bound;
}

Rows::Rows(Rows&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_isCached(other.m_isCached)
{
}

Rows::~Rows()
{
    if (!m_statement)
        return;
    if (m_isCached) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    } else {
        sqlite3_finalize(m_statement);
    }
}

Result<bool> Rows::next()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return engineError(sqlite3_db_handle(m_statement));
    }
}

bool Rows::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Rows::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Rows::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Rows::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QUuid Rows::uuid(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return QUuid::fromRfc4122(QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column)));
}

Value Rows::value(int column, FieldType type) const
{
    if (isNull(column))
        return {};
    return type == FieldType::Integer ? Value(int64(column)) : Value(text(column));
}

Bound Rows::stored(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return int64(column);
    case SQLITE_NULL:
        return nullptr;
    case SQLITE_TEXT:
        return Bound::utf8(blob(column));
    default:
        return blob(column);
    }
}

int Rows::columns() const
{
    return sqlite3_column_count(m_statement);
}

Result<Connection> Connection::open(const QString& path, std::span<const unsigned char> key,
                                    OpenMode mode)
{
    initialiseEngine();
    sqlite3* handle = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX |
                      (mode == OpenMode::Create ? SQLITE_OPEN_CREATE : 0);
    const int rc = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    Connection connection(handle);
    if (rc != SQLITE_OK)
        return engineError(handle);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_handler(handle, askAgain, nullptr);
    showPackedLog(handle);
    if (const auto configured = connection.configure(key); !configured)
        return configured.error();
    return connection;
}

Result<void> Connection::configure(std::span<const unsigned char> key)
{
    if (!key.empty()) {
        sqlite3mc_config(m_handle, "cipher", sqlite3mc_cipher_index("aegis"));
        // "raw:" and 64 hex digits: the key itself, no derivation by the engine.
        QByteArray raw = "raw:" + QByteArray::fromRawData(reinterpret_cast<const char*>(key.data()),
                                                          qsizetype(key.size()))
                                      .toHex();
        const int rc = sqlite3_key(m_handle, raw.constData(), static_cast<int>(raw.size()));
        raw.fill('\0');
        if (rc != SQLITE_OK)
            return engineError(m_handle);
    }
    // What the engine frees is wiped: pages of the register in the clear, above all when it is locked.
    return script("PRAGMA memory_security = fill;"
                  "PRAGMA journal_mode = WAL;"
                  "PRAGMA synchronous = FULL;"
                  "PRAGMA foreign_keys = ON;"
                  "PRAGMA trusted_schema = OFF;"
                  "PRAGMA cache_size = -12288;");
}

Connection::Connection(Connection&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)),
      m_statements(std::exchange(other.m_statements, {}))
{
}

Connection::~Connection()
{
    for (sqlite3_stmt* statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    if (m_handle != nullptr)
        hidePackedLog(m_handle);
    sqlite3_close_v2(m_handle);
}

Result<Rows> Connection::prepared(const QByteArray& sql)
{
    sqlite3_stmt* kept = m_statements.value(sql);
    if (kept && sqlite3_stmt_busy(kept) == 0)
        return Rows(kept, true);
    sqlite3_stmt* statement = nullptr;
    const unsigned flags = kept ? 0U : unsigned(SQLITE_PREPARE_PERSISTENT);
    const int rc = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
                                      flags, &statement, nullptr);
    if (rc != SQLITE_OK) {
        qCCritical(lcStore) << "cannot prepare" << sql << sqlite3_errmsg(m_handle);
        return engineError(m_handle);
    }
    if (kept)
        return Rows(statement, false);
    m_statements.insert(sql, statement);
    return Rows(statement, true);
}

Result<Rows> Connection::query(const QByteArray& sql, std::span<const Bound> values)
{
    auto rows = prepared(sql);
    if (!rows)
        return rows;
    bindAll(rows->m_statement, values, SQLITE_TRANSIENT);
    return rows;
}

Result<Rows> Connection::query(const QByteArray& sql, std::initializer_list<Bound> values)
{
    return query(sql, std::span(values.begin(), values.size()));
}

Result<void> Connection::run(const QByteArray& sql, std::span<const Bound> values)
{
    auto rows = prepared(sql);
    if (!rows)
        return rows.error();
    bindAll(rows->m_statement, values, SQLITE_STATIC);
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
}

Result<void> Connection::run(const QByteArray& sql, std::initializer_list<Bound> values)
{
    return run(sql, std::span(values.begin(), values.size()));
}

Result<std::int64_t> Connection::number(const QByteArray& sql, std::initializer_list<Bound> values,
                                        std::int64_t otherwise)
{
    auto rows = prepared(sql);
    if (!rows)
        return rows.error();
    bindAll(rows->m_statement, {values.begin(), values.size()}, SQLITE_STATIC);
    const auto more = rows->next();
    if (!more)
        return more.error();
    return *more ? rows->int64(0) : otherwise;
}

Result<void> Connection::script(const QByteArray& sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return engineError(m_handle);
    return {};
}

std::int64_t Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Connection::rowsChanged() const
{
    return sqlite3_changes64(m_handle);
}

bool Connection::hasReadFailed() const
{
    return didReadFail(m_handle);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    // IMMEDIATE takes the write lock now, while waiting is still safe; a deferred one can deadlock.
    if (const auto begun = connection.run("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(&connection);
}

Result<Transaction> Transaction::beginReading(Connection& connection)
{
    if (connection.isInTransaction())
        return Transaction(nullptr);
    if (const auto begun = connection.run("BEGIN"); !begun)
        return begun.error();
    return Transaction(&connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_connection || !m_connection->isInTransaction())
        return;
    if (const auto undone = m_connection->run("ROLLBACK"); !undone)
        qCCritical(lcStore) << "rollback failed:" << undone.error().detail;
}

Result<void> Transaction::commit()
{
    if (!m_connection)
        return {};
    auto committed = m_connection->run("COMMIT");
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace app
