#include "app/exchange/residents.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

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

} // namespace app
