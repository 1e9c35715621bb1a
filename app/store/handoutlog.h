/// Which lists of people were written into files on this device, and who is on them. Not synced.
#pragma once

#include "app/store/connection.h"

#include <QList>
#include <QSet>

namespace app {

struct HandoutRow {
    std::int64_t n = 0;
    std::int64_t at = 0; ///< Unix milliseconds
    QUuid author;        ///< UserId
    QString file;        ///< where it was written
    std::int64_t people = 0;
    bool isEverybody = false; ///< all who were here then: no ids are kept
};

class HandoutLog {
public:
    explicit HandoutLog(Connection& connection) : m_connection(connection) {}

    /// Durable when it returns, unless it is part of a transaction.
    Result<void> add(const HandoutRow& row, const QList<QUuid>& workers);
    /// Newest first.
    Result<QList<HandoutRow>> all();
    Result<QSet<QUuid>> workersOf(std::int64_t n);

private:
    Connection& m_connection;
};

} // namespace app
