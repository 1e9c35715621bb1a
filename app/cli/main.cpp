/// The `jemput` command.
#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>

int main(int argc, char** argv)
{
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
    return app::runCli(QCoreApplication::arguments().mid(1), in, out, err);
}
