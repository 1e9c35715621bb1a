/// What the replaced calls know: which files are ours, which call is to fail, and where the trace goes.
#pragma once

#include "tests/torture/faultdisk.h"
#include "tests/torture/traceformat.h"

#include <array>
#include <atomic>
#include <mutex>

namespace torture {

struct Handle {
    int file = 0; ///< 0 = not ours
    bool isFolder = false;
    std::string path; ///< in the watched folder
};

enum class Verdict { Pass, Fail, Half };

class Disk {
public:
    /// Made at first use: other libraries open files before main().
    static Disk& one();

    void watch(const std::string& folder);
    bool isOurs(const char* path) const;
    std::string inside(const char* path) const;
    /// Null when the descriptor is none of ours.
    Handle* handle(int descriptor);
    void opened(int descriptor, const std::string& path, What what, bool isFolder);

    void arm(const Fault& fault);
    std::int64_t disarm();
    /// Sets errno when the call is to fail. `byName`: the call names a file that is not open.
    Verdict judge(Call call, const std::string& path, bool byName);
    bool endsInTheMiddle() const { return m_fault.kind == Fault::Kind::Tear; }
    [[noreturn]] static void end();

    void traceTo(int file) { m_trace = file; }
    void tell(What what, int file, std::int64_t at, std::string_view first = {},
              std::string_view second = {}) const;
    static void put(int trace, TraceHead head, std::string_view first, std::string_view second);

    /// Held during a call, so that the trace has them in the order they had.
    std::mutex mutex;

private:
    bool isWatching() const { return m_isWatching.load(std::memory_order_acquire); }

    std::atomic<bool> m_isWatching{false};
    std::string m_root;
    std::array<Handle, 1024> m_handles{};
    int m_files = 0;
    int m_trace = -1;
    Fault m_fault;
    std::int64_t m_seen = 0;
};

} // namespace torture
