/// The residents' list of OpenSID: rows to candidates, matched by heading. Source: domain.md §8.1.
#pragma once

#include "app/base/result.h"
#include "app/domain/occupation.h"
#include "app/domain/worker.h"
#include "app/exchange/sheetreader.h"

#include <functional>

namespace app {

/// Why a row is not taken although nothing is wrong with it.
enum class SkipReason {
    TooYoung,
    TooOld,
    Dead,
    Moved, ///< moved away, gone or missing
    Foreign,
    NotValid, ///< any other resident status: OpenSID itself imports only those alive
};

/// Why a row is set aside, to be mended at its source.
enum class RowProblem {
    NameMissing,
    NikMissing, ///< and no name either: nobody is meant
    NikNotSixteen,
    NikAsNumber, ///< a number: the sixteenth digit is gone, never guessed (§8.1)
    NikAllSame,
    BirthDateMissing,
    BirthDateBad,
    SexBad,
    RepeatedInFile, ///< the same NIK stands in an earlier row
};
/// Frozen words for --json: "too_young" …, "nik_as_number" …
QLatin1StringView wordOf(SkipReason reason);
QLatin1StringView wordOf(RowProblem problem);

struct ResidentRow {
    int number = 0;
    Worker worker; ///< stage candidate; only what the list holds is filled in
    std::optional<SkipReason> skipped;
    struct Trouble {
        QString field; ///< heading in the file
        RowProblem problem;
    };
    std::optional<Trouble> setAside;
    /// One per heading, as text, to write into the set-aside file like its source; only of rows set aside.
    std::vector<QString> cells;
};

struct ResidentRules {
    int fromAge = 15;  ///< not yet this old: skipped
    int untilAge = 65; ///< this old or older: skipped
    QDate today;
};

struct ResidentFile {
    QString format;                ///< "opensid"
    std::vector<QString> headings; ///< in the file's order
};

/// Finds the sheet and heading row, then hands over every row below it. A NIK of "0" or empty with a name
/// is a person without one: handed over with an empty nik. Invalid when no row has the heading "nik" and
/// at least three more of the 43. Rows of other sheets (the code table) are passed over, and so are rows
/// with nothing but blanks and dashes. What makes a row skipped is looked at before what is wrong with it:
/// nobody needs to mend the line of a child or of the dead.
Result<ResidentFile> readResidents(const QString& path, const ResidentRules& rules,
                                   const OccupationTable& occupations,
                                   const std::function<Result<void>(ResidentRow&&)>& take,
                                   JobContext& context);

} // namespace app
