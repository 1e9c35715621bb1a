/// Reads comma-separated text: UTF-8, UTF-16 or Windows-1252, with any of the usual separators.
#pragma once

#include "app/exchange/rawrow.h"

namespace app {

/// FileUnreadable when it is no text.
Result<void> readCsv(const QString& path, const RawTaker& take, JobContext& context);

} // namespace app
