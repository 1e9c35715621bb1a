/// The files between this register and each of its peers, as a chain (sync.md, "Numbered, chained"): what came, what is
/// missing, since when somebody is silent.
#pragma once

#include "app/services/receipts.h"

#include <QDateTime>

namespace app {

struct Chain {
    QString scope;   ///< the peer's area
    QString village; ///< its name; empty for an area not in the table
    QString device;
    QString fingerprint;
    bool isAbove = false; ///< the office of this register
    bool isRevoked = false;

    std::int64_t lastReceived = 0; ///< highest number; 0 = nothing came yet
    QDateTime receivedAt;
    int silentDays = -1;      ///< since the last file; -1 = nothing came yet
    std::int64_t missing = 0; ///< numbers below the last that never came; the later ones cover them
    std::int64_t repeats = 0; ///< files that came again
    std::int64_t rolledBack = 0;      ///< times its sender had been set back to an older state
    std::optional<ErrorCode> trouble; ///< why its last file was set aside
    QDateTime troubleAt;

    std::int64_t lastSent = 0; ///< number of the last file for it
    QDateTime sentAt;
    bool isConfirmed = true; ///< it has said that it holds all that was sent

    ReceiptFigures receipts; ///< of its area, when it lies below this register's
};

/// The office first, then who is silent longest.
Result<QList<Chain>> chains(Session& session);

} // namespace app
