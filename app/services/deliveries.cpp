/// What travelled, what is confirmed, and what still waits (batches.h).
#include "app/domain/region.h"
#include "app/services/batches.h"
#include "app/services/newlife.h"
#include "app/services/peerareas.h"
#include "app/store/changelog.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/store/tally.h"
#include "app/sync/card.h"

#include <QSet>

#include <algorithm>

namespace app {

Result<Waiting> waitingForOffice(Session& session)
{
    Connection& connection = session.store().connection();
    Waiting waiting;
    const auto office = receiverNamed(session, QStringLiteral("office"));
    if (!office && office.error().code != ErrorCode::NoReceiver)
        return office.error();
    waiting.hasOffice = bool(office);
    waiting.reports = waiting.hasOffice || regionLevel(session.scope()) == RegionLevel::Village;
    if (!waiting.reports)
        return waiting;
    const auto streams = ChangeLog(connection).streams();
    const auto confirmed =
        office ? Peers(connection).held(office->origin) : Result<Vector>(Vector());
    const auto counts = tally(connection, session.scope());
    if (!streams || !confirmed || !counts)
        return !streams ? streams.error() : !confirmed ? confirmed.error() : counts.error();
    // Before an office is known, what this device wrote itself waits: in all its lives.
    QSet<Origin> own{session.keys().origin()};
    const auto former = formerLives(session);
    if (!former)
        return former.error();
    for (const DeviceKeys& keys : *former)
        own.insert(keys.origin());
    for (const Stream& stream : *streams) {
        if (office ? maySee(office->scope, stream.key.scope) : own.contains(stream.key.origin))
            waiting.changes +=
                std::max<std::int64_t>(0, stream.seq - confirmed->value(stream.key, 0));
    }
    for (const TallyLine& line : *counts) {
        if (line.stage == QLatin1StringView("recorded") && !line.delivered && !line.joined)
            waiting.workers += line.workers;
    }
    return waiting;
}

Result<QList<Delivery>> deliveries(Session& session, int limit)
{
    Peers peers(session.store().connection());
    const auto batches = peers.batches(limit);
    if (!batches)
        return batches.error();
    QList<Delivery> found;
    for (const BatchRow& batch : *batches) {
        const auto peer = peers.find(batch.peer);
        const auto held = peers.held(batch.peer);
        if (!peer || !held)
            return peer ? held.error() : peer.error();
        Delivery delivery;
        delivery.outgoing = batch.outgoing;
        delivery.number = batch.number;
        delivery.changes = batch.changes;
        delivery.at = QDateTime::fromMSecsSinceEpoch(batch.at, Qt::UTC);
        if (*peer) {
            const auto card = decodeCard((*peer)->card);
            delivery.peer = card ? card->deviceName : QString();
            delivery.peerScope = (*peer)->scope;
        }
        delivery.confirmed = batch.outgoing;
        for (auto it = batch.upto.begin(); it != batch.upto.end(); ++it)
            delivery.confirmed = delivery.confirmed && held->value(it.key(), 0) >= it.value();
        found << delivery;
    }
    return found;
}

} // namespace app
