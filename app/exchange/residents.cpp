#include "app/exchange/residents.h"

#include "app/base/job.h"
#include "app/exchange/listsearch.h"
#include "app/exchange/residenttable.h"
#include "app/exchange/sheetreader.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So many rows show the order of day and month for sure, unless nothing does.
constexpr int kRowsForDates = 1000;

QString cellAt(const std::vector<QString>& cells, int column)
{
    return column < 0 || column >= std::ssize(cells) ? QString()
                                                     : cells[static_cast<std::size_t>(column)];
}

DayOrder dayOrderIn(const std::vector<std::vector<QString>>& rows, const ResidentColumns& columns)
{
    DayOrderEvidence evidence;
    const int date = columnOf(columns, ResidentField::BirthDate);
    const int both = columnOf(columns, ResidentField::BirthPlaceDate);
    const int nik = columnOf(columns, ResidentField::Nik);
    for (const auto& row : rows) {
        const QString text = date >= 0 ? cellAt(row, date) : placeAndDateIn(cellAt(row, both)).date;
        if (!text.isEmpty())
            evidence.add(text, cellAt(row, nik));
    }
    return evidence.order();
}

bool mayBeResidents(const ResidentColumns& columns)
{
    return columnOf(columns, ResidentField::Nik) >= 0 &&
           columnOf(columns, ResidentField::Name) >= 0;
}

/// A member number or a paid month is in no residents' list; a bare "status" may be in both.
bool areSurelyAnswers(const AnswerSheet& answers, const std::optional<ResidentSheet>& residents)
{
    if (columnOf(answers.columns, AnswerField::MemberNumber) >= 0 ||
        columnOf(answers.columns, AnswerField::CoveredUntil) >= 0)
        return true;
    if (residents && residents->format != u"table")
        return false;
    const int state = columnOf(answers.columns, AnswerField::State);
    return !residents || columnOf(residents->columns, ResidentField::Status) != state;
}

} // namespace

bool areUsable(const ResidentColumns& columns)
{
    constexpr int kOthers = 3;
    return columnOf(columns, ResidentField::Nik) >= 0 &&
           std::ranges::count_if(columns, [](int column) { return column >= 0; }) > kOthers;
}

Result<ResidentSheet> findResidents(const QString& path, const ResidentMapping& mapping,
                                    JobContext& context)
{
    auto found = findTable(
        path,
        {.fields = residentVocabulary(),
         .areUsable =
             [](const ListColumns& columns) { return areUsable(residentColumns(columns)); },
         .mapping = listMapping(mapping),
         .sheet = mapping.sheet,
         .headingRow = mapping.headingRow,
         .rowsBelow = kRowsForDates},
        context);
    if (!found)
        return found.error();
    auto sheets = sheetNames(path);
    if (!sheets)
        return sheets.error();
    ResidentSheet made{residentFormat(found->headings),
                       found->sheet,
                       found->headingRow,
                       found->headings,
                       found->samples,
                       residentColumns(found->columns),
                       DayOrder::DayFirst,
                       mapping.words,
                       shapeOf(found->headings),
                       std::move(*sheets)};
    // There "Status" says how far the identity card has come.
    if (made.format == u"bip_ektp" && !mapping.columns.contains(ResidentField::Status))
        made.columns.at(static_cast<std::size_t>(ResidentField::Status)) = -1;
    made.dayOrder = mapping.dayOrder.value_or(dayOrderIn(found->rows, made.columns));
    return made;
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
    return table.passedOver();
}

Result<Recognised> recognise(const QString& path, JobContext& context)
{
    Recognised recognised;
    auto residents = findResidents(path, {}, context);
    if (!residents && residents.error().code != ErrorCode::Invalid)
        return residents.error();
    if (residents && mayBeResidents(residents->columns))
        recognised.residents = std::move(*residents);
    auto answers = findAnswers(path, {}, context);
    if (!answers && answers.error().code != ErrorCode::Invalid)
        return answers.error();
    if (answers && areUsable(answers->columns))
        recognised.answers = std::move(*answers);
    if (recognised.answers && areSurelyAnswers(*recognised.answers, recognised.residents))
        recognised.kind = ListKind::Answers;
    else if (recognised.residents)
        recognised.kind = ListKind::Residents;
    else if (recognised.answers)
        recognised.kind = ListKind::Answers;
    return recognised;
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
