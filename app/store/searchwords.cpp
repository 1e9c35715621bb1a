#include "app/store/searchwords.h"

namespace app {

namespace {

// Some ten megabytes.
constexpr std::size_t kMostWaiting = 50'000;

} // namespace

Result<void> SearchWords::replace(std::int64_t row, const QByteArray& before,
                                  const QByteArray& after)
{
    if (before == after)
        return {};
    // New rows have the highest numbers: they go behind the last.
    const auto waiting = m_waiting.try_emplace(m_waiting.end(), row, Words{before, {}});
    waiting->second.after = after;
    return m_waiting.size() < kMostWaiting ? Result<void>() : write();
}

Result<void> SearchWords::write()
{
    for (const auto& [row, words] : m_waiting) {
        if (words.before == words.after)
            continue;
        if (!words.before.isEmpty()) {
            auto removed = m_connection.run(
                "INSERT INTO worker_search(worker_search,rowid,words) VALUES('delete',?1,?2)",
                {row, Bound::utf8(words.before)});
            if (!removed)
                return removed;
        }
        if (words.after.isEmpty())
            continue;
        auto added = m_connection.run("INSERT INTO worker_search(rowid,words) VALUES(?1,?2)",
                                      {row, Bound::utf8(words.after)});
        if (!added)
            return added;
    }
    m_waiting.clear();
    return {};
}

} // namespace app
