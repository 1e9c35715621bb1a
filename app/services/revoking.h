/// Cards that no longer hold: said once, known everywhere (sync.md, "Trust": revocations travel in batches).
#pragma once

#include "app/domain/decisions.h"
#include "app/services/session.h"

namespace app {

class Journal;

/// Writes down that this device is no longer trusted, for everybody in and below this register's area. Part of the
/// caller's transaction.
Result<void> writeRevocation(Session& session, Journal& journal, const Origin& device);
/// Takes back what this register's own area said about the device, because it is accepted again. SenderRevoked when an
/// office above says so.
Result<void> withdrawRevocations(Session& session, Journal& journal, const Origin& device);
/// Whether this register's own area, or one above it, said so; also about a device that nobody here has heard of yet.
Result<bool> wasRevoked(Journal& journal, const Origin& device, const QString& scope);
/// Acts on revocations that a batch brought; gives the devices that were trusted until now.
Result<QList<Origin>> revokeAsTold(Session& session, Journal& journal,
                                   const QList<QUuid>& revocations);

} // namespace app
