/// Numbered and chained (sync.md): what a file that was taken in says about those before it.
#pragma once

#include "app/services/batchtrust.h"
#include "app/services/session.h"

namespace app {

/// Notes a file as taken in, with whether its sender was set back since the one before; `hash` as in BatchReader. Gives how
/// many numbers were skipped between the last one received and this one.
Result<std::int64_t> noteReceived(Session& session, const BatchTrust& trust,
                                  const QByteArray& hash);

} // namespace app
