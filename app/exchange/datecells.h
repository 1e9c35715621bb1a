/// Reads dates in all the forms that lists write them in. Nothing is guessed: what cannot be read for sure is
/// bad. Source: domain.md §8.1, §8.2.
#pragma once

#include "app/exchange/rawrow.h"

namespace app {

enum class DateState { Missing, Bad, Good };
struct ReadDate {
    DateState state = DateState::Missing;
    QDate day;
};

/// How a column writes dates of numbers alone.
enum class DayOrder {
    DayFirst,   ///< 17/08/1978
    MonthFirst, ///< 08/17/1978
};

struct DateReading {
    DateSystem dates = DateSystem::From1900;
    DayOrder order = DayOrder::DayFirst;
    /// Years of two digits are the latest not after this day; bad when it is invalid.
    QDate today = {};
};

/// A day; a number in the workbook's date system, or of eight digits; or text: 17-8-1978, 17/08/1978,
/// 17.08.1978, 17/8/78, 1978-08-17, 19780817, 17081978, "17 Agustus 1978", "17-Agt-78", "Agustus 17, 1978",
/// each with or without a weekday before and a time after it. The zero date "0000-00-00" is a missing one.
ReadDate dateIn(const RawCell& cell, const DateReading& reading);
ReadDate dateIn(const RawCell& cell, DateSystem dates);
ReadDate dateInText(const QString& text, const DateReading& reading);

/// What the dates of a column say about its order; `nik` is the number beside each, if any.
class DayOrderEvidence {
public:
    void add(const QString& date, const QString& nik);
    /// MonthFirst only where more than one date can be nothing else, or several agree with the numbers beside
    /// them, and none speaks against it: one cell alone may be a slip.
    DayOrder order() const;

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0; ///< dates that can be nothing else
    int m_monthByNik = 0;
};

} // namespace app
