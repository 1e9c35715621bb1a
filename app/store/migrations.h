/// The schema's versions, and how a file gets from any of them to the newest.
#pragma once

#include "app/base/result.h"

#include <span>

namespace app {

class Connection;

struct Migration {
    int version;
    const char* resource;
};

/// In order, from 1, without gaps. Released entries are never edited, only followed.
std::span<const Migration> migrations();

/// 0 for a new file. StorageTooNew, or StorageCorrupt when the file belongs to another program.
Result<int> schemaVersion(Connection& connection);
/// Brings the file to the newest schema in one transaction, or leaves it as it was.
Result<void> migrate(Connection& connection, std::span<const Migration> steps = migrations());

} // namespace app
