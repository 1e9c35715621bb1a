/// The limits: the plain C API of the same engine with the same settings and schema, doing the least work
/// that could give the same result.
#pragma once

#include "app/services/session.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace bench {

struct StatementEnder {
    void operator()(sqlite3_stmt* statement) const;
};
using Prepared = std::unique_ptr<sqlite3_stmt, StatementEnder>;

class Plain {
public:
    /// Opens a register's file (or makes an empty one with its schema) under its key.
    explicit Plain(const QString& file, const app::Secret& key);
    ~Plain();
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;

    Prepared prepare(const QByteArray& sql);
    void run(const char* sql);
    sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

/// Steps to the end, reading every column; gives the number of rows. `keys` gets the numbers of the first column.
int readAll(sqlite3_stmt* statement, QList<std::int64_t>* keys = nullptr);

/// Copies the rows of worker, change and search index of one register into an empty one: the inserts a
/// merge of all its changes cannot do without.
class PlainCopy {
public:
    PlainCopy(Plain& from, Plain& to);
    /// All in one durable transaction.
    void run();

private:
    Plain& m_from;
    Plain& m_to;
};

/// One worker's row, log entry, search words and stream head in one durable transaction.
class PlainSave {
public:
    explicit PlainSave(Plain& plain);
    void run(int number);

private:
    Plain& m_plain;
    Prepared m_worker;
    Prepared m_code;
    Prepared m_change;
    Prepared m_words;
    Prepared m_stream;
};

/// The same fact about many: its row, its log entry and what the worker's row says of it, all in one durable transaction.
class PlainEvidence {
public:
    explicit PlainEvidence(Plain& plain);
    void run(const QList<std::int64_t>& workers);

private:
    Plain& m_plain;
    Prepared m_evidence;
    Prepared m_change;
    Prepared m_worker;
    Prepared m_stream;
};

} // namespace bench
