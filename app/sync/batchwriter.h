/// Writes a .jbatch: header, compressed and sealed changes, signature; streaming, so memory stays flat.
#pragma once

#include "app/sync/batchheader.h"
#include "app/sync/batchphoto.h"

#include <functional>
#include <optional>

namespace app {

class JobContext;

struct WrittenBatch {
    QByteArray hash; ///< BLAKE2b-256 of everything before the signature: the next batch names it
    std::int64_t bytes = 0;
};

/// What goes into a batch, in this order.
struct BatchSource {
    /// Hands out the changes in log order, nothing at the end.
    std::function<Result<std::optional<Change>>()> nextChange;
    QStringList wanted = {}; ///< digests of pictures that are asked for
    /// Hands out the pictures that go along, nothing at the end; asked after the last change. May be empty.
    std::function<Result<std::optional<BatchPhoto>>()> nextPhoto = {};
};

/// Fills in header.receivers from `receiverBoxKeys` and header.senderCard from header.sender, writes to a temporary name, syncs, reads the whole file
/// back and verifies it, renames to `path`, syncs the folder. On any failure nothing is left under
/// `path` that was not there before. NotFound (the folder is gone), StorageFull, StorageReadOnly,
/// StorageFailed, Cancelled, NoReceiver; StorageCorrupt when the changes are not what the parts say, Invalid
/// when no reader would take the header.
Result<WrittenBatch> writeBatch(const QString& path, BatchHeader header,
                                const QMap<Origin, QByteArray>& receiverBoxKeys,
                                const DeviceKeys& keys, const BatchSource& source,
                                JobContext& context);

/// "35.15.12.2004_7F3A_0013.jbatch"; "35.15_7F3A-91BC_0013.jbatch" when header.receivers holds one already: an
/// office numbers its batches for each village apart.
QString batchFileName(const BatchHeader& header);

} // namespace app
