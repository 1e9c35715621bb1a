/// The points at which things go wrong: a process that is killed, power that goes, a call that fails.
#pragma once

#include "tests/torture/history.h"

namespace torture {

/// What came of some points of one kind.
struct Tally {
    std::int64_t points = 0;
    std::int64_t acknowledged = 0; ///< acts looked for after a cut
    QStringList problems;          ///< with what repeats them

    void add(const Tally& other);
};

/// A folder to play in, and what lies in it at the beginning.
struct Ground {
    QString folder;
    Image start;
    QString program; ///< how this program is called, for what repeats a problem
};

/// Killed before, or half-way through, call `at` of the history; sometimes a second time, as it is opened again.
Tally kill(const Ground& ground, const History& history, std::int64_t at);
/// The power goes after each of these events, once with each.
Tally cut(const Ground& ground, const History& history, const std::vector<std::size_t>& events);

/// A way in which calls fail.
struct Failing {
    const char* name;
    Fault fault;
    /// One of these is said, or the act succeeds all the same.
    std::vector<app::ErrorCode> codes;
};
std::span<const Failing> failings();
/// How many calls of that kind the act makes.
std::int64_t callsOf(const Ground& ground, const Act& act, const Failing& failing);
/// Call `at` of the act fails: it says so, nothing has happened, and it succeeds when it is done again.
Tally fail(const Ground& ground, const Act& act, const Failing& failing, std::int64_t at);

} // namespace torture
