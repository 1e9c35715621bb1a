/// A thin wrapper over the engine: open encrypted, prepare once, bind, step, roll back unless committed.
#pragma once

#include "app/base/result.h"
#include "app/domain/record.h"

#include <QByteArray>
#include <QHash>
#include <QUuid>

#include <cstdint>
#include <memory>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

namespace app {

struct Bound;

/// The rows of one running statement; gives the statement back when it goes.
class Rows {
public:
    ~Rows();
    Rows(Rows&& other) noexcept;
    Rows& operator=(Rows&&) = delete;
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    /// Whether there is a further row to read.
    Result<bool> next();

    bool isNull(int column) const;
    std::int64_t int64(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QUuid uuid(int column) const;
    /// As the column's field type says.
    Value value(int column, FieldType type) const;
    /// The column as it is stored, to be put elsewhere.
    Bound stored(int column) const;
    int columns() const;

private:
    friend class Connection;
    Rows(sqlite3_stmt* statement, bool isCached) : m_statement(statement), m_isCached(isCached) {}

    sqlite3_stmt* m_statement = nullptr;
    bool m_isCached = false;
};

/// What can be bound to ?1, ?2 …
struct Bound {
    // Implicit on purpose: every call lists plain values.
    // NOLINTBEGIN(google-explicit-constructor)
    Bound(std::int64_t number) : value(number) {}
    Bound(int number) : value(std::int64_t(number)) {}
    Bound(const QString& text) : value(text.toUtf8()), isText(true) {}
    Bound(const QUuid& uuid) : value(uuid.toRfc4122()) {}
    Bound(const QByteArray& blob) : value(blob) {}
    Bound(const Value& field);
    Bound(std::nullptr_t /*null*/) {}
    // NOLINTEND(google-explicit-constructor)

    /// UTF-8 text that is there already.
    static Bound utf8(const QByteArray& text);

    std::variant<std::monostate, std::int64_t, QByteArray> value;
    bool isText = false;
};

enum class OpenMode { Existing, Create };

/// One open database file, used by the one thread that opened it.
class Connection {
public:
    /// `key` is 32 raw bytes; empty only for a scratch database in memory. StorageCorrupt also when the key is
    /// not this file's.
    static Result<Connection> open(const QString& path, std::span<const unsigned char> key,
                                   OpenMode mode);
    ~Connection();
    Connection(Connection&& other) noexcept;
    Connection& operator=(Connection&&) = delete;

    /// Runs to the end. The statement is prepared once and kept.
    Result<void> run(const QByteArray& sql, std::initializer_list<Bound> values = {});
    Result<void> run(const QByteArray& sql, std::span<const Bound> values);
    Result<Rows> query(const QByteArray& sql, std::initializer_list<Bound> values = {});
    Result<Rows> query(const QByteArray& sql, std::span<const Bound> values);
    /// The first column of the first row, or `otherwise` without rows.
    Result<std::int64_t> number(const QByteArray& sql, std::initializer_list<Bound> values = {},
                                std::int64_t otherwise = 0);
    /// Several statements, kept nowhere.
    Result<void> script(const QByteArray& sql);

    std::int64_t lastInsertId() const;
    std::int64_t rowsChanged() const;
    bool isInTransaction() const;
    /// The device did not answer a read: what seems damaged may be whole.
    bool hasReadFailed() const;
    sqlite3* handle() const { return m_handle; }

private:
    explicit Connection(sqlite3* handle) : m_handle(handle) {}
    Result<void> configure(std::span<const unsigned char> key);
    Result<Rows> prepared(const QByteArray& sql);

    sqlite3* m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt*> m_statements;
};

/// Rolls back unless committed.
class Transaction {
public:
    static Result<Transaction> begin(Connection& connection);
    /// For reading only: what is read until the end is one moment's state, and the file is locked once instead of for every
    /// question. Inside of another transaction it is that one's moment.
    static Result<Transaction> beginReading(Connection& connection);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Durable when it returns.
    Result<void> commit();

private:
    explicit Transaction(Connection* connection) : m_connection(connection) {}

    Connection* m_connection; ///< none: another transaction ends it
};

/// The reason behind the engine's last failure. Where the device did not answer, that is StorageFailed, although the engine
/// takes what it could not read for damaged.
Error engineError(sqlite3* handle);
/// Whether the device did not answer a read of this connection.
bool didReadFail(sqlite3* handle);

} // namespace app
