/// A laptop whose date is wrong (sync.md, "Clock trouble is normal here"): said as a register is opened and after every
/// merge; never stands in the way of registering.
#pragma once

#include "app/services/session.h"

namespace app {

/// This version was made after this day: a clock that says otherwise is wrong.
QDate madeAfter();

struct ClockDoubt {
    enum class Points { Past, Future } points = Points::Past;
    QDate believed; ///< the machine's day
    QDate known;    ///< the latest day anything here was written, or madeAfter()
};

/// Past: more than a day before what is known here. Future: more than half a year after it; a register may rest for
/// months, and afterwards this stands until the date is mended or confirmed, also when something was written meanwhile.
Result<std::optional<ClockDoubt>> clockDoubt(Session& session);
/// Somebody looked at a calendar: the machine's date is right, what is known here was written with a wrong one. Durable.
Result<void> confirmClock(Session& session);

} // namespace app
