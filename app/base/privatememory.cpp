#include "app/base/privatememory.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_UNIX)
#include <sys/resource.h>
#if defined(Q_OS_LINUX)
#include <malloc.h>
#include <sys/prctl.h>
#endif
#endif

// The sanitizers look into the memory of their own process as another program would.
#if defined(__SANITIZE_ADDRESS__)
#define JEMPUT_IS_WATCHED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define JEMPUT_IS_WATCHED
#endif
#endif

namespace app {

void keepMemoryPrivate()
{
#if defined(Q_OS_WIN)
    // No crash window and no report that holds a copy of the memory.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
#elif defined(Q_OS_UNIX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#if defined(Q_OS_LINUX) && !defined(JEMPUT_IS_WATCHED)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#if defined(M_PERTURB)
    constexpr int kOverwriteFreed = 0xA5;
    mallopt(M_PERTURB, kOverwriteFreed);
#endif
#endif
#endif
}

} // namespace app
