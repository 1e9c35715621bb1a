/// Reads a batch on a thread of its own while the caller's merges it: decrypting, parsing and checking are a third of the work.
#pragma once

#include "app/sync/batchreader.h"

namespace app {

struct DecodedChange {
    Change change;
    std::optional<Patch> patch; ///< decodeBody() of its body
};

struct DecodedTakers {
    /// May leave something else of its kind in its place: whatever is there goes back to the thread that read it.
    std::function<Result<void>(DecodedChange&)> change;
    PhotoLines::TakeWanted wanted;
    PhotoLines::TakePhoto photo;
};

/// As BatchReader::read(), with every body decoded: the takers are called in this thread. `keys` is read in the other one
/// and not changed meanwhile.
Result<void> readBeside(BatchReader& reader, const DeviceKeys& keys, const DecodedTakers& takers);

} // namespace app
