/// Hands values from one thread to another, in order, through a queue of bounded length: the giver waits
/// while it is full, the taker while it is empty.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>

namespace app {

template <typename T>
class Handover {
public:
    explicit Handover(std::size_t most) : m_most(most) {}

    /// False when the taker has left: there is no use in giving more.
    bool give(T value)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_left || m_values.size() < m_most; });
        if (m_left)
            return false;
        m_values.push_back(std::move(value));
        m_changed.notify_all();
        return true;
    }
    /// The giver has nothing more.
    void finish()
    {
        const std::lock_guard lock(m_mutex);
        m_finished = true;
        m_changed.notify_all();
    }

    /// Nothing when the giver has finished and all is taken.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_finished || !m_values.empty(); });
        return first();
    }
    /// Without waiting: nothing while there is nothing.
    std::optional<T> takeIfThere()
    {
        const std::lock_guard lock(m_mutex);
        return first();
    }
    /// The taker wants no more; a giver who waits is let go.
    void leave()
    {
        const std::lock_guard lock(m_mutex);
        m_left = true;
        m_changed.notify_all();
    }

private:
    /// While locked.
    std::optional<T> first()
    {
        if (m_values.empty())
            return std::nullopt;
        std::optional<T> value(std::move(m_values.front()));
        m_values.pop_front();
        m_changed.notify_all();
        return value;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<T> m_values;
    std::size_t m_most;
    bool m_finished = false;
    bool m_left = false;
};

} // namespace app
