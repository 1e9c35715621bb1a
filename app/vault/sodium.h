/// Starts libsodium, once, whoever needs it first.
#pragma once

#include <QByteArray>

namespace app {

/// Call before any function of libsodium that this layer does not wrap.
void startSodium();

/// BLAKE2b-256.
QByteArray hashOf(const QByteArray& bytes);

inline unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

inline const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// Its length, as libsodium counts.
inline std::size_t sizeOf(const QByteArray& bytes)
{
    return std::size_t(bytes.size());
}

} // namespace app
