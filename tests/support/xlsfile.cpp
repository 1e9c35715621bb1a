#include "tests/support/xlsfile.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 kDayStyle = 1;

QByteArray number16(quint32 number)
{
    const auto little = qToLittleEndian(quint16(number));
    return {reinterpret_cast<const char*>(&little), 2};
}

QByteArray number32(quint32 number)
{
    return number16(number & 0xffffU) + number16(number >> 16U);
}

QByteArray real(double number)
{
    quint64 bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    bits = qToLittleEndian(bits);
    return {reinterpret_cast<const char*>(&bits), 8};
}

QByteArray record(quint16 type, const QByteArray& bytes)
{
    return number16(type) + number16(quint32(bytes.size())) + bytes;
}

QByteArray letters(const QString& text)
{
    QByteArray bytes(1, '\x01'); // two bytes a letter
    for (const QChar c : text)
        bytes += number16(c.unicode());
    return bytes;
}

QByteArray start(quint16 kind)
{
    return record(0x809, number16(0x600) + number16(kind) + QByteArray(12, '\0'));
}

} // namespace

void XlsFile::startSheet(const QString& name, CellOrder order)
{
    m_sheets.push_back({name, order, {}});
}

void XlsFile::add(int row, int column, quint16 type, quint16 style, const QByteArray& rest,
                  const QByteArray& after)
{
    const QByteArray head = number16(quint32(row)) + number16(quint32(column)) + number16(style);
    m_sheets.back().cells.push_back({row, column, record(type, head + rest) + after});
}

void XlsFile::addText(int row, int column, const QString& text)
{
    m_texts << text;
    add(row, column, 0xfd, 0, number32(quint32(m_texts.size() - 1)));
}

void XlsFile::addNumber(int row, int column, double number)
{
    add(row, column, 0x203, 0, real(number));
}

void XlsFile::addDay(int row, int column, double serial)
{
    add(row, column, 0x203, kDayStyle, real(serial));
}

void XlsFile::addFormula(int row, int column, double result)
{
    add(row, column, 0x06, 0, real(result) + QByteArray(8, '\0'));
}

void XlsFile::addFormula(int row, int column, const QString& result)
{
    add(row, column, 0x06, 0, QByteArray(6, '\0') + number16(0xffff) + QByteArray(8, '\0'),
        record(0x207, number16(quint32(result.size())) + letters(result)));
}

void XlsFile::addError(int row, int column)
{
    add(row, column, 0x205, 0, QByteArray("\x17\x01", 2));
}

void XlsFile::addBlank(int row, int column)
{
    add(row, column, 0x201, kDayStyle, {});
}

QByteArray XlsFile::sharedTexts() const
{
    // Small records, so that texts go on over their ends as they do in large files.
    constexpr qsizetype kMost = 1000;
    QByteArray all;
    QByteArray part = number32(quint32(m_texts.size())) + number32(quint32(m_texts.size()));
    quint16 type = 0xfc;
    const auto flush = [&] {
        all += record(type, part);
        type = 0x3c;
        part.clear();
    };
    for (const QString& text : m_texts) {
        if (part.size() > kMost)
            flush();
        part += number16(quint32(text.size())) + '\x01';
        for (const QChar c : text) {
            if (part.size() > kMost) {
                flush();
                part += '\x01'; // the letters go on, with flags of their own
            }
            part += number16(c.unicode());
        }
    }
    flush();
    return all;
}

QByteArray XlsFile::globals(const std::vector<qsizetype>& starts) const
{
    QByteArray bytes = start(5);
    if (m_isProtected)
        bytes += record(0x2f, QByteArray("\x01\x00\x01\x00\x01\x00", 6) + QByteArray(48, 'x'));
    bytes += record(0x22, number16(m_isFrom1904 ? 1 : 0));
    bytes += record(0x41e, number16(164) + number16(10) + letters(u"dd-mm-yyyy"_s));
    for (const quint16 format : {quint16{0}, quint16{164}})
        bytes += record(0xe0, number16(0) + number16(format) + QByteArray(16, '\0'));
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        bytes += record(0x85, number32(quint32(starts[i])) + number16(0) +
                                  char(m_sheets[i].name.size()) + letters(m_sheets[i].name));
    return bytes + sharedTexts() + record(0x0a, {});
}

QByteArray XlsFile::workbook() const
{
    std::vector<qsizetype> starts(m_sheets.size(), 0);
    qsizetype at = globals(starts).size();
    QByteArray sheets;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        auto cells = m_sheets[i].cells;
        if (m_sheets[i].order == CellOrder::ByColumn)
            std::ranges::stable_sort(cells, {}, &Cell::column);
        QByteArray bytes = start(0x10);
        for (const Cell& cell : cells)
            bytes += cell.records;
        bytes += record(0x0a, {});
        starts[i] = at + sheets.size();
        sheets += bytes;
    }
    return globals(starts) + sheets;
}

QByteArray XlsFile::bytes() const
{
    return compoundFile({{u"Workbook"_s, workbook()}});
}

QByteArray compoundFile(const std::vector<OleStream>& streams)
{
    constexpr qsizetype kSector = 512;
    constexpr qsizetype kSmallest = 4096;
    constexpr quint32 kEnd = 0xfffffffe;
    constexpr quint32 kFree = 0xffffffff;
    constexpr quint32 kTable = 0xfffffffd;
    const auto padded = [](QByteArray bytes, qsizetype to) {
        return bytes + QByteArray((to - bytes.size() % to) % to, '\0');
    };
    QByteArray body;
    std::vector<quint32> table;
    QByteArray directory;
    const auto entry = [&directory](const QString& name, char type, quint32 first, quint32 size) {
        QByteArray bytes;
        for (const QChar c : name)
            bytes += number16(c.unicode());
        bytes += QByteArray(64 - bytes.size(), '\0') + number16(quint32(name.size() * 2 + 2)) +
                 type + '\x01' + number32(kFree) + number32(kFree) +
                 number32(type == 5 ? 1 : kFree) + QByteArray(36, '\0') + number32(first) +
                 number32(size) + number32(0);
        directory += bytes;
    };
    const auto chain = [&](const QByteArray& bytes) {
        const auto first = quint32(table.size());
        body += bytes;
        for (qsizetype left = bytes.size() / kSector; left > 0; --left)
            table.push_back(left > 1 ? quint32(table.size() + 1) : kEnd);
        return first;
    };
    entry(u"Root Entry"_s, '\x05', kEnd, 0);
    for (const OleStream& stream : streams) {
        // Larger than what small sectors are for.
        const QByteArray bytes =
            padded(stream.bytes.size() < kSmallest ? stream.bytes.leftJustified(kSmallest, '\0')
                                                   : stream.bytes,
                   kSector);
        entry(stream.name, '\x02', chain(bytes), quint32(bytes.size()));
    }
    const quint32 directoryStart = chain(padded(directory, kSector));
    std::vector<quint32> tableSectors;
    while (qsizetype(tableSectors.size()) * (kSector / 4) <
           std::ssize(table) + std::ssize(tableSectors) + 1)
        tableSectors.push_back(quint32(table.size() + tableSectors.size()));
    table.resize(table.size() + tableSectors.size(), kTable);
    for (const quint32 next : table)
        body += number32(next);
    body += QByteArray(std::ssize(tableSectors) * kSector - std::ssize(table) * 4, '\xff');

    QByteArray header("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    header += QByteArray(16, '\0') + number16(0x3e) + number16(3) + number16(0xfffe) + number16(9) +
              number16(6) + QByteArray(10, '\0') + number32(quint32(tableSectors.size())) +
              number32(directoryStart) + number32(0) + number32(quint32(kSmallest)) +
              number32(kEnd) + number32(0) + number32(kEnd) + number32(0);
    for (std::size_t i = 0; i < 109; ++i)
        header += number32(i < tableSectors.size() ? tableSectors[i] : kFree);
    return header + body;
}

} // namespace tests
