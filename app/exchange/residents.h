/// Residents' lists of every kind: finds the table of one, then makes candidates of its rows.
/// Source: domain.md §8.
#pragma once

#include "app/base/result.h"
#include "app/domain/occupation.h"
#include "app/domain/worker.h"
#include "app/exchange/answersheet.h"
#include "app/exchange/residentfields.h"

#include <functional>

namespace app {

class JobContext;

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

/// What is to be looked at in a row that is taken.
enum class RowWarning {
    BirthDateSwapped, ///< the NIK says the same date with day and month exchanged; the file's is kept
    FamilyCardBad,    ///< not 16 digits, or a number whose last digit is gone: left out
};

/// Frozen words for --json: "too_young" …, "nik_as_number" …, "birth_date_swapped" …
QLatin1StringView wordOf(SkipReason reason);
QLatin1StringView wordOf(RowProblem problem);
QLatin1StringView wordOf(RowWarning warning);

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
    /// A code or word that no table knows; the worker's field stays empty until somebody says what it
    /// means, through ResidentMapping::words.
    struct Unknown {
        ResidentField field = ResidentField::Occupation;
        QString text; ///< as the file has it

        bool operator==(const Unknown&) const = default;
    };
    std::vector<Unknown> unknown;
    std::vector<RowWarning> warnings;
};

struct ResidentRules {
    int fromAge = 15;  ///< not yet this old: skipped
    int untilAge = 65; ///< this old or older: skipped
    QDate today;
};

/// Where the table is, and what its columns mean.
struct ResidentSheet {
    /// "opensid", "siak", "bip2016", "bip_ektp" or "table": frozen words for --json.
    QString format;
    QString sheet;
    int headingRow = 0;            ///< the last of them when there are several
    std::vector<QString> headings; ///< in the file's order
    std::vector<QString> samples;  ///< of each column the first value below
    ResidentColumns columns = noResidentColumns();
    DayOrder dayOrder = DayOrder::DayFirst;
    std::map<ResidentField, WordValues> words; ///< of the mapping
    QString shape;                             ///< shapeOf(headings)
    QStringList sheets; ///< the names of all sheets, in the order of the tabs
};
/// A NIK and at least three more fields: by its headings alone a residents' list.
bool areUsable(const ResidentColumns& columns);

/// Looks through the first 30 rows of each sheet for headings of a residents' list, or for those that
/// `mapping` names; then through some rows below for the order of day and month. Without usable headings, the row
/// that looks most like headings, for somebody to choose: its columns need not be usable. Invalid when
/// there is no such row either or the mapping names what is not there; FileUnreadable, Cancelled.
Result<ResidentSheet> findResidents(const QString& path, const ResidentMapping& mapping,
                                    JobContext& context);

/// What was read but is nobody's row.
struct PassedOver {
    std::int64_t headings =
        0; ///< repeated half-way, or of a further table; lines that number columns
    std::int64_t familyTitles = 0; ///< "No. KK …": what they say went to the rows below
    std::int64_t notes = 0;        ///< "Mengetahui, Kepala Desa" and its like

    bool operator==(const PassedOver&) const = default;
};

/// Hands over every row below the headings but those of blanks and dashes and those counted in PassedOver.
/// A NIK of "0" or empty with a name is a person without one: handed over with an empty nik. What makes a
/// row skipped is looked at before what is wrong with it: nobody needs to mend the line of a child or of the
/// dead. A further table of the same sheet, with its own headings, is read by those; its cells are handed over in the
/// order of the first.
Result<PassedOver> readResidents(const QString& path, const ResidentSheet& sheet,
                                 const ResidentRules& rules, const OccupationTable& occupations,
                                 const std::function<Result<void>(ResidentRow&&)>& take,
                                 JobContext& context);

/// What a file holds: a residents' list, the branch's answers, or neither for sure.
enum class ListKind { Residents, Answers, Unknown };
struct Recognised {
    ListKind kind = ListKind::Unknown;
    std::optional<ResidentSheet>
        residents; ///< also where kind is another but the file could be read so
    std::optional<AnswerSheet> answers; ///< the same
};
/// Errors as findResidents(), but a file without headings is Unknown.
Result<Recognised> recognise(const QString& path, JobContext& context);

struct ResidentFile {
    QString format;                ///< of ResidentSheet
    std::vector<QString> headings; ///< in the file's order
};

/// findResidents() without a mapping, then readResidents(); Invalid unless its columns are usable.
Result<ResidentFile> readResidents(const QString& path, const ResidentRules& rules,
                                   const OccupationTable& occupations,
                                   const std::function<Result<void>(ResidentRow&&)>& take,
                                   JobContext& context);

} // namespace app
