/// Taking one batch in: trust, scope and continuity first, then every change in one transaction.
#include "app/domain/nik.h"
#include "app/domain/region.h"
#include "app/services/batches.h"
#include "app/services/peerareas.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "app/sync/batchreader.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace app {

namespace {

class BatchImport {
public:
    BatchImport(Session& session, Journal& journal, BatchReader& reader, BatchTaken& taken)
        : m_session(session),
          m_journal(journal),
          m_peers(journal.connection()),
          m_reader(reader),
          m_header(reader.header()),
          m_taken(taken)
    {
    }

    Result<void> run(JobContext& context)
    {
        for (auto step :
             {&BatchImport::checkReceiver, &BatchImport::checkSender, &BatchImport::checkParts}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        const auto read =
            m_reader.readChanges(m_session.keys(), [&](const Change& change) -> Result<void> {
                if (context.isCancelled())
                    return Error{ErrorCode::Cancelled, {}};
                context.progress(++m_read, m_header.changes);
                return take(change);
            });
        if (!read)
            return read;
        for (auto step : {&BatchImport::keepSignatures, &BatchImport::countDuplicates,
                          &BatchImport::keepHeld, &BatchImport::noteBatch}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    /// How far a stream goes here, and the chain while passing changes that are held already.
    struct Known {
        const StreamPart* part = nullptr;
        std::int64_t stream = 0;
        std::int64_t seq = 0;
        QByteArray chain;
    };

    Result<void> checkReceiver()
    {
        const Origin own = m_session.keys().origin();
        const bool isForUs = std::ranges::any_of(
            m_header.receivers, [&](const Receiver& r) { return r.origin == own; });
        if (!isForUs || m_header.sender.origin() == own)
            return Error{ErrorCode::NotForUs, {}};
        return {};
    }

    Result<void> checkSender()
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
        return {};
    }

    /// A device that began a new life is vouched for by its former keys.
    Result<void> acceptIntroduced()
    {
        const Card& card = m_header.sender;
        if (card.formerSignKey.isEmpty() || !isIntroduced(card))
            return Error{ErrorCode::SenderUnknown, {}};
        const auto former = m_peers.find(originOf(card.formerSignKey));
        if (!former)
            return former.error();
        if (!*former)
            return Error{ErrorCode::SenderUnknown, {}};
        if ((*former)->revokedAt != 0)
            return Error{ErrorCode::SenderRevoked, {}};
        m_peer = {card.origin(),    m_header.senderCard,       fingerprintOf(card.keys),
                  (*former)->scope, m_session.clock().nowMs(), 0};
        return m_peers.accept(m_peer);
    }

    enum class Trust { Take, Leave, Refuse };

    /// What to do with a stream that this sender brings.
    Result<Trust> trustIn(const StreamKey& key)
    {
        if (!maySee(m_session.scope(), key.scope))
            return Trust::Refuse;
        if (covers(m_peer.scope, key.scope) || key.origin == m_session.keys().origin())
            return Trust::Take;
        if (!covers(key.scope, m_peer.scope))
            return Trust::Refuse;
        // A neighbour passes on what an office above us both has signed: taken once that office's own card
        // is accepted here, until then left for a later batch.
        const auto origin = m_peers.find(key.origin);
        if (!origin)
            return origin.error();
        const bool isTrusted =
            *origin && (*origin)->revokedAt == 0 && covers((*origin)->scope, key.scope);
        return isTrusted ? Trust::Take : Trust::Leave;
    }

    Result<void> checkParts()
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
        }
        return {};
    }

    Result<void> take(const Change& change)
    {
        const auto found = m_known.find(change.stream);
        if (found == m_known.end())
            return {}; // left, see trustIn()
        Known& known = found->second;
        if (change.seq <= known.seq) {
            // Held already: the same change must stand under that number here.
            known.chain = nextChain(known.chain, change);
            const bool isLast = change.seq == known.part->upto || change.seq == known.seq;
            if (!isLast)
                return {};
            const auto held = ChangeLog(m_journal.connection()).chainAt(known.stream, change.seq);
            if (!held)
                return held.error();
            if (*held != known.chain)
                return Error{ErrorCode::StreamForked, change.stream.scope};
            return {};
        }
        const auto merged = m_journal.merge(change);
        if (!merged)
            return merged.error();
        ++m_taken.changes;
        m_taken.conflicts += merged->applied.newConflicts;
        if (const QString& nik = merged->applied.newNik; !nik.isEmpty() && !isTemporaryNik(nik))
            m_newNiks.insert(change.record, nik);
        return {};
    }

    Result<void> keepSignatures()
    {
        for (const auto& [key, known] : m_known) {
            const StreamPart& part = *known.part;
            const auto stream = m_journal.stream(key);
            if (!stream)
                return stream.error();
            if (part.upto <= (*stream)->signedSeq)
                continue;
            (*stream)->signedSeq = part.upto;
            (*stream)->signedChain = part.chain;
            (*stream)->signature = part.signature;
            (*stream)->signKey = part.signKey;
        }
        return {};
    }

    Result<void> countDuplicates()
    {
        const QSet<QString> niks(m_newNiks.cbegin(), m_newNiks.cend());
        for (const QString& nik : niks) {
            const auto count =
                m_journal.connection().number("SELECT count(*) FROM worker WHERE nik=?1", {nik});
            if (!count)
                return count.error();
            m_taken.duplicates += *count > 1 ? 1 : 0;
        }
        return {};
    }

    /// What the sender holds is its receipt for everything sent to it so far.
    Result<void> keepHeld()
    {
        const QString own = m_session.scope();
        const auto before = m_peers.held(m_peer.origin);
        if (!before)
            return before.error();
        if (const auto kept = m_peers.setHeld(m_peer.origin, m_header.held); !kept)
            return kept;
        if (isBelow(own, m_peer.scope)) {
            for (auto it = m_header.held.begin(); it != m_header.held.end(); ++it) {
                const auto marked =
                    m_journal.markDelivered(it.key(), before->value(it.key(), 0), it.value());
                if (!marked)
                    return marked;
            }
        }
        return markArrived();
    }

    /// At the office everything from below has arrived; beside a neighbour, what the office has said it
    /// holds of the neighbour's changes.
    Result<void> markArrived()
    {
        const QString own = m_session.scope();
        const auto office = receiverNamed(m_session, QStringLiteral("office"));
        const auto held = office ? m_peers.held(office->origin) : Result<Vector>(Vector());
        if (!held)
            return held.error();
        for (const auto& [key, known] : m_known) {
            const StreamPart& part = *known.part;
            const std::int64_t upto = isBelow(part.key.scope, own)
                                          ? part.upto
                                          : std::min(part.upto, held->value(part.key, 0));
            if (upto <= part.base)
                continue;
            if (const auto marked = m_journal.markDelivered(part.key, part.base, upto); !marked)
                return marked;
        }
        return {};
    }

    Result<void> noteBatch()
    {
        const auto last = m_peers.lastBatch(m_peer.origin, Peers::Direction::In);
        if (!last)
            return last.error();
        const std::int64_t before = *last ? (*last)->number : 0;
        m_taken.missing = std::max<std::int64_t>(0, m_header.number - before - 1);
        Vector upto;
        for (const auto& [key, known] : m_known)
            upto.insert(key, known.part->upto);
        return m_peers.addBatch({m_peer.origin, false, m_header.number, m_header.id,
                                 m_reader.hash(), m_header.changes, m_session.clock().nowMs(),
                                 upto});
    }

    Session& m_session;
    Journal& m_journal;
    Peers m_peers;
    BatchReader& m_reader;
    const BatchHeader& m_header;
    BatchTaken& m_taken;
    PeerRow m_peer;
    std::map<StreamKey, Known> m_known;
    QHash<QUuid, QString> m_newNiks; ///< by worker, the last one each got
    std::int64_t m_read = 0;
};

Result<void> importOne(Session& session, const QString& path, BatchTaken& taken,
                       JobContext& context)
{
    auto reader = BatchReader::open(path);
    if (!reader)
        return reader.error();
    taken.sender = reader->header().sender.deviceName;
    taken.number = reader->header().number;
    Connection& connection = session.store().connection();
    const auto known = Peers(connection).hasReceived(reader->header().id);
    if (!known)
        return known.error();
    if (*known)
        return {}; // Taken before: an old file brought back is harmless.
    auto journal = Journal::begin(connection, session.writer());
    if (!journal)
        return journal.error();
    BatchImport import(session, *journal, *reader, taken);
    if (const auto done = import.run(context); !done)
        return done;
    return journal->commit();
}

/// Whether this device wrote the file itself: a drive on its way to the office holds those too.
bool isOwnBatch(const Session& session, const QString& path)
{
    const auto reader = BatchReader::open(path);
    return reader && reader->header().sender.origin() == session.keys().origin();
}

/// Files by name, and what a folder holds for others to read.
QStringList filesIn(const Session& session, const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        const QDir folder(path);
        const QStringList names =
            folder.entryList({QStringLiteral("*.jbatch")}, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            if (const QString file = folder.filePath(name); !isOwnBatch(session, file))
                files << file;
        }
    }
    return files;
}

} // namespace

Result<QList<BatchTaken>> importBatches(Session& session, const QStringList& paths,
                                        JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExchangeBatches); !allowed)
        return allowed.error();
    const QStringList files = filesIn(session, paths);
    QList<BatchTaken> all;
    for (const QString& file : files) {
        BatchTaken taken;
        taken.file = file;
        JobContext quiet({}, [&context] { return context.isCancelled(); });
        const auto done = importOne(session, file, taken, files.size() == 1 ? context : quiet);
        taken.ok = bool(done);
        if (!done) {
            if (done.error().code == ErrorCode::Cancelled)
                return done.error();
            taken.reason = done.error();
            taken.changes = taken.conflicts = taken.duplicates = 0;
        }
        all << taken;
        if (files.size() > 1)
            context.progress(all.size(), files.size());
    }
    return all;
}

} // namespace app
