/// Reads what a fuzzer made up as a list, the way the program does.
#pragma once

#include <QByteArray>

namespace tests {

/// Recognises the file, then reads it as residents and as answers. Memory and time are the fuzzer's to watch.
void readAsLists(const QByteArray& bytes);

} // namespace tests
