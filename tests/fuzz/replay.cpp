/// Gives a fuzzer's function every file of the folders named, as an ordinary program and an ordinary test.
#include <QDirIterator>
#include <QFile>

#include <cstdio>

/// As the fuzzer has it: with the sanitizers, room for gigabytes is a fault also while it is empty.
extern "C" const char* __asan_default_options();
const char* __asan_default_options() // NOLINT: the name is the sanitizer's
{
    return "max_allocation_size_mb=1500";
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size);

int main(int count, char** arguments)
{
    int replayed = 0;
    for (int i = 1; i < count; ++i) {
        QDirIterator files(QFile::decodeName(arguments[i]), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(bytes.constData()),
                                   std::size_t(bytes.size()));
            ++replayed;
        }
    }
    std::printf("%d files replayed\n", replayed);
    return replayed > 0 ? 0 : 1; // A corpus that is gone tests nothing.
}
