/// The sealed recovery envelope (product.md G1): a second recovery code of one device, readable by its office alone. The office
/// that opens it learns the code and nothing else: it does not have the register that the code opens.
#pragma once

#include "app/base/result.h"
#include "app/vault/devicekeys.h"

namespace app {

struct Envelope {
    QString code;  ///< as a recovery code (recoverycode.h)
    QString scope; ///< of the register that it opens
    QString deviceName;
    QString made;       ///< ISO UTC time
    QByteArray signKey; ///< of the device that made it

    bool operator==(const Envelope&) const = default;
};

/// Signed by `keys`, then sealed to the office's box key.
QByteArray sealEnvelope(const Envelope& envelope, const DeviceKeys& keys, const QByteArray& office);
/// NotForUs when it was sealed to another key; FileDamaged, FileTooNew.
Result<Envelope> openEnvelope(const QByteArray& sealed, const DeviceKeys& office);

/// ".jenvelope": the sealed bytes, and for which office, so that a wrong one says so before it tries.
struct EnvelopeFile {
    QByteArray sealed;
    QString office; ///< its fingerprint (card.h)
};
QByteArray encodeEnvelopeFile(const EnvelopeFile& file);
Result<EnvelopeFile> readEnvelopeFile(const QString& path);

} // namespace app
