/// Who lapses in which month, and what keeping everybody covered costs.
#pragma once

#include "app/base/job.h"
#include "app/domain/pricing.h"
#include "app/services/session.h"

#include <array>

namespace app {

/// Whose last month known to be paid this is. Who moved, died or no longer works is left out.
struct LapsingMonth {
    Month lastPaid;
    std::int64_t workers = 0;
};
/// The earliest first. For a job.
Result<QList<LapsingMonth>> lapsing(Session& session);
/// Row keys for linesFor(), as one walks. For a job.
Result<QList<std::int64_t>> lapsingIn(Session& session, Month lastPaid);

inline constexpr std::array kUpkeepMonths{1, 3, 6, 12};
/// What one kind of payer would pay, rupiah.
struct UpkeepLine {
    QString
        payer; ///< payerOf() in this month (coverage.h), a word of Worker::payer; empty = not known
    std::int64_t workers = 0;
    std::array<std::int64_t, kUpkeepMonths.size()>
        cost{};                     ///< for as many months as kUpkeepMonths says
    std::int64_t unsure = 0;        ///< workers whose price is not sure; likewise below
    std::int64_t inferred = 0;      ///< priced with a discount that is only inferred
    std::int64_t onLowestBasis = 0; ///< because their income is not known
};
struct Upkeep {
    Month first;             ///< the months are counted from this one on: the one of today
    QList<UpkeepLine> lines; ///< the dearest first
    UpkeepLine total;
};
/// For everybody who is covered, or in arrears for no longer than the rules call it so: each month that is not paid yet, at the
/// price that applies to that payer and month; on the lowest basis for whom a sponsor pays that agreed to it. For a job.
Result<Upkeep> upkeep(Session& session);

} // namespace app
