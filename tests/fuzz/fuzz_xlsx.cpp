/// Parts of an xlsx, put into a whole one: the check sums of a zip would keep a fuzzer from what lies within. The first
/// byte tells which part: "s" a sheet, "t" the shared texts, "w" the workbook, "y" the styles; anything else is a
/// whole file.
#include "tests/fuzz/listfuzz.h"
#include "tests/support/listgrid.h"

namespace {

QByteArray withPart(char which, const QByteArray& part)
{
    const auto fixed = [&](char name, const char* otherwise) {
        return which == name ? part : QByteArray(otherwise);
    };
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto relation = [&office](const char* id, const char* type, const char* target) {
        return "<Relationship Id=\"" + QByteArray(id) + "\" Type=\"" + office + "/" + type +
               "\" Target=\"" + target + "\"/>";
    };
    return tests::zipOf(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", "<Relationships>" + relation("r1", "officeDocument", "xl/workbook.xml") +
                             "</Relationships>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships>" + relation("r1", "worksheet", "sheet1.xml") +
              relation("r2", "styles", "styles.xml") +
              relation("r3", "sharedStrings", "texts.xml") + "</Relationships>"},
         {"xl/workbook.xml",
          fixed('w', "<workbook><sheets><sheet name=\"Data\" r:id=\"r1\" "
                     "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                     "relationships\"/></sheets></workbook>")},
         {"xl/styles.xml", fixed('y', "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf "
                                      "numFmtId=\"14\"/></cellXfs></styleSheet>")},
         {"xl/texts.xml", fixed('t', "<sst><si><t>nik</t></si><si><t>nama</t></si></sst>")},
         {"xl/sheet1.xml",
          fixed('s',
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
                "t=\"s\"><v>1</v></c></row></sheetData></worksheet>")}});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const char which = size > 0 ? bytes.front() : 'x';
    const bool isPart = which == 's' || which == 't' || which == 'w' || which == 'y';
    tests::readAsLists(isPart ? withPart(which, bytes.mid(1)) : bytes);
    return 0;
}
