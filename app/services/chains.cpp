#include "app/services/chains.h"

#include "app/domain/region.h"
#include "app/services/peerareas.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/sync/card.h"

#include <algorithm>

namespace app {

namespace {

QDateTime timeAt(std::int64_t ms)
{
    return ms == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

/// Describes one peer after the other.
class Describing {
public:
    explicit Describing(Session& session)
        : m_session(session),
          m_peers(session.store().connection()),
          m_scope(session.scope()),
          m_today(session.clock().today())
    {
    }

    Result<void> prepare()
    {
        auto arrived = m_peers.arrived();
        if (!arrived)
            return arrived.error();
        m_arrived = std::move(*arrived);
        return {};
    }

    Result<Chain> chainOf(const PeerRow& peer)
    {
        Chain chain;
        const auto card = decodeCard(peer.card);
        chain.device = card ? card->deviceName : QString();
        chain.scope = peer.scope;
        chain.village = m_session.reference().regions.find(peer.scope).name;
        chain.fingerprint = peer.fingerprint;
        chain.isAbove = isBelow(m_scope, peer.scope);
        chain.isRevoked = peer.revokedAt != 0;
        addArrived(chain, m_arrived.value(peer.origin));
        const auto trouble = m_peers.trouble(peer.origin);
        if (!trouble)
            return trouble.error();
        chain.trouble = errorCodeFrom(trouble->why);
        chain.troubleAt = timeAt(trouble->at);
        if (const auto sent = addSent(chain, peer.origin); !sent)
            return sent.error();
        if (isBelow(peer.scope, m_scope)) {
            const auto figures = receiptFigures(m_session, peer.scope);
            if (!figures)
                return figures.error();
            chain.receipts = *figures;
        }
        return chain;
    }

private:
    void addArrived(Chain& chain, const Peers::Arrived& arrived) const
    {
        chain.lastReceived = arrived.last;
        chain.receivedAt = timeAt(arrived.at);
        chain.missing = arrived.missing;
        chain.repeats = arrived.repeats;
        chain.rolledBack = arrived.rolledBack;
        if (chain.receivedAt.isValid())
            chain.silentDays =
                std::max(0, int(chain.receivedAt.toLocalTime().date().daysTo(m_today)));
    }

    Result<void> addSent(Chain& chain, const Origin& peer)
    {
        const auto last = m_peers.lastSent(peer);
        if (!last)
            return last.error();
        if (!*last)
            return {};
        const auto held = m_peers.held(peer);
        if (!held)
            return held.error();
        chain.lastSent = (*last)->number;
        chain.sentAt = timeAt((*last)->at);
        for (auto it = (*last)->upto.begin(); it != (*last)->upto.end(); ++it)
            chain.isConfirmed = chain.isConfirmed && held->value(it.key(), 0) >= it.value();
        return {};
    }

    Session& m_session;
    Peers m_peers;
    QString m_scope;
    QDate m_today;
    QHash<Origin, Peers::Arrived> m_arrived;
};

} // namespace

Result<QList<Chain>> chains(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto peers = Peers(session.store().connection()).all();
    if (!peers)
        return peers.error();
    Describing describing(session);
    if (const auto ready = describing.prepare(); !ready)
        return ready.error();
    const QSet<Origin> superseded = supersededAmong(*peers);
    QList<Chain> all;
    for (const PeerRow& peer : *peers) {
        if (superseded.contains(peer.origin))
            continue;
        auto chain = describing.chainOf(peer);
        if (!chain)
            return chain.error();
        all << std::move(*chain);
    }
    std::ranges::stable_sort(all, [](const Chain& a, const Chain& b) {
        if (a.isAbove != b.isAbove)
            return a.isAbove;
        const auto silence = [](const Chain& one) {
            return one.silentDays < 0 ? std::numeric_limits<int>::max() : one.silentDays;
        };
        return silence(a) != silence(b) ? silence(a) > silence(b) : a.scope < b.scope;
    });
    return all;
}

} // namespace app
