/// Finds workers by any fragment of name, NIK, phone or member number; every step is bounded, so that it
/// can run on each key press.
#pragma once

#include "app/store/connection.h"

#include <QList>
#include <QString>

namespace app {

/// Row keys, closest first: exact numbers, names that begin so, words that begin so, fragments; then by
/// area. Empty for text without a letter or digit.
Result<QList<std::int64_t>> searchWorkers(Connection& connection, const QString& text, int limit);

} // namespace app
