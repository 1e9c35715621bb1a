#include "app/domain/monthspan.h"

#include <algorithm>

namespace app {

int MonthSpan::length() const
{
    if (!from.isValid() || !until.isValid())
        return 0;
    const int months = until.monthsSince(from) + 1;
    return months > kMostMonths ? 0 : months;
}

MonthSpan sharedBy(const MonthSpan& one, const MonthSpan& other)
{
    const MonthSpan shared{std::max(one.from, other.from), std::min(one.until, other.until)};
    return shared.from <= shared.until ? shared : MonthSpan();
}

MonthSpan longestFree(const MonthSpan& wanted, const QList<MonthSpan>& taken)
{
    const auto isTaken = [&taken](Month month) {
        return std::ranges::any_of(taken,
                                   [month](const MonthSpan& one) { return one.holds(month); });
    };
    MonthSpan best;
    MonthSpan run;
    for (int i = 0; i < wanted.length(); ++i) {
        const Month month = wanted.from.plus(i);
        if (isTaken(month)) {
            run = {};
            continue;
        }
        run = {run.isValid() ? run.from : month, month};
        if (run.length() > best.length())
            best = run;
    }
    return best;
}

} // namespace app
