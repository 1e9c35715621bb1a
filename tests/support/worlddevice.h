/// One register of a World, and what its parts share.
#pragma once

#include "app/services/edits.h"
#include "tests/support/testregister.h"
#include "tests/support/world.h"

namespace app::test {

/// A failure here is one of the history.
inline void must(const Result<void>& result)
{
    if (!result)
        throw WorldFailure{QStringLiteral("error %1: %2")
                               .arg(int(result.error().code))
                               .arg(result.error().detail)};
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        must(Result<void>(result.error()));
    return std::move(*result);
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
    Edits lastEdits;        ///< of what somebody decided here last
    bool isRevoked = false; ///< by the office: it is no longer one of them
};

} // namespace app::test
