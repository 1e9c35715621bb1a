/// The content of an ods, put into a whole one.
#include "tests/fuzz/listfuzz.h"
#include "tests/support/listgrid.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    tests::readAsLists(tests::zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml", QByteArray(reinterpret_cast<const char*>(data), qsizetype(size))}}));
    return 0;
}
