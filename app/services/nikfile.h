/// The NIKs of a list somebody has: pasted, or in a file of any usual kind.
#pragma once

#include "app/base/job.h"
#include "app/base/result.h"

#include <QStringList>

namespace app {

/// In the order they stand in, each once: every cell of 12 and more digits, since fewer are a number of
/// another kind. One that lacks digits is among them: it is answered as not in this data, not left out.
QStringList niksIn(const QString& text);

struct NikFile {
    QStringList niks;
    /// Cells that a spreadsheet holds as numbers: their last digits are lost, so they are never guessed at.
    std::int64_t damaged = 0;
};
/// xlsx, xlsm, ods, CSV or plain text. FileUnreadable for anything else.
Result<NikFile> niksInFile(const QString& path, JobContext& context);

} // namespace app
