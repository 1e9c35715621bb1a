#include "app/sync/payloadreader.h"

#include "app/sync/changeline.h"

#include <QFile>
#include <QtEndian>

#include <zstd.h>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// Our lines shrink some 10 times; random ids and salts alone keep them far from this. A short file that
// unfolds to gigabytes is meant to.
constexpr qint64 kMostGrowth = 1000;
constexpr qint64 kFreeGrowth = 4 << 20;
constexpr qsizetype kTextBlock = 128 * 1024;

Error damaged(const QString& detail)
{
    return {ErrorCode::FileDamaged, u"payload: "_s + detail};
}

} // namespace

PayloadReader::PayloadReader(QFile& file, qint64 start, qint64 end)
    : m_file(file),
      m_at(start),
      m_end(end),
      m_plain(kChunk, '\0'),
      m_text(kTextBlock, '\0'),
      m_zstd(ZSTD_createDCtx(), [](ZSTD_DCtx* context) { ZSTD_freeDCtx(context); })
{
    if (m_zstd == nullptr)
        qBadAlloc();
    ZSTD_DCtx_setParameter(m_zstd.get(), ZSTD_d_windowLogMax, kWindowLog);
}

PayloadReader::~PayloadReader()
{
    sodium_memzero(&m_cipher, sizeof m_cipher);
    sodium_memzero(m_plain.data(), sizeOf(m_plain));
    sodium_memzero(m_text.data(), sizeOf(m_text));
}

/// Empty when there is not so much before the end.
QByteArray PayloadReader::next(qsizetype size)
{
    if (size > m_end - m_at)
        return {};
    QByteArray bytes = m_file.read(size);
    if (bytes.size() != size)
        return {};
    m_at += size;
    m_hash.add(bytes);
    return bytes;
}

Result<void> PayloadReader::read(const QByteArray& before, const Secret& fileKey,
                                 const TakeLine& take)
{
    m_hash.add(before);
    m_binding = hashOf(before);
    const QByteArray start = next(kStreamStart);
    if (start.isEmpty() || fileKey.size() != std::size_t(kFileKeySize) ||
        crypto_secretstream_xchacha20poly1305_init_pull(&m_cipher, bytesOf(start),
                                                        fileKey.data()) != 0)
        return damaged(u"no cipher stream"_s);
    for (bool isLast = false; !isLast;) {
        const auto done = readChunk(take);
        if (!done)
            return done.error();
        isLast = *done;
    }
    if (m_at != m_end || !m_isFrameComplete || !m_line.isEmpty())
        return damaged(u"ends elsewhere"_s);
    return {};
}

/// Whether it was the last.
Result<bool> PayloadReader::readChunk(const TakeLine& take)
{
    const QByteArray length = next(sizeof(quint32));
    const qint64 size = length.isEmpty() ? 0 : qFromLittleEndian<quint32>(length.constData());
    if (size < kSealedOverhead || size > kChunk + kSealedOverhead)
        return damaged(u"length of a chunk"_s);
    const QByteArray sealed = next(qsizetype(size));
    unsigned char tag = 0;
    if (sealed.isEmpty() || crypto_secretstream_xchacha20poly1305_pull(
                                &m_cipher, bytesOf(m_plain), nullptr, &tag, bytesOf(sealed),
                                sizeOf(sealed), bytesOf(m_binding), sizeOf(m_binding)) != 0)
        return damaged(u"a chunk does not open"_s);
    const bool isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (!isLast && tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE)
        return damaged(u"tag of a chunk"_s);
    if (auto done =
            decompress(QByteArrayView(m_plain).first(qsizetype(size) - kSealedOverhead), take);
        !done)
        return done.error();
    return isLast;
}

Result<void> PayloadReader::decompress(QByteArrayView bytes, const TakeLine& take)
{
    ZSTD_inBuffer in{bytes.data(), std::size_t(bytes.size()), 0};
    m_taken += bytes.size();
    bool isFull = false;
    while (in.pos < in.size || isFull) {
        if (m_isFrameComplete)
            return damaged(u"goes on after its end"_s);
        ZSTD_outBuffer out{m_text.data(), std::size_t(kTextBlock), 0};
        const std::size_t left = ZSTD_decompressStream(m_zstd.get(), &out, &in);
        if (ZSTD_isError(left) != 0)
            return damaged(QString::fromLatin1(ZSTD_getErrorName(left)));
        m_isFrameComplete = left == 0;
        isFull = out.pos == out.size && left != 0;
        m_given += qint64(out.pos);
        if (m_given > kFreeGrowth + kMostGrowth * m_taken)
            return damaged(u"grows too much"_s);
        if (auto done = split(QByteArrayView(m_text).first(qsizetype(out.pos)), take); !done)
            return done;
    }
    return {};
}

Result<void> PayloadReader::split(QByteArrayView text, const TakeLine& take)
{
    while (!text.isEmpty()) {
        const qsizetype newline = text.indexOf('\n');
        const QByteArrayView piece = newline < 0 ? text : text.first(newline);
        if (m_line.size() + piece.size() > kMaxLine)
            return damaged(u"a line is too long"_s);
        if (newline < 0) {
            m_line += piece;
            return {};
        }
        text = text.sliced(newline + 1);
        if (!m_line.isEmpty())
            m_line += piece;
        const QByteArray line = m_line.isEmpty()
                                    ? QByteArray::fromRawData(piece.data(), piece.size())
                                    : std::exchange(m_line, QByteArray());
        if (auto done = take(line); !done)
            return done;
    }
    return {};
}

} // namespace app
