/// Taking one file in: merged in one transaction, or set aside with its reason.
#include "app/domain/region.h"
#include "app/services/batches.h"
#include "app/services/batchmerge.h"
#include "app/services/guarding/audit.h"
#include "app/services/ownstreams.h"
#include "app/services/peerareas.h"
#include "app/store/journal.h"
#include "app/store/peers.h"
#include "app/store/register.h"
#include "app/sync/batchreader.h"

namespace app {

namespace {

Result<void> importOne(Session& session, const QString& path, const QUuid& action,
                       BatchTaken& taken, JobContext& context)
{
    auto reader = BatchReader::open(path);
    if (!reader)
        return reader.error();
    taken.sender = reader->header().sender.deviceName;
    taken.number = reader->header().number;
    Connection& connection = session.store().connection();
    const Origin sender = reader->header().sender.origin();
    taken.isOwn = sender == session.keys().origin();
    Peers peers(connection);
    if (const auto weighed = weighOwnStreams(session, reader->header()); !weighed)
        return weighed;
    const auto merged = [&]() -> Result<void> {
        auto journal = Journal::begin(connection, session.writer());
        if (!journal)
            return journal.error();
        const auto done = mergeBatch({session, *journal, *reader, action}, taken, context);
        if (!done)
            return done;
        if (const auto noted = noteLiving(session, sender, reader->header().made); !noted)
            return noted;
        if (const auto noted = noteDeed(session, {Deed::TookBatch, sender, {}, taken.changes});
            !noted)
            return noted;
        return journal->commit();
    }();
    if (!merged && (merged.error().code == ErrorCode::EarlierMissing ||
                    merged.error().code == ErrorCode::StreamForked)) {
        // No trouble of the sender's: it is we who lack, or wrote otherwise, what we once sent.
        const auto isInDoubt = isLifeInDoubt(session);
        if (!isInDoubt)
            return isInDoubt.error();
        if (*isInDoubt)
            return Error{ErrorCode::SetBack, {}};
    }
    const bool isTrouble = !merged && merged.error().code != ErrorCode::Cancelled &&
                           merged.error().code != ErrorCode::NotForUs;
    if (isTrouble) {
        const auto noted =
            peers.noteTrouble(sender, codeOf(merged.error().code), session.clock().nowMs());
        if (!noted)
            return noted;
    }
    return merged;
}

} // namespace

Result<std::optional<BatchTaken>> importBatch(Session& session, const BatchFile& file,
                                              const QUuid& action, JobContext& context)
{
    if (const auto allowed = session.allows(Action::ExchangeBatches); !allowed)
        return allowed.error();
    BatchTaken taken;
    taken.file = file.path;
    const auto done = importOne(session, file.path, action, taken, context);
    if (!done && done.error().code == ErrorCode::Cancelled)
        return std::optional(notReached(file));
    taken.ok = bool(done);
    if (!done) {
        taken.reason = done.error();
        taken.changes = taken.conflicts = taken.duplicates = 0;
    }
    // A drive on its way to the office holds what was written here, too; the office's answers, those to all others.
    const bool isForOthers = taken.reason && taken.reason->code == ErrorCode::NotForUs;
    if (file.inFolder && (taken.isOwn || isForOthers))
        return std::optional<BatchTaken>();
    return std::optional(std::move(taken));
}

} // namespace app
