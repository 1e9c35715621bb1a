/// Reads xlsx and xlsm. Not through liborcus: its xlsx filter loses text that stands inside the cell instead
/// of in the shared table (as OpenSID's own export writes it), and hands over formulas only after all rows.
#pragma once

#include "app/exchange/rawrow.h"
#include "app/exchange/zipparts.h"

#include <QStringList>

namespace app {

/// Whether the zip file says it is a workbook.
bool looksLikeXlsx(const ZipParts& parts);
Result<void> readXlsx(ZipParts& parts, const RawTaker& take, JobContext& context);

Result<QStringList> xlsxSheetNames(ZipParts& parts);

} // namespace app
