/// Whole copies of the database, page by page, under the same key.
#pragma once

#include "app/store/connection.h"

#include <functional>

namespace app {

/// Writes a consistent copy while the source stays usable; an existing file is replaced only when the copy
/// is complete. `step` is told pages done and in all; returning false stops with Cancelled.
Result<void> copyDatabase(Connection& source, const QString& file,
                          std::span<const unsigned char> key,
                          const std::function<bool(std::int64_t, std::int64_t)>& step = {});

/// The engine's full integrity check: problems found, none when whole. StorageFailed when the device did not answer.
Result<QStringList> integrityProblems(Connection& connection);

} // namespace app
