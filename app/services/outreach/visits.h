/// Visits at the door: written down for one worker or a household, with what follows from them; and who is due again.
#pragma once

#include "app/base/job.h"
#include "app/domain/visiting.h"
#include "app/services/edits.h"

namespace app {

struct VisitsKept {
    std::int64_t workers = 0; ///< visited; who withdrew the consent or is not here is passed over
    /// Said to register while only a candidate: their registration form comes next. They are due on the day of the visit
    /// until it is filled in.
    QList<WorkerId> toRegister;
    Changes changes;
    Edits edits; ///< the visits, and the situations that follow from them
};
/// Who moved, died or refused is marked so in the same transaction, and no longer marked when they register or promise to.
/// `visit.visitedAt` may be empty: now. Who was away is due again on the next day, unless another one is named. A visit from
/// before the day of the situation that is known changes nothing of that. NotFound when none of them can be visited.
Result<std::variant<VisitsKept, QList<VisitProblem>>>
recordVisits(Session& session, const QList<WorkerId>& workers, Visit visit, JobContext& context);
/// Noted by mistake. The situation that followed from it goes back to what the other visits say.
Result<VisitsKept> dropVisit(Session& session, const VisitId& visit);

/// Newest first, also those to records that this one stands for.
Result<QList<Visit>> visitsTo(Session& session, const WorkerId& worker);
Result<std::optional<LastVisit>> lastVisitTo(Session& session, const WorkerId& worker);

struct DueVisits {
    std::int64_t today = 0;
    std::int64_t overdue = 0;

    std::int64_t all() const { return today + overdue; }
    bool operator==(const DueVisits&) const = default;
};
/// How many people are VisitNeed::Due. Reads the visits with a day of return, not the workers. An office above the villages
/// visits nobody: none.
Result<DueVisits> dueVisits(Session& session);

} // namespace app
