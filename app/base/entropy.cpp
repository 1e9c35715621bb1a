#include "app/base/entropy.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

namespace app {

void SystemEntropy::fill(void* bytes, std::size_t size)
{
    auto* out = static_cast<unsigned char*>(bytes);
    while (size > 0) {
        std::uint32_t word = 0;
        QRandomGenerator::system()->fillRange(&word, 1);
        const std::size_t taken = std::min(size, sizeof word);
        std::memcpy(out, &word, taken);
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
