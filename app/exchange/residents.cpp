#include "app/exchange/residents.h"

#include "app/base/job.h"
#include "app/exchange/residentrow.h"

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

/// Makes residents of the rows below the headings.
class ResidentTable {
public:
    ResidentTable(const ResidentSheet& sheet, const ResidentRules& rules,
                  const OccupationTable& occupations,
                  const std::function<Result<void>(ResidentRow&&)>& take)
        : m_sheet(sheet.sheet.toStdString()),
          m_headingRow(sheet.headingRow),
          m_maker({sheet.headings, sheet.columns}, rules, occupations),
          m_take(take)
    {
    }

    Result<void> add(const RawRow& row)
    {
        if (m_ended || row.sheet != m_sheet || row.number <= m_headingRow)
            return {};
        m_ended = endsList(row);
        if (m_ended)
            return {};
        auto resident = m_maker.made(row);
        return resident ? m_take(std::move(*resident)) : Result<void>();
    }

private:
    std::string m_sheet;
    int m_headingRow;
    bool m_ended = false;
    ResidentMaker m_maker;
    const std::function<Result<void>(ResidentRow&&)>& m_take;
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

QLatin1StringView wordOf(RowWarning warning)
{
    switch (warning) {
    case RowWarning::BirthDateSwapped:
        return "birth_date_swapped"_L1;
    case RowWarning::FamilyCardBad:
        return "family_card_bad"_L1;
    }
    Q_UNREACHABLE();
}

bool areUsable(const ResidentColumns& columns)
{
    constexpr int kOthers = 3;
    return columnOf(columns, ResidentField::Nik) >= 0 &&
           std::ranges::count_if(columns, [](int column) { return column >= 0; }) > kOthers;
}

Result<ResidentSheet> findResidents(const QString& path, const ResidentMapping& /*mapping*/,
                                    JobContext& context)
{
    ResidentSheet found;
    JobContext looking({}, [&context] { return context.isCancelled(); });
    const auto read = readRawSheets(
        path,
        [&found](const RawRow& row) -> Result<void> {
            constexpr int kLastHeadingRow = 100;
            const auto headings =
                row.number > kLastHeadingRow ? std::nullopt : ResidentHeadings::recognized(row);
            if (!headings)
                return {};
            found.format = u"opensid"_s;
            found.sheet = QString::fromUtf8(row.sheet.data(), qsizetype(row.sheet.size()));
            found.headingRow = row.number;
            found.headings = headings->texts;
            found.columns = headings->positions;
            found.sheets = QStringList{found.sheet};
            return Error{ErrorCode::Cancelled, {}};
        },
        looking);
    if (!read && found.format.isEmpty())
        return read.error();
    if (found.format.isEmpty())
        return Error{ErrorCode::Invalid, u"no row with the headings of a residents' list"_s};
    return found;
}

Result<PassedOver> readResidents(const QString& path, const ResidentSheet& sheet,
                                 const ResidentRules& rules, const OccupationTable& occupations,
                                 const std::function<Result<void>(ResidentRow&&)>& take,
                                 JobContext& context)
{
    ResidentTable table(sheet, rules, occupations, take);
    const auto read = readRawSheets(
        path, [&table](const RawRow& row) { return table.add(row); }, context);
    if (!read)
        return read.error();
    return PassedOver{};
}

Result<Recognised> recognise(const QString& path, JobContext& context)
{
    Recognised recognised;
    auto residents = findResidents(path, {}, context);
    if (residents) {
        recognised.kind = ListKind::Residents;
        recognised.residents = std::move(*residents);
        return recognised;
    }
    auto answers = findAnswers(path, {}, context);
    if (answers) {
        recognised.kind = ListKind::Answers;
        recognised.answers = std::move(*answers);
        return recognised;
    }
    if (answers.error().code == ErrorCode::Invalid)
        return recognised;
    return answers.error();
}

Result<ResidentFile> readResidents(const QString& path, const ResidentRules& rules,
                                   const OccupationTable& occupations,
                                   const std::function<Result<void>(ResidentRow&&)>& take,
                                   JobContext& context)
{
    auto sheet = findResidents(path, {}, context);
    if (!sheet)
        return sheet.error();
    if (!areUsable(sheet->columns))
        return Error{ErrorCode::Invalid, u"no row with the headings of a residents' list"_s};
    if (auto read = readResidents(path, *sheet, rules, occupations, take, context); !read)
        return read.error();
    return ResidentFile{sheet->format, std::move(sheet->headings)};
}

} // namespace app
