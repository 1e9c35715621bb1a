/// What was written is read back from the device and not from the system's memory of it.
#include "app/base/filesync.h"
#include "tests/runner/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kSize = 32 << 20;

/// How many pages of a file of kSize the system keeps.
qsizetype keptPages(const QFile& file)
{
    const auto page = std::size_t(sysconf(_SC_PAGESIZE));
    void* const place = mmap(nullptr, std::size_t(kSize), PROT_READ, MAP_SHARED, file.handle(), 0);
    if (place == MAP_FAILED)
        return -1;
    std::vector<unsigned char> states((std::size_t(kSize) + page - 1) / page);
    const bool isKnown = mincore(place, std::size_t(kSize), states.data()) == 0;
    munmap(place, std::size_t(kSize));
    qsizetype kept = 0;
    for (const unsigned char state : states)
        kept += state & 1U;
    return isKnown ? kept : -1;
}

} // namespace

class TestFileSync : public QObject {
    Q_OBJECT

private slots:
    void theWholeFileIsReadInOrder();
    void theSystemsCopyIsForgottenFirst();
    void aFileThatCannotBeReadIsAnError();

private:
    QTemporaryDir m_folder;
};

void TestFileSync::theWholeFileIsReadInOrder()
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < 700'000; ++i)
        bytes += QByteArray::number(i);
    QFile file(m_folder.filePath(u"a"_s));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(app::syncFile(file));
    for (int round = 0; round < 2; ++round) {
        QByteArray back;
        QVERIFY(app::readFromDevice(file, [&](QByteArrayView block) { back += block; }));
        QVERIFY(back == bytes);
    }
}

void TestFileSync::theSystemsCopyIsForgottenFirst()
{
    QFile file(m_folder.filePath(u"b"_s));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QCOMPARE(file.write(QByteArray(kSize, 'x')), kSize);
    QVERIFY(app::syncFile(file));
    const qsizetype all = keptPages(file);
    // What the file system can do at all: one that lives in memory forgets nothing.
    QCOMPARE(posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED), 0);
    const qsizetype least = keptPages(file);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll().size(), kSize);
    QCOMPARE(keptPages(file), all);

    qsizetype atFirst = -1;
    QVERIFY(app::readFromDevice(file, [&](QByteArrayView) {
        if (atFirst < 0)
            atFirst = keptPages(file);
    }));
    // The system reads some way ahead, but not half of it.
    QVERIFY2(atFirst <= least + all / 2, qPrintable(u"%1 of %2"_s.arg(atFirst).arg(all)));
}

void TestFileSync::aFileThatCannotBeReadIsAnError()
{
    QFile file(m_folder.filePath(u"c"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    const auto read = app::readFromDevice(file, [](QByteArrayView) {});
    QVERIFY(!read);
    QCOMPARE(read.error().code, app::ErrorCode::StorageFailed);
}

TEST_SUITE(TestFileSync)
#include "tst_filesync.moc"
