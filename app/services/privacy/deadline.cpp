#include "app/services/privacy/deadline.h"

namespace app {

namespace {

constexpr std::int64_t kMsAnHour = 60LL * 60 * 1000;

} // namespace

QDateTime deadlineAfter(const QDateTime& from)
{
    return from.isValid() ? from.toUTC().addMSecs(kDeadlineHours * kMsAnHour) : QDateTime();
}

std::int64_t hoursUntil(const QDateTime& due, const QDateTime& now)
{
    if (!due.isValid())
        return 0;
    const std::int64_t left = now.msecsTo(due);
    return left >= 0 ? (left + kMsAnHour - 1) / kMsAnHour : -((kMsAnHour - 1 - left) / kMsAnHour);
}

QString storedMoment(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mmZ")) : QString();
}

QDateTime momentFrom(const QString& stored)
{
    const QDateTime at = QDateTime::fromString(stored, Qt::ISODate);
    return at.isValid() ? at.toUTC() : QDateTime();
}

} // namespace app
