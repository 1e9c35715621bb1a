/// The search index of workers, kept in step with their rows.
#pragma once

#include "app/store/connection.h"

#include <map>

namespace app {

/// Collects what changes and writes it in the order of rows. The index gathers new words in memory only
/// while rows come in that order and no statement that may have to be undone alone comes between; else
/// it goes to the disk each time, which made a large import a quarter longer.
class SearchWords {
public:
    explicit SearchWords(Connection& connection) : m_connection(connection) {}

    /// `before` is what stands there for this row, empty for a new one.
    Result<void> replace(std::int64_t row, const QByteArray& before, const QByteArray& after);
    /// To be called before the transaction ends.
    Result<void> write();

private:
    struct Words {
        QByteArray before;
        QByteArray after;
    };

    Connection& m_connection;
    std::map<std::int64_t, Words> m_waiting;
};

} // namespace app
