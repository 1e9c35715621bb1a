/// Are the tables what the change log says? Rebuilds them from the log alone and compares.
#pragma once

#include "app/store/connection.h"

#include <QStringList>

#include <functional>

namespace app {

struct Verification {
    std::int64_t workers = 0;
    std::int64_t changes = 0;
    QStringList problems; ///< short English facts without personal data, at most some twenty
};

struct Replayed {
    std::int64_t changes = 0;
    QStringList problems; ///< gaps, chains that are not what they were, changes that do not apply
};
/// Applies every change of `log`, in its order, to the tables of `into`, where the streams have the same numbers and no
/// record is yet. The two may be one. Part of a transaction of `into`.
Result<Replayed> projectLog(Connection& log, Connection& into,
                            const std::function<bool(std::int64_t, std::int64_t)>& step);

/// Recomputes every chain, replays every change into a scratch register in `scratchFile` (encrypted with a key of
/// its own, removed at the end) and compares every row, search words and counters. `step` is told changes
/// done and in all; returning false stops with Cancelled.
Result<Verification> verifyAgainstLog(Connection& connection, const QString& scratchFile,
                                      const std::function<bool(std::int64_t, std::int64_t)>& step);

} // namespace app
