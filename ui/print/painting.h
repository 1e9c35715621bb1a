/// Paints papers: on a printer, into a PDF, into a picture of one sheet.
#pragma once

#include "app/base/result.h"
#include "ui/print/sheet.h"

#include <functional>

class QPagedPaintDevice;

namespace ui {

/// Says how far it is; false ends the painting.
using SheetDone = std::function<bool(std::size_t done, std::size_t all)>;

/// Every sheet on a page of its own, of A4. In any thread. Whether all of them were painted.
bool paint(const Paper& paper, QPagedPaintDevice& device, const SheetDone& sheetDone = {});
/// One sheet, `width` pixels wide. In any thread.
QImage pictureOf(const Paper& paper, std::size_t sheet, int width);
/// Cancelled when `sheetDone` said so.
app::Result<QByteArray> pdfOf(const Paper& paper, const SheetDone& sheetDone = {});

} // namespace ui
