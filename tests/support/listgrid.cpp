#include "tests/support/listgrid.h"

#include "tests/support/xlsfile.h"

#include <QDate>
#include <QStringList>
#include <QtEndian>

#include <zlib.h>

namespace tests {

using namespace Qt::Literals::StringLiterals;

namespace {

struct GridCell {
    enum Kind { Text, Number, Day, FormulaText, FormulaNumber, Fault } kind = Text;
    QString text;
};

GridCell cellFrom(const QString& written)
{
    if (written.startsWith(u"=#"))
        return {GridCell::FormulaNumber, written.mid(2)};
    if (written.startsWith(u'='))
        return {GridCell::FormulaText, written.mid(1)};
    if (written.startsWith(u'#') && written.size() > 1 && !written.startsWith(u"##"))
        return {GridCell::Number, written.mid(1)};
    if (written.startsWith(u'@'))
        return {GridCell::Day, written.mid(1)};
    if (written.startsWith(u'!'))
        return {GridCell::Fault, u'#' + written.mid(1)};
    return {GridCell::Text, written};
}

std::vector<std::vector<GridCell>> rowsOf(const QString& cells)
{
    std::vector<std::vector<GridCell>> rows;
    for (const QString& line : cells.split(u'\n')) {
        auto& row = rows.emplace_back();
        for (const QString& cell : line.split(u'|'))
            row.push_back(cellFrom(cell));
    }
    return rows;
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\v', u"&#10;"_s);
}

QString columnName(int column)
{
    return column < 26 ? QString(QChar(u'A' + column))
                       : columnName(column / 26 - 1) + QChar(u'A' + column % 26);
}

/// Texts of a workbook that are kept apart from its cells.
class Shared {
public:
    qsizetype add(const QString& text)
    {
        m_texts << text;
        return m_texts.size() - 1;
    }
    QString xml() const
    {
        QString all;
        for (const QString& text : m_texts)
            all += u"<si><t xml:space=\"preserve\">"_s + escaped(text) + u"</t></si>"_s;
        return u"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"_s +
               all + u"</sst>"_s;
    }

private:
    QStringList m_texts;
};

QString xlsxCell(const GridCell& cell, const QString& at, Shared* shared)
{
    const QString value = escaped(cell.text);
    switch (cell.kind) {
    case GridCell::Number:
        return u"<c r=\"%1\"><v>%2</v></c>"_s.arg(at, value);
    case GridCell::Day:
        return u"<c r=\"%1\" s=\"1\"><v>%2</v></c>"_s.arg(at, value);
    case GridCell::FormulaText:
        return u"<c r=\"%1\" t=\"str\"><f>A1</f><v>%2</v></c>"_s.arg(at, value);
    case GridCell::FormulaNumber:
        return u"<c r=\"%1\"><f>A1</f><v>%2</v></c>"_s.arg(at, value);
    case GridCell::Fault:
        return u"<c r=\"%1\" t=\"e\"><v>%2</v></c>"_s.arg(at, value);
    case GridCell::Text:
        break;
    }
    if (cell.text.isEmpty())
        return {};
    if (shared != nullptr)
        return u"<c r=\"%1\" t=\"s\"><v>%2</v></c>"_s.arg(at).arg(shared->add(cell.text));
    return u"<c r=\"%1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%2</t></is></c>"_s.arg(
        at, value);
}

QByteArray xlsxSheet(const QString& cells, const ListGrid& grid, Shared* shared)
{
    QString rows;
    int number = grid.firstRow;
    for (const auto& row : rowsOf(cells)) {
        QString made;
        for (std::size_t i = 0; i < row.size(); ++i)
            made += xlsxCell(row[i], columnName(int(i)) + QString::number(number), shared);
        rows += u"<row r=\"%1\"%2>%3</row>"_s.arg(
            QString::number(number), grid.hasHiddenRows ? u" hidden=\"1\""_s : QString(), made);
        ++number;
    }
    for (int i = 0; i < grid.emptyStyledRows; ++i, ++number)
        rows += u"<row r=\"%1\" s=\"1\"><c r=\"A%1\" s=\"1\"/></row>"_s.arg(number);
    return (u"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            "<sheetData>"_s +
            rows + u"</sheetData></worksheet>"_s)
        .toUtf8();
}

QByteArray xlsxOf(const ListGrid& grid, Shared* shared)
{
    constexpr auto kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray office(kOffice);
    std::vector<ZipPart> parts{
        {"[Content_Types].xml",
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + office +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
                          "</styleSheet>"},
        {"xl/worksheets/sheet1.xml", xlsxSheet(grid.cells, grid, shared)}};
    QByteArray relations =
        "<Relationship Id=\"r1\" Type=\"" + office +
        "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + office +
        "/styles\" Target=\"styles.xml\"/>";
    QByteArray sheets =
        "<sheet name=\"" + escaped(grid.sheet).toUtf8() + "\" sheetId=\"1\" r:id=\"r1\"/>";
    if (!grid.secondSheet.isEmpty()) {
        parts.push_back({"xl/worksheets/sheet2.xml", xlsxSheet(grid.secondSheet, grid, shared)});
        relations += "<Relationship Id=\"r3\" Type=\"" + office +
                     "/worksheet\" Target=\"worksheets/sheet2.xml\"/>";
        sheets += "<sheet name=\"Dua\" sheetId=\"2\" r:id=\"r3\"/>";
    }
    if (shared != nullptr) {
        parts.push_back({"xl/sharedStrings.xml", shared->xml().toUtf8()});
        relations += "<Relationship Id=\"r4\" Type=\"" + office +
                     "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
    }
    parts.push_back(
        {"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
    parts.push_back({"xl/workbook.xml", "<workbook xmlns:r=\"" + office + "\"><workbookPr" +
                                            (grid.isFrom1904 ? " date1904=\"1\"" : "") +
                                            "/><sheets>" + sheets + "</sheets></workbook>"});
    return zipOf(parts);
}

QString odsCell(const GridCell& cell, bool isFrom1904)
{
    const QString text = u"<text:p>"_s + escaped(cell.text) + u"</text:p>"_s;
    switch (cell.kind) {
    case GridCell::FormulaNumber:
    case GridCell::Number:
        return u"<table:table-cell office:value-type=\"float\" office:value=\"%1\">%2</table:table-cell>"_s
            .arg(cell.text, text);
    case GridCell::Day: {
        const QDate start = isFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
        return u"<table:table-cell office:value-type=\"date\" office:date-value=\"%1\"/>"_s.arg(
            start.addDays(cell.text.toInt()).toString(Qt::ISODate));
    }
    case GridCell::Fault:
        return u"<table:table-cell office:value-type=\"string\" office:string-value=\"\">%1"
               "</table:table-cell>"_s.arg(text);
    case GridCell::FormulaText:
    case GridCell::Text:
        break;
    }
    return cell.text.isEmpty()
               ? u"<table:table-cell/>"_s
               : u"<table:table-cell office:value-type=\"string\">%1</table:table-cell>"_s.arg(
                     text);
}

QString odsSheet(const QString& name, const QString& cells, const ListGrid& grid)
{
    QString rows;
    if (grid.firstRow > 1)
        rows = u"<table:table-row table:number-rows-repeated=\"%1\"/>"_s.arg(grid.firstRow - 1);
    for (const auto& row : rowsOf(cells)) {
        rows += grid.hasHiddenRows ? u"<table:table-row table:visibility=\"collapse\">"_s
                                   : u"<table:table-row>"_s;
        for (const GridCell& cell : row)
            rows += odsCell(cell, grid.isFrom1904);
        rows += u"</table:table-row>"_s;
    }
    if (grid.emptyStyledRows > 0)
        rows +=
            u"<table:table-row table:number-rows-repeated=\"%1\"><table:table-cell "
            "table:style-name=\"ce1\" table:number-columns-repeated=\"1024\"/></table:table-row>"_s
                .arg(grid.emptyStyledRows);
    return u"<table:table table:name=\"%1\">%2</table:table>"_s.arg(escaped(name), rows);
}

QByteArray odsOf(const ListGrid& grid)
{
    QString sheets = odsSheet(grid.sheet, grid.cells, grid);
    if (!grid.secondSheet.isEmpty())
        sheets += odsSheet(u"Dua"_s, grid.secondSheet, grid);
    const QString content =
        u"<office:document-content "
        u"xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
        "<office:spreadsheet>%1</office:spreadsheet></office:body></office:document-content>"_s.arg(
            sheets);
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                  {"content.xml", content.toUtf8()}});
}

void fill(XlsFile& file, const QString& cells, const ListGrid& grid)
{
    int number = grid.firstRow - 1;
    for (const auto& row : rowsOf(cells)) {
        for (int column = 0; column < std::ssize(row); ++column) {
            const GridCell& cell = row[std::size_t(column)];
            const double value = cell.text.toDouble();
            if (cell.kind == GridCell::Number)
                file.addNumber(number, column, value);
            else if (cell.kind == GridCell::Day)
                file.addDay(number, column, value);
            else if (cell.kind == GridCell::FormulaNumber)
                file.addFormula(number, column, value);
            else if (cell.kind == GridCell::FormulaText)
                file.addFormula(number, column, cell.text);
            else if (cell.kind == GridCell::Fault)
                file.addError(number, column);
            else if (!cell.text.isEmpty())
                file.addText(number, column, cell.text);
        }
        ++number;
    }
    for (int i = 0; i < grid.emptyStyledRows && number < 65535; ++i)
        file.addBlank(number++, 0);
}

QByteArray xlsOf(const ListGrid& grid, CellOrder order)
{
    XlsFile file(grid.isFrom1904);
    file.startSheet(grid.sheet, order);
    fill(file, grid.cells, grid);
    if (!grid.secondSheet.isEmpty()) {
        file.startSheet(u"Dua"_s, order);
        fill(file, grid.secondSheet, grid);
    }
    return file.bytes();
}

void append16(QByteArray& bytes, quint32 number)
{
    const auto little = qToLittleEndian(quint16(number));
    bytes.append(reinterpret_cast<const char*>(&little), 2);
}

void append32(QByteArray& bytes, quint32 number)
{
    append16(bytes, number & 0xffffU);
    append16(bytes, number >> 16U);
}

} // namespace

QByteArray bytesOf(const ListGrid& grid, GridFile kind)
{
    Shared shared;
    switch (kind) {
    case GridFile::Xlsx:
        return xlsxOf(grid, nullptr);
    case GridFile::XlsxShared:
        return xlsxOf(grid, &shared);
    case GridFile::Ods:
        return odsOf(grid);
    case GridFile::Xls:
        return xlsOf(grid, CellOrder::ByRow);
    case GridFile::XlsUnsorted:
        return xlsOf(grid, CellOrder::ByColumn);
    case GridFile::Csv:
        return csvOf(grid.cells, {});
    }
    Q_UNREACHABLE();
}

QByteArray csvOf(const QString& cells, const CsvForm& form)
{
    QByteArray all;
    for (const auto& row : rowsOf(cells)) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            QByteArray text = row[i].text.toUtf8();
            const bool needsQuotes = text.contains(form.separator) || text.contains('"') ||
                                     text.contains('\n') || text.contains('\v');
            text.replace('"', "\"\"").replace('\v', '\n');
            if (form.isQuoted || needsQuotes)
                text = '"' + text + '"';
            all += (i > 0 ? QByteArray(1, form.separator) : QByteArray()) + text;
        }
        all += form.lineEnd;
    }
    return all;
}

QByteArray zipOf(const std::vector<ZipPart>& parts, quint32 claimed)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipPart& part : parts) {
        const auto offset = quint32(file.size());
        const auto check = quint32(crc32(0, reinterpret_cast<const Bytef*>(part.bytes.constData()),
                                         uInt(part.bytes.size())));
        QByteArray head;
        for (const quint32 number : {20U, 0U, 0U, 0U, 0U})
            append16(head, number);
        append32(head, check);
        append32(head, quint32(part.bytes.size()));
        append32(head, claimed == 0 ? quint32(part.bytes.size()) : claimed);
        append16(head, quint32(part.name.size()));
        append16(head, 0);
        file += "PK\x03\x04" + head + part.name + part.bytes;
        directory += QByteArray("PK\x01\x02\x14\x00", 6) + head;
        for (const quint32 number : {0U, 0U, 0U})
            append16(directory, number);
        append32(directory, 0);
        append32(directory, offset);
        directory += part.name;
    }
    const auto start = quint32(file.size());
    file += directory + QByteArray("PK\x05\x06\x00\x00\x00\x00", 8);
    append16(file, quint32(parts.size()));
    append16(file, quint32(parts.size()));
    append32(file, quint32(directory.size()));
    append32(file, start);
    append16(file, 0);
    return file;
}

} // namespace tests
