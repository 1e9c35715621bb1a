#include "app/services/newlife.h"

#include "app/domain/people.h"
#include "app/services/reissuing.h"
#include "app/store/journal.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/store/settings.h"
#include "app/store/undopoints.h"
#include "app/sync/batchheader.h"
#include "app/sync/card.h"

#include <algorithm>

namespace app {

namespace {

constexpr auto kFormerKeys = "former_keys";

/// The former lives' own streams get their last signature, so that their changes can still be passed on.
Result<void> signFormerStreams(Connection& connection, Session& session)
{
    ChangeLog log(connection);
    const auto streams = log.streams();
    auto lives = formerLives(session);
    if (!streams || !lives)
        return streams ? lives.error() : streams.error();
    std::vector<const DeviceKeys*> all{&session.keys()};
    for (const DeviceKeys& keys : *lives)
        all.push_back(&keys);
    for (Stream stream : *streams) {
        const auto former = std::ranges::find(all, stream.key.origin, &DeviceKeys::origin);
        const bool isSigned = stream.signedSeq == stream.seq;
        if (former == all.end() || stream.seq == 0 || isSigned)
            continue;
        stream.signedSeq = stream.seq;
        stream.signedChain = stream.chain;
        stream.signature = (*former)->sign(headMessage(stream.key, stream.seq, stream.chain));
        stream.signKey = (*former)->publicKeys().sign;
        if (const auto stored = log.store(stream); !stored)
            return stored;
    }
    return {};
}

} // namespace

Result<void> beginNewLife(Session& session)
{
    Connection& connection = session.store().connection();
    const DeviceKeys fresh = DeviceKeys::generate();
    Settings settings(connection);
    Writer writer = session.writer();
    writer.origin = fresh.origin();
    auto journal = Journal::begin(connection, writer);
    if (!journal)
        return journal.error();
    const auto prefixes = sharedPrefixes(session);
    if (!prefixes)
        return prefixes.error();
    if (!prefixes->isEmpty()) {
        const auto again = reissue(*journal, fresh.origin(), session.entropy(), *prefixes);
        if (!again)
            return again;
    }
    if (const auto done = signFormerStreams(connection, session); !done)
        return done;
    const auto former = settings.bytes(QLatin1StringView(kFormerKeys));
    if (!former)
        return former.error();
    const std::pair<QString, QByteArray> kept[] = {
        {QLatin1StringView(kFormerKeys), session.keys().encoded() + *former},
        {QStringLiteral("device_keys"), fresh.encoded()},
        {QStringLiteral("own_fingerprint"), QByteArray()},
        // Marked anew, for the new life, on the next opening.
        {QStringLiteral("life_machine"), QByteArray()},
        {QStringLiteral("life_place"), QByteArray()},
        {QStringLiteral("life_doubts"), QByteArray()},
    };
    for (const auto& [name, value] : kept) {
        if (const auto set = settings.set(name, value); !set)
            return set;
    }
    if (const auto done = Peers(connection).startNumbersAnew(); !done)
        return done;
    // What the former life wrote because of a merge would count as somebody else's now, and be taken out with it.
    if (const auto done = UndoPoints(connection).clear(); !done)
        return done;
    const auto device = journal->create(deviceKind(), fresh.origin(), session.scope(),
                                        {Value(session.deviceName())});
    if (!device)
        return device;
    return journal->commit();
}

Result<std::vector<DeviceKeys>> formerLives(Session& session)
{
    const auto encoded =
        Settings(session.store().connection()).bytes(QLatin1StringView(kFormerKeys));
    if (!encoded)
        return encoded.error();
    const qsizetype size = session.keys().encoded().size();
    std::vector<DeviceKeys> lives;
    for (qsizetype at = 0; at + size <= encoded->size(); at += size) {
        auto keys = DeviceKeys::fromEncoded(encoded->sliced(at, size));
        if (!keys)
            return keys.error();
        lives.push_back(std::move(*keys));
    }
    return lives;
}

} // namespace app
