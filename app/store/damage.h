/// Where a register is damaged, and whether everything else can be made anew from its change log.
#pragma once

#include "app/store/connection.h"

#include <QList>
#include <QStringList>

namespace app {

struct Stream;

struct Damage {
    /// Tables of which a row or an entry of an index cannot be read, or contradicts the others; sorted.
    QStringList parts;
    /// Every change can be read, each chain is what it was, and so is what only this device knows (its keys, its peers,
    /// its files): rebuildFromLog() loses no record.
    bool isLogWhole = false;
};

/// Reads every page: for a job. What cannot be read is a finding; an error only when there is nothing to look at.
Result<Damage> findDamage(Connection& connection);

/// Every stream, without help of any index; `stamp` and signatures are left out.
Result<QList<Stream>> plainStreams(Connection& connection);

} // namespace app
