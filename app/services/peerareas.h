/// Which areas two devices share: who may see a stream, and who is "the office".
#pragma once

#include "app/services/session.h"
#include "app/store/peers.h"

namespace app {

/// A device of area `peer` sees its own area, what lies below it, and what is shared from above.
bool maySee(const QString& peer, const QString& stream);
/// Inside `area`, and not all of it.
bool isBelow(const QString& inner, const QString& area);

/// The accepted, unrevoked card with this fingerprint; for "office" the nearest one above this register's
/// area. NoReceiver.
Result<PeerRow> receiverNamed(Session& session, const QString& to);
/// Former lives of devices that are known under a later one: nothing is sent to those any more. One that still writes
/// (noteLiving()) is a device of its own: the folder was copied, and both go on.
QSet<Origin> supersededAmong(const QList<PeerRow>& peers);
/// A file of `sender` was taken in that it made at `made` (ISO, by its clock).
Result<void> noteLiving(Session& session, const Origin& sender, const QString& made);

} // namespace app
