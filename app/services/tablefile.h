/// A table out as xlsx or csv: every cell text, none a formula; wholly there or not at all.
#pragma once

#include "app/base/result.h"
#include "app/exchange/csv.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace app {

enum class TableFormat { Xlsx, Csv };
/// By the name's ending; nothing for another one.
std::optional<TableFormat> tableFormatOf(const QString& path);

using Cells = std::vector<QString>;
/// Takes one row; an error ends the writing.
using TakeCells = std::function<Result<void>(const Cells& cells)>;
/// Hands over all rows.
using GiveRows = std::function<Result<void>(const TakeCells& take)>;

struct TableShape {
    QString name; ///< of the sheet
    Cells headings;
    CsvStyle csv = {',', CsvStyle::Quotes::Everywhere};
};

Result<void> writeTable(const QString& path, TableFormat format, const TableShape& shape,
                        const GiveRows& rows);
/// By the name's ending; Invalid for another one.
Result<void> writeTable(const QString& path, const TableShape& shape, const GiveRows& rows);

} // namespace app
