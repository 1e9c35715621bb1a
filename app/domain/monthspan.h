/// Runs of months: which are taken already, and which are left to be paid.
#pragma once

#include "app/domain/contribution.h"

namespace app {

/// From the first to the last month, both included.
struct MonthSpan {
    Month from;
    Month until;

    /// No span of more than ten years is meant: it would only be a slip, or somebody's trap.
    static constexpr int kMostMonths = 120;

    bool isValid() const { return from.isValid() && until.isValid() && length() > 0; }
    /// In months; also of what is not valid: then 0 or less, or more than kMostMonths never.
    int length() const;
    bool holds(Month month) const { return month >= from && month <= until; }
    bool overlaps(const MonthSpan& other) const
    {
        return from <= other.until && other.from <= until;
    }

    bool operator==(const MonthSpan&) const = default;
};

/// What both have; not valid when that is nothing.
MonthSpan sharedBy(const MonthSpan& one, const MonthSpan& other);
/// The longest run inside `wanted` of which nothing is taken, the earliest of several; not valid when all is taken.
MonthSpan longestFree(const MonthSpan& wanted, const QList<MonthSpan>& taken);

} // namespace app
