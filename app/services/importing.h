/// Residents' lists in: what a file holds, what taking it in would do, and the taking: one transaction, counts that add
/// up, undone exactly by undoImport() (product.md F1).
#pragma once

#include "app/base/job.h"
#include "app/exchange/residents.h"
#include "app/services/session.h"

#include <QMap>

namespace app {

struct ImportLook {
    /// Answers: to be taken in by importAnswers(). Unknown: no table with headings was found.
    ListKind kind = ListKind::Unknown;
    ResidentSheet
        sheet; ///< its columns as chosen for the last file of this shape, else as proposed
    /// What is in force, every field named: to be put right and handed to previewImport() and importResidents().
    ResidentMapping mapping;
    bool isRemembered =
        false; ///< the columns were chosen by somebody, for an earlier file of this shape
};
/// Looks at the beginning of a file, as `mapping` says; a mapping without columns takes those remembered. Invalid when
/// the mapping names what is not there; FileUnreadable, Forbidden, Cancelled.
Result<ImportLook> lookAtImport(Session& session, const QString& path,
                                const ResidentMapping& mapping, JobContext& context);

struct ImportOptions {
    bool dryRun = false; ///< count, change nothing
    /// xlsx when its name ends so, else CSV: like the source with a reason column; empty = none
    QString setAsideFile = {};
    int fromAge = 15;
    int untilAge = 65;
    ResidentMapping mapping = {}; ///< empty = as lookAtImport() gives it; remembered once taken
    /// The words for a reason in that file, from RowProblem's word; empty: that word itself.
    std::function<QString(const QString& problem)> reasonText = {};
};

/// A word of the file that no table knows.
struct UnknownWord {
    ResidentField field = ResidentField::Occupation;
    QString text;
    std::int64_t rows = 0;
};

/// rows = added + updated + unchanged + all skipped + setAside.
struct ImportReport {
    QString format; ///< ResidentSheet::format
    std::int64_t rows = 0;
    std::int64_t added = 0;
    std::int64_t updated =
        0; ///< a known NIK with fields the list fills or changes; what the village typed stays
    std::int64_t unchanged = 0;
    QMap<QString, std::int64_t> skipped; ///< SkipReason word -> count
    struct SetAside {
        int row = 0;
        QString field;
        QString problem; ///< RowProblem word
    };
    QList<SetAside> setAside;
    /// Of rows that are taken; the most frequent first. They are kept in the worker's note, after the heading.
    QList<UnknownWord> unknown;
    QMap<QString, std::int64_t> warnings; ///< RowWarning word -> count, of rows that are taken
    PassedOver passedOver;                ///< lines that are nobody's row
    std::int64_t number = 0; ///< of the import, for undoImport(); 0 = it changed nothing
    Changes changes;

    std::int64_t skippedRows() const;
};

/// One transaction. Invalid when the file has no usable columns or the mapping names what is not there, and in a register
/// that is no village's; Forbidden, FileUnreadable, Cancelled.
Result<ImportReport> importResidents(Session& session, const QString& path,
                                     const ImportOptions& options, JobContext& context);

} // namespace app
