#include "app/services/tablefile.h"

#include "app/base/safefile.h"
#include "app/exchange/sheetwriter.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> writeCsv(const QString& path, const TableShape& shape, const GiveRows& rows)
{
    SafeFile file(path);
    if (const auto opened = file.open(); !opened)
        return opened.error();
    if (const auto written = file.write(csvStart() + csvLine(shape.headings, shape.csv)); !written)
        return written.error();
    const auto done =
        rows([&](const Cells& cells) { return file.write(csvLine(cells, shape.csv)); });
    if (!done)
        return done.error();
    return file.commit();
}

Result<void> writeSheet(const QString& path, const TableShape& shape, const GiveRows& rows)
{
    auto sheet = SheetWriter::create(path, shape.name, shape.headings);
    if (!sheet)
        return sheet.error();
    const auto done = rows([&sheet](const Cells& cells) -> Result<void> {
        sheet->addRow(cells);
        return {};
    });
    if (!done)
        return done.error();
    return sheet->finish();
}

} // namespace

std::optional<TableFormat> tableFormatOf(const QString& path)
{
    if (path.endsWith(u".csv", Qt::CaseInsensitive))
        return TableFormat::Csv;
    if (path.endsWith(u".xlsx", Qt::CaseInsensitive))
        return TableFormat::Xlsx;
    return std::nullopt;
}

Result<void> writeTable(const QString& path, TableFormat format, const TableShape& shape,
                        const GiveRows& rows)
{
    return format == TableFormat::Csv ? writeCsv(path, shape, rows) : writeSheet(path, shape, rows);
}

Result<void> writeTable(const QString& path, const TableShape& shape, const GiveRows& rows)
{
    const auto format = tableFormatOf(path);
    if (!format)
        return Error{ErrorCode::Invalid, u"the name must end in .xlsx or .csv"_s};
    return writeTable(path, *format, shape, rows);
}

} // namespace app
