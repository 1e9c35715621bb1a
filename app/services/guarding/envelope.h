/// The sealed recovery envelope in use: made as soon as there is an office, given to it when a passphrase is forgotten, opened
/// there, and made anew once it was used (sync/envelope.h).
#pragma once

#include "app/services/session.h"

#include <QDateTime>

namespace app {

struct EnvelopeStanding {
    bool isThere = false;
    QString office; ///< its device's name, empty when that is no longer accepted
};
Result<EnvelopeStanding> envelopeStanding(Session& session);
/// Seals a new one to the office; the former opens nothing any more. NoReceiver without an office, Forbidden.
Result<void> makeEnvelope(Session& session);
/// The same for the program itself, after a card was accepted or an envelope used; nothing to do without an office, and
/// for a practice village.
Result<void> renewEnvelope(Session& session);

/// When that office is no longer trusted: its envelope opens nothing any more.
Result<void> dropEnvelopeFor(Session& session, const QString& office);

/// Whether this register's folder holds one; needs no passphrase.
bool hasEnvelope(const QString& directory);
/// Writes it as a file for the office; needs no passphrase: nobody else can read it. NotFound.
Result<void> takeEnvelope(const QString& directory, const QString& path);

struct OpenedEnvelope {
    QString code;
    QString scope;
    QString deviceName;
    QString officer; ///< as its card says
    QDateTime made;  ///< UTC, as that device believed
};
/// At the office. The code is for who asked, on the phone or face to face, once the office is sure who that is.
/// NotForUs, FileDamaged, FileTooNew, FileUnreadable, Forbidden; SenderUnknown and SenderRevoked for a device without an
/// accepted card: a lost laptop stays closed.
Result<OpenedEnvelope> openEnvelopeFile(Session& session, const QString& path);

} // namespace app
