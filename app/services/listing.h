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
    QString
        nik; ///< masked, as the family card's number is, for who may not see them in lists (permission.h)
    QString name;
    QString hamlet;
    QString rt;
    QString rw;
    QString occupation;
    QString phone;
    QString familyCard;
    QString birthDate;
    QString address;
    QString situation; ///< Worker::situation, or kWithdrewSituation; empty = here and at work
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
    /// Who moved, died, refused, no longer works, or withdrew the consent is in lists by default, and in none of the ready
    /// ones.
    enum class Left { With, Without, Only } left = Left::With;
    std::optional<Stage> stage =
        {}; ///< as stageOf() has it: confirmed by the office counts as sent
};
enum class WorkerOrder {
    Name,
    Area, ///< as one walks: hamlet, RW, RT, household
    Newest,
    Nik,
    Occupation,
    Phone,
    FamilyCard,
    BirthDate,
    Address,
    Status,       ///< as Status is declared
    CoveredUntil, ///< who lapses next first
    AsOf,         ///< oldest evidence first
};
enum class Sorting { Up, Down };

/// The keys of all matching workers in order; for a job: reads an index, not rows, where it can.
Result<QList<std::int64_t>> listWorkers(Session& session, const WorkerFilter& filter,
                                        WorkerOrder order, Sorting sorting = Sorting::Up);
/// Lines for some of those keys, in that order: one screenful at a time, on the GUI thread.
Result<QList<WorkerLine>> linesFor(Session& session, const QList<std::int64_t>& keys);

/// Whom those keys name, in that order; keys that are gone are left out. For a job when there are many.
Result<QList<WorkerId>> idsFor(Session& session, const QList<std::int64_t>& keys);

/// As listWorkers(), in any order the store knows.
Result<QList<std::int64_t>> matchingKeys(Session& session, const WorkerFilter& filter,
                                         ListOrder order, Sorting sorting = Sorting::Up);

/// The hamlets here, for filter chips.
Result<QStringList> hamlets(Session& session);

} // namespace app
