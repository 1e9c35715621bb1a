/// What was taken in from files here, and taking it out again, exactly, also long after (product.md F1): by ordinary
/// changes, so that the undoing is in the history and travels like any other.
#pragma once

#include "app/base/job.h"
#include "app/services/edits.h"
#include "app/services/session.h"

#include <QDateTime>

namespace app {

class ImportTable;

class Journal;

/// How the rows of a file were taken: rows = added + updated + unchanged + skipped + setAside.
struct ImportCounts {
    std::int64_t rows = 0;
    std::int64_t added = 0; ///< of the branch's answer: new evidence
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t skipped = 0;
    std::int64_t setAside = 0;

    bool operator==(const ImportCounts&) const = default;
};

struct PastImport {
    std::int64_t number = 0; ///< names it on this device
    QDateTime at;
    QString by;     ///< name of who did it
    QString file;   ///< name without its folder
    QString format; ///< as ImportReport::format; "answers" for the branch's answer
    ImportCounts counts;
    QDateTime undoneAt; ///< invalid = it stands
};
/// Newest first. Those that changed nothing are not among them.
Result<QList<PastImport>> pastImports(Session& session);

/// What undoing would come to, or came to.
struct ImportUndone {
    std::int64_t takenOut = 0; ///< workers it added, taken out again
    std::int64_t putBack = 0;  ///< workers whose fields, or evidence, go back to what was there
    /// Somebody changed these since: what they hold now stays. The first of them by name.
    QStringList kept;
    std::int64_t keptWorkers = 0;
    Changes changes;
};
/// Looks, changes nothing. NotFound; Invalid when it was undone already; Cancelled.
Result<ImportUndone> lookAtUndo(Session& session, std::int64_t number, JobContext& context);
/// One transaction, as lookAtUndo() says. A worker it added is taken out unless somebody changed it, attached something
/// to it or joined another record with it; a field it changed gets its old value where the import's still stands. The
/// same file taken in again brings back the same records.
Result<ImportUndone> undoImport(Session& session, std::int64_t number, JobContext& context);

/// For the services that take files in: notes what one did, as a part of its transaction.
struct ImportNote {
    QString path;
    QString format;
    ImportCounts counts;
    std::int64_t before = 0; ///< logEndOf() when it began
    QByteArray edits;        ///< encodedEdits() of what it changed of records that were there
};
Result<std::int64_t> logEndOf(Journal& journal);
Result<std::int64_t> noteImport(Journal& journal, const Session& session, const ImportNote& note);

/// What an import keeps for its undo, as it lies in the table of imports: packed.
Result<Edits> editsOf(ImportTable& imports, std::int64_t number);
Result<void> setEditsOf(ImportTable& imports, std::int64_t number, const Edits& edits);

} // namespace app
