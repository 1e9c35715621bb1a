/// Asking a person at the terminal, without showing what they type.
#pragma once

#include <QByteArray>

class QIODevice;
class QString;

namespace app::cli {

/// Whether `device` is one of this process' standard streams and a person sits behind it.
bool isTerminal(QIODevice& device);
/// Prints `question` on standard error and reads one line with the echo off. Empty at the end of input.
QByteArray readHidden(const QString& question);

} // namespace app::cli
