/// Who may open this register, as what, and with which passphrase (product.md G1, G2). A person's record travels like any
/// other, so that every copy can say who changed what; the way in does not: each device has its own (keyslots.h).
#pragma once

#include "app/services/session.h"

namespace app {

struct Person {
    User user;
    bool isSelf = false;
    bool mayOpen = false; ///< has a passphrase on this device
};

/// Everybody known here, those who left last; within that by name.
Result<QList<Person>> people(Session& session);
/// The words of User::role that a register of this area gives, the most trusted first.
QStringList rolesIn(const QString& scope);
/// The role of somebody who no longer works here: their name stays beside what they recorded.
inline constexpr QLatin1StringView kLeftRole{"left"};

inline constexpr qsizetype kLeastPassphrase = 8; ///< characters
/// The rule for every new passphrase, but for that of a practice village.
bool isTooShort(const Secret& passphrase);

struct NewPerson {
    QString name;
    QString role; ///< of rolesIn()
};
/// A person with a way in on this device. Forbidden; Invalid for no name, another role, or a passphrase that is too short;
/// AlreadyThere for a passphrase that opens this register already: it would not tell who it is.
Result<UserId> addPerson(Session& session, const NewPerson& wanted, const Secret& passphrase);
/// LastManager when nobody who may do this would be left on this device. Counts from their next opening on.
Result<void> setRole(Session& session, const UserId& id, const QString& role);
/// Takes the way in on this device, and marks the person as having left. LastManager. A backup made before still opens
/// with their passphrase, and so does another device until it is done there, too.
Result<void> dismissPerson(Session& session, const UserId& id);
/// A first or another passphrase for somebody else, who forgot theirs or comes from another device. As addPerson(); Invalid for one who has left: a role comes first.
Result<void> givePassphrase(Session& session, const UserId& id, const Secret& passphrase);

/// One's own. `known`: the one until now, or the recovery code. WrongPassphrase, TooManyTries, and as addPerson().
Result<void> changePassphrase(Session& session, const Secret& known, const Secret& fresh);
/// The new one; the former opens nothing any more.
Result<QString> newRecoveryCode(Session& session);

} // namespace app
