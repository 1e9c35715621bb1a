#include "tests/torture/faultdisk.h"

#include "tests/torture/traceformat.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <mutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace torture {

namespace {

struct Handle {
    int file = 0; ///< 0 = not ours
    bool isFolder = false;
    std::string path; ///< in the watched folder
};

enum class Verdict { Pass, Fail, Half };

class Disk {
public:
    bool isWatching() const { return m_isWatching.load(std::memory_order_acquire); }
    void watch(const std::string& folder)
    {
        m_root = folder + '/';
        m_isWatching.store(true, std::memory_order_release);
    }
    bool isOurs(const char* path) const
    {
        return isWatching() && path != nullptr &&
               (std::strncmp(path, m_root.data(), m_root.size()) == 0 ||
                std::string_view(path) == std::string_view(m_root).substr(0, m_root.size() - 1));
    }
    std::string inside(const char* path) const
    {
        const std::size_t length = std::strlen(path);
        return length < m_root.size() ? std::string() : std::string(path + m_root.size());
    }
    Handle* handle(int descriptor)
    {
        if (!isWatching() || descriptor < 0 || std::size_t(descriptor) >= m_handles.size())
            return nullptr;
        Handle& one = m_handles[std::size_t(descriptor)];
        return one.file == 0 ? nullptr : &one;
    }
    void opened(int descriptor, const std::string& path, What what, bool isFolder)
    {
        if (std::size_t(descriptor) >= m_handles.size())
            return;
        m_handles[std::size_t(descriptor)] = {++m_files, isFolder, path};
        if (!isFolder)
            tell(what, m_files, 0, path);
    }

    void arm(const Fault& fault)
    {
        const std::lock_guard lock(mutex);
        m_fault = fault;
        m_seen = 0;
    }
    std::int64_t disarm()
    {
        const std::lock_guard lock(mutex);
        m_fault = {};
        return m_seen;
    }
    /// Sets errno when the call is to fail. `byName`: the call names a file that is not open.
    Verdict judge(Call call, const std::string& path, bool byName)
    {
        const bool isMeant = (m_fault.calls & call) != 0 && m_fault.kind != Fault::Kind::None &&
                             path.compare(0, m_fault.below.size(), m_fault.below) == 0;
        if (!isMeant)
            return Verdict::Pass;
        ++m_seen;
        if (m_fault.stays ? m_seen < m_fault.at : m_seen != m_fault.at)
            return Verdict::Pass;
        if (m_fault.kind == Fault::Kind::Short)
            return Verdict::Half;
        if (m_fault.kind == Fault::Kind::Tear && call == Call::Write)
            return Verdict::Half;
        if (m_fault.kind != Fault::Kind::Fail)
            end();
        errno = m_fault.error != kGone ? m_fault.error : byName ? ENOENT : EIO;
        return Verdict::Fail;
    }
    bool endsInTheMiddle() const { return m_fault.kind == Fault::Kind::Tear; }
    [[noreturn]] static void end()
    {
        for (;;)
            ::syscall(SYS_exit_group, kEnded);
    }

    void traceTo(int file) { m_trace = file; }
    void tell(What what, int file, std::int64_t at, std::string_view first = {},
              std::string_view second = {}) const
    {
        if (m_trace >= 0)
            put(m_trace,
                {what, file, at, std::uint32_t(first.size()), std::uint32_t(second.size())}, first,
                second);
    }
    static void put(int trace, TraceHead head, std::string_view first, std::string_view second)
    {
        std::string bytes(reinterpret_cast<const char*>(&head), sizeof head);
        bytes.append(first).append(second);
        for (std::size_t done = 0; done < bytes.size();) {
            const long put = ::syscall(SYS_write, trace, bytes.data() + done, bytes.size() - done);
            if (put <= 0)
                end();
            done += std::size_t(put);
        }
    }

    /// Held during a call, so that the trace has them in the order they had.
    std::mutex mutex;

private:
    std::atomic<bool> m_isWatching{false};
    std::string m_root;
    std::array<Handle, 1024> m_handles{};
    int m_files = 0;
    int m_trace = -1;
    Fault m_fault;
    std::int64_t m_seen = 0;
};

/// Made at first use: other libraries open files before main().
Disk& disk()
{
    static Disk one;
    return one;
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
            const ssize_t done = ::write(of(cookie), bytes, size);
            return done < 0 ? 0 : done;
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

void watch(const std::string& folder)
{
    disk().watch(folder);
}

void traceTo(int file)
{
    const std::lock_guard lock(disk().mutex);
    disk().traceTo(file);
}

void say(int file, std::string_view text)
{
    const std::lock_guard lock(disk().mutex);
    Disk::put(file, {What::Said, 0, 0, std::uint32_t(text.size()), 0}, text, {});
}

void arm(const Fault& fault)
{
    disk().arm(fault);
}

std::int64_t disarm()
{
    return disk().disarm();
}

} // namespace torture

// What the engine, Qt and our code call, under the names the C library gives them.
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
