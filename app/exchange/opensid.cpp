#include "app/exchange/opensid.h"

#include "app/exchange/opensidrow.h"
#include "app/exchange/rawrow.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The template closes the list with a line of "###"; below it stand instructions.
bool endsList(const RawRow& row)
{
    const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const RawCell& cell) {
        return cell.kind != RawKind::Empty &&
               cell.text.find_first_not_of(' ') != std::string_view::npos;
    });
    return first != row.cells.end() && first->text == "###";
}

/// Waits for the heading row, then makes residents of the rest of its sheet.
class ResidentSheet {
public:
    ResidentSheet(const ResidentRules& rules, const OccupationTable& occupations,
                  const std::function<Result<void>(ResidentRow&&)>& take)
        : m_rules(rules), m_occupations(occupations), m_take(take)
    {
    }

    Result<void> add(const RawRow& row)
    {
        if (!m_maker) {
            look(row);
            return {};
        }
        if (m_ended || row.sheet != m_sheet)
            return {};
        m_ended = endsList(row);
        if (m_ended)
            return {};
        auto resident = m_maker->made(row);
        return resident ? m_take(std::move(*resident)) : Result<void>();
    }

    const ResidentMaker* maker() const { return m_maker ? &*m_maker : nullptr; }

private:
    void look(const RawRow& row)
    {
        // A title block is a handful of lines; a list of something else need not be searched to its end.
        constexpr int kLastHeadingRow = 100;
        if (row.number > kLastHeadingRow)
            return;
        auto headings = ResidentHeadings::recognized(row);
        if (!headings)
            return;
        m_sheet = row.sheet;
        m_maker.emplace(std::move(*headings), m_rules, m_occupations);
    }

    const ResidentRules& m_rules;
    const OccupationTable& m_occupations;
    const std::function<Result<void>(ResidentRow&&)>& m_take;
    std::string m_sheet;
    bool m_ended = false;
    std::optional<ResidentMaker> m_maker;
};

} // namespace

QLatin1StringView wordOf(SkipReason reason)
{
    switch (reason) {
    case SkipReason::TooYoung:
        return "too_young"_L1;
    case SkipReason::TooOld:
        return "too_old"_L1;
    case SkipReason::Dead:
        return "dead"_L1;
    case SkipReason::Moved:
        return "moved"_L1;
    case SkipReason::Foreign:
        return "foreign"_L1;
    case SkipReason::NotValid:
        return "not_valid"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView wordOf(RowProblem problem)
{
    switch (problem) {
    case RowProblem::NameMissing:
        return "name_missing"_L1;
    case RowProblem::NikMissing:
        return "nik_missing"_L1;
    case RowProblem::NikNotSixteen:
        return "nik_not_sixteen"_L1;
    case RowProblem::NikAsNumber:
        return "nik_as_number"_L1;
    case RowProblem::NikAllSame:
        return "nik_all_same"_L1;
    case RowProblem::BirthDateMissing:
        return "birth_date_missing"_L1;
    case RowProblem::BirthDateBad:
        return "birth_date_bad"_L1;
    case RowProblem::SexBad:
        return "sex_bad"_L1;
    case RowProblem::RepeatedInFile:
        return "repeated_in_file"_L1;
    }
    Q_UNREACHABLE();
}

Result<ResidentFile> readResidents(const QString& path, const ResidentRules& rules,
                                   const OccupationTable& occupations,
                                   const std::function<Result<void>(ResidentRow&&)>& take,
                                   JobContext& context)
{
    ResidentSheet sheet(rules, occupations, take);
    const auto read = readRawSheets(
        path, [&sheet](const RawRow& row) { return sheet.add(row); }, context);
    if (!read)
        return read.error();
    if (sheet.maker() == nullptr)
        return Error{ErrorCode::Invalid, u"no row with the headings of a residents' list"_s};
    return ResidentFile{u"opensid"_s, sheet.maker()->headings().texts};
}

} // namespace app
