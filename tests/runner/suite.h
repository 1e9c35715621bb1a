#pragma once

#include <QTest>

/// The tests of one folder are one program, so that a change of a library links four programs and not a
/// hundred: `build/dev/bin/unit_tests tst_nik [function] [QTest's options]`. Each file names its class once,
/// at its end, with TEST_SUITE; the suite is called like the file.
namespace tests {

/// Runs one suite with what QTest::qExec takes; returns the process's exit code.
using RunSuite = int (*)(int count, char** arguments);

/// Called before main, by the macros below. The file's name without folder and ending becomes the suite's.
bool addSuite(const char* file, RunSuite run);

/// Runs the suite named in arguments[1]; without one, says which there are.
int runSuite(int count, char** arguments);

template <typename Suite>
int runClass(int count, char** arguments)
{
    Suite suite;
    return QTest::qExec(&suite, count, arguments);
}

} // namespace tests

#define TEST_SUITE(Suite)                                                                          \
    [[maybe_unused]] static const bool kIsSuite =                                                  \
        tests::addSuite(__FILE__, &tests::runClass<Suite>);

/// For a suite that can be called in a way of its own, too.
#define TEST_SUITE_RUN_BY(function)                                                                \
    [[maybe_unused]] static const bool kIsSuite = tests::addSuite(__FILE__, function);
