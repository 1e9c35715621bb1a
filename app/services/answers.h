/// The branch's answer for many workers: a spreadsheet becomes evidence, all or nothing (product.md S4).
#pragma once

#include "app/base/job.h"
#include "app/exchange/answersheet.h"
#include "app/services/edits.h"

namespace app {

struct AnswersLook {
    AnswerSheet sheet; ///< its columns as chosen for the last file of this shape, else as proposed
    bool isRemembered = false;
    QDate asOf; ///< of this very file the day it was taken with, else today
};
/// What stands where, before anything is decided. Errors of findAnswers().
Result<AnswersLook> lookAtAnswers(Session& session, const QString& path, JobContext& context);

struct AnswerOptions {
    bool dryRun = false; ///< count, change nothing
    /// The day of rows that name none, not to come; invalid = as lookAtAnswers() gives it.
    QDate asOf = {};
    /// xlsx when its name ends so, else CSV: like the source with a reason column; empty = none
    QString setAsideFile = {};
    AnswerMapping mapping = {}; ///< empty = as lookAtAnswers() gives it; remembered once taken
};

/// rows = evidenced + unchanged + setAside.
struct AnswersReport {
    QString format; ///< "answers"
    std::int64_t rows = 0;
    std::int64_t evidenced = 0; ///< rows that say something new
    std::int64_t unchanged = 0; ///< the very same fact is known already
    struct SetAside {
        int row = 0;
        QString field;   ///< word of AnswerField; empty when it is about the whole row
        QString problem; ///< word of AnswerProblem
        QString value;   ///< the word that was not understood; never a number of a person
    };
    QList<SetAside> setAside;
    Edits edits;             ///< to be handed to who keeps the undo
    std::int64_t number = 0; ///< of the import, for undoImport(); 0 = it changed nothing
    Changes changes;
};

/// One transaction. A worker who gets a member number or a state becomes "answered", as by
/// recordEvidence(). Invalid when the file has no usable columns or the mapping names one that is not
/// there, and for a day to come; Forbidden, FileUnreadable, Cancelled.
Result<AnswersReport> importAnswers(Session& session, const QString& path,
                                    const AnswerOptions& options, JobContext& context);

} // namespace app
