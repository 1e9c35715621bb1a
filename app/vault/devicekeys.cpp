#include "app/vault/devicekeys.h"

#include "app/vault/sodium.h"

#include <cstring>

#include <sodium.h>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// "JBK1", seed of the signing pair, secret half of the box, the first bytes of their hash
constexpr QByteArrayView kMark("JBK1");
constexpr qsizetype kHalf = 32;
constexpr qsizetype kCheck = 8;
static_assert(crypto_sign_SEEDBYTES == kHalf && crypto_box_SECRETKEYBYTES == kHalf);
static_assert(crypto_sign_PUBLICKEYBYTES == kHalf && crypto_box_PUBLICKEYBYTES == kHalf);

} // namespace

Origin originOf(const QByteArray& signKey)
{
    return QUuid::fromRfc4122(hashOf(signKey).first(16));
}

DeviceKeys DeviceKeys::generate()
{
    DeviceKeys keys;
    keys.m_sign = Secret(crypto_sign_SECRETKEYBYTES);
    keys.m_box = Secret(crypto_box_SECRETKEYBYTES);
    keys.m_public = {QByteArray(kHalf, '\0'), QByteArray(kHalf, '\0')};
    crypto_sign_keypair(bytesOf(keys.m_public.sign), keys.m_sign.data());
    crypto_box_keypair(bytesOf(keys.m_public.box), keys.m_box.data());
    return keys;
}

Result<DeviceKeys> DeviceKeys::fromEncoded(const QByteArray& encoded)
{
    const qsizetype checked = kMark.size() + 2 * kHalf;
    if (encoded.size() != checked + kCheck || !encoded.startsWith(kMark) ||
        !hashOf(encoded.first(checked)).startsWith(encoded.last(kCheck)))
        return Error{ErrorCode::FileDamaged, u"device keys"_s};

    DeviceKeys keys;
    keys.m_sign = Secret(crypto_sign_SECRETKEYBYTES);
    keys.m_box = Secret(crypto_box_SECRETKEYBYTES);
    keys.m_public = {QByteArray(kHalf, '\0'), QByteArray(kHalf, '\0')};
    const unsigned char* seed = bytesOf(encoded) + kMark.size();
    crypto_sign_seed_keypair(bytesOf(keys.m_public.sign), keys.m_sign.data(), seed);
    std::memcpy(keys.m_box.data(), seed + kHalf, kHalf);
    crypto_scalarmult_base(bytesOf(keys.m_public.box), keys.m_box.data());
    return keys;
}

QByteArray DeviceKeys::encoded() const
{
    QByteArray bytes = kMark.toByteArray();
    QByteArray seed(kHalf, '\0');
    crypto_sign_ed25519_sk_to_seed(bytesOf(seed), m_sign.data());
    bytes += seed;
    sodium_memzero(seed.data(), sizeOf(seed));
    bytes.append(reinterpret_cast<const char*>(m_box.data()), kHalf);
    bytes += hashOf(bytes).first(kCheck);
    return bytes;
}

QByteArray DeviceKeys::sign(const QByteArray& message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), sizeOf(message),
                         m_sign.data());
    return signature;
}

Result<Secret> DeviceKeys::openSealed(const QByteArray& sealed) const
{
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES))
        return Error{ErrorCode::NotForUs, u"sealed key too short"_s};
    Secret opened(sizeOf(sealed) - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(opened.data(), bytesOf(sealed), sizeOf(sealed), bytesOf(m_public.box),
                             m_box.data()) != 0)
        return Error{ErrorCode::NotForUs, u"sealed to another key"_s};
    return opened;
}

bool isSignedBy(const QByteArray& signature, const QByteArray& message, const QByteArray& signKey)
{
    startSodium();
    return signature.size() == crypto_sign_BYTES && signKey.size() == crypto_sign_PUBLICKEYBYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), sizeOf(message),
                                       bytesOf(signKey)) == 0;
}

QByteArray sealTo(const Secret& secret, const QByteArray& boxKey)
{
    startSodium();
    if (boxKey.size() != kHalf)
        return {};
    QByteArray sealed(qsizetype(secret.size() + crypto_box_SEALBYTES), '\0');
    // Fails for a key that gives everyone the same shared secret.
    if (crypto_box_seal(bytesOf(sealed), secret.data(), secret.size(), bytesOf(boxKey)) != 0)
        return {};
    return sealed;
}

} // namespace app
