#include "app/services/batchtrust.h"

#include "app/domain/region.h"
#include "app/services/newlife.h"
#include "app/services/peerareas.h"
#include "app/services/revoking.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

Result<void> BatchTrust::checkSender()
{
    const auto isOurs = checkReceiver();
    return isOurs ? checkCard() : isOurs;
}

Result<void> BatchTrust::checkContent()
{
    const auto accepted = acceptCards();
    return accepted ? checkParts() : accepted;
}

Result<void> BatchTrust::checkReceiver()
{
    auto lives = formerLives(m_session);
    if (!lives)
        return lives.error();
    // What was sealed for a former life is still meant for us: its sender has not heard of this one.
    std::vector<const DeviceKeys*> own{&m_session.keys()};
    m_formerLives = std::move(*lives);
    for (const DeviceKeys& former : m_formerLives)
        own.push_back(&former);
    for (const DeviceKeys* keys : own) {
        if (m_header.sender.origin() == keys->origin())
            return Error{ErrorCode::NotForUs, {}};
        m_ownLives.insert(keys->origin());
        const bool isMeant = std::ranges::any_of(
            m_header.receivers, [&](const Receiver& r) { return r.origin == keys->origin(); });
        if (isMeant && !m_readingKeys)
            m_readingKeys = keys;
    }
    return m_readingKeys ? Result<void>() : Result<void>(Error{ErrorCode::NotForUs, {}});
}

Result<void> BatchTrust::checkCard()
{
    const auto found = m_peers.find(m_header.sender.origin());
    if (!found)
        return found.error();
    if (*found) {
        m_peer = **found;
    } else if (const auto introduced = acceptIntroduced(); !introduced) {
        return introduced;
    }
    if (m_peer.revokedAt != 0)
        return Error{ErrorCode::SenderRevoked, {}};
    const QDate until = QDate::fromString(m_peer.acceptedUntil, Qt::ISODate);
    if (until.isValid() && m_session.clock().today() > until)
        return Error{ErrorCode::SenderExpired, m_peer.acceptedUntil};
    return {};
}

/// A device that began a new life is vouched for by its former keys.
Result<void> BatchTrust::acceptIntroduced()
{
    const auto accepted = acceptLife(m_header.sender, m_header.senderCard);
    if (!accepted)
        return accepted.error();
    if (!*accepted)
        return Error{ErrorCode::SenderUnknown, {}};
    m_peer = **accepted;
    return {};
}

/// Nothing when no former life of it is known here.
Result<std::optional<PeerRow>> BatchTrust::acceptLife(const Card& card, const QByteArray& encoded)
{
    const auto peers = m_peers.all();
    if (!peers)
        return peers.error();
    const auto isTrusted = checkLineage(card, *peers);
    if (!isTrusted)
        return isTrusted.error();
    for (const Introduction& word : card.introductions) {
        const Origin former = originOf(word.signKey);
        const auto known = std::ranges::find(*peers, former, &PeerRow::origin);
        const bool isKnown = known != peers->end();
        if ((!isKnown && !m_ownLives.contains(former)) || !isIntroducedBy(card, word))
            continue;
        PeerRow peer{card.origin(),
                     encoded,
                     fingerprintOf(card.keys),
                     m_session.scope(),
                     m_session.clock().nowMs(),
                     0,
                     {}};
        if (isKnown) {
            peer.scope = known->scope;
            peer.acceptedUntil = known->acceptedUntil;
        }
        const auto accepted = m_peers.accept(peer);
        m_introduced << peer.origin;
        return accepted ? Result<std::optional<PeerRow>>(peer) : accepted.error();
    }
    return std::optional<PeerRow>();
}

/// A device is revoked with all its lives: whoever took it holds the keys of the former ones, too, and could introduce
/// another one by them.
Result<void> BatchTrust::checkLineage(const Card& card, const QList<PeerRow>& peers)
{
    QSet<Origin> lives{card.origin()};
    for (const Introduction& word : card.introductions) {
        if (isIntroducedBy(card, word))
            lives.insert(originOf(word.signKey));
    }
    for (const PeerRow& peer : peers) {
        if (peer.revokedAt == 0)
            continue;
        const auto revoked = decodeCard(peer.card);
        QSet<Origin> others{peer.origin};
        for (const Introduction& word : revoked ? revoked->introductions : QList<Introduction>())
            others.insert(originOf(word.signKey));
        if (lives.intersects(others))
            return Error{ErrorCode::SenderRevoked, {}};
    }
    for (const Origin& life : std::as_const(lives)) {
        const auto isRevoked = wasRevoked(m_journal, life, m_session.scope());
        if (!isRevoked)
            return isRevoked.error();
        if (*isRevoked)
            return Error{ErrorCode::SenderRevoked, {}};
    }
    return {};
}

/// Later lives of devices we know, of whose changes the sender passes some on.
Result<void> BatchTrust::acceptCards()
{
    for (const QByteArray& encoded : m_header.cards) {
        const auto card = decodeCard(encoded);
        if (!card)
            return card.error();
        const auto known = m_peers.find(card->origin());
        if (!known)
            return known.error();
        if (*known || m_ownLives.contains(card->origin()))
            continue;
        const auto accepted = acceptLife(*card, encoded);
        if (!accepted && accepted.error().code != ErrorCode::SenderRevoked)
            return accepted.error();
        if (!accepted)
            m_refusedLives.insert(card->origin(), card->deviceName);
    }
    return {};
}

/// What to do with a stream that this sender brings.
Result<BatchTrust::Trust> BatchTrust::trustIn(const StreamKey& key)
{
    if (!maySee(m_session.scope(), key.scope))
        return Trust::Refuse;
    if (covers(m_peer.scope, key.scope) || m_ownLives.contains(key.origin))
        return Trust::Take;
    if (!covers(key.scope, m_peer.scope))
        return Trust::Refuse;
    // A neighbour passes on what an office above us both has signed: taken once that office's own card
    // is accepted here, until then left for a later batch. Revoked since, it is taken and named like any other.
    const auto origin = m_peers.find(key.origin);
    if (!origin)
        return origin.error();
    const bool isKnown = *origin && covers((*origin)->scope, key.scope);
    return isKnown ? Trust::Take : Trust::Leave;
}

Result<void> BatchTrust::checkParts()
{
    ChangeLog log(m_journal.connection());
    for (const StreamPart& part : m_header.parts) {
        const auto trust = trustIn(part.key);
        if (!trust)
            return trust.error();
        if (*trust == Trust::Refuse)
            return Error{ErrorCode::OutOfScope, part.key.scope};
        if (*trust == Trust::Leave)
            continue;
        const auto stream = m_journal.stream(part.key);
        if (!stream)
            return stream.error();
        const Stream& here = **stream;
        if (here.seq < part.base)
            return Error{ErrorCode::EarlierMissing, QString::number(m_header.number - 1)};
        const auto atBase = log.chainAt(here.id, part.base);
        if (!atBase)
            return atBase.error();
        if (*atBase != part.baseChain)
            return Error{ErrorCode::StreamForked, part.key.scope};
        m_known[part.key] = {&part, here.id, here.seq, part.baseChain};
        if (part.upto <= here.seq)
            continue;
        if (const auto noted = noteRevoked(part.key.origin); !noted)
            return noted;
    }
    return checkCauses();
}

Result<void> BatchTrust::noteRevoked(const Origin& origin)
{
    const auto peer = m_peers.find(origin);
    const auto isRevoked = wasRevoked(m_journal, origin, m_session.scope());
    if (!peer || !isRevoked)
        return peer ? isRevoked.error() : peer.error();
    const bool isMeant =
        *isRevoked || m_refusedLives.contains(origin) || (*peer && (*peer)->revokedAt != 0);
    if (!isMeant || m_ownLives.contains(origin))
        return {};
    const auto card = *peer ? decodeCard((*peer)->card) : Result<Card>(Card{});
    QString name = m_refusedLives.value(origin, card ? card->deviceName : QString());
    if (name.isEmpty())
        name = origin.toString(QUuid::WithoutBraces);
    if (!m_revokedAmong.contains(name))
        m_revokedAmong << name;
    return {};
}

/// What the sender knew when it wrote, we must know too when this is done: a value would else arrive before the one
/// that it replaces. It may lack in no part when a device here was restored from a backup.
Result<void> BatchTrust::checkCauses()
{
    const auto streams = ChangeLog(m_journal.connection()).streams();
    if (!streams)
        return streams.error();
    Vector after;
    for (const Stream& stream : *streams)
        after.insert(stream.key, stream.seq);
    for (const auto& [key, known] : m_known)
        after.insert(key, std::max(known.seq, known.part->upto));
    for (auto it = m_header.held.begin(); it != m_header.held.end(); ++it) {
        if (after.value(it.key(), 0) >= it.value())
            continue;
        const auto trust = trustIn(it.key());
        if (!trust)
            return trust.error();
        if (*trust == Trust::Take)
            return Error{ErrorCode::EarlierMissing, QString::number(m_header.number - 1)};
    }
    return {};
}

} // namespace app
