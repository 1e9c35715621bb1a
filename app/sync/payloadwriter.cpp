#include "app/sync/payloadwriter.h"

#include "app/sync/batchheader.h"

#include <QtEndian>

#include <zstd.h>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// Measured on 100,000 registrations: half of each line is random ids and salts, where the short matches
// that levels 2 to 9 look for cost up to ten times the time and even bytes.
constexpr int kLevel = 1;
// Small calls cost zstd more than the compression itself.
constexpr qsizetype kGathered = 128 * 1024;

} // namespace

PayloadWriter::PayloadWriter(SafeFile& file)
    : m_file(file),
      m_chunk(kChunk, '\0'),
      m_zstd(ZSTD_createCCtx(), [](ZSTD_CCtx* context) { ZSTD_freeCCtx(context); })
{
    if (m_zstd == nullptr)
        qBadAlloc();
    ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_compressionLevel, kLevel);
    // In a thread of its own, while the next lines come from the register; where zstd was built without
    // threads it says so and works here.
    ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_nbWorkers, 1);
}

PayloadWriter::~PayloadWriter()
{
    sodium_memzero(&m_cipher, sizeof m_cipher);
    sodium_memzero(m_chunk.data(), sizeOf(m_chunk));
}

Result<void> PayloadWriter::put(const QByteArray& bytes)
{
    m_hash.add(bytes);
    m_size += bytes.size();
    return m_file.write(bytes);
}

Result<void> PayloadWriter::begin(const QByteArray& header, const Secret& fileKey)
{
    QByteArray start = kBatchMagic.toByteArray();
    const auto format = qToLittleEndian<quint16>(kBatchFormat);
    const auto length = qToLittleEndian<quint32>(quint32(header.size()));
    start.append(reinterpret_cast<const char*>(&format), sizeof format);
    start.append(reinterpret_cast<const char*>(&length), sizeof length);
    start += header;
    m_binding = hashOf(start);

    QByteArray stream(kStreamStart, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&m_cipher, bytesOf(stream), fileKey.data());
    start += stream;
    return put(start);
}

Result<void> PayloadWriter::add(const QByteArray& line)
{
    m_lines += line;
    m_lines += '\n';
    if (m_lines.size() < kGathered)
        return {};
    auto done = compress(m_lines, ZSTD_e_continue);
    m_lines.clear();
    m_lines.reserve(2 * kGathered);
    return done;
}

Result<void> PayloadWriter::compress(QByteArrayView bytes, int directive)
{
    ZSTD_inBuffer in{bytes.data(), std::size_t(bytes.size()), 0};
    for (bool isGoingOn = true; isGoingOn;) {
        ZSTD_outBuffer out{m_chunk.data(), std::size_t(kChunk), std::size_t(m_filled)};
        const std::size_t left =
            ZSTD_compressStream2(m_zstd.get(), &out, &in, ZSTD_EndDirective(directive));
        if (ZSTD_isError(left) != 0)
            return Error{ErrorCode::StorageFailed,
                         u"zstd: "_s + QLatin1StringView(ZSTD_getErrorName(left))};
        m_filled = qsizetype(out.pos);
        isGoingOn = directive == ZSTD_e_end ? left != 0 : in.pos < in.size;
        if (m_filled < kChunk)
            continue;
        if (auto done = seal(crypto_secretstream_xchacha20poly1305_TAG_MESSAGE); !done)
            return done;
    }
    return {};
}

Result<void> PayloadWriter::seal(unsigned char tag)
{
    QByteArray sealed(qsizetype(sizeof(quint32)) + m_filled + kSealedOverhead, '\0');
    qToLittleEndian(quint32(m_filled + kSealedOverhead), sealed.data());
    crypto_secretstream_xchacha20poly1305_push(&m_cipher, bytesOf(sealed) + sizeof(quint32),
                                               nullptr, bytesOf(m_chunk), std::size_t(m_filled),
                                               bytesOf(m_binding), sizeOf(m_binding), tag);
    m_filled = 0;
    return put(sealed);
}

Result<QByteArray> PayloadWriter::finish()
{
    if (auto done = compress(m_lines, ZSTD_e_end); !done)
        return done.error();
    if (auto done = seal(crypto_secretstream_xchacha20poly1305_TAG_FINAL); !done)
        return done.error();
    return m_hash.result();
}

} // namespace app
