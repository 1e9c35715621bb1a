/// How long data is kept (UU 27/2022 art. 16, 43, 44): a number of years after the last evidence, or after somebody refused.
/// Off unless somebody sets it; nobody is erased by it, it only names who is due.
#pragma once

#include "app/base/job.h"
#include "app/domain/worker.h"
#include "app/services/session.h"

namespace app {

inline constexpr int kMostRetentionYears = 30;

/// 0 = off.
Result<int> retentionYears(Session& session);
/// Forbidden for whoever may not erase; Invalid below 0 or above kMostRetentionYears.
Result<void> setRetentionYears(Session& session, int years);

struct OverTime {
    WorkerId id;
    QString nik;
    QString name;
    QString hamlet;
    QString rt;
    QString rw;
    QDate since;             ///< the day from which the years are counted
    bool hasRefused = false; ///< counted from the refusal; otherwise from the last evidence
};
/// Longest over first; nobody when it is off. Not who is covered this month or later.
Result<QList<OverTime>> overTime(Session& session);

struct ErasedOverTime {
    std::int64_t people = 0;
    std::int64_t passedOver = 0; ///< those that are not over the time, or no longer here
    Changes changes;
};
/// Those of these that are over the time: somebody looked at them. Each by itself: stopped, the rest stays.
Result<ErasedOverTime> eraseOverTime(Session& session, const QList<WorkerId>& workers,
                                     JobContext& context);

} // namespace app
