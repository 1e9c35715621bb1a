/// The calls themselves: what the engine, Qt and our own code ask of the C library for files.
#include "tests/torture/faultstate.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace torture {

namespace {

Disk& disk()
{
    return Disk::one();
}

bool isThere(const char* path)
{
    const int before = errno;
    const bool is = ::syscall(SYS_faccessat, AT_FDCWD, path, F_OK) == 0;
    errno = before;
    return is;
}

bool isFolder(int descriptor)
{
    struct stat found = {};
    return ::fstat(descriptor, &found) == 0 && S_ISDIR(found.st_mode);
}

int openAt(int folder, const char* path, int flags, unsigned mode)
{
    const auto raw = [&] { return int(::syscall(SYS_openat, folder, path, flags, mode)); };
    if (!disk().isOurs(path))
        return raw();
    const std::lock_guard lock(disk().mutex);
    const std::string inside = disk().inside(path);
    const bool isUnnamed = (flags & O_TMPFILE) == O_TMPFILE;
    const bool isNew = isUnnamed || ((flags & O_CREAT) != 0 && !isThere(path));
    const Call toOpen = (flags & O_ACCMODE) == O_RDONLY ? OpenToRead : OpenToWrite;
    if (disk().judge(isNew ? Create : toOpen, inside, true) == Verdict::Fail)
        return -1;
    const int descriptor = raw();
    if (descriptor < 0)
        return descriptor;
    disk().opened(descriptor, isUnnamed ? std::string() : inside,
                  isNew ? What::Created : What::Opened, !isNew && isFolder(descriptor));
    if (!isNew && (flags & O_TRUNC) != 0)
        disk().tell(What::Resized, disk().handle(descriptor)->file, 0);
    return descriptor;
}

/// A call on an open file; `raw` does it for so many bytes.
template <typename Raw>
ssize_t transfer(Call call, int descriptor, std::size_t size, Raw raw)
{
    Handle* const handle = disk().handle(descriptor);
    if (handle == nullptr)
        return raw(size);
    const std::lock_guard lock(disk().mutex);
    const Verdict verdict = disk().judge(call, handle->path, false);
    if (verdict == Verdict::Fail)
        return -1;
    const ssize_t done = raw(verdict == Verdict::Half ? (size + 1) / 2 : size);
    if (verdict == Verdict::Half && disk().endsInTheMiddle())
        Disk::end();
    return done;
}

ssize_t writeAt(int descriptor, const void* bytes, std::size_t size, off64_t at)
{
    return transfer(Write, descriptor, size, [&](std::size_t most) {
        const ssize_t done = ::syscall(SYS_pwrite64, descriptor, bytes, most, at);
        if (Handle* handle = disk().handle(descriptor); handle != nullptr && done > 0)
            disk().tell(What::Written, handle->file, at,
                        {static_cast<const char*>(bytes), std::size_t(done)});
        return done;
    });
}

int resize(int descriptor, off64_t size)
{
    const auto raw = [&] { return int(::syscall(SYS_ftruncate, descriptor, size)); };
    Handle* const handle = disk().handle(descriptor);
    if (handle == nullptr)
        return raw();
    const std::lock_guard lock(disk().mutex);
    if (disk().judge(Resize, handle->path, false) == Verdict::Fail)
        return -1;
    const int done = raw();
    if (done == 0)
        disk().tell(What::Resized, handle->file, size);
    return done;
}

int sync(int descriptor)
{
    const auto raw = [&] { return int(::syscall(SYS_fsync, descriptor)); };
    Handle* const handle = disk().handle(descriptor);
    if (handle == nullptr)
        return raw();
    const std::lock_guard lock(disk().mutex);
    if (disk().judge(Sync, handle->path, false) == Verdict::Fail)
        return -1;
    const int done = raw();
    if (done == 0)
        disk().tell(handle->isFolder ? What::FolderSynced : What::Synced, handle->file, 0,
                    handle->path);
    return done;
}

/// A call that names one thing or two.
template <typename Raw>
int named(Call call, What what, const char* path, const char* second, Raw raw)
{
    const char* ours = disk().isOurs(path) ? path : second;
    if (!disk().isOurs(ours))
        return raw();
    const std::lock_guard lock(disk().mutex);
    if (disk().judge(call, disk().inside(ours), true) == Verdict::Fail)
        return -1;
    const int done = raw();
    if (done == 0)
        disk().tell(what, 0, 0, disk().inside(path), second ? disk().inside(second) : "");
    return done;
}

int renameTo(const char* from, const char* to, unsigned flags)
{
    return named(Rename, What::Renamed, from, to, [&] {
        return int(::syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
    });
}

int linkTo(const char* from, const char* to, int flags)
{
    constexpr std::string_view kOpenFile = "/proc/self/fd/";
    const auto raw = [&] {
        return int(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, flags));
    };
    if (std::string_view(from).substr(0, kOpenFile.size()) != kOpenFile || !disk().isOurs(to))
        return named(Rename, What::Linked, from, to, raw);
    const std::lock_guard lock(disk().mutex);
    if (disk().judge(Rename, disk().inside(to), true) == Verdict::Fail)
        return -1;
    const int done = raw();
    Handle* const handle = disk().handle(std::atoi(from + kOpenFile.size()));
    if (done == 0 && handle != nullptr)
        disk().tell(What::Linked, handle->file, 0, {}, disk().inside(to));
    return done;
}

int removeName(const char* path, int flags)
{
    const bool isFolder = (flags & AT_REMOVEDIR) != 0;
    return named(Remove, isFolder ? What::FolderRemoved : What::Removed, path, nullptr,
                 [&] { return int(::syscall(SYS_unlinkat, AT_FDCWD, path, flags)); });
}

/// The C library's own buffers write past the functions below: what it opens is handed back to them. (xlsx files.)
std::FILE* openBuffered(const char* path, const char* mode)
{
    const bool isBoth = std::strchr(mode, '+') != nullptr;
    const int access = isBoth ? O_RDWR : *mode == 'r' ? O_RDONLY : O_WRONLY;
    const int making = *mode == 'r' ? 0 : O_CREAT | (*mode == 'a' ? O_APPEND : O_TRUNC);
    const int descriptor = openAt(AT_FDCWD, path, access | making | O_CLOEXEC, 0666);
    if (descriptor < 0 || disk().handle(descriptor) == nullptr)
        return descriptor < 0 ? nullptr : ::fdopen(descriptor, mode);
    static constexpr auto of = [](void* cookie) {
        return int(reinterpret_cast<std::intptr_t>(cookie));
    };
    static const cookie_io_functions_t functions{
        [](void* cookie, char* bytes, std::size_t size) { return ::read(of(cookie), bytes, size); },
        [](void* cookie, const char* bytes, std::size_t size) {
            std::size_t done = 0;
            while (done < size) { // as the library's own buffers go on after half a write
                const ssize_t more = ::write(of(cookie), bytes + done, size - done);
                if (more <= 0)
                    break;
                done += std::size_t(more);
            }
            return ssize_t(done);
        },
        [](void* cookie, off64_t* at, int whence) {
            const long now = ::syscall(SYS_lseek, of(cookie), *at, whence);
            *at = now;
            return now < 0 ? -1 : 0;
        },
        [](void* cookie) { return ::close(of(cookie)); },
    };
    return ::fopencookie(reinterpret_cast<void*>(std::intptr_t(descriptor)), mode, functions);
}

unsigned modeFrom(int flags, va_list& more)
{
    const bool hasMode = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return hasMode ? va_arg(more, unsigned) : 0U;
}

} // namespace

// Here, so that whoever watches a folder also links the calls.
void watch(const std::string& folder)
{
    disk().watch(folder);
}

} // namespace torture

// Under the names that the C library gives them.
using namespace torture;

#define JEMPUT_OPEN(name)                                                                          \
    extern "C" int name(const char* path, int flags, ...)                                          \
    {                                                                                              \
        va_list more;                                                                              \
        va_start(more, flags);                                                                     \
        const unsigned mode = modeFrom(flags, more);                                               \
        va_end(more);                                                                              \
        return openAt(AT_FDCWD, path, flags, mode);                                                \
    }
JEMPUT_OPEN(open)
JEMPUT_OPEN(open64)

extern "C" {

std::FILE* fopen(const char* path, const char* mode)
{
    return openBuffered(path, mode);
}

std::FILE* fopen64(const char* path, const char* mode)
{
    return openBuffered(path, mode);
}

int close(int descriptor)
{
    if (Handle* const handle = disk().handle(descriptor)) {
        const std::lock_guard lock(disk().mutex);
        *handle = {};
    }
    return int(::syscall(SYS_close, descriptor));
}

ssize_t read(int descriptor, void* bytes, std::size_t size)
{
    return transfer(Read, descriptor, size,
                    [&](std::size_t most) { return ::syscall(SYS_read, descriptor, bytes, most); });
}

ssize_t pread64(int descriptor, void* bytes, std::size_t size, off64_t at)
{
    return transfer(Read, descriptor, size, [&](std::size_t most) {
        return ::syscall(SYS_pread64, descriptor, bytes, most, at);
    });
}

ssize_t pread(int descriptor, void* bytes, std::size_t size, off_t at)
{
    return pread64(descriptor, bytes, size, at);
}

ssize_t write(int descriptor, const void* bytes, std::size_t size)
{
    return transfer(Write, descriptor, size, [&](std::size_t most) {
        const ssize_t done = ::syscall(SYS_write, descriptor, bytes, most);
        if (Handle* handle = disk().handle(descriptor); handle != nullptr && done > 0)
            disk().tell(What::Written, handle->file,
                        ::syscall(SYS_lseek, descriptor, 0, SEEK_CUR) - done,
                        {static_cast<const char*>(bytes), std::size_t(done)});
        return done;
    });
}

ssize_t pwrite64(int descriptor, const void* bytes, std::size_t size, off64_t at)
{
    return writeAt(descriptor, bytes, size, at);
}

ssize_t pwrite(int descriptor, const void* bytes, std::size_t size, off_t at)
{
    return writeAt(descriptor, bytes, size, at);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    return resize(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return resize(descriptor, size);
}

int fsync(int descriptor)
{
    return sync(descriptor);
}

int fdatasync(int descriptor)
{
    return sync(descriptor);
}

int rename(const char* from, const char* to) noexcept
{
    return renameTo(from, to, 0);
}

int renameat2(int, const char* from, int, const char* to, unsigned flags) noexcept
{
    return renameTo(from, to, flags);
}

int link(const char* from, const char* to) noexcept
{
    return linkTo(from, to, 0);
}

int linkat(int, const char* from, int, const char* to, int flags) noexcept
{
    return linkTo(from, to, flags);
}

int unlink(const char* path) noexcept
{
    return removeName(path, 0);
}

int rmdir(const char* path) noexcept
{
    return removeName(path, AT_REMOVEDIR);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    return named(Folder, What::FolderMade, path, nullptr,
                 [&] { return int(::syscall(SYS_mkdirat, AT_FDCWD, path, mode)); });
}
}
