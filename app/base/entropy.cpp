#include "app/base/entropy.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstring>

namespace app {

void SystemEntropy::fill(void* bytes, std::size_t size)
{
    // Asked for in one go: each question costs a lock and the processor's slow generator.
    std::array<std::uint32_t, 16> words;
    auto* out = static_cast<unsigned char*>(bytes);
    while (size > 0) {
        const std::size_t taken = std::min(size, sizeof words);
        const std::size_t count = (taken + sizeof words[0] - 1) / sizeof words[0];
        QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(count));
        std::memcpy(out, words.data(), taken);
        out += taken;
        size -= taken;
    }
}

void SeededEntropy::fill(void* bytes, std::size_t size)
{
    auto* out = static_cast<unsigned char*>(bytes);
    while (size > 0) {
        const std::uint64_t word = m_engine();
        const std::size_t taken = std::min(size, sizeof word);
        std::memcpy(out, &word, taken);
        out += taken;
        size -= taken;
    }
}

} // namespace app
