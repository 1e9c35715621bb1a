#include "ui/text/format.h"

#include "app/domain/nik.h"
#include "app/domain/worker.h"
#include "ui/text/text.h"

#include <QLocale>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysOfMonth = 30;
constexpr int kDaysOfYear = 365;

/// The short months of the EYD spelling; the system's tables write "Agt" and "Nop" in places.
QString shortMonth(int monthOfYear)
{
    const QStringList names =
        Text::tr("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec").split(u' ');
    return names.value(monthOfYear - 1);
}

} // namespace

QString number(std::int64_t value)
{
    return spokenLocale().toString(static_cast<qlonglong>(value));
}

QString rupiah(std::int64_t value)
{
    // Money keeps its Indonesian form in every language: it is compared with paper.
    static const QLocale kIndonesian(QLocale::Indonesian, QLocale::Indonesia);
    const QString digits = kIndonesian.toString(static_cast<qlonglong>(value < 0 ? -value : value));
    return value < 0 ? u"-Rp"_s + digits : u"Rp"_s + digits;
}

QString day(const QDate& date)
{
    if (!date.isValid())
        return {};
    return u"%1 %2 %3"_s.arg(date.day()).arg(shortMonth(date.month())).arg(date.year());
}

QString day(const QString& iso)
{
    const app::RoughDay rough = app::roughDay(iso);
    if (!rough.earliest.isValid())
        return iso;
    if (rough.earliest == rough.latest)
        return day(rough.earliest);
    const QDate first = rough.earliest;
    const bool hasMonth = first.month() == rough.latest.month();
    return hasMonth ? u"%1 %2"_s.arg(shortMonth(first.month())).arg(first.year())
                    : QString::number(first.year());
}

QString month(int year, int monthOfYear)
{
    return u"%1 %2"_s.arg(spokenLocale().standaloneMonthName(monthOfYear)).arg(year);
}

QString moment(const QDateTime& time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return u"%1 %2"_s.arg(day(local.date()), local.time().toString(u"HH.mm"_s));
}

QString recentMoment(const QDateTime& time, const QDate& today)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString clock = local.time().toString(u"HH.mm"_s);
    if (local.date() == today)
        return Text::tr("today %1").arg(clock);
    if (local.date() == today.addDays(-1))
        return Text::tr("yesterday %1").arg(clock);
    return moment(time);
}

QString age(int days)
{
    if (days <= 0)
        return Text::tr("today");
    if (days < 2 * kDaysOfMonth)
        return Text::tr("%n day(s) ago", nullptr, days);
    if (days < 2 * kDaysOfYear)
        return Text::tr("%n month(s) ago", nullptr, days / kDaysOfMonth);
    return Text::tr("%n year(s) ago", nullptr, days / kDaysOfYear);
}

QString grouped(const QString& nik)
{
    return app::groupedNik(nik);
}

QString bytes(std::int64_t size)
{
    return spokenLocale().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
}

QString percent(double share)
{
    constexpr double kHundred = 100.0;
    return Text::tr("%1 %").arg(spokenLocale().toString(share * kHundred, 'f', 1));
}

QString place(const QString& hamlet, const QString& rt, const QString& rw)
{
    QStringList parts;
    if (!rt.isEmpty())
        parts.append(Text::tr("RT %1").arg(rt));
    if (!rw.isEmpty())
        parts.append(Text::tr("RW %1").arg(rw));
    const QString numbers = parts.join(u" / "_s);
    if (hamlet.isEmpty() || numbers.isEmpty())
        return hamlet.isEmpty() ? numbers : hamlet;
    return u"%1, %2"_s.arg(numbers, hamlet);
}

QString shownName(const QString& name)
{
    if (name != name.toUpper())
        return name;
    QString shown = name.toLower();
    bool begins = true;
    for (QChar& letter : shown) {
        if (begins)
            letter = letter.toUpper();
        begins = !letter.isLetter() && letter != u'\'';
    }
    // Behind a comma stand degrees: "SE" is no word, "S.Pd" is written so.
    for (qsizetype at = shown.indexOf(u','); at >= 0; at = shown.indexOf(u',', at + 1)) {
        const qsizetype end = shown.indexOf(u',', at + 1);
        const QString degree = name.mid(at, end < 0 ? -1 : end - at);
        if (!degree.contains(u'.'))
            shown.replace(at, degree.size(), degree);
    }
    return shown;
}

} // namespace ui
