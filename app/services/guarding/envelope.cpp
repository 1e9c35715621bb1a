#include "app/services/guarding/envelope.h"

#include "app/base/safefile.h"
#include "app/domain/region.h"
#include "app/services/guarding/audit.h"
#include "app/services/newlife.h"
#include "app/services/peerareas.h"
#include "app/services/registerfolder.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/sync/card.h"
#include "app/sync/envelope.h"
#include "app/vault/keyslots.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keysOf(const QString& directory)
{
    return RegisterFolder(directory).keys;
}

/// To the office of now, with a new code.
Result<void> sealAnew(Session& session)
{
    const auto office = receiverNamed(session, u"office"_s);
    if (!office)
        return office.error();
    const auto card = decodeCard(office->card);
    if (!card)
        return card.error();
    auto keySlots = KeySlots::load(keysOf(session.directory()));
    if (!keySlots)
        return keySlots.error();
    const auto seal = [&](const QString& code) {
        const Envelope envelope{code,
                                session.scope(),
                                session.deviceName(),
                                session.clock().now().toString(Qt::ISODate),
                                {}};
        return sealEnvelope(envelope, session.keys(), card->keys.box);
    };
    const auto renewed = keySlots->renewEnvelope(
        session.registerKey(), keySlots->costOf(session.user().id), office->fingerprint, seal);
    if (!renewed)
        return renewed;
    if (const auto saved = keySlots->save(keysOf(session.directory())); !saved)
        return saved;
    noteIfPossible(session, {Deed::SealedEnvelope, office->origin});
    return {};
}

/// Opened with the keys of now or of a former life of this office.
Result<Envelope> openedHere(Session& session, const QByteArray& sealed)
{
    auto opened = openEnvelope(sealed, session.keys());
    if (opened || opened.error().code != ErrorCode::NotForUs)
        return opened;
    const auto former = formerLives(session);
    if (!former)
        return former.error();
    for (const DeviceKeys& keys : *former) {
        auto again = openEnvelope(sealed, keys);
        if (again || again.error().code != ErrorCode::NotForUs)
            return again;
    }
    return opened;
}

/// The accepted card of the device that made it: its own, or that of a later life of it.
Result<std::optional<Card>> cardOf(Session& session, const Envelope& envelope)
{
    const auto peers = Peers(session.store().connection()).all();
    if (!peers)
        return peers.error();
    std::optional<Card> found;
    for (const PeerRow& peer : *peers) {
        const auto card = decodeCard(peer.card);
        if (!card)
            return card.error();
        bool isIts = card->keys.sign == envelope.signKey;
        for (const Introduction& one : card->introductions)
            isIts = isIts || (one.signKey == envelope.signKey && isIntroducedBy(*card, one));
        if (!isIts)
            continue;
        // Once lost, never trusted: also when a later life of it was accepted.
        if (peer.revokedAt != 0)
            return Error{ErrorCode::SenderRevoked, {}};
        if (covers(peer.scope, envelope.scope))
            found = *card;
    }
    return found;
}

} // namespace

Result<EnvelopeStanding> envelopeStanding(Session& session)
{
    const auto keySlots = KeySlots::load(keysOf(session.directory()));
    if (!keySlots)
        return keySlots.error();
    const auto kept = keySlots->envelope();
    if (!kept)
        return EnvelopeStanding{};
    EnvelopeStanding standing{true, {}};
    const auto peers = Peers(session.store().connection()).all();
    if (!peers)
        return peers.error();
    for (const PeerRow& peer : *peers) {
        const auto card = decodeCard(peer.card);
        if (card && peer.revokedAt == 0 && sameFingerprint(peer.fingerprint, kept->office))
            standing.office = card->deviceName;
    }
    return standing;
}

Result<void> makeEnvelope(Session& session)
{
    if (const auto allowed = session.allows(Action::ManagePeople); !allowed)
        return allowed;
    return sealAnew(session);
}

Result<void> renewEnvelope(Session& session)
{
    if (session.isPractice())
        return {};
    auto done = sealAnew(session);
    const bool hasNoOffice = !done && done.error().code == ErrorCode::NoReceiver;
    return hasNoOffice ? Result<void>() : done;
}

Result<void> dropEnvelopeFor(Session& session, const QString& office)
{
    if (!hasEnvelope(session.directory()))
        return {};
    auto keySlots = KeySlots::load(keysOf(session.directory()));
    if (!keySlots)
        return keySlots.error();
    const auto kept = keySlots->envelope();
    if (!kept || !sameFingerprint(kept->office, office))
        return {};
    keySlots->dropEnvelope();
    return keySlots->save(keysOf(session.directory()));
}

bool hasEnvelope(const QString& directory)
{
    const auto keySlots = KeySlots::load(keysOf(directory));
    return keySlots && keySlots->envelope();
}

Result<void> takeEnvelope(const QString& directory, const QString& path)
{
    const auto keySlots = KeySlots::load(keysOf(directory));
    if (!keySlots)
        return keySlots.error();
    const auto kept = keySlots->envelope();
    if (!kept)
        return Error{ErrorCode::NotFound, u"no envelope"_s};
    return writeFileSafely(path, encodeEnvelopeFile({kept->sealed, kept->office}));
}

Result<OpenedEnvelope> openEnvelopeFile(Session& session, const QString& path)
{
    if (const auto allowed = session.allows(Action::AcceptCards); !allowed)
        return allowed.error();
    const auto file = readEnvelopeFile(path);
    if (!file)
        return file.error();
    const auto envelope = openedHere(session, file->sealed);
    if (!envelope)
        return envelope.error();
    const auto card = cardOf(session, *envelope);
    if (!card)
        return card.error();
    if (!*card)
        return Error{ErrorCode::SenderUnknown, {}};
    // Before the code is shown: nobody learns it unnoted.
    const auto noted = noteDeed(session, {Deed::OpenedEnvelope, (*card)->origin()});
    if (!noted)
        return noted.error();
    return OpenedEnvelope{envelope->code, envelope->scope, envelope->deviceName, (*card)->officer,
                          QDateTime::fromString(envelope->made, Qt::ISODate)};
}

} // namespace app
