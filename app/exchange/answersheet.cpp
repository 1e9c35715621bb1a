#include "app/exchange/answersheet.h"

#include "app/base/job.h"
#include "app/exchange/answercells.h"
#include "app/exchange/listsearch.h"
#include "app/exchange/residents.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    auto found = findTable(
        path,
        {.fields = answerVocabulary(),
         .areUsable = [](const ListColumns& columns) { return areUsable(answerColumns(columns)); },
         .mapping = listMapping(mapping)},
        context);
    if (!found)
        return found.error();
    return AnswerSheet{found->sheet,
                       found->headingRow,
                       found->headings,
                       found->samples,
                       answerColumns(found->columns),
                       shapeOf(found->headings)};
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
