/// The whole command line as one function, so that tests need no child process.
#pragma once

#include <QStringList>

class QIODevice;

namespace app {

/// `args` without the program's name; returns the exit code. The language comes from --lang or
/// JEMPUT_LANG, the passphrase from --passphrase-file, JEMPUT_PASSPHRASE or the terminal behind `in`.
int runCli(const QStringList& args, QIODevice& in, QIODevice& out, QIODevice& err);

} // namespace app
