#include "app/vault/secret.h"

#include "app/vault/sodium.h"

#include <cstring>
#include <utility>

#include <sodium.h>

namespace app {

Secret::Secret(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    startSodium();
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_data == nullptr)
        qBadAlloc();
    std::memset(m_data, 0, size);
}

Secret::~Secret()
{
    sodium_free(m_data); // wipes first
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret Secret::fromBytes(QByteArray& bytes)
{
    Secret secret(sizeOf(bytes));
    if (!bytes.isEmpty()) {
        std::memcpy(secret.m_data, bytes.constData(), secret.m_size);
        sodium_memzero(bytes.data(), secret.m_size);
    }
    bytes.clear();
    return secret;
}

Secret Secret::fromText(const QString& text)
{
    QString normal = text.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = normal.toUtf8();
    // Text that is normal already is shared with the caller, who wipes it himself.
    if (normal.constData() != text.constData() && !normal.isEmpty())
        sodium_memzero(normal.data(), std::size_t(normal.size()) * sizeof(QChar));
    return fromBytes(utf8);
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    if (size > 0)
        randombytes_buf(secret.m_data, size);
    return secret;
}

Secret Secret::copy() const
{
    Secret other(m_size);
    if (m_size > 0)
        std::memcpy(other.m_data, m_data, m_size);
    return other;
}

} // namespace app
