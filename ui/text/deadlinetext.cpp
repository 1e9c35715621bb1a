#include "ui/text/deadlinetext.h"

#include "app/services/privacy/deadline.h"
#include "ui/text/text.h"

#include <cstdlib>

namespace ui {

QString remainingText(const QDateTime& due, const QDateTime& now)
{
    constexpr std::int64_t kHoursADay = 24;
    const std::int64_t hours = app::hoursUntil(due, now);
    const auto days = static_cast<int>(std::abs(hours) / kHoursADay);
    const auto rest = static_cast<int>(std::abs(hours) % kHoursADay);
    const QString inDays = Text::tr("%n day(s)", nullptr, days);
    const QString inHours = Text::tr("%n hour(s)", nullptr, rest);
    const QString span = days == 0   ? inHours
                         : rest == 0 ? inDays
                                     : Text::tr("%1 %2", "days and hours").arg(inDays, inHours);
    return hours < 0 ? Text::tr("%1 too late").arg(span) : Text::tr("%1 left").arg(span);
}

} // namespace ui
