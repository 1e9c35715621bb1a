/// What an erasure leaves behind where no row leads to: copies of cells in the unused middle of pages, entries of the
/// search index that are only marked as gone, and the write-ahead log. Freed pages and freed cells need nothing: the
/// engine is built to empty them (SQLITE_SECURE_DELETE).
#pragma once

#include "app/store/connection.h"

namespace app {

/// Part of the caller's transaction.
Result<void> setScrubDue(Connection& connection);
Result<bool> isScrubDue(Connection& connection);
/// Rewrites the index without what is gone and empties the unused part of every page: one transaction, after which no
/// page holds what was erased before, and a copy of the file does not either. Reads the whole file: for a job when it is large.
Result<void> scrub(Connection& connection);
/// Empties the write-ahead log beside the file; it stays for another time while somebody is reading.
Result<void> emptyWriteAheadLog(Connection& connection);

} // namespace app
