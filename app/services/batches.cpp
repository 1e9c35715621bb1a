#include "app/services/batches.h"

#include "app/base/drivecheck.h"
#include "app/domain/region.h"
#include "app/services/batchphotos.h"
#include "app/services/cards.h"
#include "app/services/guarding/approval.h"
#include "app/services/guarding/audit.h"
#include "app/services/lifewatch.h"
#include "app/services/peerareas.h"
#include "app/store/changelog.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/store/tally.h"
#include "app/sync/batchwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What one batch will hold: per stream from where to where, and what this register holds in all.
struct Contents {
    QList<ChangeLog::Range> ranges;
    QList<StreamPart> parts;
    QList<StreamPart> known;
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
        const auto chain = log.chainAt(stream.id, upto);
        if (!chain)
            return chain.error();
        part.chain = *chain;
        part.signKey = keys.publicKeys().sign;
        part.signature = keys.sign(headMessage(stream.key, upto, *chain));
    } else {
        part.chain = stream.signedChain;
        part.signKey = stream.signKey;
        part.signature = stream.signature;
    }
    return part;
}

/// How far a stream of the receiver's own is held here, as it signed it.
StreamPart knownOf(const Stream& stream)
{
    return {stream.key,         stream.signedSeq, stream.signedChain, stream.signedSeq,
            stream.signedChain, stream.signature, stream.signKey};
}

struct Held {
    const QList<Stream>& streams;
    const Vector& confirmed;
};

/// Whether another device's approved changes cannot go without some that wait. What was written here may stand on them, so it
/// then waits as well.
Result<bool> isSomethingTorn(Session& session, const ApprovedReach& approved, const PeerRow& peer,
                             const Held& held)
{
    for (const Stream& stream : held.streams) {
        const std::int64_t reach = reachOf(stream, session.keys().origin());
        const std::int64_t from = std::min(held.confirmed.value(stream.key, 0), reach);
        const auto within = approved.within(stream, peer, from, reach);
        if (!within)
            return within.error();
        if (within->isTorn)
            return true;
    }
    return false;
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
    const auto approved = ApprovedReach::of(session);
    if (!approved)
        return approved.error();
    const auto torn = isSomethingTorn(session, *approved, peer, {*streams, *confirmed});
    if (!torn)
        return torn.error();
    const bool isTorn = *torn;
    Contents contents;
    for (const Stream& stream : *streams) {
        if (!maySee(peer.scope, stream.key.scope))
            continue;
        const std::int64_t reach = reachOf(stream, session.keys().origin());
        const std::int64_t from = std::min(confirmed->value(stream.key, 0), reach);
        const auto within = approved->within(stream, peer, from, reach);
        if (!within)
            return within.error();
        const bool isTornOff = isTorn && stream.key.scope == session.scope();
        const std::int64_t upto = isTornOff ? from : within->upto;
        // What waits counts as not known yet: the receiver must hold all that stands behind what it is given.
        contents.held.insert(stream.key, within->waits || isTornOff ? upto : stream.seq);
        contents.upto.insert(stream.key, upto);
        if (stream.key.origin == peer.origin && stream.signedSeq > 0)
            contents.known << knownOf(stream);
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

/// What is not in the file of each stream that it reaches.
Vector sinceOf(const Contents& contents)
{
    Vector since = contents.upto;
    for (const ChangeLog::Range& range : contents.ranges)
        since.insert(range.stream.key, range.from);
    return since;
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
    header.known = contents.known;
    header.cards = contents.cards;
    header.held = contents.held;
    header.changes = contents.changes;
    header.made = session.clock().now().toString(Qt::ISODate);
    header.version = QStringLiteral(JEMPUT_VERSION);
    return header;
}

struct Wanted {
    const PeerRow& peer;
    Card card;
    QString directory;
    BatchContent content;
};

/// The file under its final name, and how it is to be noted.
struct Finished {
    BatchRow row;
    BatchWritten written;
};

/// One moment's state, however long it takes.
Result<Finished> writeFile(Session& session, const Wanted& wanted, JobContext& context)
{
    Connection& connection = session.store().connection();
    auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    const auto contents = contentsFor(session, wanted.peer, wanted.content);
    if (!contents)
        return contents.error();
    auto header = headerFor(session, wanted.peer, *contents);
    if (!header)
        return header.error();
    // A file of ours that is not noted here got its name in the moment the power went: its number is used. Two files
    // under one would look like a device that was set back.
    while (QFileInfo(wanted.directory + u'/' + batchFileName(*header)).isFile())
        ++header->number;
    auto changes = ChangeLog(connection).read(contents->ranges);
    if (!changes)
        return changes.error();
    const auto limit = photoLimit(session);
    const auto askedFor = photosToAskFor(connection, wanted.peer);
    if (!limit || !askedFor)
        return limit ? askedFor.error() : limit.error();
    auto photos = PhotosToSend::choose(connection, wanted.peer, contents->ranges, *limit);
    if (!photos)
        return photos.error();
    const QString file = wanted.directory + u'/' + batchFileName(*header);
    const auto done = writeBatch(
        file, *header, {{wanted.peer.origin, wanted.card.keys.box}}, session.keys(),
        {[&changes] { return changes->next(); }, *askedFor, [&photos] { return photos->next(); }},
        context);
    if (!done)
        return done.error();
    BatchRow row;
    row.peer = wanted.peer.origin;
    row.outgoing = true;
    row.number = header->number;
    row.id = header->id;
    row.hash = done->hash;
    row.changes = header->changes;
    row.at = session.clock().nowMs();
    row.upto = contents->upto;
    row.since = sinceOf(*contents);
    return Finished{row,
                    {file, wanted.card.deviceName, wanted.peer.fingerprint, header->number,
                     header->changes, done->bytes, photos->sent(), photos->left()}};
}

Result<void> noteWritten(Session& session, const Finished& finished)
{
    Connection& connection = session.store().connection();
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (const auto added = Peers(connection).addBatch(finished.row); !added)
        return added;
    const auto noted =
        noteDeed(session, {Deed::WroteBatch, finished.row.peer, {}, finished.written.changes});
    return noted ? transaction->commit() : noted;
}

Result<BatchWritten> exportTo(Session& session, const PeerRow& peer, const QString& directory,
                              BatchContent content, JobContext& context)
{
    if (!QDir(directory).exists())
        return Error{ErrorCode::NotFound, QStringLiteral("folder for the batch")};
    const auto card = decodeCard(peer.card);
    if (!card)
        return card.error();
    const auto own = ownCard(session); // before reading begins: it may write
    if (!own)
        return own.error();
    auto finished = writeFile(session, {peer, *card, directory, content}, context);
    if (!finished)
        return finished.error();
    const auto noted = noteWritten(session, *finished);
    if (!noted) {
        QFile::remove(finished->written.file); // nothing leaves unnoted
        return noted.error();
    }
    return std::move(finished->written);
}

/// Before anything is written to somebody's drive: room for it, and does it keep what it is given? The register's own
/// outbox lies on the disk that keeps the register.
Result<void> tryDrive(Session& session, const QString& directory, const QList<PeerRow>& peers,
                      BatchContent content)
{
    constexpr std::int64_t kBytesAChange = 400;
    constexpr std::int64_t kBytesAFile = 64 * 1024;
    const QString own = QDir(session.directory()).canonicalPath();
    if ((QDir(directory).canonicalPath() + u'/').startsWith(own + u'/'))
        return {};
    const auto limit = photoLimit(session);
    if (!limit)
        return limit.error();
    std::int64_t bytes = 0;
    for (const PeerRow& peer : peers) {
        const auto contents = contentsFor(session, peer, content);
        if (!contents)
            return contents.error();
        const auto photos =
            PhotosToSend::choose(session.store().connection(), peer, contents->ranges, *limit);
        if (!photos)
            return photos.error();
        bytes += kBytesAFile + contents->changes * kBytesAChange + photos->bytes();
    }
    return checkDrive(directory, bytes);
}

/// Who gets a file, see receivers().
Result<QList<PeerRow>> everybody(Session& session)
{
    const auto peers = Peers(session.store().connection()).all();
    if (!peers)
        return peers.error();
    const auto office = receiverNamed(session, u"office"_s);
    if (!office && office.error().code != ErrorCode::NoReceiver)
        return office.error();
    const QSet<Origin> superseded = supersededAmong(*peers);
    QList<PeerRow> all;
    for (const PeerRow& peer : *peers) {
        const bool isOffice = office && peer.origin == office->origin;
        const bool isMeant = isOffice || covers(session.scope(), peer.scope);
        if (isMeant && peer.revokedAt == 0 && !superseded.contains(peer.origin) &&
            peer.origin != session.keys().origin())
            all << peer;
    }
    return all;
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
    if (const auto good = tryDrive(session, directory, {*peer}, content); !good)
        return good.error();
    noteReach(session);
    auto written = exportTo(session, *peer, directory, content, context);
    noteReach(session);
    return written;
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

Result<Receivers> receivers(Session& session)
{
    const auto peers = everybody(session);
    if (!peers)
        return peers.error();
    Receivers all;
    for (const PeerRow& peer : *peers) {
        const auto card = decodeCard(peer.card);
        const QString name = card ? card->deviceName : peer.fingerprint;
        if (isBelow(peer.scope, session.scope()))
            ++all.below;
        else if (peer.scope == session.scope())
            all.beside << name;
        else
            all.office = name;
    }
    return all;
}

Result<BatchesWritten> exportToAll(Session& session, const QString& directory, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExchangeBatches); !allowed)
        return allowed.error();
    const auto peers = everybody(session);
    if (!peers)
        return peers.error();
    if (peers->isEmpty())
        return Error{ErrorCode::NoReceiver, {}};
    if (const auto good = tryDrive(session, directory, *peers, BatchContent::Unconfirmed); !good)
        return good.error();
    noteReach(session);
    BatchesWritten all;
    all.receivers = peers->size();
    const bool isOne = peers->size() == 1;
    for (const PeerRow& peer : *peers) {
        JobContext quiet({}, [&context] { return context.isCancelled(); });
        auto one =
            exportTo(session, peer, directory, BatchContent::Unconfirmed, isOne ? context : quiet);
        if (!one) {
            all.stopped = one.error();
            return all;
        }
        all.written << std::move(*one);
        if (!isOne)
            context.progress(all.written.size(), all.receivers);
    }
    noteReach(session);
    return all;
}

} // namespace app
