#include "app/services/batchchain.h"

#include "app/store/register.h"

#include <algorithm>

namespace app {

namespace {

/// Whether the file before this one, as its header names it, is the one that came; also when it did not come.
Result<bool> continuesWhatCame(Peers& peers, const Origin& sender, const Origin& receiver,
                               const BatchHeader& header)
{
    const auto before = peers.received(sender, receiver, header.number - 1);
    if (!before)
        return before.error();
    if (*before)
        return (*before)->id == header.previousId && (*before)->hash == header.previousHash;
    const auto named = peers.receivedAs(sender, header.previousId);
    if (!named)
        return named.error();
    return !*named || (*named)->hash == header.previousHash;
}

} // namespace

Result<std::int64_t> noteReceived(Session& session, const BatchTrust& trust, const QByteArray& hash)
{
    Peers peers(session.store().connection());
    const BatchHeader& header = trust.header();
    const Origin& sender = trust.peer().origin;
    const Origin receiver = trust.keys().origin();
    const auto last = peers.lastReceived(sender, receiver);
    // A lower number is only late; the same one on another file means that its sender was set back, and so does a file
    // that continues another one than that which came under its number.
    const auto isUsed = peers.isNumberUsed(sender, receiver, header.number);
    const auto continues = continuesWhatCame(peers, sender, receiver, header);
    if (!last)
        return last.error();
    if (!isUsed || !continues)
        return isUsed ? continues.error() : isUsed.error();
    BatchRow row;
    row.peer = sender;
    row.number = header.number;
    row.id = header.id;
    row.hash = hash;
    row.changes = header.changes;
    row.at = session.clock().nowMs();
    row.receiver = receiver;
    row.rolledBack = *isUsed || !*continues;
    for (const auto& [key, known] : trust.known())
        row.upto.insert(key, known.part->upto);
    if (const auto noted = peers.addBatch(row); !noted)
        return noted.error();
    if (const auto noted = peers.noteTrouble(sender, {}, 0); !noted)
        return noted.error();
    const std::int64_t before = *last ? (*last)->number : 0;
    return std::max<std::int64_t>(0, header.number - before - 1);
}

} // namespace app
