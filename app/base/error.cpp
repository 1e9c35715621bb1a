#include "app/base/error.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

// Without a default: a new error code without a word does not compile.
QLatin1StringView codeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return "not_found"_L1;
    case ErrorCode::AlreadyThere:
        return "already_there"_L1;
    case ErrorCode::Invalid:
        return "invalid"_L1;
    case ErrorCode::Forbidden:
        return "forbidden"_L1;
    case ErrorCode::WrongPassphrase:
        return "wrong_passphrase"_L1;
    case ErrorCode::TooManyTries:
        return "too_many_tries"_L1;
    case ErrorCode::StorageBusy:
        return "storage_busy"_L1;
    case ErrorCode::StorageFull:
        return "storage_full"_L1;
    case ErrorCode::StorageReadOnly:
        return "storage_read_only"_L1;
    case ErrorCode::StorageCorrupt:
        return "storage_corrupt"_L1;
    case ErrorCode::StorageTooNew:
        return "storage_too_new"_L1;
    case ErrorCode::StorageFailed:
        return "storage_failed"_L1;
    case ErrorCode::DriveDishonest:
        return "drive_dishonest"_L1;
    case ErrorCode::FileUnreadable:
        return "file_unreadable"_L1;
    case ErrorCode::FileDamaged:
        return "file_damaged"_L1;
    case ErrorCode::FileTooNew:
        return "file_too_new"_L1;
    case ErrorCode::NotForUs:
        return "not_for_us"_L1;
    case ErrorCode::SenderUnknown:
        return "sender_unknown"_L1;
    case ErrorCode::SenderRevoked:
        return "sender_revoked"_L1;
    case ErrorCode::SenderExpired:
        return "sender_expired"_L1;
    case ErrorCode::OutOfScope:
        return "out_of_scope"_L1;
    case ErrorCode::EarlierMissing:
        return "earlier_missing"_L1;
    case ErrorCode::StreamForked:
        return "stream_forked"_L1;
    case ErrorCode::SetBack:
        return "set_back"_L1;
    case ErrorCode::FingerprintDiffers:
        return "fingerprint_differs"_L1;
    case ErrorCode::NoReceiver:
        return "no_receiver"_L1;
    case ErrorCode::LastManager:
        return "last_manager"_L1;
    case ErrorCode::Cancelled:
        return "cancelled"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<ErrorCode> errorCodeFrom(QStringView word)
{
    for (int at = 0; at <= static_cast<int>(ErrorCode::Cancelled); ++at) {
        const auto code = static_cast<ErrorCode>(at);
        if (word == codeOf(code))
            return code;
    }
    return std::nullopt;
}

} // namespace app
