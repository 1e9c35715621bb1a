#include "app/services/batchmerge.h"

#include "app/domain/decisions.h"
#include "app/domain/region.h"
#include "app/services/batchchain.h"
#include "app/services/batches.h"
#include "app/services/batchreading.h"
#include "app/services/batchtrust.h"
#include "app/services/doubleniks.h"
#include "app/services/guarding/audit.h"
#include "app/services/linkmending.h"
#include "app/services/peerareas.h"
#include "app/services/receipts.h"
#include "app/services/reviewing.h"
#include "app/services/revoking.h"
#include "app/store/contents.h"
#include "app/store/journal.h"
#include "app/store/register.h"
#include "app/store/undopoints.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace app {

namespace {

constexpr std::int64_t kMostReserved = 500'000;

class BatchImport {
public:
    BatchImport(const BatchMerge& merge, BatchTaken& taken)
        : m_session(merge.session),
          m_journal(merge.journal),
          m_peers(m_journal.connection()),
          m_reader(merge.reader),
          m_header(m_reader.header()),
          m_trust(m_session, m_journal, m_header),
          m_taken(taken),
          m_doubles(m_journal.connection())
    {
        m_undo.action = merge.action;
    }

    Result<void> run(JobContext& context)
    {
        if (const auto noted = noteBefore(); !noted)
            return noted;
        if (const auto trusted = m_trust.checkSender(); !trusted)
            return trusted;
        const auto isRepeat = wasTaken();
        if (!isRepeat)
            return isRepeat.error();
        m_taken.wasKnown = *isRepeat;
        if (*isRepeat) // An old file brought back is harmless.
            return m_peers.countRepeat(m_trust.peer().origin, m_header.id);
        if (const auto trusted = m_trust.checkContent(); !trusted)
            return trusted;
        m_taken.revokedAmong = m_trust.revokedAmong();
        if (const auto noted = noteStreams(); !noted)
            return noted;
        // A header may claim any number.
        m_workers.reserve(qsizetype(std::min<std::int64_t>(m_header.changes, kMostReserved)));
        const auto read = readBeside(m_reader, m_trust.keys(),
                                     {soundness(),
                                      [&](DecodedChange& decoded) -> Result<void> {
                                          if (context.isCancelled())
                                              return Error{ErrorCode::Cancelled, {}};
                                          context.progress(++m_read, m_header.changes);
                                          return take(decoded);
                                      },
                                      [&](const QString& digest) -> Result<void> {
                                          m_wanted << digest;
                                          return {};
                                      },
                                      [&](const BatchPhoto& photo) -> Result<void> {
                                          if (context.isCancelled())
                                              return Error{ErrorCode::Cancelled, {}};
                                          return takePhoto(photo);
                                      }});
        if (!read)
            return read;
        for (auto step :
             {&BatchImport::applyWaiting, &BatchImport::keepSignatures,
              &BatchImport::keepRevocations, &BatchImport::review, &BatchImport::mend,
              &BatchImport::countDuplicates, &BatchImport::keepHeld, &BatchImport::keepWanted,
              &BatchImport::noteBatch, &BatchImport::keepUndoPoint}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    /// Whether this very file was taken from this sender, and nothing of it was undone since.
    Result<bool> wasTaken()
    {
        const Origin& sender = m_trust.peer().origin;
        const auto before = m_peers.received(sender, m_header.id);
        if (!before)
            return before.error();
        if (!*before)
            return false;
        if ((*before)->hash != m_reader.hash())
            return Error{ErrorCode::StreamForked, QStringLiteral("another file under this id")};
        const auto isHeld = m_peers.isStillHeld(**before);
        if (!isHeld || *isHeld)
            return isHeld;
        const auto forgotten = m_peers.forgetReceived(sender, m_header.id);
        return forgotten ? Result<bool>(false) : forgotten.error();
    }

    Result<void> take(DecodedChange& decoded)
    {
        const Change& change = decoded.change;
        const auto found = m_trust.known().find(change.stream);
        if (found == m_trust.known().end())
            return {}; // left, see trustIn()
        BatchTrust::Known& known = found->second;
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
        // Whoever passes on what an office wrote may not make it forgotten here.
        if (change.body.isEmpty() && !covers(m_trust.peer().scope, change.stream.scope))
            return Error{ErrorCode::OutOfScope, change.stream.scope};
        if (const auto received = m_journal.receive(change); !received)
            return received.error();
        ++m_taken.changes;
        // A worker waits for what was recorded together with it: its row is then written once, with all of that.
        const bool isWorker = change.kind == workerKind().name;
        if (isWorker || m_waiting.change.stream.scope != change.stream.scope) {
            if (const auto done = applyWaiting(); !done)
                return done;
        }
        if (!isWorker)
            return apply(decoded);
        std::swap(m_waiting, decoded);
        m_isWaiting = true;
        return {};
    }

    Result<void> applyWaiting()
    {
        return std::exchange(m_isWaiting, false) ? apply(m_waiting) : Result<void>();
    }

    Result<void> apply(const DecodedChange& decoded)
    {
        const Change& change = decoded.change;
        const auto applied = m_journal.apply(change, decoded.known);
        if (!applied)
            return applied.error();
        m_taken.conflicts += applied->newConflicts;
        if (const auto& before = applied->deliveredBefore)
            noteArrivedBefore(before->pk, before->had);
        if (change.kind == workerKind().name)
            noteWorker(decoded, applied->inserted);
        else if (change.kind == revocationKind().name)
            m_revocations << change.record;
        else if (change.kind == erasureKind().name)
            m_erasures << change.record;
        return m_doubles.note(applied->newNik);
    }

    /// Only what a record here names: nobody fills this register with anything else.
    Result<void> takePhoto(const BatchPhoto& photo)
    {
        Contents contents(m_journal.connection());
        const auto isAwaited = contents.isAwaited(photo.digest);
        if (!isAwaited)
            return isAwaited.error();
        if (!*isAwaited)
            return {};
        const auto kept = contents.put(photo.bytes);
        if (!kept)
            return kept.error();
        ++m_taken.photos;
        return {};
    }

    /// Only an office judges.
    bool isOffice() const { return regionLevel(m_session.scope()) != RegionLevel::Village; }

    /// What is asked of each worker beside the merge: most come new, are not changed by the same batch, and so are judged by
    /// their first change.
    std::function<bool(const Worker&)> soundness() const
    {
        if (!isOffice())
            return {};
        return [today = m_today, &regions = m_session.reference().regions](const Worker& worker) {
            return reasonToRefuse(worker, today, regions).isEmpty();
        };
    }

    void noteWorker(const DecodedChange& decoded, const std::optional<StoredRecord>& inserted)
    {
        constexpr auto kMergedInto = std::size_t(WorkerField::MergedInto);
        if (!inserted || !textOf(inserted->values[kMergedInto]).isEmpty())
            m_touched.insert(decoded.change.record);
        m_workers[decoded.change.record] = inserted && decoded.isSound;
    }

    Result<void> keepSignatures()
    {
        for (const auto& [key, known] : m_trust.known()) {
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

    /// A device that somebody above it or beside it no longer trusts is not trusted here either.
    Result<void> keepRevocations()
    {
        const auto revoked = revokeAsTold(m_session, m_journal, m_revocations);
        if (!revoked)
            return revoked.error();
        m_undo.revoked = *revoked;
        return {};
    }

    /// An office answers at once what it cannot pass on; villages mend, they do not judge each other.
    Result<void> review()
    {
        if (!isOffice())
            return {};
        const auto edits = reviewWorkers(m_session, m_journal, m_workers);
        if (!edits)
            return edits.error();
        m_undo.edits = encodedEdits(*edits);
        return {};
    }

    /// Joins over two areas: no village sees both ends.
    Result<void> mend()
    {
        QSet<QUuid> touched = m_touched;
        for (const QUuid& id : std::as_const(m_erasures)) {
            const auto found = m_journal.projection().table(erasureKind()).find(id);
            if (!found)
                return found.error();
            if (*found)
                touched.insert(QUuid(erasureFrom((*found)->values).worker));
        }
        const auto mended = mendLinks(m_session, m_journal, touched);
        if (!mended)
            return mended.error();
        m_isMended = *mended > 0;
        return {};
    }

    Result<void> countDuplicates()
    {
        const auto count = m_doubles.count();
        if (!count)
            return count.error();
        m_taken.duplicates = *count;
        return {};
    }

    /// What the sender holds is its receipt for everything sent to it so far.
    Result<void> keepHeld()
    {
        const QString own = m_session.scope();
        const auto before = m_peers.held(m_trust.peer().origin);
        if (!before)
            return before.error();
        m_undo.heldBefore = *before;
        if (const auto kept = m_peers.setHeld(m_trust.peer().origin, m_header.held); !kept)
            return kept;
        if (isBelow(own, m_trust.peer().scope)) {
            for (auto it = m_header.held.begin(); it != m_header.held.end(); ++it) {
                const auto marked = markDelivered(it.key(), before->value(it.key(), 0), it.value());
                if (!marked)
                    return marked;
            }
        }
        return markArrived();
    }

    Result<void> keepWanted()
    {
        const auto before = m_peers.wanted(m_trust.peer().origin);
        if (!before)
            return before.error();
        m_undo.wantedBefore = *before;
        return m_peers.setWanted(m_trust.peer().origin, m_wanted);
    }

    /// What the office has said it holds of a neighbour's changes; what came from below has arrived by coming.
    Result<void> markArrived()
    {
        const QString own = m_session.scope();
        const auto office = receiverNamed(m_session, QStringLiteral("office"));
        const auto held = office ? m_peers.held(office->origin) : Result<Vector>(Vector());
        if (!held)
            return held.error();
        for (const auto& [key, known] : m_trust.known()) {
            const StreamPart& part = *known.part;
            if (isBelow(part.key.scope, own))
                continue;
            const std::int64_t upto = std::min(part.upto, held->value(part.key, 0));
            if (upto <= part.base)
                continue;
            if (const auto marked = markDelivered(part.key, part.base, upto); !marked)
                return marked;
        }
        return {};
    }

    Result<void> markDelivered(const StreamKey& key, std::int64_t from, std::int64_t upto)
    {
        const auto marked = m_journal.markDelivered(key, from, upto);
        if (!marked)
            return marked.error();
        for (const std::int64_t row : *marked)
            noteArrivedBefore(row, false);
        return {};
    }

    /// The first time says how it was before all of this.
    void noteArrivedBefore(std::int64_t row, bool had)
    {
        if (row <= m_lastRowBefore)
            m_undo.arrivedBefore.try_emplace(row, had);
    }

    Result<void> noteBefore()
    {
        const auto change = m_journal.connection().number("SELECT ifnull(max(n),0) FROM change");
        const auto row = m_journal.connection().number("SELECT ifnull(max(pk),0) FROM worker");
        if (!change || !row)
            return change ? row.error() : change.error();
        m_undo.before = *change;
        m_lastRowBefore = *row;
        return {};
    }

    Result<void> noteStreams()
    {
        for (const auto& [key, known] : m_trust.known()) {
            const auto stream = m_journal.stream(key);
            if (!stream)
                return stream.error();
            const Stream& now = **stream;
            m_undo.streams << UndoPoint::StreamBefore{key,           now.seq,         now.chain,
                                                      now.signedSeq, now.signedChain, now.signature,
                                                      now.signKey};
        }
        return {};
    }

    Result<void> keepUndoPoint()
    {
        // A file with nothing new leaves nothing to undo: the one before it still can be.
        if (m_taken.changes == 0)
            return {};
        // What was mended because of it depends on it, and is no answer that could be taken back.
        if (m_isMended)
            return UndoPoints(m_journal.connection()).clear();
        const auto last = m_journal.connection().number("SELECT ifnull(max(n),0) FROM change");
        if (!last)
            return last.error();
        m_undo.at = m_session.clock().nowMs();
        m_undo.after = *last;
        m_undo.batch = m_header.id;
        m_undo.peer = m_trust.peer().origin;
        m_undo.introduced = m_trust.introduced();
        return UndoPoints(m_journal.connection()).add(m_undo);
    }

    Result<void> noteBatch()
    {
        const auto missing = noteReceived(m_session, m_trust, m_reader.hash());
        if (!missing)
            return missing.error();
        m_taken.missing = *missing;
        return {};
    }

    Session& m_session;
    Journal& m_journal;
    Peers m_peers;
    BatchReader& m_reader;
    const BatchHeader& m_header;
    BatchTrust m_trust;
    BatchTaken& m_taken;
    UndoPoint m_undo;
    QDate m_today = m_session.clock().today();
    std::int64_t m_lastRowBefore = 0;
    QStringList m_wanted; ///< digests of the pictures that the sender lacks
    QList<QUuid> m_revocations;
    QList<QUuid> m_erasures;
    bool m_isMended = false;
    DecodedChange m_waiting; ///< of a worker
    bool m_isWaiting = false;
    QHash<QUuid, bool> m_workers; ///< changed by this batch; true: nothing speaks against them
    QSet<QUuid> m_touched;        ///< those of them that may be joined with somebody
    DoubleNiks m_doubles;
    std::int64_t m_read = 0;
};

} // namespace

Result<void> mergeBatch(const BatchMerge& merge, BatchTaken& taken, JobContext& context)
{
    return BatchImport(merge, taken).run(context);
}

} // namespace app
