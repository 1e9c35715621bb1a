/// Where people's data went: lists that were written into files here, lists for the branch, and batches. It answers "who
/// was in that file" after a loss (UU 27/2022 art. 46), and "where did my data go" (art. 5, 7).
#pragma once

#include "app/services/guarding/audit.h"

#include <QDateTime>
#include <QSet>

namespace app {

/// A list of these people was written into that file or folder: noted here and in the audit log, or the file goes
/// again. Without a path it was printed.
Result<void> noteHandout(Session& session, const Did& did, const QString& path,
                         const QList<QUuid>& people);

struct Handout {
    enum class Kind {
        List,       ///< a list or an export
        BranchList, ///< the registration list for the branch
        Batch,      ///< to another device
    } kind = Kind::List;
    QString id;   ///< word for others to name it by: "list:3", "branch:1", "batch:<uuid>"
    QDateTime at; ///< UTC
    QString by;   ///< a user's name; empty for batches and when it is not known
    QString file; ///< where it was written, empty for a printed list; for a batch its number
    QString to;   ///< for a batch: the device
    QDate handedOverOn;
    std::int64_t people = 0; ///< for a batch: changes in it
};
/// Newest first. For a job.
Result<QList<Handout>> handouts(Session& session);
/// Those with data of this person.
Result<QList<Handout>> handoutsOf(Session& session, const WorkerId& worker);
/// Whose data was in it; of those who are still here. NotFound.
Result<QSet<QUuid>> peopleIn(Session& session, const QString& handout);

} // namespace app
