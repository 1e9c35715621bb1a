#include "ui/pages/register/typedvalues.h"

#include "app/domain/worker.h"

#include <QRegularExpression>

#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// 1–12 for a month's name or its beginning in Indonesian or English, else 0.
int monthOfName(const QString& name)
{
    struct Name {
        const char16_t* begins;
        int month;
    };
    static constexpr std::array<Name, 18> kNames{{{u"jan", 1},
                                                  {u"feb", 2},
                                                  {u"peb", 2},
                                                  {u"mar", 3},
                                                  {u"apr", 4},
                                                  {u"mei", 5},
                                                  {u"may", 5},
                                                  {u"jun", 6},
                                                  {u"jul", 7},
                                                  {u"agu", 8},
                                                  {u"ags", 8},
                                                  {u"agt", 8},
                                                  {u"aug", 8},
                                                  {u"sep", 9},
                                                  {u"okt", 10},
                                                  {u"oct", 10},
                                                  {u"nov", 11},
                                                  {u"des", 12}}};
    const QString lower = name.toLower();
    for (const Name& known : kNames)
        if (lower.startsWith(QStringView(known.begins)))
            return known.month;
    return lower.startsWith("dec"_L1) ? 12 : 0;
}

/// The parts between separators, with a month's name already turned into its number.
QStringList partsOf(const QString& typed)
{
    static const QRegularExpression separators(u"[\\s./,\\-]+"_s);
    QStringList parts = typed.trimmed().split(separators, Qt::SkipEmptyParts);
    for (QString& part : parts)
        if (const int month = monthOfName(part))
            part = QString::number(month);
    return parts;
}

/// "120478" and "12041978" are a day without separators.
QStringList splitRun(const QString& digits)
{
    if (digits.size() != 6 && digits.size() != 8)
        return {};
    return {digits.left(2), digits.mid(2, 2), digits.mid(4)};
}

int numberOf(const QString& text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 ? number : -1;
}

/// From a month and a year of four digits, in either order; invalid for anything else.
app::Month monthOfYear(QStringList parts)
{
    if (parts.size() != 2)
        return {};
    if (parts.first().size() == 4)
        parts.swapItemsAt(0, 1);
    const app::Month read{numberOf(parts[1]), numberOf(parts[0])};
    return read.isValid() && parts[0].size() <= 2 && parts[1].size() == 4 ? read : app::Month{};
}

} // namespace

QDate dayFromTyped(const QString& typed, QDate today)
{
    QStringList parts = partsOf(typed);
    if (parts.size() == 1)
        parts = splitRun(parts.first());
    if (parts.size() != 3)
        return {};
    if (parts.first().size() == 4)
        return QDate(numberOf(parts[0]), numberOf(parts[1]), numberOf(parts[2]));
    const int day = numberOf(parts[0]);
    const int month = numberOf(parts[1]);
    const int year = numberOf(parts[2]);
    if (parts[2].size() == 4)
        return QDate(year, month, day);
    if (parts[2].size() != 2 || year < 0)
        return {};
    const QDate inThisCentury(today.year() / 100 * 100 + year, month, day);
    return inThisCentury.isValid() && inThisCentury <= today
               ? inThisCentury
               : QDate(today.year() / 100 * 100 - 100 + year, month, day);
}

QString typedDay(QDate day)
{
    return day.isValid() ? day.toString(u"dd-MM-yyyy"_s) : QString();
}

QString storedDay(const QString& typed, QDate today)
{
    const QDate day = dayFromTyped(typed, today);
    if (day.isValid())
        return day.toString(Qt::ISODate);
    // A year, or a month of a year: all that some people know of their birth.
    const QStringList parts = partsOf(typed);
    if (parts.size() == 1 && parts.first().size() == 4 && numberOf(parts.first()) > 0)
        return parts.first();
    if (const app::Month month = monthOfYear(parts); month.isValid())
        return month.text();
    return typed.trimmed();
}

QString shownDay(const QString& stored)
{
    const app::RoughDay rough = app::roughDay(stored);
    if (!rough.earliest.isValid())
        return stored;
    if (rough.earliest == rough.latest)
        return typedDay(rough.earliest);
    return stored.size() == 4 ? stored : rough.earliest.toString(u"MM-yyyy"_s);
}

app::Month monthFromTyped(const QString& typed)
{
    QStringList parts = partsOf(typed);
    if (parts.size() == 2 && parts[0].size() <= 2 && parts[1].size() == 2)
        parts[1].prepend(u"20"_s);
    const app::Month read = monthOfYear(parts);
    return read.isValid() && read.year >= 2000 && read.year < 2100 ? read : app::Month{};
}

QString rupiahFromTyped(const QString& digits)
{
    constexpr int kThousands = 10'000;
    bool ok = false;
    const qlonglong amount = digits.toLongLong(&ok);
    return ok && amount > 0 && amount < kThousands ? QString::number(amount * 1000) : digits;
}

QString hourFromTyped(const QString& typed)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.\\s]?(\\d{2}))?$"_s);
    const auto match = form.match(typed.trimmed());
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!match.hasMatch() || hour > 23 || minute > 59)
        return typed.trimmed();
    return u"%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
}

} // namespace ui
