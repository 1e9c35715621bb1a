/// Knocks at the event loop of the application every few milliseconds and writes down how long it was kept waiting: what
/// somebody feels as a window that hangs.
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace tests {

class Watchdog {
public:
    Watchdog() : m_thread([this] { loop(); }) {}
    ~Watchdog()
    {
        m_ending = true;
        m_answered = true;
        m_woken.notify_one();
        m_thread.join();
    }
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    /// Milliseconds, since it was last asked.
    qint64 takeLongest() { return m_longest.exchange(0); }
    int knocks() const { return m_knocks; }

private:
    void loop()
    {
        while (!m_ending) {
            QElapsedTimer waiting;
            waiting.start();
            m_answered = false;
            QMetaObject::invokeMethod(
                qApp,
                [this] {
                    const std::lock_guard lock(m_mutex);
                    m_answered = true;
                    m_woken.notify_one();
                },
                Qt::QueuedConnection);
            std::unique_lock lock(m_mutex);
            m_woken.wait(lock, [this] { return m_answered.load(); });
            const qint64 waited = waiting.elapsed();
            if (waited > m_longest)
                m_longest = waited;
            ++m_knocks;
            m_woken.wait_for(lock, std::chrono::milliseconds(2),
                             [this] { return m_ending.load(); });
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_woken;
    std::atomic<bool> m_answered = true;
    std::atomic<bool> m_ending = false;
    std::atomic<qint64> m_longest = 0;
    std::atomic<int> m_knocks = 0;
    std::thread m_thread;
};

} // namespace tests
