/// Dates, months, family titles, and everything else that is read out of one cell.
#include "app/exchange/answercells.h"
#include "app/exchange/familytitle.h"

#include <cstdlib>

namespace {

/// What is read must be a day that exists, and read the same when it is written down plainly.
void checkDate(const QString& text, const app::DateReading& reading)
{
    const auto read = app::dateInText(text, reading);
    if (read.state != app::DateState::Good)
        return;
    const auto again = app::dateInText(read.day.toString(Qt::ISODate), reading);
    if (!read.day.isValid() || again.day != read.day)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace app;
    const RawCell cell{RawKind::Text, {reinterpret_cast<const char*>(data), size}, 0};
    const QString text = plainText(cell);
    for (const DayOrder order : {DayOrder::DayFirst, DayOrder::MonthFirst})
        checkDate(text, {DateSystem::From1900, order, QDate(2026, 11, 22)});
    DayOrderEvidence evidence;
    evidence.add(text, text);
    paidMonthIn(cell, DateSystem::From1904);
    stateIn(cell);
    rupiahIn(cell);
    phoneIn(cell);
    placeAndDateIn(text);
    bothNeighbourhoods(text);
    const auto parts = text.split(u'|');
    const std::vector<QString> cells(parts.begin(), parts.end());
    familyTitleIn(cells);
    unnamedFamilyTitleIn(cells);
    looksLikeNote(cells);
    return 0;
}
