#include "app/exchange/answersheet.h"

#include "app/base/job.h"
#include "app/exchange/answercells.h"
#include "app/exchange/residents.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLastHeadingRow = 30;
/// Rows kept while looking: the headings, and some below them to take samples from.
constexpr int kLastKeptRow = 45;
constexpr std::size_t kMostColumns = 200;
/// Headings hold no such number: a row that does is data.
constexpr qsizetype kDigitsOfData = 8;

struct KeptRow {
    int number = 0;
    std::vector<QString> cells;
};

std::vector<QString> textsOf(const RawRow& row, std::size_t most)
{
    std::vector<QString> texts;
    for (const RawCell& cell : row.cells.first(std::min(row.cells.size(), most)))
        texts.push_back(plainText(cell));
    return texts;
}

auto digitsAmong(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
}

auto filledAmong(const std::vector<QString>& cells)
{
    return std::ranges::count_if(cells, [](const QString& cell) { return !cell.isEmpty(); });
}

bool looksLikeData(const std::vector<QString>& cells)
{
    return std::ranges::any_of(
        cells, [](const QString& cell) { return digitsAmong(cell) >= kDigitsOfData; });
}

QString cellAt(const std::vector<QString>& cells, int column)
{
    const auto at = static_cast<std::size_t>(column);
    return column < 0 || at >= cells.size() ? QString() : cells[at];
}

/// Headings of two lines: "Masa perlindungan" above "Awal" and "Akhir". The lower line stands right below and
/// leaves empty what the upper one says alone.
std::optional<std::vector<QString>> joinedHeadings(const KeptRow& upper, const KeptRow& lower)
{
    const bool hasDigits =
        std::ranges::any_of(lower.cells, [](const QString& cell) { return digitsAmong(cell) > 0; });
    if (lower.number != upper.number + 1 || hasDigits || filledAmong(lower.cells) < 2)
        return std::nullopt;
    const AnswerColumns above = proposedColumns(upper.cells);
    if (columnOf(above, AnswerField::Nik) < 0)
        return std::nullopt;
    for (const AnswerField field :
         {AnswerField::Nik, AnswerField::MemberNumber, AnswerField::Name}) {
        if (!cellAt(lower.cells, columnOf(above, field)).isEmpty())
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
    explicit Search(const AnswerMapping& mapping)
        : m_mapping(mapping), m_isNamed(std::ranges::any_of(mapping, [](const auto& named) {
              return !named.second.heading.isEmpty();
          }))
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
            m_isDecided = false;
        }
        if (row.number <= kLastKeptRow) {
            m_rows.push_back({row.number, textsOf(row, kMostColumns)});
            return true;
        }
        decide();
        return !m_isFound;
    }

    /// With its columns as the mapping says.
    std::optional<AnswerSheet> found()
    {
        decide();
        const auto columns = m_best && (m_isFound || !m_isNamed)
                                 ? mappedColumns(m_best->headings, m_mapping)
                                 : std::nullopt;
        if (!columns)
            return std::nullopt;
        m_best->columns = *columns;
        return m_best;
    }

private:
    void decide()
    {
        if (std::exchange(m_isDecided, true) || m_isFound)
            return;
        for (std::size_t i = 0; i < m_rows.size() && m_rows[i].number <= kLastHeadingRow; ++i) {
            if (looksLikeData(m_rows[i].cells))
                continue;
            const auto joined =
                i + 1 < m_rows.size() ? joinedHeadings(m_rows[i], m_rows[i + 1]) : std::nullopt;
            if (joined && consider(i + 1, *joined))
                return;
            if (consider(i, m_rows[i].cells))
                return;
        }
    }

    /// True when these headings, the last of them in row `last`, are usable.
    bool consider(std::size_t last, const std::vector<QString>& headings)
    {
        // Column numbers fit any row: only headings that somebody names say which row is meant.
        const auto columns = m_isNamed ? mappedColumns(headings, m_mapping)
                                       : std::optional(proposedColumns(headings));
        m_isFound = columns && areUsable(*columns);
        const auto filled = filledAmong(headings);
        if (!m_isFound && (filled < 2 || filled <= m_mostFilled))
            return false;
        m_mostFilled = filled;
        m_best = AnswerSheet{QString::fromStdString(m_sheet),
                             m_rows[last].number,
                             headings,
                             {},
                             kNoAnswerColumns,
                             shapeOf(headings)};
        for (std::size_t column = 0; column < headings.size(); ++column)
            m_best->samples.push_back(sampleOf(last + 1, static_cast<int>(column)));
        return m_isFound;
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

    const AnswerMapping& m_mapping;
    bool m_isNamed; ///< the mapping names headings
    std::string m_sheet;
    std::vector<KeptRow> m_rows;
    std::optional<AnswerSheet> m_best;
    std::ptrdiff_t m_mostFilled = 0;
    bool m_isDecided = false;
    bool m_isFound = false;
};

/// "(1) (2) (3)": official tables number their columns below the headings.
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

struct ReadNik {
    QString nik;
    std::optional<AnswerProblem> problem;
};
ReadNik nikIn(const RawCell& cell)
{
    const auto text = plainText(cell).toStdString();
    if (text.empty() || text == "0")
        return {{}, AnswerProblem::NikMissing};
    if (cell.kind == RawKind::Number || isNumberInText(text))
        return {{}, AnswerProblem::NikAsNumber};
    const auto digits = digitsIn(cell);
    if (digits.size() != 16)
        return {{}, AnswerProblem::NikNotSixteen};
    if (digits.find_first_not_of(digits.front()) == std::string::npos)
        return {{}, AnswerProblem::NikAllSame};
    return {QString::fromStdString(digits), std::nullopt};
}

/// Makes evidence of one row after the other.
class Maker {
public:
    explicit Maker(const AnswerColumns& columns) : m_columns(columns) {}

    AnswerRow made(const RawRow& row)
    {
        m_row = &row;
        AnswerRow made;
        made.number = row.number;
        for (const RawCell& cell : row.cells)
            made.cells.push_back(textOf(cell));
        made.name = plainText(cell(AnswerField::Name));
        made.said.source = u"branch"_s;
        made.setAside = fill(made);
        return made;
    }

private:
    const RawCell& cell(AnswerField field) const
    {
        static constexpr RawCell kEmpty;
        const int column = columnOf(m_columns, field);
        return column < 0 || column >= std::ssize(m_row->cells)
                   ? kEmpty
                   : m_row->cells[static_cast<std::size_t>(column)];
    }
    AnswerTrouble trouble(AnswerField field, AnswerProblem problem) const
    {
        // A number of a person is not repeated beside its problem.
        const bool isPersonal = field == AnswerField::Nik || field == AnswerField::MemberNumber;
        return {problem, field, isPersonal ? QString() : plainText(cell(field))};
    }

    std::optional<AnswerTrouble> fill(AnswerRow& made) const
    {
        const ReadNik nik = nikIn(cell(AnswerField::Nik));
        if (nik.problem)
            return trouble(AnswerField::Nik, *nik.problem);
        made.nik = nik.nik;
        Evidence& said = made.said;
        const auto member = memberNumberIn(cell(AnswerField::MemberNumber));
        if (!member)
            return trouble(AnswerField::MemberNumber, AnswerProblem::BadMemberNumber);
        said.memberNumber = *member;
        const ReadMonth until = paidMonthIn(cell(AnswerField::CoveredUntil), m_row->dates);
        if (until.state == DateState::Bad)
            return trouble(AnswerField::CoveredUntil, AnswerProblem::BadMonth);
        said.coveredUntil = until.state == DateState::Good ? until.month.text() : QString();
        const ReadDate day = dateIn(cell(AnswerField::AsOf), m_row->dates);
        if (day.state == DateState::Bad)
            return trouble(AnswerField::AsOf, AnswerProblem::BadDay);
        said.asOf = day.day.toString(Qt::ISODate);
        return fillState(said);
    }

    std::optional<AnswerTrouble> fillState(Evidence& said) const
    {
        const ReadState state = stateIn(cell(AnswerField::State));
        const QString word = plainText(cell(AnswerField::State));
        const QString reason = plainText(cell(AnswerField::Reason));
        const bool isElsewhere = !said.memberNumber.isEmpty() || !said.coveredUntil.isEmpty();
        said.state = state.word;
        said.note = reason.isEmpty() ? state.reason : reason;
        if (state.word == u"rejected" && said.note.isEmpty())
            return trouble(AnswerField::Reason, AnswerProblem::ReasonMissing);
        if (!state.word.isEmpty())
            return std::nullopt;
        if (!isElsewhere)
            return word.isEmpty() ? AnswerTrouble{AnswerProblem::NothingSaid, std::nullopt}
                                  : trouble(AnswerField::State, AnswerProblem::UnknownState);
        // What the branch wrote stays readable, even where it is none of the words.
        if (!word.isEmpty() && word != reason)
            said.note = reason.isEmpty() ? word : word + u"; "_s + reason;
        return std::nullopt;
    }

    const AnswerColumns& m_columns;
    const RawRow* m_row = nullptr;
};

} // namespace

QLatin1StringView wordOf(AnswerProblem problem)
{
    switch (problem) {
    case AnswerProblem::NikMissing:
        return wordOf(RowProblem::NikMissing);
    case AnswerProblem::NikNotSixteen:
        return wordOf(RowProblem::NikNotSixteen);
    case AnswerProblem::NikAsNumber:
        return wordOf(RowProblem::NikAsNumber);
    case AnswerProblem::NikAllSame:
        return wordOf(RowProblem::NikAllSame);
    case AnswerProblem::BadMemberNumber:
        return "bad_member_number"_L1;
    case AnswerProblem::BadMonth:
        return "bad_month"_L1;
    case AnswerProblem::BadDay:
        return "not_a_date"_L1;
    case AnswerProblem::DayInFuture:
        return "date_in_future"_L1;
    case AnswerProblem::UnknownState:
        return "unknown_state"_L1;
    case AnswerProblem::NothingSaid:
        return "nothing_said"_L1;
    case AnswerProblem::ReasonMissing:
        return "reason_missing"_L1;
    case AnswerProblem::NotInData:
        return "not_in_data"_L1;
    case AnswerProblem::Several:
        return "several"_L1;
    case AnswerProblem::OutOfScope:
        return "out_of_scope"_L1;
    case AnswerProblem::NameDiffers:
        return "name_differs"_L1;
    case AnswerProblem::RepeatedInFile:
        return wordOf(RowProblem::RepeatedInFile);
    }
    Q_UNREACHABLE();
}

Result<AnswerSheet> findAnswers(const QString& path, const AnswerMapping& mapping,
                                JobContext& context)
{
    Search search(mapping);
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

Result<void> readAnswers(const QString& path, const AnswerSheet& sheet,
                         const std::function<Result<void>(AnswerRow&&)>& take, JobContext& context)
{
    const std::string name = sheet.sheet.toStdString();
    Maker maker(sheet.columns);
    bool isFirst = true;
    return readRawSheets(
        path,
        [&](const RawRow& row) -> Result<void> {
            if (row.sheet != name || row.number <= sheet.headingRow)
                return {};
            const auto texts = textsOf(row, row.cells.size());
            const bool isNumbering = isFirst && numbersColumns(texts);
            isFirst = isFirst && filledAmong(texts) == 0;
            if (isNumbering || filledAmong(texts) == 0)
                return {};
            return take(maker.made(row));
        },
        context);
}

} // namespace app
