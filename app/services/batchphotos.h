/// Pictures in batches (sync.md, "The file"): they follow the changes, up to a size per file that this register chose; what
/// did not fit, or did not come, is asked for in the next file the other way. The changes never wait for them.
#pragma once

#include "app/services/session.h"
#include "app/store/changelog.h"
#include "app/store/peers.h"
#include "app/sync/batchphoto.h"

namespace app {

/// Bytes of pictures in one file; 0 = none go along.
inline constexpr std::int64_t kMegabyte = 1 << 20; ///< as file managers count
inline constexpr std::int64_t kDefaultPhotoLimit = 50 * kMegabyte;
inline constexpr std::int64_t kMaxPhotoLimit = 4000 * kMegabyte;

Result<std::int64_t> photoLimit(Session& session);
/// Invalid below 0 and above kMaxPhotoLimit.
Result<void> setPhotoLimit(Session& session, std::int64_t bytes);
/// How many pictures are recorded here whose bytes have not come, up to kMaxWanted.
Result<std::int64_t> photosAwaited(Session& session);

/// Those of them that this device may have: what a batch for it asks for, oldest first.
Result<QStringList> photosToAskFor(Connection& connection, const PeerRow& peer);

/// Chooses, for one batch, the pictures that go along: those the peer asked for, then those whose records are in the batch,
/// oldest first. Only of areas the peer may see, each once.
class PhotosToSend {
public:
    /// `ranges` are the changes of the batch, `limit` as in photoLimit().
    static Result<PhotosToSend> choose(Connection& connection, const PeerRow& peer,
                                       const QList<ChangeLog::Range>& ranges, std::int64_t limit);

    /// Nothing at the end.
    Result<std::optional<BatchPhoto>> next();

    /// Of all that go along, in bytes.
    std::int64_t bytes() const { return m_bytes; }

    std::int64_t sent() const { return m_sent; }
    /// Those that are here, and were too many for this file.
    std::int64_t left() const { return m_left; }

private:
    explicit PhotosToSend(Connection& connection) : m_connection(&connection) {}

    Connection* m_connection;
    QStringList m_waiting; ///< digests, the next one last
    std::int64_t m_bytes = 0;
    std::int64_t m_sent = 0;
    std::int64_t m_left = 0;
};

} // namespace app
