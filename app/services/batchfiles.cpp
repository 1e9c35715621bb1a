/// Many batches at once: which files there are, one after the other, and what became of each.
#include "app/base/folderfiles.h"
#include "app/services/batches.h"
#include "app/services/lookalikes.h"
#include "app/services/privacy/leftovers.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace app {

namespace {

Q_LOGGING_CATEGORY(lcBatches, "jemput.services")

} // namespace

QList<BatchFile> batchFilesIn(const QStringList& paths)
{
    QList<BatchFile> files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append({path, false});
            continue;
        }
        const QStringList found = filesBelow(path, {QStringLiteral("*.jbatch")});
        for (const QString& file : found)
            files.append({file, true});
    }
    return files;
}

QUuid newAction(Session& session)
{
    return makeUuid(session.clock().nowMs(), session.entropy());
}

BatchTaken::Outcome BatchTaken::outcome() const
{
    if (reason && reason->code == ErrorCode::Cancelled)
        return Outcome::NotReached;
    if (!ok)
        return Outcome::SetAside;
    return wasKnown ? Outcome::Known : Outcome::Taken;
}

BatchTaken notReached(const BatchFile& file)
{
    BatchTaken taken;
    taken.file = file.path;
    taken.reason = Error{ErrorCode::Cancelled, {}};
    return taken;
}

Result<QList<BatchTaken>> importBatches(Session& session, const QStringList& paths,
                                        JobContext& context)
{
    const QList<BatchFile> files = batchFilesIn(paths);
    const QUuid action = newAction(session);
    QList<BatchTaken> all;
    std::int64_t changes = 0;
    for (qsizetype at = 0; at < files.size(); ++at) {
        if (context.isCancelled()) {
            all << notReached(files[at]);
            continue;
        }
        JobContext quiet({}, [&context] { return context.isCancelled(); });
        const auto taken =
            importBatch(session, files[at], action, files.size() == 1 ? context : quiet);
        if (!taken)
            return taken.error();
        if (*taken) {
            changes += (*taken)->changes;
            all << **taken;
        }
        if (files.size() > 1)
            context.progress(at + 1, files.size());
    }
    if (const auto cleared = clearLeftovers(session); !cleared)
        qCWarning(lcBatches) << "leftovers were not cleared:" << cleared.error().detail;
    if (changes > 0 && !context.isCancelled()) {
        JobContext quiet({}, [&context] { return context.isCancelled(); });
        const auto found = findLookalikes(session, quiet);
        // What was taken is told all the same; whoever asks for the doubles looks for them again.
        if (!found && found.error().code != ErrorCode::Cancelled)
            qCWarning(lcBatches) << "doubles were not looked for:" << found.error().detail;
    }
    return all;
}

} // namespace app
