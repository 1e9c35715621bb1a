/// Drafts: whatever a form holds, by id; on this device only.
#pragma once

#include "app/store/connection.h"

#include <QList>

namespace app {

struct DraftRow {
    QUuid id;
    std::int64_t changed = 0; ///< Unix milliseconds
    QByteArray body;
    QUuid author; ///< null: of before there was more than one person
};

class DraftTable {
public:
    explicit DraftTable(Connection& connection) : m_connection(connection) {}

    /// Durable when it returns.
    Result<void> put(const DraftRow& draft);
    Result<void> remove(const QUuid& id);
    /// Those of one person and of nobody, the most recent first.
    Result<QList<DraftRow>> of(const QUuid& author);
    /// Makes one person's drafts another's.
    Result<void> handOver(const QUuid& from, const QUuid& to);

private:
    Connection& m_connection;
};

} // namespace app
