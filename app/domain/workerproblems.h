/// What is wrong with a worker's fields: blocks only what can never be right (product.md P5).
#pragma once

#include "app/domain/nik.h"
#include "app/domain/worker.h"

namespace app {

enum class Problem {
    // block
    Missing, ///< a field that must be filled before it can be recorded
    NikNotSixteen,
    NikAllSame,
    FamilyCardNotSixteen,
    NotADate, ///< not a real calendar day
    DateInFuture,
    TooOld,   ///< 65 or older on the day of registration (domain.md §2.1)
    BadPhone, ///< fewer than 8 or more than 15 digits
    BadEmail,
    BadNumber,      ///< not a whole number above zero, or outside its range
    UnknownWord,    ///< not in the code list of that field
    HoursReversed,  ///< ends before it begins
    SameOccupation, ///< the second occupation repeats the first
    TooLong,
    ConsentMissing,
    // warn
    NikTemporary,
    NikImpossibleDate,
    NikUnknownDistrict,
    NikSerialZero,
    NikBirthDateDiffers,
    NikSexDiffers,
    NikAlreadyHere, ///< raised by the service, which can look it up
    Young,          ///< under 15; the minimum age is not known (domain.md §2.1)
    FamilyCardOdd,  ///< its date part is impossible
    NameOdd,        ///< digits or signs that names do not have
    NoPhone,
    BirthDateRough, ///< only its year or month is known
};

bool blocks(Problem problem);
/// Frozen words for --json: "missing", "nik_not_sixteen" …
QLatin1StringView wordOf(Problem problem);
/// Nothing for a word that only a newer version knows.
std::optional<Problem> problemFrom(QStringView word);

struct FieldProblem {
    WorkerField field;
    Problem problem;

    bool operator==(const FieldProblem&) const = default;
};

/// How much must be there.
enum class Completeness {
    Candidate, ///< a name or a NIK is enough: what a residents' list gives
    Recorded,  ///< registered at the door: the required fields of domain.md §2.2, and consent
};

/// All problems at once, in the order of the form; blocks before warnings per field.
QList<FieldProblem> problemsOf(const Worker& worker, Completeness completeness, QDate today,
                               const RegionTable& regions);

/// Trimmed and collapsed spaces, digits only where a field is digits, RT/RW without leading zeros,
/// "DUSUN " taken off the hamlet. Names keep their letters as typed.
Worker tidied(Worker worker);

/// The words a coded field may hold; empty for free fields.
QStringList wordsFor(WorkerField field);

} // namespace app
