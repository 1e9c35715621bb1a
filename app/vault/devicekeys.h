/// A device's own keys: Ed25519 to sign what it writes, X25519 to receive what is sealed to it. The
/// secret halves live inside the encrypted register and nowhere else.
#pragma once

#include "app/base/result.h"
#include "app/domain/change.h"
#include "app/vault/secret.h"

namespace app {

/// 32 bytes each.
struct PublicKeys {
    QByteArray sign;
    QByteArray box;

    bool operator==(const PublicKeys&) const = default;
};

/// The first 16 bytes of BLAKE2b-256 of the signing key.
Origin originOf(const QByteArray& signKey);

class DeviceKeys {
public:
    static DeviceKeys generate();
    /// From encoded(); FileDamaged when it is not.
    static Result<DeviceKeys> fromEncoded(const QByteArray& encoded);

    const PublicKeys& publicKeys() const { return m_public; }
    Origin origin() const { return originOf(m_public.sign); }

    /// 64-byte Ed25519 signature.
    QByteArray sign(const QByteArray& message) const;
    /// Opens crypto_box_seal; NotForUs when it was sealed to another key.
    Result<Secret> openSealed(const QByteArray& sealed) const;
    /// Everything, secret halves included: for the encrypted register only.
    QByteArray encoded() const;

private:
    DeviceKeys() = default;

    PublicKeys m_public;
    Secret m_sign;
    Secret m_box;
};

bool isSignedBy(const QByteArray& signature, const QByteArray& message, const QByteArray& signKey);
QByteArray sealTo(const Secret& secret, const QByteArray& boxKey);

} // namespace app
