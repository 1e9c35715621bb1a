/// Lists out. Each is noted in the audit log (audit.h), or does not leave.
#pragma once

#include "app/base/job.h"
#include "app/services/listing.h"
#include "app/services/statuses.h"

#include <functional>
#include <vector>

namespace app {

enum class ExportFormat { JsonLines, Csv };

struct Exported {
    std::int64_t rows = 0;
};

/// A list as it is shown: which columns, and what each says.
struct Table {
    QString name; ///< of the sheet
    std::vector<QString> headings;
    std::function<std::vector<QString>(const WorkerLine& line)> cells;
};

/// Any table on screen, as it stands there.
struct TextTable {
    QString name; ///< of the sheet
    QStringList headings;
    QList<QStringList> rows;
};

/// All workers matching `filter`, by NIK then id so that equal registers give equal files.
Result<Exported> exportWorkers(Session& session, ExportFormat format, const QString& path,
                               const WorkerFilter& filter, JobContext& context);
/// The workers with these keys in that order, as xlsx or csv by the name's ending: every cell is text, and
/// none is a formula.
Result<Exported> exportTable(Session& session, const QList<std::int64_t>& keys, const Table& table,
                             const QString& path, JobContext& context);
/// The answers of statusOfMany() as xlsx or csv, by the name's ending.
Result<Exported> exportStatuses(Session& session, const QList<ListedStatus>& lines,
                                const QString& path);
/// As exportTable(), for rows that are text already.
Result<Exported> exportRows(Session& session, const TextTable& table, const QString& path);

} // namespace app
