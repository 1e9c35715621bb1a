/// What people type for days, months and hours, read tolerantly.
#pragma once

#include "app/domain/contribution.h"

#include <QDate>
#include <QString>

namespace ui {

/// Day first: "12-04-1978", "12/4/78", "120478", "12 April 1978", and ISO. Two digits of a year mean the
/// latest such year not after `today`. Invalid when it is no day of the calendar.
QDate dayFromTyped(const QString& typed, QDate today);
/// "12-04-1978".
QString typedDay(QDate day);
/// What a record holds: an ISO day; what cannot be read comes back as typed, so that nothing is lost and
/// the rules can say what is wrong with it.
QString storedDay(const QString& typed, QDate today);
/// The other way round.
QString shownDay(const QString& stored);

/// "12-2026", "12/26", "Des 2026", "2026-12". Invalid when it is no month.
app::Month monthFromTyped(const QString& typed);

/// "8", "8.30", "0830", "08:30" -> "08:30"; what cannot be read comes back as typed.
QString hourFromTyped(const QString& typed);

/// "1500" is 1,500,000: nobody earns less than Rp10,000 a month, and people count in thousands.
QString rupiahFromTyped(const QString& digits);

} // namespace ui
