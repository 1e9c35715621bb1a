/// One thread that does long work in the order it was asked for, and hands results back to a receiver.
#pragma once

#include "app/base/job.h"
#include "app/base/result.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace ui {

/// Lets go of or stops work that was asked for. Copies stop the same work; an empty one stops nothing.
class JobHandle {
public:
    JobHandle() = default;
    explicit JobHandle(std::shared_ptr<std::atomic<bool>> stop) : m_stop(std::move(stop)) {}

    /// The work ends with Cancelled at its next look, or never starts.
    void cancel()
    {
        if (m_stop)
            *m_stop = true;
    }

private:
    std::shared_ptr<std::atomic<bool>>
        m_stop; // shared: the work and its asker both outlive the other
};

class JobThread final : public QObject {
    Q_OBJECT

public:
    using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

    explicit JobThread(QObject* parent);
    /// Cancels everything and waits for what is running.
    ~JobThread() override;

    /// Runs `work(JobContext&) -> Result<T>` on the thread; `done(Result<T>)` and `progress` arrive on
    /// this object's thread, and never after `receiver` died.
    template <typename Work, typename Done>
    JobHandle run(QObject* receiver, Work work, Done done, Progress progress = {});

    bool isBusy() const { return m_unfinished > 0; }
    /// Whether other work waits for what is running; in any thread.
    bool isAwaited();

signals:
    void busyChanged();

private:
    using Delivery = std::function<void()>;

    void post(std::shared_ptr<std::atomic<bool>> stop, std::function<void()> work);
    void deliver(const QPointer<QObject>& receiver, Delivery delivery);
    void finish();
    void loop();

    struct Task {
        std::shared_ptr<std::atomic<bool>> stop;
        std::function<void()> work;
    };
    std::mutex m_mutex;
    std::condition_variable m_woken;
    std::deque<Task> m_tasks;
    std::shared_ptr<std::atomic<bool>> m_running;
    bool m_ending = false;
    int m_unfinished = 0; // touched by this object's thread only
    std::thread m_thread;
};

template <typename Work, typename Done>
JobHandle JobThread::run(QObject* receiver, Work work, Done done, Progress progress)
{
    using Outcome = std::invoke_result_t<Work, app::JobContext&>;
    const QPointer<QObject> guard(receiver);
    auto stop = std::make_shared<std::atomic<bool>>(false);
    // Results and callbacks are shared because std::function wants copies; only one side uses them at a time.
    auto sharedWork = std::make_shared<Work>(std::move(work));
    auto sharedDone = std::make_shared<Done>(std::move(done));
    post(stop, [this, guard, stop, sharedWork, sharedDone, progress] {
        app::JobContext::Report report;
        if (progress)
            report = [this, guard, progress](std::int64_t finished, std::int64_t total) {
                deliver(guard, [progress, finished, total] { progress(finished, total); });
            };
        app::JobContext context(report, [stop] { return stop->load(); });
        auto outcome = std::make_shared<Outcome>(
            stop->load() ? Outcome(app::Error{app::ErrorCode::Cancelled, {}})
                         : (*sharedWork)(context));
        deliver(guard, [sharedDone, outcome] { (*sharedDone)(std::move(*outcome)); });
    });
    return JobHandle(stop);
}

} // namespace ui
