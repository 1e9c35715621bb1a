/// Loaded before a program (LD_PRELOAD), lets the files of one folder lie on a slow disk: every call takes as long as Spindle says.
/// SLOWDISK_FOLDER names the folder, SLOWDISK_CACHE_MB the memory that the system can spare for files, SLOWDISK_KIND "flash" or a turning disk. The real disk is not
/// waited for. What the system maps into memory, as the program itself, does not come by here. Linux only.
#include "tests/support/spindle.h"

#include <cstdlib>
#include <ctime>
#include <mutex>
#include <optional>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

class SlowDisk {
public:
    static SlowDisk& one()
    {
        static SlowDisk disk;
        return disk;
    }

    void read(int descriptor, std::size_t size, std::int64_t at)
    {
        if (const auto file = ours(descriptor))
            wait([&] { return m_disk.read(file->id, at, std::int64_t(size), file->end); });
    }
    void wrote(int descriptor, ssize_t size, std::int64_t at)
    {
        if (const auto file = ours(descriptor))
            wait([&] { return m_disk.write(file->id, at, size); });
    }
    /// False for a file of another folder.
    bool sync(int descriptor)
    {
        const auto file = ours(descriptor);
        if (file && file->isFolder)
            wait([] { return figures().seekUs; });
        else if (file)
            wait([&] { return m_disk.sync(file->id); });
        return file.has_value();
    }

private:
    struct Known {
        std::uint64_t id;
        std::int64_t end;
        bool isFolder;
    };

    SlowDisk() : m_folder(textOf("SLOWDISK_FOLDER")), m_disk(figures()) {}

    static std::string textOf(const char* variable)
    {
        const char* text = std::getenv(variable);
        return text == nullptr ? std::string() : std::string(text);
    }
    static bool isFlash() { return textOf("SLOWDISK_KIND") == "flash"; }
    static tests::SpindleFigures figures()
    {
        constexpr std::size_t kPagesInMb = 256;
        auto figures = isFlash() ? tests::SpindleFigures::flash() : tests::SpindleFigures();
        figures.cachePages =
            kPagesInMb * std::strtoul(textOf("SLOWDISK_CACHE_MB").c_str(), nullptr, 10);
        return figures;
    }

    std::optional<Known> ours(int descriptor)
    {
        struct stat found = {};
        if (m_folder.empty() || ::fstat(descriptor, &found) != 0 ||
            !(S_ISREG(found.st_mode) || S_ISDIR(found.st_mode)))
            return {};
        const std::lock_guard lock(m_mutex);
        const auto [known, isNew] = m_isOurs.try_emplace(found.st_ino, false);
        if (isNew) {
            std::string path(4096, '\0');
            const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
            const ssize_t length = ::readlink(link.c_str(), path.data(), path.size());
            known->second = length > 0 && path.compare(0, m_folder.size(), m_folder) == 0;
        }
        if (!known->second)
            return {};
        return Known{found.st_ino, found.st_size, S_ISDIR(found.st_mode)};
    }

    /// One after the other, as a disk works; what is cached waits for nobody.
    template <typename Cost>
    void wait(Cost cost)
    {
        constexpr std::int64_t kNsInUs = 1000;
        std::int64_t until = 0;
        {
            const std::lock_guard lock(m_mutex);
            const std::int64_t taken = cost() * kNsInUs;
            if (taken == 0)
                return;
            m_busyUntil = std::max(m_busyUntil, now()) + taken;
            until = m_busyUntil;
        }
        const timespec moment{until / kNsInSecond, until % kNsInSecond};
        while (::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &moment, nullptr) != 0) {
        }
    }
    static std::int64_t now()
    {
        timespec moment{};
        ::clock_gettime(CLOCK_MONOTONIC, &moment);
        return moment.tv_sec * kNsInSecond + moment.tv_nsec;
    }

    static constexpr std::int64_t kNsInSecond = 1'000'000'000;
    std::string m_folder;
    std::mutex m_mutex;
    tests::Spindle m_disk;
    std::unordered_map<std::uint64_t, bool> m_isOurs;
    std::int64_t m_busyUntil = 0;
};

std::int64_t placeIn(int descriptor)
{
    return ::syscall(SYS_lseek, descriptor, 0, SEEK_CUR);
}

int syncOne(int descriptor)
{
    return SlowDisk::one().sync(descriptor) ? 0 : int(::syscall(SYS_fsync, descriptor));
}

} // namespace

// Under the names that the C library gives them.
extern "C" {

ssize_t read(int descriptor, void* bytes, std::size_t size)
{
    SlowDisk::one().read(descriptor, size, placeIn(descriptor));
    return ::syscall(SYS_read, descriptor, bytes, size);
}

ssize_t pread64(int descriptor, void* bytes, std::size_t size, off64_t at)
{
    SlowDisk::one().read(descriptor, size, at);
    return ::syscall(SYS_pread64, descriptor, bytes, size, at);
}

ssize_t pread(int descriptor, void* bytes, std::size_t size, off_t at)
{
    return pread64(descriptor, bytes, size, at);
}

ssize_t write(int descriptor, const void* bytes, std::size_t size)
{
    const std::int64_t at = placeIn(descriptor);
    const ssize_t done = ::syscall(SYS_write, descriptor, bytes, size);
    SlowDisk::one().wrote(descriptor, done, at);
    return done;
}

ssize_t pwrite64(int descriptor, const void* bytes, std::size_t size, off64_t at)
{
    const ssize_t done = ::syscall(SYS_pwrite64, descriptor, bytes, size, at);
    SlowDisk::one().wrote(descriptor, done, at);
    return done;
}

ssize_t pwrite(int descriptor, const void* bytes, std::size_t size, off_t at)
{
    return pwrite64(descriptor, bytes, size, at);
}

int fsync(int descriptor)
{
    return syncOne(descriptor);
}

int fdatasync(int descriptor)
{
    return syncOne(descriptor);
}
}
