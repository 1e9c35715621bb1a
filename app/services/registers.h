/// Making, opening and listing registers: a folder each, with register.db, keys.json, backups/, outbox/.
#pragma once

#include "app/services/session.h"
#include "app/vault/keyslots.h"

namespace app {

struct NewRegister {
    QString directory; ///< made when missing; AlreadyThere when it holds a register
    QString scope;     ///< a region code of the table, or NotFound
    QString officer;
    QString role;   ///< empty: operator for a village, office_operator above
    QString device; ///< empty: "Laptop"
    KeyCost cost;
    bool practice = false;
};

struct Created {
    std::unique_ptr<Session> session;
    QString recoveryCode; ///< shown once
};

Result<Created> createRegister(const NewRegister& wanted, const Secret& passphrase,
                               Environment environment);

/// Opens, migrates (after a backup), and checks quickly after an unclean end. NotFound,
/// WrongPassphrase, TooManyTries, StorageBusy, StorageTooNew, StorageCorrupt. When the folder turns out to have been copied
/// or put back (lifewatch.h, ownstreams.h), the device begins a new life first: Session::newLife() says why.
Result<std::unique_ptr<Session>> openRegister(const QString& directory, const Secret& passphrase,
                                              Environment environment);

/// Takes back a register just made: its files, and its folder when nothing else is in it. Close it first.
void discardRegister(const QString& directory);

/// "35.15.12.2004" under the user's application-data folder.
QString defaultRegistersFolder();
/// Folders below `folder` that hold a register, most recently used first.
QStringList registersIn(const QString& folder);

} // namespace app
