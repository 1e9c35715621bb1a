/// Lines -> zstd -> sealed chunks in a file, with the hash of all that was written.
#pragma once

#include "app/base/safefile.h"
#include "app/sync/batchlayout.h"
#include "app/vault/secret.h"

#include <memory>

struct ZSTD_CCtx_s;

namespace app {

class PayloadWriter {
public:
    /// `file` is open and outlives the writer.
    explicit PayloadWriter(SafeFile& file);
    ~PayloadWriter();
    PayloadWriter(const PayloadWriter&) = delete;
    PayloadWriter& operator=(const PayloadWriter&) = delete;

    /// Writes everything before the cipher stream, and starts it.
    Result<void> begin(const QByteArray& header, const Secret& fileKey);
    /// One line, without its newline.
    Result<void> add(const QByteArray& line);
    /// Seals the rest; the hash of everything.
    Result<QByteArray> finish();

    std::int64_t size() const { return m_size; }

private:
    Result<void> put(const QByteArray& bytes);
    Result<void> compress(QByteArrayView bytes, int directive);
    Result<void> seal(unsigned char tag);

    SafeFile& m_file;
    RunningHash m_hash;
    std::int64_t m_size = 0;
    QByteArray m_binding; ///< additional data of every chunk
    QByteArray m_lines;   ///< not yet given to zstd
    QByteArray m_chunk;   ///< room for one, filled up to m_filled
    qsizetype m_filled = 0;
    std::unique_ptr<ZSTD_CCtx_s, void (*)(ZSTD_CCtx_s*)> m_zstd;
    crypto_secretstream_xchacha20poly1305_state m_cipher{};
};

} // namespace app
