/// A file is wholly there or not at all, whatever the disk does.
#include "app/base/safefile.h"
#include "tests/runner/suite.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/fsuid.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

QByteArray manyBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + i / 251);
    return bytes;
}

/// No file grows beyond `bytes` while this lives: what a full disk looks like to a program.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before{};
};

/// Whoever runs the test, files are opened as somebody without rights while this lives.
class PlainPerson {
public:
    PlainPerson() : m_before(setfsuid(65534)) {}
    ~PlainPerson() { setfsuid(uid_t(m_before)); }
    PlainPerson(const PlainPerson&) = delete;
    PlainPerson& operator=(const PlainPerson&) = delete;

private:
    int m_before;
};

} // namespace

class TestSafeFile : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"keys.json"_s);
    }

    void theFileHoldsWhatWasWritten();
    void anEmptyFileIsAFile();
    void theFormerFileIsReplaced();
    void withoutCommitNothingStays();
    void aLeftoverOfAKilledProgramIsReplaced();
    void aLinkInTheWayIsNotFollowed();
    void aMissingFolderIsNotFound();
    void aReadOnlyFolderIsNamedSo();
    void aFullDiskLeavesTheFormerFile_data();
    void aFullDiskLeavesTheFormerFile();
    void aDiskThatGivesBackSomethingElseIsRefused_data();
    void aDiskThatGivesBackSomethingElseIsRefused();
    void aFolderInPlaceOfTheFileIsNoSuccess();

private:
    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSafeFile::theFileHoldsWhatWasWritten()
{
    const QByteArray bytes = manyBytes(700'000);
    app::SafeFile file(m_path);
    QVERIFY(file.open());
    QVERIFY(file.write(bytes.first(300'001)));
    QVERIFY(file.write(bytes.sliced(300'001)));
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(file.commit());
    QVERIFY(contentsOf(m_path) == bytes);
    QCOMPARE(files(), QStringList{u"keys.json"_s});
}

void TestSafeFile::anEmptyFileIsAFile()
{
    QVERIFY(app::writeFileSafely(m_path, {}));
    QCOMPARE(contentsOf(m_path), QByteArray());
}

void TestSafeFile::theFormerFileIsReplaced()
{
    QVERIFY(app::writeFileSafely(m_path, "a longer former one"));
    QVERIFY(app::writeFileSafely(m_path, "new"));
    QCOMPARE(contentsOf(m_path), "new");
    QCOMPARE(files(), QStringList{u"keys.json"_s});
}

void TestSafeFile::withoutCommitNothingStays()
{
    QVERIFY(app::writeFileSafely(m_path, "former"));
    {
        app::SafeFile file(m_path);
        QVERIFY(file.open());
        QVERIFY(file.write("half of the n"));
    }
    QCOMPARE(contentsOf(m_path), "former");
    QCOMPARE(files(), QStringList{u"keys.json"_s});
}

void TestSafeFile::aLeftoverOfAKilledProgramIsReplaced()
{
    QFile leftover(m_path + u".part"_s);
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    leftover.write("a leftover longer than the new file");
    leftover.close();
    QVERIFY(app::writeFileSafely(m_path, "new"));
    QCOMPARE(contentsOf(m_path), "new");
    QCOMPARE(files(), QStringList{u"keys.json"_s});
}

void TestSafeFile::aLinkInTheWayIsNotFollowed()
{
    const QString elsewhere = m_folder->filePath(u"letter.txt"_s);
    QVERIFY(app::writeFileSafely(elsewhere, "a letter"));
    QVERIFY(QFile::link(elsewhere, m_path + u".part"_s));
    QVERIFY(app::writeFileSafely(m_path, "new"));
    QCOMPARE(contentsOf(elsewhere), "a letter");
    QCOMPARE(contentsOf(m_path), "new");
}

void TestSafeFile::aMissingFolderIsNotFound()
{
    const auto done = app::writeFileSafely(m_folder->filePath(u"stick/keys.json"_s), "x");
    QVERIFY(!done);
    QCOMPARE(done.error().code, app::ErrorCode::NotFound);
}

void TestSafeFile::aReadOnlyFolderIsNamedSo()
{
    const auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), readable));
    const auto done = [this] {
        const PlainPerson somebody;
        return app::writeFileSafely(m_path, "x");
    }();
    QVERIFY(QFile::setPermissions(m_folder->path(), readable | QFile::WriteOwner));
    QVERIFY(!done);
    QCOMPARE(done.error().code, app::ErrorCode::StorageReadOnly);
    QCOMPARE(files(), QStringList());
}

void TestSafeFile::aFullDiskLeavesTheFormerFile_data()
{
    QTest::addColumn<int>("room");
    for (const int room : {0, 1, 4095, 4096, 65'536, 99'999})
        QTest::addRow("%d bytes", room) << room;
}

void TestSafeFile::aFullDiskLeavesTheFormerFile()
{
    QFETCH(const int, room);
    QVERIFY(app::writeFileSafely(m_path, "former"));
    const QByteArray bytes = manyBytes(100'000);
    const auto done = [&] {
        const SmallDisk disk{rlim_t(room)};
        return app::writeFileSafely(m_path, bytes);
    }();
    QVERIFY(!done);
    QCOMPARE(done.error().code, app::ErrorCode::StorageFull);
    QCOMPARE(contentsOf(m_path), "former");
    QCOMPARE(files(), QStringList{u"keys.json"_s});
    QVERIFY(app::writeFileSafely(m_path, bytes));
}

void TestSafeFile::aDiskThatGivesBackSomethingElseIsRefused_data()
{
    QTest::addColumn<int>("keep");
    QTest::addColumn<QByteArray>("instead");
    QTest::newRow("a changed byte") << 4 << QByteArray("X and more of it");
    QTest::newRow("a lost end") << 10 << QByteArray();
    QTest::newRow("a longer end") << 20 << QByteArray("more");
}

void TestSafeFile::aDiskThatGivesBackSomethingElseIsRefused()
{
    QFETCH(const int, keep);
    QFETCH(const QByteArray, instead);
    const QByteArray bytes = "what was written, all";
    app::SafeFile file(m_path);
    QVERIFY(file.open());
    QVERIFY(file.write(bytes));
    QFile disk(m_path + u".part"_s);
    QVERIFY(disk.open(QIODevice::ReadWrite));
    disk.resize(keep);
    disk.seek(keep);
    disk.write(instead);
    disk.close();
    const auto done = file.commit();
    QVERIFY(!done);
    QCOMPARE(done.error().code, app::ErrorCode::DriveDishonest);
    QCOMPARE(files(), QStringList());
}

void TestSafeFile::aFolderInPlaceOfTheFileIsNoSuccess()
{
    QVERIFY(QDir().mkdir(m_path));
    QVERIFY(!app::writeFileSafely(m_path, "x"));
    QCOMPARE(files(), QStringList{u"keys.json"_s});
}

TEST_SUITE(TestSafeFile)
#include "tst_safefile.moc"
