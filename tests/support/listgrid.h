/// Lists written down as text and turned into files of every kind, down to their bytes: libraries write no broken
/// ones.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tests {

/// Rows end with a line break, cells with "|". A cell is text unless it begins with "#" (a number), "@" (a number
/// shown as a day), "=" (a formula with that cached text), "=#" (with that cached number) or "!" (an error).
struct ListGrid {
    QString cells;
    QString sheet = QStringLiteral("Data");
    bool isFrom1904 = false;
    int firstRow = 1;        ///< where the grid begins
    int emptyStyledRows = 0; ///< below it, as spreadsheets keep what was once formatted
    bool hasHiddenRows = false;
    QString secondSheet = {}; ///< cells of another one
};

enum class GridFile { Xlsx, XlsxShared, Ods, Xls, XlsUnsorted, Csv };

QByteArray bytesOf(const ListGrid& grid, GridFile kind);

struct CsvForm {
    char separator = ',';
    bool isQuoted = false;
    const char* lineEnd = "\n";
};
/// The cells alone, as text without marks, in UTF-8.
QByteArray csvOf(const QString& cells, const CsvForm& form);

struct ZipPart {
    QByteArray name;
    QByteArray bytes;
};
/// Not packed; `claimed` is written as the unpacked size of each part when it is not 0.
QByteArray zipOf(const std::vector<ZipPart>& parts, quint32 claimed = 0);

} // namespace tests
