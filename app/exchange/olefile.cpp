#include "app/exchange/olefile.h"

#include <QtEndian>

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::int64_t kLargest = std::int64_t{200} << 20;
constexpr std::int64_t kHeader = 512;
constexpr std::int64_t kSmallSector = 64;
constexpr std::int64_t kEntrySize = 128;
/// Real files have a handful of streams.
constexpr std::int64_t kMostEntries = 4096;
constexpr std::uint32_t kLastOrdinary = 0xfffffff0; ///< above are marks: end of chain, free …
constexpr qsizetype kTableParts = 109;              ///< in the header

Error damaged(const char* why)
{
    return {ErrorCode::FileUnreadable, u"a damaged office file: "_s + QLatin1StringView(why)};
}

std::uint32_t number32(const QByteArray& bytes, std::int64_t at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

std::uint16_t number16(const QByteArray& bytes, std::int64_t at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at)
                                  : std::uint16_t{0};
}

void appendNumbers(std::vector<std::uint32_t>& numbers, const QByteArray& bytes)
{
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.push_back(number32(bytes, at));
}

} // namespace

Result<OleFile> OleFile::open(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, u"the file cannot be opened"_s};
    OleFile made(std::move(file));
    if (auto loaded = made.load(); !loaded)
        return loaded.error();
    return made;
}

Result<void> OleFile::load()
{
    if (m_file->size() > kLargest)
        return damaged("larger than any list");
    const QByteArray header = m_file->read(kHeader);
    constexpr int kSmallShift = 9;
    constexpr int kLargeShift = 12;
    const int shift = number16(header, 30);
    if (header.size() != kHeader || !header.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") ||
        (shift != kSmallShift && shift != kLargeShift))
        return damaged("no header");
    m_sectorSize = std::int64_t{1} << shift;
    // Sectors are counted from behind the first; the last may be cut short.
    m_sectorCount = std::max<std::int64_t>(0, (m_file->size() - m_sectorSize + m_sectorSize - 1) /
                                                  m_sectorSize);
    if (auto loaded = loadTable(header); !loaded)
        return loaded;

    const auto directory = chain(m_table, number32(header, 48));
    const auto smallTable = chain(m_table, number32(header, 60));
    if (!directory || !smallTable || directory->empty())
        return damaged("no list of streams");
    const auto entries = readSectors(
        *directory, 0,
        std::min<std::int64_t>(std::ssize(*directory) * m_sectorSize, kMostEntries * kEntrySize));
    if (!entries)
        return entries.error();
    const auto small = readSectors(*smallTable, 0, std::ssize(*smallTable) * m_sectorSize);
    if (!small)
        return small.error();
    appendNumbers(m_smallTable, *small);
    return loadEntries(*entries);
}

Result<void> OleFile::loadTable(const QByteArray& header)
{
    std::vector<std::uint32_t> parts;
    for (qsizetype i = 0; i < kTableParts; ++i)
        parts.push_back(number32(header, 76 + i * 4));
    // Of large files the list of parts goes on in sectors of its own, each ending with the next.
    std::uint32_t next = number32(header, 68);
    for (std::int64_t read = 0; next < m_sectorCount; ++read) {
        if (read > m_sectorCount)
            return damaged("a list in a circle");
        const auto more = readSectors({next}, 0, m_sectorSize);
        if (!more)
            return more.error();
        appendNumbers(parts, *more);
        next = parts.back();
        parts.pop_back();
    }
    for (const std::uint32_t part : parts) {
        if (part >= kLastOrdinary)
            continue;
        if (part >= m_sectorCount || std::ssize(m_table) > m_sectorCount)
            return damaged("a table outside the file");
        const auto sector = readSectors({part}, 0, m_sectorSize);
        if (!sector)
            return sector.error();
        appendNumbers(m_table, *sector);
    }
    return {};
}

Result<void> OleFile::loadEntries(const QByteArray& directory)
{
    constexpr int kStream = 2;
    constexpr int kRoot = 5;
    constexpr std::int64_t kSmallest = 4096; ///< streams below it lie in small sectors
    for (std::int64_t at = 0; at + kEntrySize <= directory.size(); at += kEntrySize) {
        const int type = static_cast<unsigned char>(directory.at(at + 66));
        if (type != kStream && type != kRoot)
            continue;
        QString name;
        for (int i = 0; i < std::min(number16(directory, at + 64) / 2 - 1, 31); ++i)
            name += QChar(number16(directory, at + i * 2));
        const std::int64_t size = number32(directory, at + 120);
        const bool isSmall = type == kStream && size < kSmallest;
        const auto sectors = chain(isSmall ? m_smallTable : m_table, number32(directory, at + 116));
        if (!sectors)
            return damaged("a stream in a circle");
        if (type == kRoot)
            m_smallSectors = *sectors;
        else
            m_entries.push_back({name, size, isSmall, *sectors});
    }
    return {};
}

std::optional<std::vector<std::uint32_t>> OleFile::chain(const std::vector<std::uint32_t>& table,
                                                         std::uint32_t first) const
{
    std::vector<std::uint32_t> sectors;
    for (std::uint32_t at = first; at < kLastOrdinary; at = table[at]) {
        if (at >= table.size() || sectors.size() > table.size())
            return std::nullopt;
        sectors.push_back(at);
    }
    return sectors;
}

Result<QByteArray> OleFile::readSectors(const std::vector<std::uint32_t>& sectors, std::int64_t at,
                                        std::int64_t count)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        const auto index = static_cast<std::size_t>((at + bytes.size()) / m_sectorSize);
        const std::int64_t within = (at + bytes.size()) % m_sectorSize;
        if (index >= sectors.size())
            break;
        // Sectors that follow each other are read at once.
        std::size_t last = index;
        while (last + 1 < sectors.size() && sectors[last + 1] == sectors[last] + 1 &&
               std::int64_t(last + 1 - index) * m_sectorSize < count - bytes.size() + within)
            ++last;
        const std::int64_t here = std::min<std::int64_t>(
            std::int64_t(last + 1 - index) * m_sectorSize - within, count - bytes.size());
        if (!m_file->seek((std::int64_t{sectors[index]} + 1) * m_sectorSize + within))
            return damaged("a sector outside the file");
        const QByteArray read = m_file->read(here);
        bytes += read;
        if (read.size() < here)
            break;
    }
    return bytes;
}

const OleFile::Entry* OleFile::find(QStringView stream) const
{
    const auto found = std::ranges::find_if(m_entries, [stream](const Entry& entry) {
        return entry.name.compare(stream, Qt::CaseInsensitive) == 0;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

bool OleFile::contains(QStringView stream) const
{
    return find(stream) != nullptr;
}

std::int64_t OleFile::sizeOf(QStringView stream) const
{
    const Entry* entry = find(stream);
    return entry == nullptr ? 0 : entry->size;
}

Result<QByteArray> OleFile::read(QStringView stream, std::int64_t at, std::int64_t count)
{
    const Entry* entry = find(stream);
    if (entry == nullptr)
        return damaged("a stream is missing");
    const std::int64_t wanted = std::clamp<std::int64_t>(entry->size - at, 0, count);
    if (!entry->isSmall)
        return readSectors(entry->sectors, at, wanted);
    QByteArray bytes;
    while (bytes.size() < wanted) {
        const auto index = static_cast<std::size_t>((at + bytes.size()) / kSmallSector);
        const std::int64_t within = (at + bytes.size()) % kSmallSector;
        if (index >= entry->sectors.size())
            break;
        const auto read =
            readSectors(m_smallSectors, entry->sectors[index] * kSmallSector + within,
                        std::min<std::int64_t>(kSmallSector - within, wanted - bytes.size()));
        if (!read)
            return read;
        if (read->isEmpty())
            break;
        bytes += *read;
    }
    return bytes;
}

} // namespace app
