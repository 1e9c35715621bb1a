#include "suite.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <map>

namespace tests {
namespace {

std::map<QString, RunSuite>& suites()
{
    static std::map<QString, RunSuite>
        all; // Made at first use: no order holds between files before main.
    return all;
}

} // namespace

bool addSuite(const char* file, RunSuite run)
{
    return suites().emplace(QFileInfo(QString::fromLocal8Bit(file)).completeBaseName(), run).second;
}

int runSuite(int count, char** arguments)
{
    const QString name = count > 1 ? QString::fromLocal8Bit(arguments[1]) : QString();
    const auto found = suites().find(name);
    if (found == suites().end()) {
        std::fprintf(stderr, "usage: %s SUITE [function] [options of QTest]\n", arguments[0]);
        for (const auto& [suite, run] : suites())
            std::fprintf(stderr, "  %s\n", qPrintable(suite));
        return 2;
    }
    // Settings and folders of the system are kept by the program's name: suites run beside each other.
    QCoreApplication::setApplicationName(name);
    arguments[1] = arguments[0];
    return found->second(count - 1, arguments + 1);
}

} // namespace tests
