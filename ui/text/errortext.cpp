#include "ui/text/errortext.h"

#include "app/base/safefile.h"
#include "ui/text/format.h"
#include "ui/text/text.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString textFor(const app::Error& error) // NOLINT(readability-function-size): one sentence per code
{
    switch (error.code) {
    case app::ErrorCode::NotFound:
        if (error.detail == app::kNoFolder)
            return Text::tr("The folder for this file is not there any more. Nothing was written. "
                            "Put the flash drive in again, or choose another place.");
        return Text::tr("This is not here any more. Nothing was changed. Look for it again.");
    case app::ErrorCode::AlreadyThere:
        return Text::tr("This is already here. Nothing was changed. Use the one that is there, or "
                        "choose another place.");
    case app::ErrorCode::Invalid:
        return Text::tr("This cannot be done with what was entered. Nothing was changed. Check the "
                        "entries and try again.");
    case app::ErrorCode::Forbidden:
        return Text::tr("Your role does not allow this. Nothing was changed. Ask the village head "
                        "or the operator.");
    case app::ErrorCode::LastManager:
        return Text::tr("One person on this device must be able to manage people and passphrases. "
                        "Nothing was changed. Give somebody else that role first.");
    case app::ErrorCode::WrongPassphrase:
        return Text::tr("That passphrase does not open this register. The data is safe. Try again, "
                        "or use the recovery code.");
    case app::ErrorCode::TooManyTries:
        return Text::tr(
            "Too many wrong tries. The data is safe. Wait %n second(s), then try again.", nullptr,
            error.detail.toInt());
    case app::ErrorCode::StorageBusy:
        return Text::tr("Another program is using this register. The data is safe. Close the other "
                        "window, then try again.");
    case app::ErrorCode::StorageFull:
        return Text::tr("The disk is full, so this was not saved. What was saved before is safe. "
                        "Make room, then try again.");
    case app::ErrorCode::StorageReadOnly:
        return Text::tr("This disk or folder cannot be written to. Nothing was changed. Choose "
                        "another folder, or take off the write protection.");
    case app::ErrorCode::StorageCorrupt:
        return Text::tr("The register is damaged. Nothing more is written to it. Restore the last "
                        "backup, or ask the office for help.");
    case app::ErrorCode::StorageTooNew:
        return Text::tr("A newer version of Jemput Bola made this register. The data is safe. "
                        "Update the application on this computer.");
    case app::ErrorCode::StorageFailed:
        return Text::tr("The disk did not answer as it should. What was saved before is safe. "
                        "Check the disk, then try again.");
    case app::ErrorCode::DriveDishonest:
        return Text::tr("This drive does not give back what is written to it. What was saved "
                        "before is safe. Use another drive, and trust this one with nothing.");
    case app::ErrorCode::FileUnreadable:
        return Text::tr("This file cannot be read, or it is of another kind. Nothing was changed. "
                        "Choose another file, or ask for it again.");
    case app::ErrorCode::FileDamaged:
        return Text::tr("This file is damaged or was altered. Nothing was taken from it. Ask the "
                        "sender to make it again.");
    case app::ErrorCode::FileTooNew:
        return Text::tr("A newer version of Jemput Bola made this file. Nothing was taken from it. "
                        "Update the application on this computer.");
    case app::ErrorCode::NotForUs:
        return Text::tr("This file is sealed for another device. Nothing was taken from it. Ask "
                        "the sender to make one for this device.");
    case app::ErrorCode::SenderUnknown:
        return Text::tr("The sender of this file is not known here. Nothing was taken from it. "
                        "Accept the sender's card first.");
    case app::ErrorCode::SenderRevoked:
        return Text::tr("The card of this sender was revoked. Nothing was taken from the file. Ask "
                        "the office.");
    case app::ErrorCode::SenderExpired:
        return Text::tr(
                   "The card of this sender was accepted until %1 only. Nothing was taken from "
                   "the file. Accept the card again if it still holds.")
            .arg(day(QDate::fromString(error.detail, Qt::ISODate)));
    case app::ErrorCode::OutOfScope:
        return Text::tr("This is outside the area that may be used here. Nothing was changed. "
                        "Check the area code.");
    case app::ErrorCode::EarlierMissing:
        if (error.detail == "0"_L1)
            return Text::tr("This file continues others that have not been received. Nothing was "
                            "taken from it. Ask the sender for a full file.");
        return Text::tr("This file continues file number %1, which has not been received. Nothing "
                        "was taken from it. Ask the sender for number %1, or for a full file.")
            .arg(error.detail);
    case app::ErrorCode::StreamForked:
        return Text::tr("Two different changes carry the same number: a device's data may have "
                        "been copied. Nothing was taken from this file. Ask the office.");
    case app::ErrorCode::SetBack:
        return Text::tr("This register was set back to an older state, and the sender knows more "
                        "of it than is here. What is here is safe. Lock and open the register "
                        "once: it then goes on safely; send a file, and what is missing comes "
                        "back with the answer.");
    case app::ErrorCode::FingerprintDiffers:
        return Text::tr("The digits do not match, so the card was not accepted. Compare them again "
                        "over the phone.");
    case app::ErrorCode::NoReceiver:
        return Text::tr("No card of anybody who gets files from here was accepted yet. Your data "
                        "is safe here. Accept the card of the office or village first.");
    case app::ErrorCode::Cancelled:
        return Text::tr("Stopped.");
    }
    Q_UNREACHABLE();
}

} // namespace ui
