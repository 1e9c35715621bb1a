/// Stands between this program and one folder: sees every call that the engine, Qt and our own code make for files in it,
/// writes them down, and lets a chosen one fail or be the last of the process. Its functions replace those of the C
/// library in the program it is linked into, so that the product needs no hook. Linux only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace torture {

/// Kinds of calls, to be combined.
enum Call : unsigned {
    OpenToRead = 1U << 0U,
    OpenToWrite = 1U << 1U, ///< of a file that is there
    Create = 1U << 2U,
    Read = 1U << 3U,
    Write = 1U << 4U,
    Resize = 1U << 5U,
    Sync = 1U << 6U,
    Rename = 1U << 7U,
    Remove = 1U << 8U,
    Folder = 1U << 9U, ///< made
};
/// What leaves the disk otherwise than it was.
inline constexpr unsigned kChanging = Create | Write | Resize | Sync | Rename | Remove | Folder;
inline constexpr unsigned kAllCalls = kChanging | OpenToRead | OpenToWrite | Read;

/// The drive was pulled out: names are not found, and what is open does not answer.
inline constexpr int kGone = -1;

struct Fault {
    enum class Kind {
        None,
        Kill,  ///< the process ends before the call
        Tear,  ///< the process ends half-way through a write
        Fail,  ///< the call fails
        Short, ///< a read or write does half of what was asked and says so, as it may
        Slow,  ///< the call takes its time, and is then done
    };
    Kind kind = Kind::None;
    std::int64_t at = 1; ///< which of the counted calls
    unsigned calls = kAllCalls;
    int error = 0;      ///< an errno, or kGone
    bool stays = false; ///< all later ones fail as well
    std::string below;  ///< only in this part of the folder; empty = everywhere
    unsigned delay = 0; ///< of Kind::Slow, in microseconds: what an old disk or a worn stick takes
};

/// Exit code of a process that was ended by a fault.
inline constexpr int kEnded = 77;

/// Begins to look at the calls below `folder` (absolute, without a slash at its end).
void watch(const std::string& folder);
/// Every change of the disk goes to this file from now on, as trace.h reads it; -1 stops that.
void traceTo(int file);
/// Adds a line of the caller to the trace, also when no changes are traced; `file` as handed to traceTo().
void say(int file, std::string_view text);

void arm(const Fault& fault);
/// Counted calls since arm().
std::int64_t disarm();

} // namespace torture
