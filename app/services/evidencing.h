/// Recording what somebody said about a worker's membership.
#pragma once

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

} // namespace app
