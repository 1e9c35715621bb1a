#include "app/base/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace app {

std::int64_t SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

std::int64_t PinnedClock::nowMs() const
{
    const QTime time = QDateTime::currentDateTimeUtc().time();
    return QDateTime(m_today, time, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace app
