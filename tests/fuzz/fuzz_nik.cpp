/// National numbers as text of any kind, and mappings as JSON.
#include "app/domain/nik.h"
#include "app/exchange/answercells.h"
#include "app/exchange/residentfields.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace app;
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString nik = cleanedNik(QString::fromUtf8(bytes));
    const auto meaning = meaningOf(nik);
    if (meaning && nik.size() != 16)
        std::abort();
    if (meaning)
        suggestedBirthDate(*meaning, QDate(2026, 11, 22));
    groupedNik(nik);
    maskedNik(nik);
    const RawCell cell{RawKind::Text, {bytes.constData(), std::size_t(bytes.size())}, 0};
    memberNumberIn(cell);
    codeWord(cell);
    isNumberInText({bytes.constData(), std::size_t(bytes.size())});
    // What a mapping says is kept whole when it is written down again.
    if (const auto mapping = residentMappingFrom(bytes)) {
        const auto again = residentMappingFrom(jsonOf(*mapping));
        if (!again || !(*again == *mapping))
            std::abort();
    }
    return 0;
}
