/// The code on a worker's receipt: nine digits that find the record on every device that has it, short enough to be said
/// over the phone. Made of the end of the record's key, so nothing needs to be stored or handed out.
#pragma once

#include "app/base/id.h"

#include <QByteArrayList>

namespace app {

/// "482-913-557": eight digits and a check digit (Damm's, which finds every wrong digit and every swap of two neighbours).
QString receiptCode(const WorkerId& worker);

enum class CodeCheck {
    Right,
    NotACode,  ///< not nine digits: something else was typed
    WrongDigit ///< the check digit does not fit
};
/// Spaces and dashes do not matter.
CodeCheck checkCode(const QString& typed);
/// The last four bytes that a record's key can have for this code; empty unless it is Right. Two records share a code
/// once in a hundred million.
QByteArrayList keyEndsOf(const QString& code);

} // namespace app
