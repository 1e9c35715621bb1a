#include "app/exchange/xlsxreader.h"

#include "app/exchange/rowbuilder.h"
#include "app/exchange/xlsxbook.h"
#include "app/exchange/xmlpart.h"

#include <charconv>

namespace app {

namespace {

constexpr std::size_t kLargestRow = std::size_t{32} << 20; ///< bytes of text

template <typename Number>
bool parse(std::string_view text, Number& number)
{
    const auto* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, number);
    return parsed.ec == std::errc() && parsed.ptr == end;
}

/// "AB12" to 27; -1 when there are no letters.
std::ptrdiff_t columnOf(std::string_view reference)
{
    std::ptrdiff_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z' || column > 1 << 20)
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
}

enum class Stored { Number, Shared, Text, Day, Nothing };

Stored storedAs(std::string_view type)
{
    if (type == "s")
        return Stored::Shared;
    if (type == "str" || type == "inlineStr")
        return Stored::Text;
    if (type == "d")
        return Stored::Day;
    // "#N/A" and its like say that there is no value.
    return type == "e" ? Stored::Nothing : Stored::Number;
}

/// Cells of a row as they come; a formula counts as the value it last had.
class Sheet final : public XmlHandler {
public:
    Sheet(const XlsxBook& book, RowBuilder& rows) : m_book(book), m_rows(rows) {}

    void start(std::string_view /*prefix*/, std::string_view name,
               const XmlAttributes& attributes) override
    {
        if (name == "c")
            startCell(attributes);
        else if (name == "v" || (name == "t" && !m_phonetic))
            m_collecting = m_inCell;
        else if (name == "row")
            startRow(attributes);
        else if (name == "rPh")
            m_phonetic = true;
    }

    void end(std::string_view /*prefix*/, std::string_view name) override
    {
        if (name == "v" || name == "t") {
            m_collecting = false;
        } else if (name == "c") {
            endCell();
        } else if (name == "row") {
            m_rows.finishRow(m_row);
            m_kept.clear();
            m_rowSize = 0;
        } else if (name == "rPh") {
            m_phonetic = false;
        }
    }

    void text(std::string_view text) override
    {
        if (!m_collecting)
            return;
        m_text->append(text);
        m_rowSize += text.size();
        if (m_rowSize > kLargestRow)
            m_rows.fail("a row without an end");
    }

    Result<void> state() const override { return m_rows.state(); }

private:
    void startRow(const XmlAttributes& attributes)
    {
        const auto number = attributes.named("r");
        int row = 0;
        m_row = parse(number, row) && row > 0 ? row : m_row + 1;
        m_column = -1;
    }

    void startCell(const XmlAttributes& attributes)
    {
        const auto given = columnOf(attributes.named("r"));
        m_column = given >= 0 ? given : m_column + 1;
        m_stored = storedAs(attributes.named("t"));
        m_style = 0;
        parse(attributes.named("s"), m_style);
        m_text = &m_kept.fresh();
        m_inCell = true;
    }

    void endCell()
    {
        m_inCell = false;
        if (m_text->empty() || !m_rows.goesOn())
            return;
        m_rows.set(static_cast<std::size_t>(m_column), cell());
    }

    RawCell cell() const
    {
        switch (m_stored) {
        case Stored::Number:
            return numberCell();
        case Stored::Shared: {
            std::size_t index = 0;
            const auto text = parse(*m_text, index) ? m_book.texts.at(index) : std::string_view();
            return text.empty() ? RawCell() : RawCell{RawKind::Text, text};
        }
        case Stored::Text:
            return {RawKind::Text, *m_text};
        case Stored::Day: {
            const auto day =
                QDate::fromString(QString::fromStdString(m_text->substr(0, 10)), Qt::ISODate);
            return day.isValid() ? dayCell(day) : RawCell{RawKind::Text, *m_text};
        }
        case Stored::Nothing:
            break;
        }
        return {};
    }

    RawCell numberCell() const
    {
        double number = 0;
        if (!parse(*m_text, number))
            return {RawKind::Text, *m_text};
        if (m_book.isDateStyle(m_style)) {
            if (const auto day = dayOfSerial(number, m_book.dates); day.isValid())
                return dayCell(day);
        }
        return {RawKind::Number, *m_text, number};
    }

    RawCell dayCell(QDate day) const
    {
        return {RawKind::Day, *m_text, static_cast<double>(day.toJulianDay())};
    }

    const XlsxBook& m_book;
    RowBuilder& m_rows;
    KeptTexts m_kept;
    std::size_t m_rowSize = 0;
    std::string* m_text = nullptr; ///< of the cell at hand
    std::size_t m_style = 0;
    std::ptrdiff_t m_column = -1;
    int m_row = 0;
    Stored m_stored = Stored::Number;
    bool m_inCell = false;
    bool m_collecting = false;
    bool m_phonetic = false;
};

} // namespace

bool looksLikeXlsx(const ZipParts& parts)
{
    return parts.contains("[Content_Types].xml") && parts.contains("_rels/.rels");
}

Result<void> readXlsx(ZipParts& parts, const RawTaker& take, JobContext& context)
{
    const auto book = readXlsxBook(parts);
    if (!book)
        return book.error();
    std::int64_t total = 0;
    for (const auto& sheet : book->sheets)
        total += parts.sizeOf(sheet.part);

    RowBuilder rows(take, context);
    rows.setDates(book->dates);
    std::int64_t done = 0;
    const auto progress = [&](std::int64_t bytes) {
        done += bytes;
        context.progress(done, total);
    };
    for (const auto& sheet : book->sheets) {
        rows.startSheet(sheet.name);
        Sheet handler(*book, rows);
        if (auto read = parseXmlPart(parts, sheet.part, handler, progress); !read)
            return read;
    }
    return {};
}

Result<QStringList> xlsxSheetNames(ZipParts& parts)
{
    const auto sheets = readXlsxSheets(parts);
    if (!sheets)
        return sheets.error();
    QStringList names;
    for (const auto& sheet : *sheets)
        names << QString::fromStdString(sheet.name);
    return names;
}

} // namespace app
