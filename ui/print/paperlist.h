/// Reads a list of workers as it goes on paper, and writes it as a PDF.
#pragma once

#include "app/base/job.h"
#include "app/services/listing.h"
#include "ui/print/listprint.h"

namespace ui {

struct PaperWanted {
    QString title;
    QString filter; ///< in words; empty = everybody
    QList<std::int64_t> keys;
    /// ByArea writes the area once above its workers, and their addresses beside them.
    enum class Groups { None, ByArea } groups = Groups::None;
};

/// In the order of the keys. For a job.
app::Result<PaperList> paperListOf(app::Session& session, const PaperWanted& wanted,
                                   app::JobContext& context);
/// For a job. The file is wholly there or not at all, and nothing of it is written anywhere else. The
/// number of rows.
app::Result<std::int64_t> writePdf(app::Session& session, const PaperWanted& wanted,
                                   const QString& path, app::JobContext& context);

} // namespace ui
