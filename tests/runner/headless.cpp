#include <QCoreApplication>

#include "suite.h"

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return tests::runSuite(argc, argv);
}
