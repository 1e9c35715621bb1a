#include "app/services/peerareas.h"

#include "app/domain/region.h"
#include "app/store/register.h"
#include "app/sync/card.h"

namespace app {

bool maySee(const QString& peer, const QString& stream)
{
    return covers(peer, stream) || covers(stream, peer);
}

bool isBelow(const QString& inner, const QString& area)
{
    return inner != area && covers(area, inner);
}

QSet<Origin> supersededAmong(const QList<PeerRow>& peers)
{
    QSet<Origin> former;
    for (const PeerRow& peer : peers) {
        const auto card = decodeCard(peer.card);
        if (!card || peer.revokedAt != 0)
            continue;
        for (const Introduction& word : card->introductions)
            former.insert(originOf(word.signKey));
    }
    return former;
}

Result<PeerRow> receiverNamed(Session& session, const QString& to)
{
    const auto peers = Peers(session.store().connection()).all();
    if (!peers)
        return peers.error();
    const bool wantsOffice = to == QLatin1StringView("office");
    std::optional<PeerRow> found;
    for (const PeerRow& peer : *peers) {
        if (peer.revokedAt != 0)
            continue;
        if (!wantsOffice && sameFingerprint(peer.fingerprint, to))
            return peer;
        // Of several offices above, the nearest; of two lives of one office, the newer.
        if (wantsOffice && isBelow(session.scope(), peer.scope) &&
            (!found || peer.scope.size() >= found->scope.size()))
            found = peer;
    }
    if (!found)
        return Error{ErrorCode::NoReceiver, {}};
    return *found;
}

} // namespace app
