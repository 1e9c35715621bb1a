/// The `jemput` command.
#include "app/base/privatememory.h"
#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace {

std::atomic<bool> isInterrupted = false;

/// The first Ctrl+C asks long work to end as it should, the second one ends the program.
void interrupt(int)
{
    isInterrupted = true;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

int main(int argc, char** argv)
{
    app::keepMemoryPrivate();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("jemput-bola"));
    QCoreApplication::setApplicationVersion(QStringLiteral(JEMPUT_VERSION));
    // stderr is for the one sentence; QT_LOGGING_RULES still turns the log on.
    QLoggingCategory::setFilterRules(QStringLiteral("jemput.*=false"));
    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly))
        return 1;
    std::signal(SIGINT, interrupt);
    return app::runCli(QCoreApplication::arguments().mid(1), in, out, err,
                       [] { return isInterrupted.load(); });
}
