/// Reads xls of Excel 5 to 2003. Not through freexl: it gives no result of a formula (1.0.6 hands over nothing
/// where the cached value stands), and holds whole sheets in memory as large as the file says they are.
#pragma once

#include "app/exchange/rawrow.h"

#include <QStringList>

namespace app {

/// FileUnreadable with kPasswordProtected, kSaveAsXlsx or kNoSpreadsheet of sheetreader.h.
Result<void> readXls(const QString& path, const RawTaker& take, JobContext& context);
Result<QStringList> xlsSheetNames(const QString& path);

} // namespace app
