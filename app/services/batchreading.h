/// Reads a batch on a thread of its own while the caller's merges it: decrypting, parsing and checking are a third of the work.
#pragma once

#include "app/domain/worker.h"
#include "app/store/understood.h"
#include "app/sync/batchreader.h"

namespace app {

struct DecodedChange {
    Change change;
    Understood known;
    bool isSound =
        false; ///< of a worker: what `DecodedTakers::isSound` says of what the change holds
};

struct DecodedTakers {
    /// Asked in the other thread about the first values of each worker; may be empty.
    std::function<bool(const Worker&)> isSound;
    /// May leave something else of its kind in its place: whatever is there goes back to the thread that read it.
    std::function<Result<void>(DecodedChange&)> change;
    PhotoLines::TakeWanted wanted;
    PhotoLines::TakePhoto photo;
};

/// As BatchReader::read(), with every body decoded: the takers are called in this thread. `keys` is read in the other one
/// and not changed meanwhile.
Result<void> readBeside(BatchReader& reader, const DeviceKeys& keys, const DecodedTakers& takers);

} // namespace app
