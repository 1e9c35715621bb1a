#include "app/vault/tries.h"

#include "app/base/clock.h"
#include "app/base/safefile.h"

#include <QFile>

#include <algorithm>

namespace app {

namespace {

constexpr int kFree = 3;
constexpr int kLongest = 300;
constexpr int kMost = 1000;

int delayAfter(int wrong)
{
    if (wrong < kFree)
        return 0;
    return std::min(kLongest, 1 << std::min(wrong - kFree, 16));
}

} // namespace

Tries::State Tries::load() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> words = file.read(64).split(' ');
    if (words.size() != 2)
        return {};
    // Nobody tried before 1970: whatever else stands there, the time since then can be computed.
    return {std::clamp(words[0].toInt(), 0, kMost),
            std::max<std::int64_t>(0, words[1].trimmed().toLongLong())};
}

void Tries::store(const State& state) const
{
    QByteArray line = QByteArray::number(state.wrong);
    line += ' ';
    line += QByteArray::number(qlonglong(state.atMs));
    line += '\n';
    if (const auto done = writeFileSafely(m_path, line); !done)
        return;
}

int Tries::secondsToWait(const Clock& clock) const
{
    const State state = load();
    const int delay = delayAfter(state.wrong);
    const std::int64_t now = clock.nowMs();
    if (delay == 0)
        return 0;
    if (now < state.atMs) {
        store({state.wrong, now});
        return delay;
    }
    const std::int64_t passed = (now - state.atMs) / 1000;
    return passed >= delay ? 0 : delay - int(passed);
}

int Tries::count(const Clock& clock) const
{
    const int wrong = std::min(load().wrong + 1, kMost);
    store({wrong, clock.nowMs()});
    return wrong;
}

void Tries::forget() const
{
    QFile::remove(m_path);
}

} // namespace app
