#include "tests/torture/child.h"

#include "tests/torture/faultdisk.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace torture {

namespace {

constexpr unsigned kLongestSeconds = 120;

struct Running {
    pid_t process = 0;
    int trace = -1;
};

Running start(const std::function<void(int trace)>& work, unsigned seconds)
{
    Running one;
    one.trace = ::memfd_create("trace", 0);
    std::fflush(nullptr);
    one.process = ::fork();
    if (one.trace < 0 || one.process < 0)
        qFatal("no process to torture");
    if (one.process == 0) {
        ::alarm(seconds);
        work(one.trace);
        std::fflush(nullptr);
        ::_exit(0);
    }
    return one;
}

ChildEnd ended(const Running& one)
{
    int status = 0;
    ::waitpid(one.process, &status, 0);
    ChildEnd end;
    end.isWhole = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    end.wasEnded = WIFEXITED(status) && WEXITSTATUS(status) == kEnded;
    if (WIFSIGNALED(status))
        end.crash = QString::fromLocal8Bit(::strsignal(WTERMSIG(status)));
    else if (!end.isWhole && !end.wasEnded)
        end.crash = QStringLiteral("exit %1").arg(WEXITSTATUS(status));
    end.events = readTrace(one.trace);
    ::close(one.trace);
    return end;
}

bool isSaid(const Event& event, const QByteArray& word)
{
    return event.what == What::Said && event.first.startsWith(word + '\n');
}

} // namespace

QByteArray ChildEnd::said(const QByteArray& word) const
{
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (isSaid(*event, word))
            return event->first.mid(word.size() + 1);
    }
    return {};
}

qsizetype ChildEnd::count(const QByteArray& word) const
{
    return std::ranges::count_if(events, [&](const Event& event) { return isSaid(event, word); });
}

ChildEnd inChild(const std::function<void(int trace)>& work)
{
    return ended(start(work, kLongestSeconds));
}

std::vector<ChildEnd> inChildren(int count, const std::function<void(int number, int trace)>& work)
{
    std::vector<Running> all;
    for (int number = 0; number < count; ++number)
        all.push_back(start([&](int trace) { work(number, trace); }, 0));
    std::vector<ChildEnd> ends;
    for (const Running& one : all)
        ends.push_back(ended(one));
    return ends;
}

} // namespace torture
