#include "app/exchange/odsreader.h"

#include "app/exchange/rowbuilder.h"
#include "app/exchange/xmlpart.h"

#include <algorithm>
#include <charconv>

namespace app {

namespace {

constexpr std::size_t kLargestRow = std::size_t{32} << 20; ///< bytes of text
constexpr std::string_view kContent = "content.xml";
constexpr int kMostRepeated = 1 << 20; ///< rows of the longest sheet there is

int repeated(std::string_view text)
{
    int count = 1;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return std::clamp(count, 1, kMostRepeated);
}

class Content final : public XmlHandler {
public:
    explicit Content(RowBuilder& rows) : m_rows(rows) {}

    void start(std::string_view prefix, std::string_view name,
               const XmlAttributes& attributes) override
    {
        // Notes and drawings in a cell have paragraphs of their own.
        if (m_foreign > 0 || name == "annotation" || prefix == "draw") {
            ++m_foreign;
        } else if (prefix == "table") {
            startTablePart(name, attributes);
        } else if (prefix == "text" && m_inCell) {
            startText(name, attributes);
        }
    }

    void end(std::string_view prefix, std::string_view name) override
    {
        if (m_foreign > 0) {
            --m_foreign;
        } else if (prefix == "text" && name == "p") {
            m_inParagraph = false;
        } else if (prefix == "table" && (name == "table-cell" || name == "covered-table-cell")) {
            endCell();
        } else if (prefix == "table" && name == "table-row") {
            m_rows.finishRows(m_row + 1, std::min(m_rowCount, kMostRepeated - m_row));
            m_row = std::min(m_row + m_rowCount, kMostRepeated);
            m_kept.clear();
            m_rowSize = 0;
        }
    }

    void text(std::string_view text) override
    {
        if (m_inParagraph && m_foreign == 0)
            append(text);
    }

    Result<void> state() const override { return m_rows.state(); }

private:
    void startTablePart(std::string_view name, const XmlAttributes& attributes)
    {
        if (name == "table") {
            m_rows.startSheet(attributes.named("table:name"));
            m_row = 0;
        } else if (name == "table-row") {
            m_rowCount = repeated(attributes.named("table:number-rows-repeated"));
            m_column = 0;
        } else if (name == "table-cell" || name == "covered-table-cell") {
            startCell(attributes);
        }
    }

    void startCell(const XmlAttributes& attributes)
    {
        m_inCell = true;
        m_text = &m_kept.fresh();
        m_paragraphs = 0;
        m_columnCount = repeated(attributes.named("table:number-columns-repeated"));
        m_type = keep(attributes.named("office:value-type"));
        if (m_type == "date")
            m_value = keep(attributes.named("office:date-value"));
        else if (m_type == "string")
            m_value = keep(attributes.named("office:string-value"));
        else
            m_value = keep(attributes.named("office:value"));
    }

    void startText(std::string_view name, const XmlAttributes& attributes)
    {
        if (name == "p") {
            if (m_paragraphs++ > 0)
                append("\n");
            m_inParagraph = true;
        } else if (name == "s") {
            const auto count = std::min(repeated(attributes.named("text:c")), 1000);
            append(std::string(static_cast<std::size_t>(count), ' '));
        } else if (name == "tab" || name == "line-break") {
            append(" ");
        }
    }

    void endCell()
    {
        m_inCell = false;
        const auto made = cell();
        for (int i = 0; i < m_columnCount && made.kind != RawKind::Empty; ++i)
            m_rows.set(static_cast<std::size_t>(m_column + i), made);
        m_column += m_columnCount;
    }

    RawCell cell() const
    {
        if (m_type == "date") {
            const auto day = QDate::fromString(
                QString::fromUtf8(m_value.data(), static_cast<qsizetype>(m_value.size())).left(10),
                Qt::ISODate);
            if (day.isValid())
                return {RawKind::Day, m_value, static_cast<double>(day.toJulianDay())};
        }
        double number = 0;
        const auto* end = m_value.data() + m_value.size();
        if (m_type != "string" && !m_value.empty() &&
            std::from_chars(m_value.data(), end, number).ptr == end)
            return {RawKind::Number, m_value, number};
        const auto text =
            m_type == "string" && !m_value.empty() ? m_value : std::string_view(*m_text);
        return text.empty() ? RawCell() : RawCell{RawKind::Text, text};
    }

    std::string_view keep(std::string_view text)
    {
        return text.empty() ? std::string_view() : m_kept.fresh().assign(text);
    }

    void append(std::string_view text)
    {
        m_text->append(text);
        m_rowSize += text.size();
        if (m_rowSize > kLargestRow)
            m_rows.fail("a row without an end");
    }

    RowBuilder& m_rows;
    KeptTexts m_kept;
    std::size_t m_rowSize = 0;
    std::string_view m_type;
    std::string_view m_value;
    std::string* m_text = nullptr; ///< of the cell at hand
    int m_row = 0;
    int m_rowCount = 1;
    int m_column = 0;
    int m_columnCount = 1;
    int m_paragraphs = 0;
    int m_foreign = 0;
    bool m_inCell = false;
    bool m_inParagraph = false;
};

class Names final : public XmlHandler {
public:
    void start(std::string_view prefix, std::string_view name,
               const XmlAttributes& attributes) override
    {
        if (prefix == "table" && name == "table")
            m_names << QString::fromStdString(std::string(attributes.named("table:name")));
    }
    void end(std::string_view /*prefix*/, std::string_view /*name*/) override {}
    void text(std::string_view /*text*/) override {}

    const QStringList& names() const { return m_names; }

private:
    QStringList m_names;
};

} // namespace

bool looksLikeOds(ZipParts& parts)
{
    constexpr std::string_view kType = "application/vnd.oasis.opendocument.spreadsheet";
    if (!parts.contains(kContent))
        return false;
    const auto type = parts.whole("mimetype", 256);
    return type && type->starts_with(kType);
}

Result<void> readOds(ZipParts& parts, const RawTaker& take, JobContext& context)
{
    RowBuilder rows(take, context);
    Content content(rows);
    const auto total = parts.sizeOf(kContent);
    std::int64_t done = 0;
    return parseXmlPart(parts, kContent, content, [&](std::int64_t bytes) {
        done += bytes;
        context.progress(done, total);
    });
}

Result<QStringList> odsSheetNames(ZipParts& parts)
{
    Names names;
    if (auto read = parseXmlPart(parts, kContent, names); !read)
        return read.error();
    return names.names();
}

} // namespace app
