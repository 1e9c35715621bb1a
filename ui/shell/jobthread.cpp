#include "ui/shell/jobthread.h"

namespace ui {

JobThread::JobThread(QObject* parent) : QObject(parent)
{
    m_thread = std::thread([this] { loop(); });
}

JobThread::~JobThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        for (const Task& task : m_tasks)
            *task.stop = true;
        m_tasks.clear();
        if (m_running)
            *m_running = true;
    }
    m_woken.notify_one();
    m_thread.join();
}

bool JobThread::isAwaited()
{
    const std::lock_guard lock(m_mutex);
    return !m_tasks.empty();
}

void JobThread::post(std::shared_ptr<std::atomic<bool>> stop, std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back({std::move(stop), std::move(work)});
    }
    m_woken.notify_one();
    if (++m_unfinished == 1)
        emit busyChanged();
}

void JobThread::deliver(const QPointer<QObject>& receiver, Delivery delivery)
{
    // Posted to this object, which outlives the thread; the receiver is asked for where it lives.
    QMetaObject::invokeMethod(
        this,
        [receiver, delivery = std::move(delivery)] {
            if (receiver)
                delivery();
        },
        Qt::QueuedConnection);
}

void JobThread::finish()
{
    if (--m_unfinished == 0)
        emit busyChanged();
}

void JobThread::loop()
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_woken.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
            if (m_ending)
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
            m_running = task.stop;
        }
        task.work();
        task.work = {};
        {
            const std::lock_guard lock(m_mutex);
            m_running.reset();
        }
        QMetaObject::invokeMethod(this, &JobThread::finish, Qt::QueuedConnection);
    }
}

} // namespace ui
