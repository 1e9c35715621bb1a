#include "app/exchange/zipparts.h"

#include <array>
#include <limits>

#include <zlib.h>

namespace app {

namespace {

constexpr std::int64_t kMostUnpacked = std::int64_t{2} << 30;
/// A sheet of a thousand equal rows packs some 50 : 1; what packs far better is made to do harm.
constexpr std::int64_t kMostRatio = 250;
constexpr std::int64_t kRatioMattersFrom = std::int64_t{16} << 20;
constexpr std::int64_t kMostDirectory = std::int64_t{16} << 20;
constexpr std::int64_t kEndSize = 22;
constexpr std::int64_t kEntrySize = 46;
constexpr std::int64_t kLocalSize = 30;
constexpr std::size_t kPiece = std::size_t{64} << 10;
constexpr std::uint32_t kNoSize32 = 0xffffffffU;

Error unreadable(const char* why)
{
    return {ErrorCode::FileUnreadable, QString::fromLatin1(why)};
}

/// Little-endian number of `size` bytes.
std::uint64_t numberAt(const QByteArray& bytes, std::int64_t at, int size)
{
    std::uint64_t value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::int64_t signedAt(const QByteArray& bytes, std::int64_t at, int size)
{
    return static_cast<std::int64_t>(numberAt(bytes, at, size) &
                                     std::uint64_t(std::numeric_limits<std::int64_t>::max()));
}

/// Position of the end record in the tail of the file, or -1.
std::int64_t endRecord(const QByteArray& tail)
{
    return tail.lastIndexOf(QByteArrayLiteral("PK\x05\x06"), tail.size() - kEndSize);
}

/// Ends zlib's state whichever way the function is left.
class Inflater {
public:
    Inflater() : m_ok(inflateInit2(&m_stream, -MAX_WBITS) == Z_OK) {}
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    bool isOk() const { return m_ok; }
    z_stream& stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_ok;
};

/// Passes pieces on while they agree with what the entry promised.
class CheckedSink {
public:
    CheckedSink(const std::function<Result<void>(std::string_view)>& take, std::int64_t promised)
        : m_take(take), m_promised(promised)
    {
    }

    Result<void> put(std::string_view piece)
    {
        m_size += static_cast<std::int64_t>(piece.size());
        if (m_size > m_promised)
            return unreadable("a part is longer than its entry says");
        m_check = crc32_z(m_check, reinterpret_cast<const Bytef*>(piece.data()), piece.size());
        return piece.empty() ? Result<void>() : m_take(piece);
    }

    bool isWhole(std::uint32_t check) const { return m_size == m_promised && m_check == check; }

private:
    const std::function<Result<void>(std::string_view)>& m_take;
    std::int64_t m_promised;
    std::int64_t m_size = 0;
    uLong m_check = crc32_z(0, nullptr, 0);
};

Result<void> copyStored(QFile& file, std::int64_t left, CheckedSink& sink)
{
    std::array<char, kPiece> piece{};
    while (left > 0) {
        const auto got = file.read(piece.data(), std::min<std::int64_t>(left, kPiece));
        if (got <= 0)
            return unreadable("the file ends inside a part");
        left -= got;
        if (auto put = sink.put({piece.data(), static_cast<std::size_t>(got)}); !put)
            return put;
    }
    return {};
}

Result<void> unpack(QFile& file, std::int64_t left, CheckedSink& sink)
{
    Inflater inflater;
    if (!inflater.isOk())
        return unreadable("zlib could not start");
    std::array<char, kPiece> packed{};
    std::array<char, kPiece> unpacked{};
    auto& stream = inflater.stream();
    for (int state = Z_OK; state != Z_STREAM_END;) {
        if (stream.avail_in == 0) {
            const auto got = file.read(packed.data(), std::min<std::int64_t>(left, kPiece));
            if (got <= 0)
                return unreadable("the file ends inside a part");
            left -= got;
            stream.next_in = reinterpret_cast<Bytef*>(packed.data());
            stream.avail_in = static_cast<uInt>(got);
        }
        stream.next_out = reinterpret_cast<Bytef*>(unpacked.data());
        stream.avail_out = static_cast<uInt>(unpacked.size());
        state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
            return unreadable("a part cannot be unpacked");
        if (auto put = sink.put({unpacked.data(), unpacked.size() - stream.avail_out}); !put)
            return put;
    }
    return {};
}

} // namespace

Result<ZipParts> ZipParts::open(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return unreadable("the file cannot be opened");
    ZipParts parts(std::move(file));
    if (auto loaded = parts.load(); !loaded)
        return loaded.error();
    return parts;
}

Result<void> ZipParts::load()
{
    const auto tailSize = std::min<std::int64_t>(m_file->size(), 0xffff + kEndSize);
    if (!m_file->seek(m_file->size() - tailSize))
        return unreadable("the end of the file cannot be read");
    const auto tail = m_file->read(tailSize);
    if (tail.size() != tailSize || tailSize < kEndSize)
        return unreadable("the end of the file cannot be read");
    const auto end = endRecord(tail);
    if (end < 0)
        return unreadable("no zip file, or its end is missing");
    const auto count = signedAt(tail, end + 10, 2);
    const auto size = signedAt(tail, end + 12, 4);
    const auto offset = signedAt(tail, end + 16, 4);
    if (size > kMostDirectory || offset + size > m_file->size() || !m_file->seek(offset))
        return unreadable("the list of parts lies outside the file");
    const auto directory = m_file->read(size);
    if (directory.size() != size)
        return unreadable("the list of parts cannot be read");
    return loadEntries(directory, count);
}

Result<void> ZipParts::loadEntries(const QByteArray& directory, std::int64_t count)
{
    std::int64_t sum = 0;
    std::int64_t at = 0;
    for (std::int64_t i = 0; i < count; ++i) {
        if (at + kEntrySize > directory.size() || numberAt(directory, at, 4) != 0x02014b50U)
            return unreadable("the list of parts is damaged");
        const auto flags = numberAt(directory, at + 8, 2);
        const auto method = numberAt(directory, at + 10, 2);
        const auto nameSize = signedAt(directory, at + 28, 2);
        const auto rest = signedAt(directory, at + 30, 2) + signedAt(directory, at + 32, 2);
        if (at + kEntrySize + nameSize + rest > directory.size())
            return unreadable("the list of parts is damaged");
        Entry entry{.offset = signedAt(directory, at + 42, 4),
                    .packed = signedAt(directory, at + 20, 4),
                    .unpacked = signedAt(directory, at + 24, 4),
                    .check = static_cast<std::uint32_t>(numberAt(directory, at + 16, 4)),
                    .deflated = method == 8,
                    .readable = (flags & 1U) == 0 && (method == 0 || method == 8)};
        if (entry.packed == kNoSize32 || entry.unpacked == kNoSize32 || entry.offset == kNoSize32)
            return unreadable("a part is 4 GiB or more");
        sum += entry.unpacked;
        if (sum > kMostUnpacked ||
            (entry.unpacked > kRatioMattersFrom &&
             entry.unpacked / std::max<std::int64_t>(entry.packed, 1) > kMostRatio))
            return unreadable("the file would unpack to far more than a spreadsheet holds");
        m_entries.emplace(directory.mid(at + kEntrySize, nameSize).toStdString(), entry);
        at += kEntrySize + nameSize + rest;
    }
    return {};
}

bool ZipParts::contains(std::string_view name) const
{
    return m_entries.contains(std::string(name));
}

std::int64_t ZipParts::sizeOf(std::string_view name) const
{
    const auto found = m_entries.find(std::string(name));
    return found == m_entries.end() ? 0 : found->second.unpacked;
}

Result<void> ZipParts::seekToData(const Entry& entry)
{
    if (!m_file->seek(entry.offset))
        return unreadable("a part lies outside the file");
    const auto local = m_file->read(kLocalSize);
    if (local.size() != kLocalSize || numberAt(local, 0, 4) != 0x04034b50U)
        return unreadable("a part does not begin where the list says");
    const auto skip = signedAt(local, 26, 2) + signedAt(local, 28, 2);
    if (!m_file->seek(entry.offset + kLocalSize + skip))
        return unreadable("a part lies outside the file");
    return {};
}

Result<void> ZipParts::read(std::string_view name,
                            const std::function<Result<void>(std::string_view)>& take)
{
    const auto found = m_entries.find(std::string(name));
    if (found == m_entries.end() || !found->second.readable)
        return unreadable("a part is missing or encrypted");
    const Entry& entry = found->second;
    if (auto sought = seekToData(entry); !sought)
        return sought;
    CheckedSink sink(take, entry.unpacked);
    auto copied = entry.deflated ? unpack(*m_file, entry.packed, sink)
                                 : copyStored(*m_file, entry.packed, sink);
    if (copied && !sink.isWhole(entry.check))
        return unreadable("a part does not agree with its check sum");
    return copied;
}

Result<std::string> ZipParts::whole(std::string_view name, std::int64_t limit)
{
    if (sizeOf(name) > limit)
        return unreadable("a part is too large");
    std::string all;
    all.reserve(static_cast<std::size_t>(sizeOf(name)));
    auto done = read(name, [&all](std::string_view piece) {
        all.append(piece);
        return Result<void>();
    });
    if (!done)
        return done.error();
    return all;
}

} // namespace app
