/// Three times twenty-four hours: how long the law leaves to stop after a withdrawal, and to tell people of a breach
/// (UU 27/2022 art. 40 and 46; domain.md §7).
#pragma once

#include <QDateTime>

namespace app {

inline constexpr int kDeadlineHours = 3 * 24;

/// UTC; invalid when `from` is.
QDateTime deadlineAfter(const QDateTime& from);
/// Whole hours until then, rounded up; negative, rounded away from zero, once it has passed. 0 for an invalid one.
std::int64_t hoursUntil(const QDateTime& due, const QDateTime& now);

/// As moments are stored in records: ISO, UTC, to the minute; empty for an invalid one.
QString storedMoment(const QDateTime& at);
/// Invalid when it is none.
QDateTime momentFrom(const QString& stored);

} // namespace app
