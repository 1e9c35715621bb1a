/// How the bytes of a .jbatch lie, and their limits. All numbers little endian:
/// magic, u16 format, u32 length of the header, header, 24 bytes that start the cipher stream, chunks (u32
/// length, sealed bytes), Ed25519 signature. The chunks hold up to 64 KiB each of a zstd stream of lines; the
/// last carries the final tag. The hash of everything before the cipher stream is additional data of
/// every chunk.
#pragma once

#include "app/vault/sodium.h"

#include <sodium.h>

namespace app {

inline constexpr QByteArrayView kBatchMagic("JBATCH\r\n");
/// Magic, format and length of the header.
inline constexpr qsizetype kPreludeSize = 8 + 2 + 4;
inline constexpr qsizetype kMaxHeader = 4 << 20;
inline constexpr qsizetype kStreamStart = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
inline constexpr qsizetype kChunk = 64 * 1024;
inline constexpr qsizetype kSealedOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
inline constexpr qsizetype kSignatureSize = crypto_sign_BYTES;
inline constexpr qsizetype kFileKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
inline constexpr qsizetype kSealedKeySize = kFileKeySize + qsizetype(crypto_box_SEALBYTES);
/// 2^23 bytes: the most a reader keeps of the past of a zstd stream; ours need less.
inline constexpr int kWindowLog = 23;

/// BLAKE2b-256, bit by bit.
class RunningHash {
public:
    RunningHash()
    {
        startSodium();
        crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES);
    }

    void add(QByteArrayView bytes)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  std::size_t(bytes.size()));
    }

    /// Ends it.
    QByteArray result()
    {
        QByteArray hash(crypto_generichash_BYTES, '\0');
        crypto_generichash_final(&m_state, bytesOf(hash), sizeOf(hash));
        return hash;
    }

private:
    crypto_generichash_state m_state{};
};

/// What the sender signs: the words keep the signature from ever standing for something else.
inline QByteArray batchMessage(const QByteArray& hash)
{
    QByteArray message("jemput-bola batch\n");
    message += hash;
    return message;
}

} // namespace app
