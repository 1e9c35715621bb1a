/// How a trace lies in its file: heads, each followed by its two texts.
#pragma once

#include <cstdint>

namespace torture {

enum class What : std::uint32_t {
    Opened,  ///< a file that was there: first = its path
    Created, ///< first = its path; empty for one without a name
    Written, ///< at, first = the bytes
    Resized, ///< at = its size from now on
    Synced,  ///< a file
    FolderSynced,
    Renamed, ///< first -> second
    Linked,  ///< `file`, or first when that is 0, gets another name: second
    Removed, ///< a file
    FolderMade,
    FolderRemoved,
    Said, ///< first = the caller's line
};

struct TraceHead {
    What what = What::Said;
    std::int32_t file = 0; ///< another one for each opening
    std::int64_t at = 0;
    std::uint32_t first = 0; ///< bytes that follow
    std::uint32_t second = 0;
};

} // namespace torture
