/// What lies sealed in a batch. The first byte tells what the rest is: "z" the compressed stream, "b" the body of a
/// change; anything else begins the lines themselves: changes first, then pictures.
#include "app/sync/batchphoto.h"
#include "app/sync/changeline.h"
#include "app/sync/payloadreader.h"
#include "tests/fuzz/scratchfile.h"

#include <QFile>
#include <QtEndian>

#include <cstdlib>

namespace {

/// The sum of what it says is one patch, and one patch is one text.
void checkBody(const QByteArray& body)
{
    const auto patch = app::decodeBody(body);
    if (!patch)
        return;
    const QByteArray once = app::encodeBody(*patch);
    const auto again = app::decodeBody(once);
    if (!again || again->sets.size() != patch->sets.size() || !again->unreadable.isEmpty())
        std::abort();
}

void checkLine(const QByteArray& line)
{
    const auto decoded = app::decodeChangeLine(line);
    if (!decoded)
        return;
    const QByteArray once = app::encodeChangeLine(decoded->change, decoded->stream);
    const auto again = app::decodeChangeLine(once);
    // Keys of newer versions are longer than what is known of them.
    if (!again || again->stream != decoded->stream ||
        app::nextChain({}, again->change) != app::nextChain({}, decoded->change) ||
        again->change.body != decoded->change.body)
        std::abort();
    checkBody(decoded->change.body);
}

/// Chunks as PayloadWriter makes them, of 64 KiB or less.
QByteArray sealed(const QByteArray& compressed, const app::Secret& key, const QByteArray& binding)
{
    crypto_secretstream_xchacha20poly1305_state cipher{};
    QByteArray bytes(app::kStreamStart, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&cipher, app::bytesOf(bytes), key.data());
    for (qsizetype at = 0; at <= compressed.size(); at += app::kChunk) {
        const QByteArray chunk = compressed.mid(at, app::kChunk);
        const bool isLast = at + app::kChunk > compressed.size();
        QByteArray one(4 + chunk.size() + app::kSealedOverhead, '\0');
        qToLittleEndian(quint32(chunk.size() + app::kSealedOverhead), one.data());
        crypto_secretstream_xchacha20poly1305_push(
            &cipher, app::bytesOf(one) + 4, nullptr, app::bytesOf(chunk), app::sizeOf(chunk),
            app::bytesOf(binding), app::sizeOf(binding),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        bytes += one;
    }
    return bytes;
}

void readCompressed(const QByteArray& compressed)
{
    static const app::Secret key = app::Secret::random(app::kFileKeySize);
    const QByteArray before("a header");
    const QByteArray bytes = sealed(compressed, key, app::hashOf(before));
    QFile file(tests::scratchFileWith(bytes));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    const auto read = app::PayloadReader(file, 0, bytes.size())
                          .read(before, key, [](const QByteArray& line) -> app::Result<void> {
                              if (line.size() > app::kMaxLine)
                                  std::abort();
                              checkLine(line);
                              return {};
                          });
    Q_UNUSED(read)
}

void readLines(const QByteArray& text)
{
    app::PhotoLines photos([](const QString&) { return app::Result<void>(); },
                           [](const app::BatchPhoto& photo) -> app::Result<void> {
                               if (app::photoDigest(photo.bytes) != photo.digest)
                                   std::abort();
                               return {};
                           });
    for (const QByteArray& line : text.split('\n')) {
        checkLine(line);
        const auto taken = photos.take(line);
        Q_UNUSED(taken)
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (bytes.startsWith('z'))
        readCompressed(bytes.mid(1));
    else if (bytes.startsWith('b'))
        checkBody(bytes.mid(1));
    else
        readLines(bytes);
    return 0;
}
