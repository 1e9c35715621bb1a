/// One file for a fuzzer's bytes, where what reads them wants a file.
#pragma once

#include <QString>
#include <QTemporaryFile>

namespace tests {

/// The name of a file that holds these bytes until the next call.
inline QString scratchFileWith(const QByteArray& bytes)
{
    static QTemporaryFile file;
    if (!file.isOpen() && !file.open())
        qFatal("no file for a fuzzer");
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.flush();
    return file.fileName();
}

} // namespace tests
