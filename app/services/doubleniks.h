/// NIKs that more than one worker bears after a batch: two people cannot have one.
#pragma once

#include "app/store/connection.h"

#include <QSet>

namespace app {

class DoubleNiks {
public:
    explicit DoubleNiks(Connection& connection) : m_connection(connection) {}

    /// `nik` was just given to a worker; empty and temporary ones say nothing. Looked for while the place in the index is
    /// at hand: at the end, each would be fetched again.
    Result<void> note(const QString& nik);
    /// How many of those noted stand on more than one worker now.
    Result<int> count();

private:
    Result<bool> isOnTwo(const QString& nik);

    Connection& m_connection;
    QSet<QString> m_found;
};

} // namespace app
