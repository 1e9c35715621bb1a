#include "tests/bench/duplicates.h"

#include "tests/support/planted.h"

#include <cstdio>

namespace bench {

int findPlanted(std::int64_t workers, std::int64_t planted)
{
    app::test::TestRegister here;
    const auto figures = app::test::findPlanted(here, workers, planted);
    if (!figures)
        return 1;
    std::printf("%lld workers, %lld doubles planted of each kind, looked through in %lld ms\n",
                qlonglong{workers}, qlonglong{planted}, figures->tookMs);
    for (const auto& kind : figures->kinds)
        std::printf("  recall    %-34s %5.1f %%\n", kind.name, 100.0 * kind.recall());
    for (auto it = figures->byLikeness.cbegin(); it != figures->byLikeness.cend(); ++it)
        std::printf("  precision %-34s %5.1f %% of %lld\n", qPrintable(it.key()),
                    100.0 * it->precision(), static_cast<long long>(it->right + it->wrong));
    return 0;
}

} // namespace bench
