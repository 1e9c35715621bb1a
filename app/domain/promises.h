/// What cover gives in the five situations people ask about at the door, for one basis: shown before anybody pays, so each
/// with its condition, and nothing beyond the rules (domain.md §3).
#pragma once

#include "app/domain/entitlement.h"

namespace app {

struct Promise {
    /// accident, work_death, death_early: before the first three months are over; death, old_age: reaching 56
    QString situation;
    Entitlement gives;
};

/// In the order of the words above; `programmes` is 2 or 3.
QList<Promise> promisesFor(std::int64_t basis, int programmes, const BenefitTable& benefits);

/// A day of what a month costs, rounded up to whole rupiah.
std::int64_t costOfADay(std::int64_t month);

} // namespace app
