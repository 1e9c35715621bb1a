/// Cards: this device's own, and those accepted here.
#pragma once

#include "app/services/session.h"
#include "app/sync/card.h"

#include <QDateTime>

namespace app {

struct KnownCard {
    Card card;
    QString fingerprint;
    QString acceptedScope; ///< the area its changes may touch
    QDateTime acceptedAt;
    QDate acceptedUntil; ///< invalid = until it is revoked
    bool revoked = false;
    bool own = false;
};

Result<KnownCard> ownCard(Session& session);
/// Writes this device's card as .jcard.
Result<KnownCard> exportCard(Session& session, const QString& path);
/// The card in a file, with its fingerprint, before anyone accepts it.
Result<KnownCard> inspectCard(const QString& path);
/// `until`: the last day on which its files are taken; invalid = until it is revoked. SenderRevoked when an office above
/// revoked that device. FingerprintDiffers, OutOfScope when `scope` is neither inside this register's area nor above it.
Result<KnownCard> acceptCard(Session& session, const QString& path, const QString& scope,
                             const QString& fingerprint, QDate until = {});
Result<QList<KnownCard>> cards(Session& session);
/// Later batches of that device are refused. NotFound.
Result<void> revokeCard(Session& session, const QString& fingerprint);

} // namespace app
