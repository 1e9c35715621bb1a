/// What a batch proves about this device's own streams: it carries how far its sender holds them, signed by this device
/// itself. Where that is beyond, or other than, what stands here, this register was set back unseen.
#pragma once

#include "app/services/session.h"
#include "app/sync/batchheader.h"

namespace app {

/// One's own stream as somebody else holds it.
struct OwnProof {
    StreamKey key;
    std::int64_t seq = 0;
    QByteArray chain;
};

/// Compares, and remembers what was proven: how far both agree, or that they do not. Nobody but this device can have
/// signed such a proof, so who brought it does not matter.
Result<void> weighOwnStreams(Session& session, const BatchHeader& header);

/// A proof stands that this device has to begin a new life: on the next opening it does (registers.h).
Result<bool> isLifeInDoubt(Session& session);

/// A stream of this device, and the number up to which what stands here is surely what others hold.
struct SharedPrefix {
    StreamKey key;
    std::int64_t seq = 0;
};
/// Of the streams in doubt.
Result<QList<SharedPrefix>> sharedPrefixes(Session& session);

} // namespace app
