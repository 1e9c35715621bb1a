/// A device's public identity, exchanged as a .jcard file and accepted by a person who compares the
/// fingerprint over the phone (sync.md, Trust).
#pragma once

#include "app/base/result.h"
#include "app/vault/devicekeys.h"

namespace app {

/// A former life's word that `keys` of a card are its next ones.
struct Introduction {
    QByteArray signKey; ///< of the former life
    QByteArray signature;

    bool operator==(const Introduction&) const = default;
};

struct Card {
    PublicKeys keys;
    QString deviceName;
    QString officer;
    QString scope; ///< claimed; what counts is the scope it is accepted for
    QString made;  ///< ISO UTC time
    /// A device that began a new life (restore, copied folder) is introduced by the keys of its former lives, newest
    /// first and sixteen at most: whoever knows any of them knows this one.
    QList<Introduction> introductions;

    Origin origin() const { return originOf(keys.sign); }
    bool operator==(const Card&) const = default;
};

/// Canonical JSON with a self-signature.
QByteArray encodeCard(const Card& card, const DeviceKeys& keys);
/// FileTooNew, or FileDamaged when it is no card or its signature does not hold.
Result<Card> decodeCard(const QByteArray& bytes);
Result<Card> readCard(const QString& path);
inline constexpr qsizetype kMostIntroductions = 16;
/// Whether `introduction` really is the word of a former life for the keys of this card.
bool isIntroducedBy(const Card& card, const Introduction& introduction);
/// Signs `keys` as a later life of the device that holds `former`.
Introduction introductionBy(const DeviceKeys& former, const PublicKeys& keys);

/// "4821-9034-1175": twelve digits of an Argon2id hash over both public keys, so slow to compute that nobody
/// makes a second card with the same digits. Takes some 100 ms: keep the result.
QString fingerprintOf(const PublicKeys& keys);
/// Digits compared, everything else ignored.
bool sameFingerprint(const QString& a, const QString& b);

} // namespace app
