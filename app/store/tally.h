/// How many workers stand where: the summary kept beside the workers by the schema's triggers.
#pragma once

#include "app/domain/status.h"
#include "app/store/connection.h"

#include <QList>

namespace app {

struct TallyLine {
    QString stage; ///< as stored
    bool delivered = false;
    Membership membership; ///< state, coveredUntil, asOf only
    QString situation;     ///< Worker::situation, or kWithdrewSituation; empty = here and at work
    bool hasOccupation = false;
    bool joined = false;  ///< another record stands for these
    bool refused = false; ///< the office does not pass them on
    std::int64_t workers = 0;
};

/// For all workers inside `scope`.
Result<QList<TallyLine>> tally(Connection& connection, const QString& scope);
/// Takes out the lines of nobody: one stays behind each time the last worker leaves it. Part of the caller's transaction.
Result<void> clearTally(Connection& connection);
/// What is stored differs from a fresh count: for `check`.
Result<bool> tallyIsExact(Connection& connection);

} // namespace app
