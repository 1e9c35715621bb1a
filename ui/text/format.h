/// Numbers, money, dates and ages as people here read them, in the language of the window.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <cstdint>

namespace ui {

/// "1.234"
QString number(std::int64_t value);
/// "Rp16.800"
QString rupiah(std::int64_t value);
/// "22 Nov 2026"; empty for an invalid date.
QString day(const QDate& date);
/// From ISO text: "1978-04-12", or "1978-04" and "1978" where no more is known; other text as it is.
QString day(const QString& iso);
/// "November 2026", from a year and a month.
QString month(int year, int monthOfYear);
/// "22 Nov 2026 09.12", local time.
QString moment(const QDateTime& time);
/// "hari ini 09.12", "kemarin 16.40", else moment().
QString recentMoment(const QDateTime& time, const QDate& today);
/// "hari ini", "10 hari lalu", "3 bulan lalu"
QString age(int days);
/// "3515 1220 0478 0001"; others as they are.
QString grouped(const QString& nik);
/// "1,2 MB"
QString bytes(std::int64_t size);
/// "78,5 %"
QString percent(double share);
/// "RT 02 / RW 01, Krajan": what is there.
QString place(const QString& hamlet, const QString& rt, const QString& rw);
/// A name all in capitals is easier to read as a name; others stay as they are. For the screen: what is kept stays.
QString shownName(const QString& name);

} // namespace ui
