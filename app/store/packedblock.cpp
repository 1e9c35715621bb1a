#include "app/store/packedblock.h"

#include <QDataStream>
#include <QIODevice>

#include <zstd.h>

namespace app {

namespace {

constexpr auto kStreamVersion = QDataStream::Qt_6_4;
// Packed once, in the background, and read for years.
constexpr int kLevel = 12;
// Far above what a block holds: more is damage, and must not take all memory.
constexpr unsigned long long kMostBytes = 64ULL * 1024 * 1024;

std::optional<QByteArray> unpacked(const QByteArray& bytes)
{
    const auto packed = std::size_t(bytes.size());
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.constData(), packed);
    // Also when it is one of the values that stand for a failure.
    if (size > kMostBytes)
        return {};
    QByteArray plain(qsizetype(size), Qt::Uninitialized);
    if (ZSTD_decompress(plain.data(), size, bytes.constData(), packed) != size)
        return {};
    return plain;
}

void write(QDataStream& out, const QByteArray& part)
{
    out << quint32(part.size());
    out.writeRawData(part.constData(), int(part.size()));
}

/// Points into `plain`, which `in` reads: one change of a block is wanted, and the others need not be copied for that.
QByteArray partOf(const QByteArray& plain, QDataStream& in)
{
    quint32 size = 0;
    in >> size;
    const qint64 at = in.device()->pos();
    if (in.status() != QDataStream::Ok || plain.size() - at < qint64{size}) {
        in.setStatus(QDataStream::ReadPastEnd);
        return {};
    }
    in.skipRawData(int(size));
    return QByteArray::fromRawData(plain.constData() + at, qsizetype(size));
}

} // namespace

QByteArray encodeBlock(const QList<PackedChange>& changes)
{
    QByteArray plain;
    QDataStream out(&plain, QIODevice::WriteOnly);
    out.setVersion(kStreamVersion);
    out << quint32(changes.size());
    // What is alike stands together.
    for (const PackedChange& change : changes)
        out << qint64{change.n};
    for (const PackedChange& change : changes)
        write(out, change.salt);
    for (const PackedChange& change : changes)
        write(out, change.body);

    const auto size = std::size_t(plain.size());
    QByteArray bytes(qsizetype(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t packed =
        ZSTD_compress(bytes.data(), std::size_t(bytes.size()), plain.constData(), size, kLevel);
    Q_ASSERT(ZSTD_isError(packed) == 0); // the room is enough for any input
    bytes.truncate(qsizetype(packed));
    return bytes;
}

std::optional<UnpackedBlock> decodeBlock(const QByteArray& bytes)
{
    const auto plain = unpacked(bytes);
    if (!plain)
        return {};
    UnpackedBlock block{*plain, {}};
    QDataStream in(block.plain);
    in.setVersion(kStreamVersion);
    quint32 count = 0;
    in >> count;
    for (; count > 0 && in.status() == QDataStream::Ok; --count) {
        qint64 n = 0;
        in >> n;
        block.changes.append({n, {}, {}});
    }
    for (PackedChange& change : block.changes)
        change.salt = partOf(block.plain, in);
    for (PackedChange& change : block.changes)
        change.body = partOf(block.plain, in);
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return {};
    return block;
}

} // namespace app
