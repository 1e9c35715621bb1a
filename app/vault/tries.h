/// Counts wrong passphrases in a small file, so that a restart does not reset the waiting.
#pragma once

#include <QString>

#include <cstdint>

namespace app {

class Clock;

class Tries {
public:
    explicit Tries(QString path) : m_path(std::move(path)) {}

    /// Seconds until the next try is allowed, 0 for now. A clock that went back starts the wait anew, so it
    /// never lasts longer than the delay itself.
    int secondsToWait(const Clock& clock) const;
    /// Counts one more, and says how many there are now. A disk that cannot be written slows nobody down and locks nobody out.
    int count(const Clock& clock) const;
    void forget() const;

private:
    struct State {
        int wrong = 0;
        std::int64_t atMs = 0;
    };
    State load() const;
    void store(const State& state) const;

    QString m_path;
};

} // namespace app
