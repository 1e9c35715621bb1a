#include "app/services/batches.h"

#include "app/base/drivecheck.h"
#include "app/domain/region.h"
#include "app/services/cards.h"
#include "app/services/peerareas.h"
#include "app/store/changelog.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/store/tally.h"
#include "app/sync/batchwriter.h"

#include <QDir>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What one batch will hold: per stream from where to where, and what this register holds in all.
struct Contents {
    QList<ChangeLog::Range> ranges;
    QList<StreamPart> parts;
    QList<QByteArray> cards;
    Vector held;
    Vector upto;
    std::int64_t changes = 0;
};

/// The card of a device that is known only because a former life of it was, to be passed on with its changes.
Result<QByteArray> introducedCard(Peers& peers, const Origin& origin)
{
    const auto peer = peers.find(origin);
    if (!peer)
        return peer.error();
    if (!*peer)
        return QByteArray();
    const auto card = decodeCard((*peer)->card);
    // The header travels in clear: no card that names a person.
    return card && !card->introductions.isEmpty() && card->officer.isEmpty() ? (*peer)->card
                                                                             : QByteArray();
}

/// How far a stream may be passed on: one's own to its end, another's only as far as its origin signed.
std::int64_t reachOf(const Stream& stream, const Origin& own)
{
    return stream.key.origin == own ? stream.seq : stream.signedSeq;
}

Result<StreamPart> partOf(ChangeLog& log, const Stream& stream, std::int64_t from,
                          std::int64_t upto, const DeviceKeys& keys)
{
    const auto baseChain = log.chainAt(stream.id, from);
    if (!baseChain)
        return baseChain.error();
    StreamPart part;
    part.key = stream.key;
    part.base = from;
    part.baseChain = *baseChain;
    part.upto = upto;
    if (stream.key.origin == keys.origin()) {
        part.chain = stream.chain;
        part.signKey = keys.publicKeys().sign;
        part.signature = keys.sign(headMessage(stream.key, upto, stream.chain));
    } else {
        part.chain = stream.signedChain;
        part.signKey = stream.signKey;
        part.signature = stream.signature;
    }
    return part;
}

Result<Contents> contentsFor(Session& session, const PeerRow& peer, BatchContent content)
{
    Connection& connection = session.store().connection();
    ChangeLog log(connection);
    Peers peers(connection);
    const auto streams = log.streams();
    const auto confirmed =
        content == BatchContent::Everything ? Result<Vector>(Vector()) : peers.held(peer.origin);
    if (!streams || !confirmed)
        return streams ? confirmed.error() : streams.error();
    Contents contents;
    for (const Stream& stream : *streams) {
        if (!maySee(peer.scope, stream.key.scope))
            continue;
        const std::int64_t upto = reachOf(stream, session.keys().origin());
        const std::int64_t from = std::min(confirmed->value(stream.key, 0), upto);
        contents.held.insert(stream.key, stream.seq);
        contents.upto.insert(stream.key, upto);
        if (from >= upto)
            continue;
        auto part = partOf(log, stream, from, upto, session.keys());
        if (!part)
            return part.error();
        contents.parts << std::move(*part);
        const auto card = introducedCard(peers, stream.key.origin);
        if (!card)
            return card.error();
        if (!card->isEmpty() && !contents.cards.contains(*card))
            contents.cards << *card;
        contents.ranges << ChangeLog::Range{stream, from, upto};
        contents.changes += upto - from;
    }
    return contents;
}

Result<BatchHeader> headerFor(Session& session, const PeerRow& peer, const Contents& contents)
{
    const auto card = ownCard(session);
    if (!card)
        return card.error();
    const auto last = Peers(session.store().connection()).lastSent(peer.origin);
    if (!last)
        return last.error();
    BatchHeader header;
    header.id = makeUuid(session.clock().nowMs(), session.entropy());
    header.number = 1;
    if (*last) {
        header.number = (*last)->number + 1;
        header.previousId = (*last)->id;
        header.previousHash = (*last)->hash;
    }
    header.sender = card->card;
    header.receivers = {{peer.origin, {}}}; // its file key is sealed on writing
    header.senderCard = encodeCard(card->card, session.keys());
    header.scope = session.scope();
    header.parts = contents.parts;
    header.cards = contents.cards;
    header.held = contents.held;
    header.changes = contents.changes;
    header.made =
        QDateTime::fromMSecsSinceEpoch(session.clock().nowMs(), Qt::UTC).toString(Qt::ISODate);
    header.version = QStringLiteral(JEMPUT_VERSION);
    return header;
}

Result<BatchWritten> exportTo(Session& session, const PeerRow& peer, const QString& directory,
                              BatchContent content, JobContext& context)
{
    if (!QDir(directory).exists())
        return Error{ErrorCode::NotFound, QStringLiteral("folder for the batch")};
    const auto card = decodeCard(peer.card);
    if (!card)
        return card.error();
    Connection& connection = session.store().connection();
    const auto fingerprint = ownCard(session); // before reading begins: it may write
    if (!fingerprint)
        return fingerprint.error();
    auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    const auto contents = contentsFor(session, peer, content);
    if (!contents)
        return contents.error();
    const auto header = headerFor(session, peer, *contents);
    if (!header)
        return header.error();
    const QString file = directory + u'/' + batchFileName(*header);
    WrittenBatch done;
    {
        auto changes = ChangeLog(connection).read(contents->ranges);
        if (!changes)
            return changes.error();
        const auto written = writeBatch(
            file, *header, {{peer.origin, card->keys.box}}, session.keys(),
            [&changes] { return changes->next(); }, context);
        if (!written)
            return written.error();
        done = *written;
    }
    if (const auto ended = moment->commit(); !ended)
        return ended.error();
    BatchRow row;
    row.peer = peer.origin;
    row.outgoing = true;
    row.number = header->number;
    row.id = header->id;
    row.hash = done.hash;
    row.changes = header->changes;
    row.at = session.clock().nowMs();
    row.upto = contents->upto;
    const auto noted = Peers(connection).addBatch(row);
    if (!noted)
        return noted.error();
    return BatchWritten{file,           card->deviceName, peer.fingerprint,
                        header->number, header->changes,  done.bytes};
}

/// Before anything is written to somebody's drive: room for it, and does it keep what it is given? The register's own
/// outbox lies on the disk that keeps the register.
Result<void> tryDrive(Session& session, const QString& directory, std::int64_t changes, int files)
{
    constexpr std::int64_t kBytesAChange = 400;
    constexpr std::int64_t kBytesAFile = 64 * 1024;
    const QString own = QDir(session.directory()).canonicalPath();
    if ((QDir(directory).canonicalPath() + u'/').startsWith(own + u'/'))
        return {};
    return checkDrive(directory, changes * kBytesAChange + files * kBytesAFile);
}

Result<std::int64_t> changesFor(Session& session, const PeerRow& peer, BatchContent content)
{
    const auto contents = contentsFor(session, peer, content);
    return contents ? Result<std::int64_t>(contents->changes) : contents.error();
}

} // namespace

Result<BatchWritten> exportBatch(Session& session, const QString& to, const QString& directory,
                                 BatchContent content, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExchangeBatches); !allowed)
        return allowed.error();
    const auto peer = receiverNamed(session, to);
    if (!peer)
        return peer.error();
    const auto changes = changesFor(session, *peer, content);
    if (!changes)
        return changes.error();
    if (const auto good = tryDrive(session, directory, *changes, 1); !good)
        return good.error();
    return exportTo(session, *peer, directory, content, context);
}

Result<BatchWritten> welcomeDevice(Session& session, const QString& fingerprint,
                                   const QString& directory, JobContext& context)
{
    auto written = exportBatch(session, fingerprint, directory, BatchContent::Everything, context);
    if (!written)
        return written;
    const QString card = u"%1/%2_%3.jcard"_s.arg(
        directory, session.scope(), session.deviceName().simplified().replace(u' ', u'_'));
    const auto own = exportCard(session, card);
    return own ? written : own.error();
}

Result<QList<BatchWritten>> exportToAll(Session& session, const QString& directory,
                                        JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExchangeBatches); !allowed)
        return allowed.error();
    const auto peers = Peers(session.store().connection()).all();
    if (!peers)
        return peers.error();
    const QSet<Origin> superseded = supersededAmong(*peers);
    QList<PeerRow> receivers;
    std::int64_t changes = 0;
    for (const PeerRow& peer : *peers) {
        if (peer.revokedAt != 0 || !isBelow(peer.scope, session.scope()) ||
            superseded.contains(peer.origin))
            continue;
        const auto some = changesFor(session, peer, BatchContent::Unconfirmed);
        if (!some)
            return some.error();
        changes += *some;
        receivers << peer;
    }
    if (receivers.isEmpty())
        return Error{ErrorCode::NoReceiver, {}};
    if (const auto good = tryDrive(session, directory, changes, int(receivers.size())); !good)
        return good.error();
    QList<BatchWritten> written;
    for (const PeerRow& peer : std::as_const(receivers)) {
        context.progress(written.size(), receivers.size());
        JobContext quiet({}, [&context] { return context.isCancelled(); });
        auto one = exportTo(session, peer, directory, BatchContent::Unconfirmed, quiet);
        if (!one)
            return one.error();
        written << std::move(*one);
    }
    context.progress(receivers.size(), receivers.size());
    return written;
}

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
    for (const Stream& stream : *streams) {
        if (office ? maySee(office->scope, stream.key.scope)
                   : stream.key.origin == session.keys().origin())
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
