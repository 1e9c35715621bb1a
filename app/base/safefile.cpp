#include "app/base/safefile.h"

#include "app/base/filesync.h"

#include <QFileInfo>

#include <cerrno>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kHash = QCryptographicHash::Blake2b_256;

/// A write that was cut short says so without an error of the system.
Error writeError(const QFile& file)
{
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::StorageFull, u"write: no space"_s};
    return storageError(u"write"_s);
}

} // namespace

Result<void> beginPart(QFile& file, QIODevice::OpenMode mode)
{
    QFile::remove(file.fileName());
    errno = 0;
    if (file.open(mode | QIODevice::NewOnly))
        return {};
    Error error = storageError(u"open for writing"_s);
    if (error.code == ErrorCode::NotFound)
        error.detail = kNoFolder;
    return error;
}

SafeFile::SafeFile(QString path)
    : m_path(std::move(path)), m_file(m_path + u".part"_s), m_hash(kHash)
{
}

SafeFile::~SafeFile()
{
    discard();
}

void SafeFile::discard()
{
    if (m_file.isOpen()) {
        m_file.close();
        m_file.remove();
    }
}

Result<void> SafeFile::open()
{
    // Unbuffered: each failure belongs to the write that caused it.
    const auto begun = beginPart(m_file, QIODevice::ReadWrite | QIODevice::Unbuffered);
    if (begun)
        m_hash.reset();
    return begun;
}

Result<void> SafeFile::write(const QByteArray& bytes)
{
    errno = 0;
    if (m_file.write(bytes) != bytes.size())
        return writeError(m_file);
    m_hash.addData(bytes);
    return {};
}

Result<void> SafeFile::readBack()
{
    QCryptographicHash again(kHash);
    const auto read =
        readFromDevice(m_file, [&again](QByteArrayView block) { again.addData(block); });
    if (!read)
        return read;
    if (again.result() != m_hash.result())
        return Error{ErrorCode::DriveDishonest, u"the disk gave back something else"_s};
    return {};
}

Result<void> SafeFile::commit()
{
    auto done = syncFile(m_file);
    if (done)
        done = readBack();
    if (!done) {
        discard();
        return done;
    }
    m_file.close();
    if (done = replaceFile(m_file.fileName(), m_path); !done) {
        m_file.remove();
        return done;
    }
    return syncFolder(QFileInfo(m_path).absolutePath());
}

Result<void> writeFileSafely(const QString& path, const QByteArray& bytes)
{
    SafeFile file(path);
    if (auto done = file.open(); !done)
        return done;
    if (auto done = file.write(bytes); !done)
        return done;
    return file.commit();
}

} // namespace app
