/// Drafts: whatever a form holds, by id; on this device only.
#pragma once

#include "app/store/connection.h"

#include <QList>

namespace app {

struct DraftRow {
    QUuid id;
    std::int64_t changed = 0; ///< Unix milliseconds
    QByteArray body;
};

class DraftTable {
public:
    explicit DraftTable(Connection& connection) : m_connection(connection) {}

    /// Durable when it returns.
    Result<void> put(const DraftRow& draft);
    Result<void> remove(const QUuid& id);
    /// Most recent first.
    Result<QList<DraftRow>> all();

private:
    Connection& m_connection;
};

} // namespace app
