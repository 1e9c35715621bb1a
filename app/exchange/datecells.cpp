#include "app/exchange/datecells.h"

#include "app/domain/nik.h"
#include "app/exchange/monthnames.h"
#include "app/exchange/residentcells.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFirstYear = 1850;
constexpr int kLastYear = 2200;

/// Up to three numbers between separators; the number of digits of each tells the order.
struct DateParts {
    std::array<int, 3> numbers{};
    std::array<int, 3> digits{};
    bool areThree = false;

    bool yearLast() const
    {
        return areThree && digits[0] <= 2 && digits[1] <= 2 && (digits[2] == 4 || digits[2] == 2);
    }
};

DateParts partsOf(QStringView text)
{
    DateParts parts;
    std::size_t at = 0;
    for (const QChar c : text) {
        const bool isDigit = c >= u'0' && c <= u'9';
        if (isDigit && parts.digits.at(at) < 4) {
            parts.numbers.at(at) = parts.numbers.at(at) * 10 + (c.unicode() - u'0');
            ++parts.digits.at(at);
        } else if ((c == u'-' || c == u'/' || c == u'.' || c == u' ') && at < 2 &&
                   parts.digits.at(at) > 0) {
            ++at;
        } else {
            return {};
        }
    }
    parts.areThree = at == 2 && parts.digits[2] > 0;
    return parts;
}

ReadDate good(int year, int month, int day)
{
    const QDate made = year >= kFirstYear && year <= kLastYear ? QDate(year, month, day) : QDate();
    return {made.isValid() ? DateState::Good : DateState::Bad, made};
}

/// Two digits of a year have no century of their own: the latest such day that has come.
ReadDate ofShortYear(int year, int month, int day, QDate today)
{
    if (!today.isValid())
        return {DateState::Bad, {}};
    const int century = today.year() / 100 * 100;
    const ReadDate latest = good(century + year, month, day);
    const bool hasCome = latest.day.isValid() ? latest.day <= today : century + year < today.year();
    return hasCome ? latest : good(century - 100 + year, month, day);
}

ReadDate ofYear(int year, bool isShort, std::pair<int, int> monthAndDay, QDate today)
{
    const auto [month, day] = monthAndDay;
    return isShort ? ofShortYear(year, month, day, today) : good(year, month, day);
}

ReadDate ofParts(const DateParts& parts, const DateReading& reading)
{
    const auto& [first, second, third] = parts.numbers;
    if (first == 0 && second == 0 && third == 0)
        return {};
    if (parts.digits[0] == 4 && parts.digits[1] <= 2 && parts.digits[2] <= 2)
        return good(first, second, third);
    if (!parts.yearLast())
        return {DateState::Bad, {}};
    const bool isMonthFirst = reading.order == DayOrder::MonthFirst;
    const auto monthAndDay = isMonthFirst ? std::pair(first, second) : std::pair(second, first);
    return ofYear(third, parts.digits[2] == 2, monthAndDay, reading.today);
}

/// "19780817" or "17081978": the years of people leave only one of them.
ReadDate ofEightDigits(int number)
{
    constexpr int kEarliest = 19000000;
    if (number == 0)
        return {};
    if (number >= kEarliest) {
        const ReadDate yearFirst = good(number / 10000, number / 100 % 100, number % 100);
        if (yearFirst.state == DateState::Good)
            return yearFirst;
    }
    return good(number % 10000, number / 10000 % 100, number / 1000000);
}

ReadDate ofNames(const QString& text, const DateReading& reading)
{
    static const QRegularExpression kDayFirst(
        u"^(\\d{1,2})[ ./,-]*([a-z]+)[ ./,-]*(\\d{4}|\\d{2})$"_s);
    static const QRegularExpression kMonthFirst(u"^([a-z]+)[ .-]*(\\d{1,2})[ ,.-]+(\\d{4})$"_s);
    if (const auto match = kDayFirst.match(text); match.hasMatch()) {
        const int month = monthNamed(match.capturedView(2));
        return ofYear(match.captured(3).toInt(), match.capturedLength(3) == 2,
                      {month, match.captured(1).toInt()}, reading.today);
    }
    if (const auto match = kMonthFirst.match(text); match.hasMatch())
        return good(match.captured(3).toInt(), monthNamed(match.capturedView(1)),
                    match.captured(2).toInt());
    return {DateState::Bad, {}};
}

/// Without the weekday before and the time of day after it: they say nothing about a birthday.
QString dayAlone(const QString& text)
{
    static const QRegularExpression kWeekday(
        u"^(senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|monday|tuesday|wednesday|"
        "thursday|friday|saturday|sunday)\\s*[,.]?\\s*"_s);
    static const QRegularExpression kTime(
        u"(?:\\s+|(?<=\\d)t)\\d{1,2}(?::\\d{2}|\\.\\d{2}\\.\\d{2}|\\.\\d{2}$).*$"_s);
    QString day = text.toLower();
    day.remove(kWeekday);
    if (const auto time = kTime.match(day); time.hasMatch())
        day.truncate(time.capturedStart());
    return day.simplified();
}

} // namespace

ReadDate dateInText(const QString& text, const DateReading& reading)
{
    constexpr qsizetype kLongest = 60;
    if (text.isEmpty() || text == u"0")
        return {};
    if (text.size() > kLongest)
        return {DateState::Bad, {}};
    // By far the most are three numbers and nothing else.
    if (const DateParts parts = partsOf(text); parts.areThree)
        return ofParts(parts, reading);
    const QString day = dayAlone(text);
    if (const DateParts parts = partsOf(day); parts.areThree)
        return ofParts(parts, reading);
    constexpr qsizetype kCompact = 8;
    bool isNumber = false;
    const int number = day.toInt(&isNumber);
    if (isNumber)
        return day.size() == kCompact ? ofEightDigits(number) : ReadDate{DateState::Bad, {}};
    return ofNames(day, reading);
}

ReadDate dateIn(const RawCell& cell, const DateReading& reading)
{
    switch (cell.kind) {
    case RawKind::Day:
        return {DateState::Good, dayOf(cell)};
    case RawKind::Number: {
        if (cell.number == 0)
            return {};
        constexpr double kLastCompact = 99999999;
        const auto day = dayOfSerial(cell.number, reading.dates);
        if (!day.isValid() && cell.number > 1000000 && cell.number <= kLastCompact &&
            std::floor(cell.number) == cell.number)
            return ofEightDigits(static_cast<int>(cell.number));
        return {day.isValid() ? DateState::Good : DateState::Bad, day};
    }
    case RawKind::Text:
        return dateInText(plainText(cell), reading);
    case RawKind::Empty:
        break;
    }
    return {};
}

ReadDate dateIn(const RawCell& cell, DateSystem dates)
{
    return dateIn(cell, DateReading{dates, DayOrder::DayFirst, {}});
}

void DayOrderEvidence::add(const QString& date, const QString& nik)
{
    constexpr int kMonths = 12;
    const DateParts parts = partsOf(dayAlone(date));
    if (!parts.yearLast())
        return;
    const auto& [first, second, third] = parts.numbers;
    if (first > kMonths && second <= kMonths)
        ++m_dayFirst;
    if (second > kMonths && first <= kMonths)
        ++m_monthFirst;
    const auto meaning = meaningOf(cleanedNik(nik));
    if (!meaning || first == second || first > kMonths || second > kMonths)
        return;
    if (meaning->day == first && meaning->month == second)
        ++m_dayFirst;
    else if (meaning->day == second && meaning->month == first)
        ++m_monthByNik;
}

DayOrder DayOrderEvidence::order() const
{
    constexpr int kSeveral = 3;
    const bool isMonthFirst = m_monthFirst > 1 || m_monthByNik >= kSeveral;
    return isMonthFirst && m_dayFirst == 0 ? DayOrder::MonthFirst : DayOrder::DayFirst;
}

} // namespace app
