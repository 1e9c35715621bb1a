#include "app/services/guarding/backuprotation.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr qsizetype kAlways = 3;
constexpr qint64 kDay = qint64{24} * 60 * 60;

/// A span that keeps one backup, as a number that rises with time; of how many spans ago one is still kept.
struct Ring {
    qint64 (*spanOf)(const QDate&);
    qint64 spans;
};

qint64 dayOf(const QDate& day)
{
    return day.toJulianDay();
}
qint64 weekOf(const QDate& day)
{
    return day.toJulianDay() / 7; // a Julian day that 7 divides is a Monday
}
qint64 monthOf(const QDate& day)
{
    return qint64{day.year()} * 12 + day.month();
}

constexpr std::array kRings{Ring{dayOf, 7}, Ring{weekOf, 5}, Ring{monthOf, 12}};

} // namespace

QList<KeptBackup> backupsToDrop(const QList<KeptBackup>& all, const QDateTime& now,
                                std::int64_t mostBytes)
{
    QList<KeptBackup> newestFirst = all;
    std::ranges::stable_sort(newestFirst, std::ranges::greater{}, &KeptBackup::made);
    std::array<QSet<qint64>, kRings.size()> taken;
    QList<KeptBackup> dropped;
    QList<KeptBackup> kept;
    for (const KeptBackup& one : std::as_const(newestFirst)) {
        bool stays = kept.size() < kAlways || one.made.secsTo(now) < kDay;
        for (std::size_t i = 0; i < kRings.size(); ++i) {
            const qint64 span = kRings[i].spanOf(one.made.date());
            const bool isRecent = kRings[i].spanOf(now.date()) - span < kRings[i].spans;
            if (!isRecent || taken[i].contains(span))
                continue;
            taken[i].insert(span);
            stays = true;
        }
        (stays ? kept : dropped) << one;
    }
    std::int64_t bytes = 0;
    for (const KeptBackup& one : std::as_const(kept))
        bytes += one.bytes;
    while (kept.size() > kAlways && bytes > mostBytes) {
        bytes -= kept.last().bytes;
        dropped << kept.takeLast();
    }
    return dropped;
}

} // namespace app
