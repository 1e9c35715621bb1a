/// A register made anew from the change log of a damaged one: the log is the truth, every table of records follows from it.
#pragma once

#include "app/store/connection.h"

#include <QStringList>

#include <array>
#include <functional>

namespace app {

/// What nothing else can tell: without these a register is brought back from a backup.
inline constexpr std::array kIrreplaceable{"setting",      "stream", "change",
                                           "change_block", "peer",   "batch"};

struct Rebuilt {
    std::int64_t changes = 0;
    /// Of what is kept beside the log, the tables that could not be read to their end: "draft", "import", "content" ….
    QStringList lost;
};

/// Fills `fresh`, which has the newest schema and nothing in it, from `damaged`, which has the same schema. Row numbers of
/// changes stay what they were; those of records need not. What the last merge did can no longer be undone, and pairs of
/// likely duplicates are looked for anew. StorageCorrupt when the log is not whole; `step` as in verifyAgainstLog().
Result<Rebuilt> rebuildFromLog(Connection& damaged, Connection& fresh,
                               const std::function<bool(std::int64_t, std::int64_t)>& step);

} // namespace app
