/// The records of an old workbook (BIFF5 and BIFF8) one after the other, and the texts in them.
#pragma once

#include "app/exchange/olefile.h"

#include <functional>
#include <string>
#include <string_view>

namespace app {

/// Numbers out of a record; past its end they are 0.
class RecordBytes {
public:
    explicit RecordBytes(std::string_view bytes) : m_bytes(bytes) {}

    std::size_t size() const { return m_bytes.size(); }
    std::string_view from(std::size_t at) const
    {
        return at < m_bytes.size() ? m_bytes.substr(at) : std::string_view();
    }
    std::uint8_t number8(std::size_t at) const;
    std::uint16_t number16(std::size_t at) const;
    std::uint32_t number32(std::size_t at) const;
    double real(std::size_t at) const;

private:
    std::string_view m_bytes;
};

struct XlsRecord {
    std::uint16_t type = 0;
    std::string_view bytes; ///< valid until the next record is read
};

class XlsRecords {
public:
    XlsRecords(OleFile& file, QString stream);

    std::int64_t size() const { return m_size; }
    std::int64_t position() const { return m_bufferStart + m_at; }
    void seek(std::int64_t position);
    /// False at the end of the stream, and where it is cut off.
    bool next(XlsRecord& record);
    /// The next record when it is of this type; else nothing is read.
    bool nextOf(std::uint16_t type, XlsRecord& record);

private:
    bool fill(std::int64_t count);

    OleFile& m_file;
    QString m_stream;
    std::int64_t m_size;
    QByteArray m_buffer;
    std::int64_t m_bufferStart = 0;
    qsizetype m_at = 0;
};

/// UTF-8 of a text with its length (16 bits) before it: BIFF8 in one or two bytes a letter, BIFF5 in those of
/// Windows-1252.
std::string xlsText(std::string_view bytes, bool isBiff8);
/// The same with a length of 8 bits: names of sheets, number formats of BIFF5.
std::string xlsShortText(std::string_view bytes, bool isBiff8);

/// Reads the shared texts, which go on over the ends of records: `first` is the first of them. `take` is called
/// for each text in its order; false from it stops.
/// False when it stopped or some are missing.
bool readSharedTexts(XlsRecords& records, std::string_view first,
                     const std::function<bool(std::string_view)>& take);

} // namespace app
