#include "app/exchange/xlsrecords.h"

#include "app/exchange/windows1252.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace app {

namespace {

constexpr std::uint16_t kContinue = 0x3c;
constexpr std::uint8_t kWide = 1;

template <typename Number>
Number numberAt(std::string_view bytes, std::size_t at)
{
    if (at + sizeof(Number) > bytes.size())
        return 0;
    return qFromLittleEndian<Number>(bytes.data() + at);
}

/// `count` letters of one or two bytes.
std::string lettersOf(std::string_view bytes, std::size_t count, bool isWide)
{
    QString text;
    const std::size_t width = isWide ? 2 : 1;
    for (std::size_t i = 0; i < count && (i + 1) * width <= bytes.size(); ++i)
        text += isWide ? QChar(numberAt<quint16>(bytes, i * 2))
                       : QChar(char16_t{static_cast<unsigned char>(bytes[i])});
    return text.toStdString();
}

std::string textFrom(std::string_view bytes, std::size_t count, bool isBiff8)
{
    if (bytes.empty())
        return {};
    if (isBiff8) {
        const auto flags = static_cast<std::uint8_t>(bytes.front());
        // Formatting of parts stands between the flags and the letters.
        const std::size_t skipped =
            1 + ((flags & 8U) != 0 ? 2U : 0U) + ((flags & 4U) != 0 ? 4U : 0U);
        return skipped < bytes.size()
                   ? lettersOf(bytes.substr(skipped), count, (flags & kWide) != 0)
                   : std::string();
    }
    const std::string_view letters = bytes.substr(0, count);
    return fromWindows1252(QByteArray(letters.data(), qsizetype(letters.size()))).toStdString();
}

/// The shared texts as one run of bytes over the ends of records.
class Run {
public:
    Run(XlsRecords& records, std::string_view first) : m_records(records), m_bytes(first) {}

    bool isAtEnd() { return m_at >= m_bytes.size() && !more(); }
    bool isAtRecordsEnd() const { return m_at >= m_bytes.size(); }
    std::uint8_t number8() { return isAtEnd() ? std::uint8_t{0} : std::uint8_t(m_bytes[m_at++]); }
    std::uint16_t number16()
    {
        const unsigned low = number8();
        return static_cast<std::uint16_t>(low | unsigned{number8()} << 8U);
    }
    std::uint32_t number32()
    {
        const std::uint32_t low = number16();
        return low | std::uint32_t{number16()} << 16U;
    }
    void skip(std::size_t count)
    {
        while (count > 0 && !isAtEnd()) {
            const std::size_t here = std::min(count, m_bytes.size() - m_at);
            m_at += here;
            count -= here;
        }
    }

private:
    bool more()
    {
        XlsRecord record;
        m_at = 0;
        m_bytes = {};
        // An empty record says nothing, but another may follow.
        while (m_bytes.empty() && m_records.nextOf(kContinue, record))
            m_bytes = record.bytes;
        return !m_bytes.empty();
    }

    XlsRecords& m_records;
    std::string_view m_bytes;
    std::size_t m_at = 0;
};

std::string nextShared(Run& run)
{
    std::size_t left = run.number16();
    std::uint8_t flags = run.number8();
    const std::size_t runs = (flags & 8U) != 0 ? run.number16() : 0U;
    const std::size_t asian = (flags & 4U) != 0 ? run.number32() : 0U;
    QString text;
    while (left > 0) {
        // Where a record ends within the letters, the next one begins with flags of its own.
        if (run.isAtRecordsEnd()) {
            if (run.isAtEnd())
                break;
            flags = run.number8();
        }
        text +=
            (flags & kWide) != 0 ? QChar(char16_t{run.number16()}) : QChar(char16_t{run.number8()});
        --left;
    }
    run.skip(runs * 4 + asian);
    return text.toStdString();
}

} // namespace

std::uint8_t RecordBytes::number8(std::size_t at) const
{
    return numberAt<quint8>(m_bytes, at);
}
std::uint16_t RecordBytes::number16(std::size_t at) const
{
    return numberAt<quint16>(m_bytes, at);
}
std::uint32_t RecordBytes::number32(std::size_t at) const
{
    return numberAt<quint32>(m_bytes, at);
}
double RecordBytes::real(std::size_t at) const
{
    const auto bits = numberAt<quint64>(m_bytes, at);
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    return number;
}

XlsRecords::XlsRecords(OleFile& file, QString stream)
    : m_file(file), m_stream(std::move(stream)), m_size(file.sizeOf(m_stream))
{
}

void XlsRecords::seek(std::int64_t position)
{
    m_buffer.clear();
    m_bufferStart = position;
    m_at = 0;
}

bool XlsRecords::fill(std::int64_t count)
{
    constexpr std::int64_t kAtOnce = std::int64_t{256} << 10;
    if (m_buffer.size() - m_at >= count)
        return true;
    m_bufferStart += m_at;
    m_at = 0;
    auto read = m_file.read(m_stream, m_bufferStart, std::max(kAtOnce, count));
    m_buffer = read ? *read : QByteArray();
    return m_buffer.size() >= count;
}

bool XlsRecords::next(XlsRecord& record)
{
    constexpr std::int64_t kHead = 4;
    if (!fill(kHead))
        return false;
    const auto length = qFromLittleEndian<quint16>(m_buffer.constData() + m_at + 2);
    if (!fill(kHead + length))
        return false;
    record.type = qFromLittleEndian<quint16>(m_buffer.constData() + m_at);
    record.bytes = {m_buffer.constData() + m_at + kHead, length};
    m_at += kHead + length;
    return true;
}

bool XlsRecords::nextOf(std::uint16_t type, XlsRecord& record)
{
    constexpr std::int64_t kHead = 4;
    if (!fill(kHead) || qFromLittleEndian<quint16>(m_buffer.constData() + m_at) != type)
        return false;
    return next(record);
}

std::string xlsText(std::string_view bytes, bool isBiff8)
{
    return bytes.size() < 2 ? std::string()
                            : textFrom(bytes.substr(2), numberAt<quint16>(bytes, 0), isBiff8);
}

std::string xlsShortText(std::string_view bytes, bool isBiff8)
{
    return bytes.empty() ? std::string()
                         : textFrom(bytes.substr(1), numberAt<quint8>(bytes, 0), isBiff8);
}

bool readSharedTexts(XlsRecords& records, std::string_view first,
                     const std::function<bool(std::string_view)>& take)
{
    Run run(records, first);
    run.number32(); // how often they are used
    for (std::uint32_t left = run.number32(); left > 0; --left) {
        if (run.isAtEnd() || !take(nextShared(run)))
            return false;
    }
    return true;
}

} // namespace app
