#include "app/services/cards.h"

#include "app/base/safefile.h"
#include "app/domain/region.h"
#include "app/services/guarding/audit.h"
#include "app/services/guarding/envelope.h"
#include "app/services/newlife.h"
#include "app/services/peerareas.h"
#include "app/services/revoking.h"
#include "app/store/journal.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <QDateTime>
#include <QLoggingCategory>

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcCards, "jemput.services")

constexpr auto kFingerprintSetting = "own_fingerprint";

KnownCard knownFrom(const PeerRow& peer, const Card& card)
{
    KnownCard known;
    known.card = card;
    known.fingerprint = peer.fingerprint;
    known.acceptedScope = peer.scope;
    known.acceptedAt = QDateTime::fromMSecsSinceEpoch(peer.acceptedAt, Qt::UTC);
    known.revoked = peer.revokedAt != 0;
    known.acceptedUntil = QDate::fromString(peer.acceptedUntil, Qt::ISODate);
    return known;
}

/// The slow hash is computed once and kept.
Result<QString> ownFingerprint(Session& session)
{
    Settings settings(session.store().connection());
    const auto kept = settings.text(QLatin1StringView(kFingerprintSetting));
    if (!kept || !kept->isEmpty())
        return kept;
    const QString fingerprint = fingerprintOf(session.keys().publicKeys());
    if (const auto set = settings.set(QLatin1StringView(kFingerprintSetting), fingerprint); !set)
        return set.error();
    return fingerprint;
}

} // namespace

Result<KnownCard> ownCard(Session& session)
{
    const auto fingerprint = ownFingerprint(session);
    if (!fingerprint)
        return fingerprint.error();
    const auto former = formerLives(session);
    if (!former)
        return former.error();

    KnownCard known;
    known.own = true;
    known.fingerprint = *fingerprint;
    known.acceptedScope = session.scope();
    known.card.keys = session.keys().publicKeys();
    known.card.deviceName = session.deviceName();
    known.card.officer = session.user().name;
    known.card.scope = session.scope();
    known.card.made = session.clock().now().toString(Qt::ISODate);
    for (const DeviceKeys& keys : *former) {
        if (known.card.introductions.size() < kMostIntroductions)
            known.card.introductions << introductionBy(keys, known.card.keys);
    }
    return known;
}

Result<KnownCard> exportCard(Session& session, const QString& path)
{
    if (const auto allowed = session.allows(Action::ExchangeBatches); !allowed)
        return allowed.error();
    auto own = ownCard(session);
    if (!own)
        return own;
    if (const auto written = writeFileSafely(path, encodeCard(own->card, session.keys())); !written)
        return written.error();
    return own;
}

Result<KnownCard> inspectCard(const QString& path)
{
    const auto card = readCard(path);
    if (!card)
        return card.error();
    KnownCard known;
    known.card = *card;
    known.fingerprint = fingerprintOf(card->keys);
    return known;
}

Result<KnownCard> acceptCard(Session& session, const QString& path, const QString& scope,
                             const QString& fingerprint, QDate until)
{
    if (const auto allowed = session.allows(Action::AcceptCards); !allowed)
        return allowed.error();
    auto known = inspectCard(path);
    if (!known)
        return known;
    if (!sameFingerprint(known->fingerprint, fingerprint))
        return Error{ErrorCode::FingerprintDiffers, {}};
    if (regionLevel(scope) == RegionLevel::None)
        return Error{ErrorCode::Invalid, QStringLiteral("not a region code")};
    const QString own = session.scope();
    if (!covers(own, scope) && !covers(scope, own))
        return Error{ErrorCode::OutOfScope, QStringLiteral("neither inside nor above this area")};
    if (known->card.origin() == session.keys().origin())
        return Error{ErrorCode::Invalid, QStringLiteral("this device's own card")};

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, QStringLiteral("card")};
    PeerRow peer;
    peer.origin = known->card.origin();
    peer.card = file.readAll();
    peer.fingerprint = known->fingerprint;
    peer.scope = scope;
    peer.acceptedAt = session.clock().nowMs();
    peer.acceptedUntil = until.toString(Qt::ISODate);
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    if (const auto again = withdrawRevocations(session, *journal, peer.origin); !again)
        return again.error();
    if (const auto accepted = Peers(session.store().connection()).accept(peer); !accepted)
        return accepted.error();
    if (const auto noted = noteDeed(session, {Deed::AcceptedCard, peer.origin}); !noted)
        return noted.error();
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    // Whoever has an office can be helped by it; without one, the recovery code is what there is.
    if (isBelow(own, scope)) {
        if (const auto sealed = renewEnvelope(session); !sealed)
            qCWarning(lcCards) << "no recovery envelope:" << codeOf(sealed.error().code);
    }
    return knownFrom(peer, known->card);
}

Result<QList<KnownCard>> cards(Session& session)
{
    const auto peers = Peers(session.store().connection()).all();
    if (!peers)
        return peers.error();
    QList<KnownCard> known;
    for (const PeerRow& peer : *peers) {
        const auto card = decodeCard(peer.card);
        if (!card)
            return card.error();
        known << knownFrom(peer, *card);
    }
    return known;
}

Result<void> revokeCard(Session& session, const QString& fingerprint)
{
    if (const auto allowed = session.allows(Action::AcceptCards); !allowed)
        return allowed;
    Peers peers(session.store().connection());
    const auto all = peers.all();
    if (!all)
        return all.error();
    for (const PeerRow& peer : *all) {
        if (!sameFingerprint(peer.fingerprint, fingerprint))
            continue;
        auto journal = Journal::begin(session.store().connection(), session.writer());
        if (!journal)
            return journal.error();
        if (const auto revoked = peers.revoke(peer.origin, session.clock().nowMs()); !revoked)
            return revoked;
        // Of one's own area or below it everybody is told; an office is revoked for oneself only.
        if (covers(session.scope(), peer.scope)) {
            const auto written = writeRevocation(session, *journal, peer.origin);
            if (!written)
                return written;
        }
        const auto noted = noteDeed(session, {Deed::RevokedCard, peer.origin});
        if (!noted)
            return noted;
        // An office in other hands must not open this register either. First: what fails here has revoked nothing.
        if (const auto dropped = dropEnvelopeFor(session, peer.fingerprint); !dropped)
            return dropped;
        return journal->commit();
    }
    return Error{ErrorCode::NotFound, QStringLiteral("no card with this fingerprint")};
}

} // namespace app
