/// Salts and bodies of old changes, many together in compressed blocks: nothing of what the log says is lost. Their rows
/// stay, so that whatever asks who changed which record when needs to know nothing of it; whoever reads what was changed asks
/// the view "whole_change", where salt and body are in their columns wherever they lie.
///
/// A packed change is one with neither a body nor a digest in its row. Its chain value is left out too, where it follows from
/// the one before it: the last of each stream in a block keeps it (ChangeLog::chainAt).
#pragma once

#include "app/store/connection.h"

#include <QList>

namespace app {

struct PackingSizes {
    /// The newest stay as they are: mostly they are what is asked for.
    std::int64_t kept = 10'000;
    /// Changes in a block: fewer pack worse, of more it takes longer to find one.
    int each = 64;
};

class PackedLog {
public:
    explicit PackedLog(Connection& connection) : m_connection(connection) {}

    /// Puts the oldest that are not yet packed into one block; how many they were, 0 when there is no block's worth. Part of
    /// the caller's transaction.
    Result<int> packNext(const PackingSizes& sizes);
    /// Takes these changes out of their blocks, for good; those that are in none are passed over. Part of the caller's
    /// transaction.
    Result<void> drop(QList<std::int64_t> numbers);

private:
    Connection& m_connection;
};

/// Makes "whole_change" readable for this connection, until it is hidden again, which is before it closes.
void showPackedLog(sqlite3* handle);
void hidePackedLog(sqlite3* handle);

} // namespace app
