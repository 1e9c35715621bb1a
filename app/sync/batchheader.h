/// What a batch says in clear, without personal data: who to whom, which number, from where to where in
/// each stream (sync.md, "The file").
#pragma once

#include "app/base/result.h"
#include "app/domain/change.h"
#include "app/sync/card.h"

namespace app {

inline constexpr int kBatchFormat = 1;

/// One stream's part of a batch: the changes base+1 … upto.
struct StreamPart {
    StreamKey key;
    std::int64_t base = 0;
    QByteArray baseChain; ///< chain value at base, empty for 0: a fork shows at once
    std::int64_t upto = 0;
    QByteArray chain; ///< chain value at upto
    QByteArray
        signature; ///< by the stream's own origin over headMessage(): a relay cannot invent changes
    QByteArray signKey; ///< that origin's public key; its hash must be the origin
};

/// What an origin signs at the end of each stream it sends.
QByteArray headMessage(const StreamKey& key, std::int64_t seq, const QByteArray& chain);

struct Receiver {
    Origin origin;
    QByteArray sealedKey; ///< the file key, crypto_box_seal to the receiver
};

struct BatchHeader {
    QUuid id;
    std::int64_t number = 0; ///< 1, 2, 3 … per sender and receiver
    QUuid previousId;        ///< the batch before it, null for the first
    QByteArray previousHash;
    Card sender;
    /// The signed card of `sender`: what counts in a file, where `sender` is read from it. writeBatch() makes
    /// it, without the officer's name, because the header travels in clear.
    QByteArray senderCard;
    /// Signed cards of later lives of devices (Card::introductions) whose streams are passed on here: a receiver that
    /// knows an earlier life can trust them. Without officers' names.
    QList<QByteArray> cards;
    QList<Receiver> receivers;
    QString scope; ///< the sender's own
    QList<StreamPart> parts;
    /// How far the sender holds streams of the receiver itself that have no part here, as the receiver signed them:
    /// base = upto. Whoever was set back to an older state learns of it so.
    QList<StreamPart> known;
    Vector
        held; ///< the sender's whole vector the receiver may see: acknowledges everything up to it
    std::int64_t changes = 0;
    QString made;    ///< ISO UTC time, shown only
    QString version; ///< of the program
};

/// Canonical JSON.
QByteArray encodeHeader(const BatchHeader& header);
/// FileTooNew for a newer format, FileDamaged for anything malformed or over its limits.
Result<BatchHeader> decodeHeader(const QByteArray& json);

} // namespace app
