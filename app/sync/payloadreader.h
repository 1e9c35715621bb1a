/// Sealed chunks of a file -> zstd -> lines; memory stays flat whatever the payload claims to be.
#pragma once

#include "app/base/result.h"
#include "app/sync/batchlayout.h"
#include "app/vault/secret.h"

#include <functional>
#include <memory>

class QFile;
struct ZSTD_DCtx_s;

namespace app {

class PayloadReader {
public:
    using TakeLine = std::function<Result<void>(const QByteArray& line)>;

    /// `file` stands at `start`, where the cipher stream begins; the payload ends before `end`.
    PayloadReader(QFile& file, qint64 start, qint64 end);
    ~PayloadReader();
    PayloadReader(const PayloadReader&) = delete;
    PayloadReader& operator=(const PayloadReader&) = delete;

    /// Hands over every line, without its newline, good for the call only. `before` is everything in
    /// front of the cipher stream. Stops at the first error of `take`; FileDamaged.
    Result<void> read(const QByteArray& before, const Secret& fileKey, const TakeLine& take);
    /// The hash of everything up to the end, once read.
    QByteArray hash() { return m_hash.result(); }

private:
    QByteArray next(qsizetype size);
    Result<bool> readChunk(const TakeLine& take);
    Result<void> decompress(QByteArrayView bytes, const TakeLine& take);
    Result<void> split(QByteArrayView text, const TakeLine& take);

    QFile& m_file;
    qint64 m_at;
    qint64 m_end;
    RunningHash m_hash;
    QByteArray m_binding;
    QByteArray m_plain;
    QByteArray m_text;
    QByteArray m_line; ///< the beginning of a line whose end is still to come
    qint64 m_taken = 0;
    qint64 m_given = 0;
    bool m_isFrameComplete = false;
    std::unique_ptr<ZSTD_DCtx_s, void (*)(ZSTD_DCtx_s*)> m_zstd;
    crypto_secretstream_xchacha20poly1305_state m_cipher{};
};

} // namespace app
