/// The branch's answer in a spreadsheet or CSV: finds its table, then makes evidence of each row.
#pragma once

#include "app/domain/evidence.h"
#include "app/exchange/answerheadings.h"

#include <functional>

namespace app {

class JobContext;

/// Why a row is not taken: to be mended at its source, or asked about.
enum class AnswerProblem {
    NikMissing,
    NikNotSixteen,
    NikAsNumber, ///< a number: the sixteenth digit is gone, never guessed (domain.md §8.1)
    NikAllSame,
    BadMemberNumber, ///< not 11 digits (domain.md §2.7)
    BadMonth,
    BadDay,
    DayInFuture,
    UnknownState, ///< and nothing else is said
    NothingSaid,
    ReasonMissing,  ///< a refusal says why
    NotInData,      ///< nobody here has this NIK
    Several,        ///< more than one worker here has it
    OutOfScope,     ///< the worker belongs to an area this register may not write
    NameDiffers,    ///< the worker here has another name altogether
    RepeatedInFile, ///< an earlier row says something else of the same worker on the same day
};
/// Frozen words for --json: "nik_missing" … "repeated_in_file".
QLatin1StringView wordOf(AnswerProblem problem);

struct AnswerTrouble {
    AnswerProblem problem = AnswerProblem::NothingSaid;
    std::optional<AnswerField> field; ///< nothing when it is about the whole row
    QString value = {};               ///< the word that was not understood
};

struct AnswerRow {
    int number = 0; ///< 1-based, as the spreadsheet shows it
    QString nik;    ///< 16 digits
    QString name;   ///< as the file has it
    /// Source "branch"; without worker, and without a day when the row names none.
    Evidence said;
    std::optional<AnswerTrouble> setAside;
    std::vector<QString> cells; ///< as text, to write into the set-aside file like its source
};

/// Where the table is.
struct AnswerSheet {
    QString sheet;
    int headingRow = 0;            ///< the last of them when there are two
    std::vector<QString> headings; ///< in the file's order
    std::vector<QString> samples;  ///< of each column the first value below
    AnswerColumns columns = kNoAnswerColumns;
    QString shape; ///< shapeOf(headings)
};

/// Looks through the first 30 rows of each sheet for headings that give a NIK and something said about it,
/// or that hold what `mapping` names. Without such headings, the row that looks most like headings, for
/// somebody to choose: its columns need not be usable. Invalid when there is no such row either or the
/// mapping names what is not there; FileUnreadable, Cancelled.
Result<AnswerSheet> findAnswers(const QString& path, const AnswerMapping& mapping,
                                JobContext& context);

/// Hands over every row below the headings but those of blanks and dashes, and the line that numbers the
/// columns.
Result<void> readAnswers(const QString& path, const AnswerSheet& sheet,
                         const std::function<Result<void>(AnswerRow&&)>& take, JobContext& context);

} // namespace app
