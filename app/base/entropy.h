/// Where random bytes come from. Handed in, so that a test can repeat a run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace app {

class Entropy {
public:
    Entropy() = default;
    virtual ~Entropy() = default;
    Entropy(const Entropy&) = delete;
    Entropy& operator=(const Entropy&) = delete;

    virtual void fill(void* bytes, std::size_t size) = 0;
};

/// The operating system's generator, for keys, salts and record ids.
class SystemEntropy final : public Entropy {
public:
    void fill(void* bytes, std::size_t size) override;
};

/// The same bytes for the same seed: tests and the demo village only, never keys.
class SeededEntropy final : public Entropy {
public:
    explicit SeededEntropy(std::uint64_t seed) : m_engine(seed) {}

    void fill(void* bytes, std::size_t size) override;

private:
    std::mt19937_64 m_engine;
};

} // namespace app
