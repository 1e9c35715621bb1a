/// What tells two people of one name apart: the NIK and the village.
#pragma once

#include "app/domain/region.h"

namespace ui {

/// The name of an area; its code when that is not known here.
QString areaName(const QString& code, const app::RegionTable& regions);
/// "3515 1220 0478 0001 · Bakungpringgodani"; what is there of both.
QString whoLine(const QString& nik, const QString& village, const app::RegionTable& regions);

} // namespace ui
