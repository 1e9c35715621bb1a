/// Whole files that begin as xls.
#include "tests/fuzz/listfuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    tests::readAsLists(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
