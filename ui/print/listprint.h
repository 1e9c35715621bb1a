/// A list of workers on paper, to walk with: A4, the names of the columns on every page, an empty box to
/// write in beside each worker.
#pragma once

#include <QString>

#include <array>
#include <functional>
#include <vector>

class QPagedPaintDevice;

namespace ui {

struct PaperRow {
    /// Name, NIK, area or address, phone, status, paid until.
    std::array<QString, 6> cells;
    /// Rows of one group follow each other below its name; empty = no groups.
    QString group;
};

struct PaperList {
    QString title;
    QString village;
    QString filter;  ///< in words
    QString printed; ///< who, and on which day
    /// Of the cells; the running number and the box to write in have their own.
    std::array<QString, 6> headings;
    std::vector<PaperRow> rows;
};

/// Says how far it is; false ends the painting.
using PageDone = std::function<bool(int page, int pages)>;

/// How many pages paint() would fill.
int pagesOf(const PaperList& list, QPagedPaintDevice& device);
/// In any thread. Whether all pages were painted.
bool paint(const PaperList& list, QPagedPaintDevice& device, const PageDone& pageDone = {});

} // namespace ui
