#include "app/base/filesync.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kBlock = qsizetype{256} * 1024;

} // namespace

#ifdef _WIN32

namespace {

ErrorCode codeOf(DWORD error)
{
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_BAD_NETPATH:
        return ErrorCode::NotFound;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_FILE_TOO_LARGE:
        return ErrorCode::StorageFull;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return ErrorCode::StorageReadOnly;
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

ErrorCode storageCode(int systemError)
{
    return codeOf(DWORD(systemError));
}

bool isReadFailure(int)
{
    return false; // the engine keeps damage and a silent device apart here
}

Error storageError(const QString& detail)
{
    const DWORD error = ::GetLastError();
    return {codeOf(error), u"%1: system error %2"_s.arg(detail).arg(error)};
}

Result<void> syncFile(QFile& file)
{
    const auto handle = reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()));
    if (!::FlushFileBuffers(handle))
        return storageError(u"sync"_s);
    return {};
}

Result<void> readFromDevice(QFile& file, const std::function<void(QByteArrayView block)>& take)
{
    // A second handle that goes past the cache: the first one keeps the system from emptying it.
    const QString path = QDir::toNativeSeparators(QFileInfo(file.fileName()).absoluteFilePath());
    const HANDLE handle =
        ::CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_READ,
                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                      OPEN_EXISTING, FILE_FLAG_NO_BUFFERING | FILE_FLAG_SEQUENTIAL_SCAN, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return storageError(u"open to read back"_s);
    // Such reads want memory and sizes that are whole sectors: whole pages are.
    void* const block =
        ::VirtualAlloc(nullptr, SIZE_T(kBlock), MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (block == nullptr)
        qBadAlloc();
    Result<void> done;
    // A short block is the last: from behind it, which is no whole sector, nothing more can be asked.
    for (DWORD got = DWORD(kBlock); done && got == DWORD(kBlock);) {
        if (!::ReadFile(handle, block, DWORD(kBlock), &got, nullptr))
            done = storageError(u"read back"_s);
        else
            take(QByteArrayView(static_cast<const char*>(block), qsizetype(got)));
    }
    ::VirtualFree(block, 0, MEM_RELEASE);
    ::CloseHandle(handle);
    return done;
}

Result<void> replaceFile(const QString& from, const QString& to)
{
    if (!::MoveFileExW(reinterpret_cast<const wchar_t*>(from.utf16()),
                       reinterpret_cast<const wchar_t*>(to.utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return storageError(u"rename"_s);
    return {};
}

Result<void> syncFolder(const QString&)
{
    return {}; // MOVEFILE_WRITE_THROUGH has done it
}

#else

namespace {

ErrorCode codeOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // FAT32 holds no file of 4 GB: another disk helps, as with a full one
        return ErrorCode::StorageFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return ErrorCode::StorageReadOnly;
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

ErrorCode storageCode(int systemError)
{
    return codeOf(systemError);
}

bool isReadFailure(int systemError)
{
    return systemError == EIO || systemError == ENXIO;
}

Error storageError(const QString& detail)
{
    const int error = errno;
    return {codeOf(error), u"%1: system error %2"_s.arg(detail).arg(error)};
}

Result<void> syncFile(QFile& file)
{
    if (::fsync(file.handle()) != 0)
        return storageError(u"sync"_s);
    return {};
}

Result<void> readFromDevice(QFile& file, const std::function<void(QByteArrayView block)>& take)
{
    // Only advice: where the system ignores it, reading back still catches a short file.
    (void)::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
    QByteArray block(kBlock, Qt::Uninitialized);
    for (off_t at = 0;;) {
        const ssize_t got = ::pread(file.handle(), block.data(), std::size_t(block.size()), at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return storageError(u"read back"_s);
        if (got == 0)
            return {};
        take(QByteArrayView(block).first(got));
        at += got;
    }
}

Result<void> replaceFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return storageError(u"rename"_s);
    return {};
}

Result<void> syncFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return storageError(u"open folder"_s);
    // Some file systems of sticks cannot sync a folder and say EINVAL: the rename is all they offer.
    const bool synced = ::fsync(handle) == 0 || errno == EINVAL;
    const Error error = synced ? Error() : storageError(u"sync folder"_s);
    ::close(handle);
    if (!synced)
        return error;
    return {};
}

#endif

Error readError(const QFile& file, const Error& error)
{
    if (file.error() != QFileDevice::ReadError)
        return error;
    return {ErrorCode::FileUnreadable, u"%1: %2"_s.arg(error.detail, file.errorString())};
}

Result<void> makeFolder(const QString& folder)
{
    const QFileInfo wanted(folder);
    if (wanted.isDir())
        return {};
    const QString above = wanted.absolutePath();
    if (above == wanted.absoluteFilePath())
        return Error{ErrorCode::NotFound, u"no such drive"_s};
    if (const auto made = makeFolder(above); !made)
        return made;
    if (!QDir().mkdir(folder))
        return storageError(u"make a folder"_s);
    return syncFolder(above);
}

} // namespace app
