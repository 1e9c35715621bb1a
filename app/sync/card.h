/// A device's public identity, exchanged as a .jcard file and accepted by a person who compares the
/// fingerprint over the phone (sync.md, Trust).
#pragma once

#include "app/base/result.h"
#include "app/vault/devicekeys.h"

namespace app {

struct Card {
    PublicKeys keys;
    QString deviceName;
    QString officer;
    QString scope; ///< claimed; what counts is the scope it is accepted for
    QString made;  ///< ISO UTC time
    /// A device that began a new life (restore, copied folder) is introduced by its former keys: the
    /// former signing key and its signature over the new keys; empty otherwise.
    QByteArray formerSignKey;
    QByteArray introduction;

    Origin origin() const { return originOf(keys.sign); }
    bool operator==(const Card&) const = default;
};

/// Canonical JSON with a self-signature.
QByteArray encodeCard(const Card& card, const DeviceKeys& keys);
/// FileTooNew, or FileDamaged when it is no card or its signature does not hold.
Result<Card> decodeCard(const QByteArray& bytes);
Result<Card> readCard(const QString& path);
/// Whether `introduction` really is the former keys' word for the new ones.
bool isIntroduced(const Card& card);
/// Signs `keys` as the next life of the device that holds `former`.
QByteArray introductionBy(const DeviceKeys& former, const PublicKeys& keys);

/// "4821-9034-1175": twelve digits of an Argon2id hash over both public keys, so slow to compute that nobody
/// makes a second card with the same digits. Takes some 100 ms: keep the result.
QString fingerprintOf(const PublicKeys& keys);
/// Digits compared, everything else ignored.
bool sameFingerprint(const QString& a, const QString& b);

} // namespace app
