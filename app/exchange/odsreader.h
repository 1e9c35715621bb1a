/// Reads ods. Not through liborcus: its ods filter loses the text results of formulas and repeated rows.
#pragma once

#include "app/exchange/rawrow.h"
#include "app/exchange/zipparts.h"

#include <QStringList>

namespace app {

bool looksLikeOds(ZipParts& parts);
Result<void> readOds(ZipParts& parts, const RawTaker& take, JobContext& context);

/// Reads through the whole document: the names stand where the sheets do.
Result<QStringList> odsSheetNames(ZipParts& parts);

} // namespace app
