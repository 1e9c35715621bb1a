#include "app/base/id.h"

#include "app/base/entropy.h"

#include <array>

namespace app {

QUuid makeUuid(std::int64_t wallMs, Entropy& entropy)
{
    std::array<unsigned char, 16> bytes{};
    entropy.fill(bytes.data(), bytes.size());
    const auto ms = static_cast<std::uint64_t>(wallMs);
    for (unsigned i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(ms >> (40U - 8U * i));
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0FU) | 0x70U);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3FU) | 0x80U);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

} // namespace app
