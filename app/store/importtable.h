/// What was taken in from files on this device: when, by whom, what it came to, and what it changed. Not synced.
#pragma once

#include "app/store/connection.h"

#include <QList>

namespace app {

struct ImportEntry {
    std::int64_t n = 0;  ///< set by add()
    std::int64_t at = 0; ///< Unix milliseconds
    QUuid author;        ///< UserId
    QString file;        ///< name without its folder
    QString format;
    QString account;         ///< the caller's business
    std::int64_t before = 0; ///< change.n: where the log stood before
    std::int64_t after = 0;  ///< and after
    std::optional<std::int64_t> undoneAt = std::nullopt;
};

class ImportTable {
public:
    explicit ImportTable(Connection& connection) : m_connection(connection) {}

    /// `edits`: what it changed of records that were there before; the caller's business.
    Result<std::int64_t> add(const ImportEntry& entry, const QByteArray& edits);
    /// Newest first.
    Result<QList<ImportEntry>> all();
    Result<std::optional<ImportEntry>> find(std::int64_t n);
    Result<QByteArray> edits(std::int64_t n);
    Result<void> setEdits(std::int64_t n, const QByteArray& edits);
    Result<void> markUndone(std::int64_t n, std::int64_t at);

    /// Where the change log stands.
    Result<std::int64_t> logEnd();
    /// The records of `kind` that the log names between two places, each once, in its order.
    Result<QList<QUuid>> recordsBetween(std::int64_t before, std::int64_t after,
                                        const QByteArray& kind);
    /// The body of a record's first change after `before`; empty when there is none.
    Result<QByteArray> firstBody(const QUuid& record, std::int64_t before);
    Result<QList<QByteArray>> bodiesAfter(const QUuid& record, std::int64_t after);

private:
    Connection& m_connection;
};

} // namespace app
