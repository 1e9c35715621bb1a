#include "app/services/peerareas.h"

#include "app/domain/region.h"
#include "app/store/register.h"
#include "app/sync/card.h"

#include <QDateTime>

#include <algorithm>

namespace app {

bool maySee(const QString& peer, const QString& stream)
{
    return covers(peer, stream) || covers(stream, peer);
}

bool isBelow(const QString& inner, const QString& area)
{
    return inner != area && covers(area, inner);
}

namespace {

/// When the newest later life of each former one was accepted, Unix milliseconds.
QHash<Origin, std::int64_t> laterLives(const QList<PeerRow>& peers)
{
    QHash<Origin, std::int64_t> later;
    for (const PeerRow& peer : peers) {
        const auto card = decodeCard(peer.card);
        if (!card || peer.revokedAt != 0)
            continue;
        for (const Introduction& word : card->introductions) {
            std::int64_t& at = later[originOf(word.signKey)];
            at = std::max(at, peer.acceptedAt);
        }
    }
    return later;
}

} // namespace

QSet<Origin> supersededAmong(const QList<PeerRow>& peers)
{
    const auto later = laterLives(peers);
    QSet<Origin> former(later.keyBegin(), later.keyEnd());
    for (const PeerRow& peer : peers) {
        if (peer.acceptedAt > later.value(peer.origin, peer.acceptedAt))
            former.remove(peer.origin);
    }
    return former;
}

Result<void> noteLiving(Session& session, const Origin& sender, const QString& made)
{
    Peers peers(session.store().connection());
    const auto all = peers.all();
    if (!all)
        return all.error();
    const auto later = laterLives(*all);
    const auto accepted = later.constFind(sender);
    if (accepted == later.cend() || !supersededAmong(*all).contains(sender))
        return {};
    // An old file that comes late says nothing: it was made before there was a later life.
    const QDateTime at = QDateTime::fromString(made, Qt::ISODate);
    if (!at.isValid() || at.toMSecsSinceEpoch() <= *accepted)
        return {};
    return peers.noteLiving(sender, std::max(session.clock().nowMs(), *accepted + 1));
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
