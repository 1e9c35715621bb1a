/// November 2026 in a small village, done by the services that the window calls: visits, a meeting, two sponsors whose money
/// does not reach everybody, payments, three cases.
#pragma once

#include "app/services/sponsors/allocating.h"
#include "tests/support/testregister.h"

namespace app::test {

struct WorkedMonth {
    SponsorshipId approved; ///< its list stands, and was paid for
    SponsorshipId proposed; ///< its list follows from the records
};

/// A head must be at work. Ends the test program when something is refused.
WorkedMonth workThroughAMonth(TestRegister& here, const QString& village, int people,
                              std::uint64_t seed);

} // namespace app::test
