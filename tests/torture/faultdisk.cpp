#include "tests/torture/faultdisk.h"

#include "tests/torture/faultstate.h"

#include <cerrno>
#include <cstring>

#include <sys/syscall.h>
#include <unistd.h>

namespace torture {

Disk& Disk::one()
{
    static Disk disk;
    return disk;
}

void Disk::watch(const std::string& folder)
{
    m_root = folder + '/';
    m_isWatching.store(true, std::memory_order_release);
}

bool Disk::isOurs(const char* path) const
{
    return isWatching() && path != nullptr &&
           (std::strncmp(path, m_root.data(), m_root.size()) == 0 ||
            std::string_view(path) == std::string_view(m_root).substr(0, m_root.size() - 1));
}

std::string Disk::inside(const char* path) const
{
    const std::size_t length = std::strlen(path);
    return length < m_root.size() ? std::string() : std::string(path + m_root.size());
}

Handle* Disk::handle(int descriptor)
{
    if (!isWatching() || descriptor < 0 || std::size_t(descriptor) >= m_handles.size())
        return nullptr;
    Handle& one = m_handles[std::size_t(descriptor)];
    return one.file == 0 ? nullptr : &one;
}

void Disk::opened(int descriptor, const std::string& path, What what, bool isFolder)
{
    if (std::size_t(descriptor) >= m_handles.size())
        return;
    m_handles[std::size_t(descriptor)] = {++m_files, isFolder, path};
    if (!isFolder)
        tell(what, m_files, 0, path);
}

void Disk::arm(const Fault& fault)
{
    const std::lock_guard lock(mutex);
    m_fault = fault;
    m_seen = 0;
}

std::int64_t Disk::disarm()
{
    const std::lock_guard lock(mutex);
    m_fault = {};
    return m_seen;
}

Verdict Disk::judge(Call call, const std::string& path, bool byName)
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
    if (m_fault.kind == Fault::Kind::Slow) {
        const timespec delay{0, long(m_fault.delay) * 1000};
        ::syscall(SYS_nanosleep, &delay, nullptr);
        return Verdict::Pass;
    }
    if (m_fault.kind == Fault::Kind::Tear && call == Call::Write)
        return Verdict::Half;
    if (m_fault.kind != Fault::Kind::Fail)
        end();
    errno = m_fault.error != kGone ? m_fault.error : byName ? ENOENT : EIO;
    return Verdict::Fail;
}

void Disk::end()
{
    for (;;)
        ::syscall(SYS_exit_group, kEnded);
}

void Disk::tell(What what, int file, std::int64_t at, std::string_view first,
                std::string_view second) const
{
    if (m_trace >= 0)
        put(m_trace, {what, file, at, std::uint32_t(first.size()), std::uint32_t(second.size())},
            first, second);
}

void Disk::put(int trace, TraceHead head, std::string_view first, std::string_view second)
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

void traceTo(int file)
{
    const std::lock_guard lock(Disk::one().mutex);
    Disk::one().traceTo(file);
}

void say(int file, std::string_view text)
{
    const std::lock_guard lock(Disk::one().mutex);
    Disk::put(file, {What::Said, 0, 0, std::uint32_t(text.size()), 0}, text, {});
}

void arm(const Fault& fault)
{
    Disk::one().arm(fault);
}

std::int64_t disarm()
{
    return Disk::one().disarm();
}

} // namespace torture
