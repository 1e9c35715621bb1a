#include "app/sync/batchreader.h"

#include "app/base/filesync.h"
#include "app/sync/batchlayout.h"
#include "app/sync/changeline.h"
#include "app/sync/payloadreader.h"
#include "app/sync/streamcheck.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

struct BatchReader::Private {
    QFile file;
    QByteArray before; ///< everything in front of the cipher stream
    BatchHeader header;
    QByteArray hash;
    qint64 end = 0; ///< where the signature begins
};

namespace {

constexpr qsizetype kBlock = 256 * 1024;

Error damaged(const QString& detail)
{
    return {ErrorCode::FileDamaged, u"batch: "_s + detail};
}

/// Magic, format, length and header, as they stand in the file.
Result<QByteArray> readBefore(QFile& file, qint64 end)
{
    QByteArray before = file.read(kPreludeSize);
    if (before.size() != kPreludeSize || !before.startsWith(kBatchMagic))
        return damaged(u"no batch, or its beginning is lost"_s);
    const auto format = qFromLittleEndian<quint16>(before.constData() + kBatchMagic.size());
    if (format > kBatchFormat)
        return Error{ErrorCode::FileTooNew, u"batch format %1"_s.arg(format)};
    const qint64 length =
        qFromLittleEndian<quint32>(before.constData() + kBatchMagic.size() + sizeof format);
    if (format < 1 || length > kMaxHeader || length > end - kPreludeSize)
        return damaged(u"length of the header"_s);
    before += file.read(length);
    if (before.size() != kPreludeSize + length)
        return damaged(u"header cut"_s);
    return before;
}

/// A device that does not answer makes a file look cut: that is said as it is.
template <typename T>
Result<T> asRead(const QFile& file, Result<T> result)
{
    if (!result && result.error().code == ErrorCode::FileDamaged)
        return readError(file, result.error());
    return result;
}

/// Reads from where the file stands to `end`.
Result<QByteArray> hashUpTo(QFile& file, const QByteArray& before, qint64 end)
{
    RunningHash hash;
    hash.add(before);
    for (qint64 left = end - before.size(); left > 0;) {
        const QByteArray block = file.read(std::min<qint64>(left, kBlock));
        if (block.isEmpty())
            return Error{ErrorCode::FileUnreadable, u"batch: "_s + file.errorString()};
        hash.add(block);
        left -= block.size();
    }
    return hash.result();
}

/// NotForUs when no sealed key is ours.
Result<Secret> fileKeyOf(const BatchHeader& header, const DeviceKeys& keys)
{
    for (const Receiver& receiver : header.receivers) {
        auto opened = keys.openSealed(receiver.sealedKey);
        if (opened)
            return opened;
    }
    return Error{ErrorCode::NotForUs, u"batch sealed to other devices"_s};
}

} // namespace

BatchReader::BatchReader(std::unique_ptr<Private> d) : m(std::move(d)) {}
BatchReader::~BatchReader() = default;
BatchReader::BatchReader(BatchReader&&) noexcept = default;
BatchReader& BatchReader::operator=(BatchReader&&) noexcept = default;

const BatchHeader& BatchReader::header() const
{
    return m->header;
}

const QByteArray& BatchReader::hash() const
{
    return m->hash;
}

Result<BatchReader> BatchReader::open(const QString& path)
{
    auto d = std::make_unique<Private>();
    d->file.setFileName(path);
    if (!d->file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, u"batch: "_s + d->file.errorString()};
    d->end = d->file.size() - kSignatureSize;
    auto before = asRead(d->file, readBefore(d->file, d->end));
    if (!before)
        return before.error();
    d->before = *std::move(before);
    auto header = decodeHeader(d->before.sliced(kPreludeSize));
    if (!header)
        return header.error();
    d->header = *std::move(header);
    auto hash = hashUpTo(d->file, d->before, d->end);
    if (!hash)
        return hash.error();
    d->hash = *std::move(hash);
    const QByteArray signature = d->file.read(kSignatureSize + 1);
    if (!isSignedBy(signature, batchMessage(d->hash), d->header.sender.keys.sign))
        return readError(d->file, damaged(u"signature"_s));
    return BatchReader(std::move(d));
}

Result<void> BatchReader::read(const DeviceKeys& keys, const Takers& takers)
{
    const auto fileKey = fileKeyOf(m->header, keys);
    if (!fileKey)
        return fileKey.error();
    StreamCheck check(m->header);
    if (!check.areSigned())
        return damaged(u"a stream is not signed by its device"_s);

    PhotoLines photos(takers.wanted, takers.photo);
    std::int64_t changes = 0;
    const auto takeLine = [&](const QByteArray& line) -> Result<void> {
        if (changes == m->header.changes)
            return photos.take(line);
        ++changes;
        auto decoded = decodeChangeLine(line);
        if (!decoded)
            return decoded.error();
        if (!check.take(decoded->change, decoded->stream))
            return damaged(u"a stream has a gap"_s);
        decoded->change.stream = m->header.parts[decoded->stream].key;
        return takers.change(decoded->change);
    };
    m->file.seek(m->before.size());
    PayloadReader payload(m->file, m->before.size(), m->end);
    if (auto done = asRead(m->file, payload.read(m->before, *fileKey, takeLine)); !done)
        return done;
    if (!photos.areComplete())
        return damaged(u"a picture is cut"_s);
    if (!check.areComplete())
        return damaged(u"a stream ends elsewhere than its device signed"_s);
    // The file may have changed under our hands since it was opened: a stick is not to be trusted.
    if (payload.hash() != m->hash)
        return damaged(u"the file has changed since it was checked"_s);
    return {};
}

} // namespace app
