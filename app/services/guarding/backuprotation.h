/// Which of many backups stay: a rule without a disk, so that it can be tried for years.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <cstdint>

namespace app {

struct KeptBackup {
    QString file;
    QDateTime made; ///< UTC
    std::int64_t bytes = 0;

    bool operator==(const KeptBackup&) const = default;
};

/// Those that may go. What stays: all of the last 24 hours, the newest of each of the last 7 days, 5 weeks and 12 months, and
/// always the newest three; of those the oldest go while they take more than `mostBytes` together, down to the newest
/// three. Days, weeks and months are those of UTC.
QList<KeptBackup> backupsToDrop(const QList<KeptBackup>& all, const QDateTime& now,
                                std::int64_t mostBytes);

} // namespace app
