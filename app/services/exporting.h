/// Lists out.
#pragma once

#include "app/base/job.h"
#include "app/services/listing.h"
#include "app/services/statuses.h"

namespace app {

enum class ExportFormat { JsonLines, Csv };

struct Exported {
    std::int64_t rows = 0;
};

/// All workers matching `filter`, by NIK then id so that equal registers give equal files.
Result<Exported> exportWorkers(Session& session, ExportFormat format, const QString& path,
                               const WorkerFilter& filter, JobContext& context);
/// The answers of statusOfMany() as xlsx or csv, by the name's ending.
Result<Exported> exportStatuses(const QList<StatusLine>& lines, const QString& path);

} // namespace app
