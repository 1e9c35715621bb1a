/// How much is left of three times twenty-four hours, in words.
#pragma once

#include <QDateTime>

namespace ui {

/// "2 days 5 hours left", "less than an hour left", "3 hours too late".
QString remainingText(const QDateTime& due, const QDateTime& now);

} // namespace ui
