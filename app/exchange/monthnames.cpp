#include "app/exchange/monthnames.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace app {

namespace {

struct MonthName {
    QLatin1StringView name;
    int month;
};
constexpr std::array kMonthNames{
    MonthName{QLatin1StringView("januari"), 1},   MonthName{QLatin1StringView("january"), 1},
    MonthName{QLatin1StringView("jan"), 1},       MonthName{QLatin1StringView("februari"), 2},
    MonthName{QLatin1StringView("february"), 2},  MonthName{QLatin1StringView("pebruari"), 2},
    MonthName{QLatin1StringView("feb"), 2},       MonthName{QLatin1StringView("peb"), 2},
    MonthName{QLatin1StringView("maret"), 3},     MonthName{QLatin1StringView("march"), 3},
    MonthName{QLatin1StringView("mar"), 3},       MonthName{QLatin1StringView("mrt"), 3},
    MonthName{QLatin1StringView("april"), 4},     MonthName{QLatin1StringView("apr"), 4},
    MonthName{QLatin1StringView("mei"), 5},       MonthName{QLatin1StringView("may"), 5},
    MonthName{QLatin1StringView("juni"), 6},      MonthName{QLatin1StringView("june"), 6},
    MonthName{QLatin1StringView("jun"), 6},       MonthName{QLatin1StringView("juli"), 7},
    MonthName{QLatin1StringView("july"), 7},      MonthName{QLatin1StringView("jul"), 7},
    MonthName{QLatin1StringView("agustus"), 8},   MonthName{QLatin1StringView("august"), 8},
    MonthName{QLatin1StringView("agust"), 8},     MonthName{QLatin1StringView("agu"), 8},
    MonthName{QLatin1StringView("ags"), 8},       MonthName{QLatin1StringView("agt"), 8},
    MonthName{QLatin1StringView("aug"), 8},       MonthName{QLatin1StringView("september"), 9},
    MonthName{QLatin1StringView("sept"), 9},      MonthName{QLatin1StringView("sep"), 9},
    MonthName{QLatin1StringView("oktober"), 10},  MonthName{QLatin1StringView("october"), 10},
    MonthName{QLatin1StringView("okt"), 10},      MonthName{QLatin1StringView("oct"), 10},
    MonthName{QLatin1StringView("november"), 11}, MonthName{QLatin1StringView("nopember"), 11},
    MonthName{QLatin1StringView("nov"), 11},      MonthName{QLatin1StringView("nop"), 11},
    MonthName{QLatin1StringView("desember"), 12}, MonthName{QLatin1StringView("december"), 12},
    MonthName{QLatin1StringView("des"), 12},      MonthName{QLatin1StringView("dec"), 12},
};

} // namespace

int monthNamed(QStringView name)
{
    const auto* found = std::find_if(kMonthNames.begin(), kMonthNames.end(),
                                     [name](const MonthName& one) { return name == one.name; });
    return found == kMonthNames.end() ? 0 : found->month;
}

} // namespace app
