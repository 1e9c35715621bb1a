#include <QApplication>

#include "suite.h"

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    return tests::runSuite(argc, argv);
}
