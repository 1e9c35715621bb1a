/// The whole command line as one function, so that tests need no child process.
#pragma once

#include <QStringList>

#include <functional>

class QIODevice;

namespace app {

/// `args` without the program's name; returns the exit code. The language comes from --lang or
/// JEMPUT_LANG, the passphrase from --passphrase-file, JEMPUT_PASSPHRASE or the terminal behind `in`.
/// Long work says on `err` how far it is when that is a terminal, and asks `isCancelled` whether to stop.
int runCli(const QStringList& args, QIODevice& in, QIODevice& out, QIODevice& err,
           const std::function<bool()>& isCancelled = {});

} // namespace app
