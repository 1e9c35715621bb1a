/// Finding and listing workers.
#pragma once

#include "app/domain/status.h"
#include "app/domain/worker.h"
#include "app/services/session.h"

namespace app {

enum class ListOrder;

/// A line of a list: what is shown before a worker is opened.
struct WorkerLine {
    std::int64_t key = 0; ///< position-independent row key, for linesFor()
    WorkerId id;
    QString nik;
    QString name;
    QString hamlet;
    QString rt;
    QString rw;
    QString occupation;
    QString phone;
    StatusAnswer status;
    bool inConflict = false;
};

/// Name (any spelling, order or fragment), NIK, phone or member number, or a piece of one; closest
/// first. Fast enough for every key press on the GUI thread.
Result<QList<WorkerLine>> findWorkers(Session& session, const QString& text, int limit);

struct WorkerFilter {
    QString text;
    QString hamlet;
    QString rt;
    QString rw;
    QString occupation;
    QString scope;               ///< an area inside the register's; for an office
    QList<Status> statuses;      ///< empty = all
    bool onlyVulnerable = false; ///< a disability, decile 1–5, or 60 and older
    bool onlyUnsent = false;
    bool onlyInConflict = false;
};
enum class WorkerOrder { Name, Area, Newest };

/// The keys of all matching workers in order; for a job: reads an index, not rows, where it can.
Result<QList<std::int64_t>> listWorkers(Session& session, const WorkerFilter& filter,
                                        WorkerOrder order);
/// Lines for some of those keys, in that order: one screenful at a time, on the GUI thread.
Result<QList<WorkerLine>> linesFor(Session& session, const QList<std::int64_t>& keys);

/// As listWorkers(), in any order the store knows.
Result<QList<std::int64_t>> matchingKeys(Session& session, const WorkerFilter& filter,
                                         ListOrder order);

/// The hamlets here, for filter chips.
Result<QStringList> hamlets(Session& session);

} // namespace app
