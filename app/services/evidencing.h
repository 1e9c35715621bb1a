/// Recording what somebody said about a worker's membership.
#pragma once

#include "app/base/job.h"
#include "app/services/statuses.h"

namespace app {

enum class EvidenceProblem {
    UnknownSource,
    DayMissing,
    DayInFuture,
    BadMonth,
    BadMemberNumber, ///< not 11 digits (domain.md §2.7)
    UnknownState,
    NothingSaid,   ///< neither a month nor a state nor a number
    ReasonMissing, ///< a rejection says why
};
QList<EvidenceProblem> problemsOf(const Evidence& evidence, QDate today);
QLatin1StringView wordOf(EvidenceProblem problem);

struct EvidenceRecorded {
    StatusLine status; ///< the new answer
    Changes changes;
};
/// What the branch itself says also makes the worker's stage "answered".
Result<std::variant<EvidenceRecorded, QList<EvidenceProblem>>>
recordEvidence(Session& session, const WorkerId& worker, Evidence evidence);

struct ManyEvidenced {
    std::int64_t workers = 0;
    Changes changes;
};
/// The same fact about each of them, all or nothing; a member number belongs to one worker and is refused
/// as BadMemberNumber when there are more.
Result<std::variant<ManyEvidenced, QList<EvidenceProblem>>>
recordEvidenceForMany(Session& session, const QList<WorkerId>& workers, Evidence evidence,
                      JobContext& context);

} // namespace app
