#include "tests/support/fakeclock.h"

#include <QDateTime>
#include <QTimeZone>

namespace app::test {

void FakeClock::moveTo(QDate day)
{
    m_today = day;
    m_nowMs = QDateTime(day, QTime(8, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

} // namespace app::test
