/// The chained log of what people did on this device; lines are added and never changed.
#pragma once

#include "app/store/connection.h"

#include <optional>

namespace app {

struct AuditRow {
    std::int64_t n = 0;  ///< 1, 2, 3 … without gaps
    std::int64_t at = 0; ///< Unix milliseconds, as this device believed
    QUuid who;           ///< a person; null: nobody was known yet
    QByteArray deed;     ///< a frozen word
    QUuid subject;       ///< a worker, a person or a device; null: none
    QString
        detail; ///< a frozen word, never personal data: erasing a worker must not need to look here
    std::int64_t amount = 0;
    std::int64_t change = 0; ///< the number of the last change before it
};

/// What to look for, here and in the change log; whatever is not given matches.
struct AuditWanted {
    std::int64_t before = 0; ///< a number of that log, exclusive; 0: from the end
    QUuid who = {};
    std::optional<std::int64_t> from = {};  ///< Unix milliseconds, inclusive
    std::optional<std::int64_t> until = {}; ///< exclusive
};

class AuditTable {
public:
    explicit AuditTable(Connection& connection) : m_connection(connection) {}

    /// In the running transaction, or durable when it returns; `n` and `change` are set here.
    Result<void> append(AuditRow row);
    class Reader {
    public:
        /// Nothing after the oldest.
        Result<std::optional<AuditRow>> next();

    private:
        friend class AuditTable;
        explicit Reader(Rows rows) : m_rows(std::move(rows)) {}
        Rows m_rows;
    };
    /// Newest first.
    Result<Reader> read(const AuditWanted& wanted);
    /// Begins anew: only where damage left no whole chain.
    Result<void> clear();
    /// What a line changed, added, moved or taken away by other means breaks: short English facts naming the line.
    Result<QStringList> problems();

private:
    Connection& m_connection;
};

} // namespace app
