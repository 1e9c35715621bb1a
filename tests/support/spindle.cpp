#include "tests/support/spindle.h"

#include <algorithm>

namespace tests {

namespace {

constexpr std::int64_t kPage = 4096;
constexpr std::size_t kMostAhead = 32; // pages, as Linux reads in advance
constexpr std::size_t kFirstAhead = 4;
constexpr std::size_t kShareThatMayWait = 5; // a fifth of the cache

enum PageState : std::uint8_t { Absent = 0, Present = 1, Used = 2, Waiting = 4 };

} // namespace

std::int64_t Spindle::read(std::uint64_t id, std::int64_t at, std::int64_t size, std::int64_t end)
{
    if (size <= 0 || at >= end)
        return 0;
    File& file = m_files[id];
    const auto first = std::size_t(at / kPage);
    const auto last = std::size_t((std::min(at + size, end) - 1) / kPage);
    const auto endPage = std::size_t((end - 1) / kPage);
    file.end = std::max(file.end, endPage + 1);
    if (file.pages.size() <= endPage)
        file.pages.resize(endPage + 1);
    std::int64_t taken = 0;
    for (std::size_t page = first; page <= last; ++page) {
        if (file.pages[page] != Absent) {
            file.pages[page] |= Used;
            continue;
        }
        std::size_t until = page;
        while (until < last && file.pages[until + 1] == Absent)
            ++until;
        taken += fetch(file, page, until, endPage);
        page = until;
    }
    makeRoom();
    return taken;
}

std::int64_t Spindle::fetch(File& file, std::size_t first, std::size_t last, std::size_t end)
{
    const bool goesOn = first == file.next && first > 0;
    file.ahead = goesOn ? std::clamp(file.ahead * 2, kFirstAhead, kMostAhead) : 0;
    last = std::min(std::max(last, first + std::max<std::size_t>(file.ahead, 1) - 1), end);
    const bool isThere = m_headFile == &file && m_headPage == first;
    const auto bytes = std::int64_t(last - first + 1) * kPage;
    for (std::size_t page = first; page <= last; ++page)
        keep(file, page, Present);
    file.next = last + 1;
    m_headFile = &file;
    m_headPage = last + 1;
    m_bytesRead += bytes;
    return (isThere ? 0 : m_figures.seekUs) + bytes / m_figures.bytesPerUs;
}

std::int64_t Spindle::write(std::uint64_t id, std::int64_t at, std::int64_t size)
{
    if (size <= 0)
        return 0;
    File& file = m_files[id];
    const auto first = std::size_t(at / kPage);
    const auto last = std::size_t((at + size - 1) / kPage);
    if (file.pages.size() <= last)
        file.pages.resize(last + 1);
    file.hasGrown = file.hasGrown || last >= file.end;
    file.end = std::max(file.end, last + 1);
    for (std::size_t page = first; page <= last; ++page) {
        if ((file.pages[page] & Waiting) == 0) {
            file.waiting.push_back(page);
            ++m_waiting;
        }
        keep(file, page, Waiting);
    }
    const bool mayWait = m_waiting <= m_figures.cachePages / kShareThatMayWait;
    const std::int64_t taken = mayWait ? 0 : writeOut(file);
    makeRoom();
    return taken;
}

std::int64_t Spindle::sync(std::uint64_t id)
{
    File& file = m_files[id];
    const std::int64_t length = file.hasGrown ? m_figures.seekUs : 0;
    file.hasGrown = false;
    return writeOut(file) + length;
}

std::int64_t Spindle::writeOut(File& file)
{
    if (file.waiting.empty())
        return 0;
    std::ranges::sort(file.waiting);
    std::int64_t taken = m_figures.seekUs;
    std::size_t next = file.waiting.front();
    for (const std::size_t page : file.waiting) {
        const std::int64_t skipped = std::int64_t(page - next) * kPage / m_figures.bytesPerUs;
        taken += std::min(skipped, m_figures.nextUs) + kPage / m_figures.bytesPerUs;
        file.pages[page] &= std::uint8_t(~Waiting);
        next = page + 1;
    }
    m_waiting -= file.waiting.size();
    file.waiting.clear();
    m_headFile = &file;
    m_headPage = next;
    return taken;
}

void Spindle::keep(File& file, std::size_t page, std::uint8_t state)
{
    // Used is what comes up again: else all that was ever read would be held as dear.
    if (file.pages[page] == Absent)
        m_cached.push_back({&file, page});
    else
        file.pages[page] |= Used;
    file.pages[page] |= std::uint8_t(state | Present);
}

void Spindle::makeRoom()
{
    // Twice round at most: what was used loses its mark in the first; what waits for the disk cannot go.
    std::size_t looks = 2 * m_cached.size();
    while (m_cached.size() > m_figures.cachePages && looks-- > 0) {
        const Cached oldest = m_cached.front();
        m_cached.pop_front();
        std::uint8_t& state = oldest.file->pages[oldest.page];
        if ((state & (Used | Waiting)) == 0) {
            state = Absent;
            continue;
        }
        state &= std::uint8_t(~Used);
        m_cached.push_back(oldest);
    }
}

} // namespace tests
