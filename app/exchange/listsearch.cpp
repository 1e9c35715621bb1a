#include "app/exchange/listsearch.h"

#include "app/base/job.h"
#include "app/exchange/residentcells.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLastHeadingRow = 30;
constexpr std::size_t kMostColumns = 200;
/// Headings hold no such number: a row that does is data.
constexpr std::ptrdiff_t kDigitsOfData = 8;
/// BIP print-outs have up to three lines of headings.
constexpr std::size_t kMostHeadingLines = 3;

struct KeptRow {
    int number = 0;
    std::vector<QString> cells;
};

std::ptrdiff_t digitsAmong(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

QString cellAt(const std::vector<QString>& cells, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return column < 0 || at >= cells.size() ? QString() : cells[at];
}

bool isHeadingOf(const FieldVocabulary& fields, int field, const QString& heading)
{
    const QString words = comparableHeading(heading);
    return std::ranges::any_of(fields.rules, [&](const HeadingRule& rule) {
        return rule.field == field && words == QLatin1StringView(rule.words);
    });
}

/// Headings of two lines: "Masa perlindungan" above "Awal" and "Akhir". The lower line stands right below, or
/// below an empty one where cells are merged, and leaves empty what the upper one says alone.
std::optional<std::vector<QString>> joinedHeadings(const FieldVocabulary& fields,
                                                   const KeptRow& upper, const KeptRow& lower)
{
    const bool hasDigits =
        std::ranges::any_of(lower.cells, [](const QString& cell) { return digitsAmong(cell) > 0; });
    if (lower.number > upper.number + 2 || hasDigits || filledAmong(lower.cells) < 2)
        return std::nullopt;
    const ListColumns above = proposedColumns(fields, upper.cells);
    if (above[static_cast<std::size_t>(fields.anchors.front())] < 0)
        return std::nullopt;
    for (const int anchor : fields.anchors) {
        const int column = above[static_cast<std::size_t>(anchor)];
        const QString under = cellAt(lower.cells, column);
        // "Nama" above "Lengkap" is a heading, "Nama" above "SLAMET" is not.
        if (!under.isEmpty() &&
            !isHeadingOf(fields, anchor, cellAt(upper.cells, column) + u' ' + under))
            return std::nullopt;
    }
    std::vector<QString> joined;
    QString spanning;
    for (std::size_t i = 0; i < std::max(upper.cells.size(), lower.cells.size()); ++i) {
        const QString over = i < upper.cells.size() ? upper.cells[i] : QString();
        const QString under = i < lower.cells.size() ? lower.cells[i] : QString();
        if (!over.isEmpty())
            spanning = over;
        joined.push_back(under.isEmpty() ? over : (spanning + u' ' + under).trimmed());
    }
    return joined;
}

/// Gathers the top of each sheet until one has usable headings.
class Search {
public:
    explicit Search(const TableQuestion& question)
        : m_question(question),
          m_isNamed(std::ranges::any_of(
              question.mapping, [](const auto& named) { return !named.second.heading.isEmpty(); })),
          m_lastHeading(std::max(kLastHeadingRow, question.headingRow)),
          m_wanted(question.sheet.toStdString())
    {
    }

    /// False when nothing more is needed.
    bool add(const RawRow& row)
    {
        if (row.sheet != m_sheet) {
            decide();
            if (m_isFound)
                return false;
            m_sheet = row.sheet;
            m_rows.clear();
            m_isDecided = !m_wanted.empty() && row.sheet != m_wanted;
        }
        if (m_isDecided)
            return !m_isFound;
        if (row.number <= m_lastHeading + m_question.rowsBelow) {
            m_rows.push_back({row.number, textsOf(row, kMostColumns)});
            return true;
        }
        decide();
        return !m_isFound;
    }

    /// With its columns as the mapping says.
    std::optional<FoundTable> found()
    {
        decide();
        auto columns = m_best && (m_isFound || !m_isNamed)
                           ? mappedColumns(m_question.fields, m_best->headings, m_question.mapping)
                           : std::nullopt;
        if (!columns)
            return std::nullopt;
        m_best->columns = std::move(*columns);
        return std::move(m_best);
    }

private:
    void decide()
    {
        if (std::exchange(m_isDecided, true) || m_isFound)
            return;
        for (std::size_t i = 0; i < m_rows.size() && m_rows[i].number <= m_lastHeading; ++i) {
            if (!looksLikeData(m_rows[i].cells) && considerFrom(i))
                return;
        }
        // The row that somebody names is taken whatever stands in it.
        if (m_question.headingRow > 0)
            considerNamed();
    }

    /// True when headings that begin in row `first` are usable; the longest are tried first.
    bool considerFrom(std::size_t first)
    {
        std::vector<KeptRow> joined{m_rows[first]};
        while (joined.size() < kMostHeadingLines && first + joined.size() < m_rows.size()) {
            const KeptRow& lower = m_rows[first + joined.size()];
            auto headings = joinedHeadings(m_question.fields, joined.back(), lower);
            if (!headings)
                break;
            joined.push_back({lower.number, std::move(*headings)});
        }
        for (std::size_t lines = joined.size(); lines > 0; --lines) {
            if (consider(first + lines - 1, joined[lines - 1].cells))
                return true;
        }
        return false;
    }

    void considerNamed()
    {
        const auto named = std::ranges::find(m_rows, m_question.headingRow, &KeptRow::number);
        if (named == m_rows.end())
            return;
        m_mostLikely = -1;
        if (!m_best || m_best->headingRow != m_question.headingRow)
            keep(static_cast<std::size_t>(named - m_rows.begin()), named->cells);
        m_isFound = true;
    }

    /// True when these headings, the last of them in row `last`, are usable.
    bool consider(std::size_t last, const std::vector<QString>& headings)
    {
        if (m_question.headingRow > 0 && m_rows[last].number != m_question.headingRow)
            return false;
        // Column numbers fit any row: only headings that somebody names say which row is meant.
        const auto proposed = proposedColumns(m_question.fields, headings);
        const auto columns = m_isNamed
                                 ? mappedColumns(m_question.fields, headings, m_question.mapping)
                                 : std::optional(proposed);
        m_isFound = columns && m_question.areUsable(*columns);
        const auto filled = filledAmong(headings);
        const auto likely =
            filled + 100 * std::ranges::count_if(proposed, [](int column) { return column >= 0; });
        if (!m_isFound && (filled < 2 || likely <= m_mostLikely))
            return false;
        m_mostLikely = likely;
        keep(last, headings);
        return m_isFound;
    }

    void keep(std::size_t last, const std::vector<QString>& headings)
    {
        m_best =
            FoundTable{QString::fromStdString(m_sheet), m_rows[last].number, headings, {}, {}, {}};
        for (std::size_t column = 0; column < headings.size(); ++column)
            m_best->samples.push_back(sampleOf(last + 1, static_cast<int>(column)));
        for (std::size_t i = last + 1; i < m_rows.size(); ++i)
            m_best->rows.push_back(m_rows[i].cells);
    }

    QString sampleOf(std::size_t from, int column) const
    {
        for (std::size_t i = from; i < m_rows.size(); ++i) {
            QString cell = cellAt(m_rows[i].cells, column);
            // Below three characters it may be the number of the column.
            if (cell.size() > 2 || (!cell.isEmpty() && i + 1 == m_rows.size()))
                return cell;
        }
        return {};
    }

    const TableQuestion& m_question;
    bool m_isNamed; ///< the mapping names headings
    int m_lastHeading;
    std::string m_wanted;
    std::string m_sheet;
    std::vector<KeptRow> m_rows;
    std::optional<FoundTable> m_best;
    std::ptrdiff_t m_mostLikely = 0;
    bool m_isDecided = false;
    bool m_isFound = false;
};

} // namespace

Result<FoundTable> findTable(const QString& path, const TableQuestion& question,
                             JobContext& context)
{
    Search search(question);
    bool isEnough = false;
    // How far the look is says nothing about how far the work is.
    JobContext looking({}, [&context] { return context.isCancelled(); });
    const auto read = readRawSheets(
        path,
        [&](const RawRow& row) -> Result<void> {
            isEnough = !search.add(row);
            return isEnough ? Error{ErrorCode::Cancelled, {}} : Result<void>();
        },
        looking);
    if (!read && !isEnough)
        return read.error();
    auto found = search.found();
    if (!found)
        return Error{ErrorCode::Invalid, u"no row of headings"_s};
    return std::move(*found);
}

bool numbersColumns(const std::vector<QString>& cells)
{
    int last = 0;
    int count = 0;
    for (QString cell : cells) {
        cell.removeIf([](QChar c) { return c == u'(' || c == u')' || c == u' '; });
        if (cell.isEmpty())
            continue;
        const int number = cell.toInt();
        if (number <= last || number > static_cast<int>(cells.size()))
            return false;
        last = number;
        ++count;
    }
    return count > 2;
}

std::vector<QString> textsOf(const RawRow& row, std::size_t most)
{
    std::vector<QString> texts;
    for (const RawCell& cell : row.cells.first(std::min(row.cells.size(), most)))
        texts.push_back(plainText(cell));
    return texts;
}

std::ptrdiff_t filledAmong(const std::vector<QString>& cells)
{
    return std::ranges::count_if(cells, [](const QString& cell) { return !cell.isEmpty(); });
}

bool looksLikeData(const std::vector<QString>& cells)
{
    return std::ranges::any_of(
        cells, [](const QString& cell) { return digitsAmong(cell) >= kDigitsOfData; });
}

} // namespace app
