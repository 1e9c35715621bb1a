/// How old somebody is on a day.
#pragma once

#include <QDate>

#include <optional>
#include <utility>

namespace app {

/// Full years on that day; nothing without a day of birth, or before it.
inline std::optional<int> ageOn(QDate born, QDate day)
{
    if (!born.isValid() || !day.isValid() || born > day)
        return std::nullopt;
    const bool hadBirthday =
        std::pair(born.month(), born.day()) <= std::pair(day.month(), day.day());
    return day.year() - born.year() - (hadBirthday ? 0 : 1);
}

} // namespace app
