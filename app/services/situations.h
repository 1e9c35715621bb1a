/// Why somebody is no longer to be visited, and what was handed to the branch: for one worker or many.
#pragma once

#include "app/base/job.h"
#include "app/domain/worker.h"
#include "app/services/edits.h"

#include <functional>

namespace app {

struct Situation {
    QString word; ///< a word of WorkerField::Situation; empty = here and at work again
    QDate since;  ///< not in the future
    QString note; ///< where to, why; asked for, not demanded
};

struct Marked {
    std::int64_t workers = 0;    ///< those that changed
    std::int64_t passedOver = 0; ///< those it does not apply to
    Changes changes;
    Edits edits;
};

/// Part of the caller's transaction and rights: notes in `marked` what it did. `situation` is checked by the caller.
Result<void> setSituationWithin(Journal& journal, const WorkerId& worker,
                                const Situation& situation, Marked& marked);
/// Invalid for an unknown word or a day to come. One transaction.
Result<Marked> setSituation(Session& session, const QList<WorkerId>& workers,
                            const Situation& situation, JobContext& context);
/// What else belongs to the same transaction; an error rolls all of it back.
using Alongside = std::function<Result<void>(const Marked& marked)>;
/// The list they are on was handed to the branch: stage "sent". Only recorded workers with a real NIK;
/// others are passed over (domain.md §2.6).
Result<Marked> markHandedOver(Session& session, const QList<WorkerId>& workers, JobContext& context,
                              const Alongside& alongside = {});

} // namespace app
