/// One register of a World, and what its parts share.
#pragma once

#include "tests/support/testregister.h"
#include "tests/support/world.h"

namespace app::test {

/// A failure here is a failure of the test itself: there is nothing to go on with.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void must(const Result<void>& result)
{
    if (!result)
        qFatal("error %d: %s", int(result.error().code), qPrintable(result.error().detail));
}

inline constexpr std::int64_t kWorldStart = 1'795'000'000'000; // November 2026

struct World::Device {
    explicit Device(std::uint64_t seed) : entropy(seed) {}

    const Cast::Member* member = nullptr;
    std::size_t number = 0;
    QString folder;
    tests::HandClock clock{kWorldStart};
    SeededEntropy entropy;
    std::unique_ptr<Session> session;
    QStringList fingerprints; ///< of its lives, newest first
    std::map<StreamKey, std::int64_t> captured;
    QByteArray backup;
};

} // namespace app::test
