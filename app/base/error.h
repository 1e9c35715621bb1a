/// What can go wrong, in terms a caller can act on; the sentence for people is chosen in ui/text and cli.
#pragma once

#include <QString>

#include <optional>

namespace app {

enum class ErrorCode {
    NotFound,        ///< no such record, file or region
    AlreadyThere,    ///< a register, user or card exists already
    Invalid,         ///< the request itself makes no sense
    Forbidden,       ///< this role may not do that
    WrongPassphrase, ///< no key slot opens with it
    TooManyTries,    ///< wait before the next passphrase; detail holds the seconds
    StorageBusy,     ///< another program holds the register
    StorageFull,     ///< no space left on the disk
    StorageReadOnly, ///< the disk or folder cannot be written
    StorageCorrupt,  ///< the register is damaged
    StorageTooNew,   ///< a newer version made this register
    StorageFailed,   ///< the disk failed in another way
    DriveDishonest,  ///< the disk gives back something else than it was given
    FileUnreadable,  ///< not there, not readable, or not of a known format
    FileDamaged,     ///< a flipped bit, a missing end, a wrong signature
    FileTooNew,      ///< made by a newer version
    NotForUs,        ///< sealed to other receivers
    SenderUnknown,   ///< no accepted card for the sender
    SenderRevoked,   ///< the sender's card was revoked
    SenderExpired,   ///< the sender's card was accepted until a day that is past; detail: that day
    OutOfScope,      ///< a record outside the area its sender may write
    EarlierMissing,  ///< the batch continues one that was not received; detail holds its number
    StreamForked,    ///< two different changes under one number
    SetBack, ///< this register itself was set back: a peer holds changes of it that are missing here
    FingerprintDiffers, ///< the card is not the one read out over the phone
    NoReceiver,         ///< no accepted card to send to
    LastManager,        ///< nobody who manages people and keys would be left
    Cancelled,          ///< the user stopped it: not a failure
};

/// "not_found" …: frozen words of --json.
QLatin1StringView codeOf(ErrorCode code);
/// The code with this word; nothing for one that only a newer version knows.
std::optional<ErrorCode> errorCodeFrom(QStringView word);

struct Error {
    ErrorCode code = ErrorCode::StorageFailed;
    QString detail; ///< For the log, in English; never the message itself, never personal data.

    bool operator==(const Error&) const = default;
};

} // namespace app
