/// Text of old Windows programs.
#pragma once

#include <QByteArray>

namespace app {

/// To UTF-8; what has no meaning there becomes the replacement character.
QByteArray fromWindows1252(const QByteArray& bytes);

} // namespace app
