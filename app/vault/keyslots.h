/// The register's key: random 256 bits, wrapped once per user and once by the recovery code, in
/// keys.json. Changing a passphrase re-wraps; nothing is re-encrypted.
#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/vault/secret.h"

#include <QList>

#include <cstdint>
#include <functional>
#include <optional>

namespace app {

class Clock;

/// Cost of Argon2id (RFC 9106). Memory in bytes.
struct KeyCost {
    std::uint64_t operations = 3;
    std::uint64_t memory = 64ULL << 20U;

    /// For registers that hold nothing worth guarding: the demo village and tests.
    static KeyCost light() { return {1, 8ULL << 20U}; }
};

struct Unlocked {
    Secret key;  ///< 32 bytes, for the database
    UserId user; ///< whose slot opened; null when a code did
    /// What opened it.
    enum class By { Passphrase, RecoveryCode, Envelope } by = By::Passphrase;
    int wrongTries = 0; ///< since somebody last came in
};

/// keys.json is one line: {"format":1,"slots":[{"memory":…,"operations":…,"salt":"hex","user":"uuid",
/// "wrapped":"hex"},…],"checksum":"hex"}. The slot without a user is the recovery code's; one with "office" and "sealed" is the
/// recovery envelope's (sync/envelope.h), whose code is in "sealed" for that office to read. The checksum is
/// BLAKE2b-256 of everything before `,"checksum"`, so that damage is told from a wrong passphrase.
class KeySlots {
public:
    /// Reads keys.json; FileUnreadable, FileDamaged or FileTooNew.
    static Result<KeySlots> load(const QString& path);
    /// A new random key with one slot for `user` and one for the recovery code (returned through
    /// recoveryCode(), once).
    static Result<KeySlots> create(const UserId& user, const Secret& passphrase, KeyCost cost);

    /// The recovery code made by create() or renewed: "XXXXX-XXXXX-XXXXX-XXXXX-XXXXX", letters and digits
    /// that cannot be misread; case, spaces and dashes do not matter on entry. Empty afterwards.
    QString takeRecoveryCode();

    /// Tries the slots with this passphrase, `likely` first, then the recovery code.
    /// WrongPassphrase when none opens; TooManyTries (detail = seconds to wait) without trying when wrong
    /// ones came too fast: 3 are free, then 1, 2, 4 … 300 seconds. Tries are counted in a file beside
    /// `path`, so that a restart does not reset them; a success forgets them.
    Result<Unlocked> unlock(const Secret& passphrase, const UserId& likely,
                            const Clock& clock) const;

    /// AlreadyThere; Invalid for no user or no key.
    Result<void> addUser(const UserId& user, const Secret& passphrase, const Secret& key,
                         KeyCost cost);
    /// Replaces the slot of `user`; NotFound.
    Result<void> changePassphrase(const UserId& user, const Secret& passphrase, const Secret& key,
                                  KeyCost cost);
    /// Whether there was a slot of this user.
    bool removeUser(const UserId& user);
    bool has(const UserId& user) const { return indexOf(user) >= 0; }
    /// That of the user's slot; the usual one without a slot.
    KeyCost costOf(const UserId& user) const;
    /// Whether the slot of anybody but `owner` opens with it. Counts no try: for somebody who is in already.
    Result<bool> opensAnother(const Secret& passphrase, const UserId& owner) const;
    /// Replaces the recovery code; the former one opens nothing any more.
    Result<void> renewRecoveryCode(const Secret& key, KeyCost cost);

    /// What the office gets when a passphrase is forgotten.
    struct KeptEnvelope {
        QByteArray sealed;
        QString office; ///< fingerprint of its card
    };
    std::optional<KeptEnvelope> envelope() const;
    /// Makes a code, hands it to `seal`, and keeps what that gives; the former code opens nothing any more.
    Result<void> renewEnvelope(const Secret& key, KeyCost cost, const QString& office,
                               const std::function<QByteArray(const QString& code)>& seal);

    void dropEnvelope();

    /// Writes keys.json by temporary name, sync and rename; its folder must be there.
    Result<void> save(const QString& path);

private:
    struct Slot {
        UserId user; ///< null = the recovery code
        QByteArray salt;
        KeyCost cost;
        QByteArray wrapped; ///< nonce and XChaCha20-Poly1305 of the key, bound to the user
        KeptEnvelope envelope = {};

        bool isOfCode() const { return !user.isValid(); }
        bool isOfEnvelope() const { return !envelope.sealed.isEmpty(); }
    };
    static Result<Slot> makeSlot(const UserId& user, const Secret& passphrase, const Secret& key,
                                 KeyCost cost);
    static Result<QList<Slot>> decodeSlots(const QByteArray& bytes);
    static Result<Secret> openSlot(const Slot& slot, const Secret& passphrase);
    QByteArray encodeSlots() const;
    /// -1 when there is none.
    qsizetype indexOf(const UserId& user) const;
    Result<Unlocked> tryAll(const Secret& passphrase, const UserId& likely) const;

    QString m_path;
    QList<Slot> m_slots;
    QString m_recoveryCode;
};

} // namespace app
