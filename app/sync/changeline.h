/// One change as one line of JSON inside a batch's payload. Kinds and fields of newer versions pass
/// through unharmed: the body travels byte for byte.
#pragma once

#include "app/base/result.h"
#include "app/domain/change.h"

namespace app {

/// A longer line is refused before it is looked at.
inline constexpr qsizetype kMaxLine = 1 << 20;

/// `{"s":stream,"n":seq,"t":"stamp hex","a":"author","k":"kind","r":"record","x":"salt",…,"b":body}` or, once erased,
/// "d":"digest" instead of "x" and "b". `stream` is the position in the header's parts.
QByteArray encodeChangeLine(const Change& change, int stream);

struct ChangeLine {
    int stream = 0;
    Change change; ///< without stream key; digest filled in
};
/// FileDamaged for anything but such an object, and for a stamp that is not before kLatestStamp; unknown keys are
/// skipped. The body is a JSON object, otherwise unseen.
Result<ChangeLine> decodeChangeLine(const QByteArray& line);

} // namespace app
