/// An invented register with planted doubles of each kind, and how well they are found: measured by the bench, held to
/// floors by a test.
#pragma once

#include "tests/support/testregister.h"

#include <QMap>

#include <array>

namespace app::test {

inline constexpr std::size_t kPlantedKinds = 7;

struct PlantedFigures {
    struct Kind {
        const char* name = "";
        std::int64_t planted = 0;
        std::int64_t found = 0;

        double recall() const { return double(found) / double(planted); }
    };
    struct Pairs {
        std::int64_t right = 0;
        std::int64_t wrong = 0;

        double precision() const { return double(right) / double(right + wrong); }
    };
    std::array<Kind, kPlantedKinds> kinds;
    QMap<QString, Pairs> byLikeness; ///< by wordOf(Likeness)
    qint64 tookMs = 0;               ///< of the search alone
};

/// Fills `here` with `workers` people and `planted` doubles of each kind, and looks for them.
Result<PlantedFigures> findPlanted(TestRegister& here, std::int64_t workers, std::int64_t planted);

} // namespace app::test
