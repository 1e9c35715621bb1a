/// What every page is handed: the open register, a way to run long work, and a way to tell the window.
#pragma once

#include "app/services/edits.h"
#include "ui/shell/jobthread.h"
#include "ui/shell/page.h"

namespace ui {

class Dialogs;

class Desk final : public QObject {
    Q_OBJECT

public:
    Desk(std::unique_ptr<app::Session> session, Dialogs& dialogs, QObject* parent);
    ~Desk() override;

    /// For reads that are provably short, on the GUI thread. Not while isLocked(): a page's timers ask first.
    app::Session& session();
    bool isLocked() const { return !m_session; }
    Dialogs& dialogs() { return m_dialogs; }

    /// Runs `work(app::Session&, app::JobContext&) -> app::Result<T>` after all earlier work, on a thread
    /// that owns its session. `done(app::Result<T>)` comes back on the GUI thread, never after `receiver`
    /// died, and not while locked: then when unlocked again.
    template <typename Work, typename Done>
    JobHandle run(QObject* receiver, Work work, Done done, JobThread::Progress progress = {});
    bool isBusy() const { return m_jobs.isBusy(); }
    /// For work that nobody waits for: whether to make room for somebody's. Asked in the work itself.
    bool isAwaited() { return m_jobs.isAwaited(); }

    /// After every successful service call that returned Changes.
    void announce(const app::Changes& changes);
    /// Somebody has this worker's whole NIK before them: noted once (audit.h), after whatever runs now.
    void saw(const app::WorkerId& worker);
    /// Shows the worker on the Pekerja page.
    void openWorker(const app::WorkerId& worker);
    void goTo(PageId page);
    void goTo(const Destination& destination);
    /// A line at the bottom for a few seconds; with `action`, a button for it, "Undo" unless it is named.
    void notify(const QString& text, std::function<void()> action = {}, const QString& label = {});

    /// Something was changed that can be taken back: offered at the bottom now, and by Ctrl+Z from any
    /// page until the window closes. Announces nothing: the caller did.
    void did(const QString& text, const app::Edits& edits);
    /// The last thing that was done, or taken back; nothing happens when there is none.
    void undo();
    void redo();

    /// Lets go of the keys once running work is done; what pages show stays.
    void lock();
    /// A new session of the same register.
    void unlock(std::unique_ptr<app::Session> session);

signals:
    void changed(const app::Changes& changes);
    void destinationAsked(const ui::Destination& destination);
    void noticePosted(const QString& text, const std::function<void()>& action,
                      const QString& label);
    void busyChanged();
    void locked();
    /// The register is damaged: it wants to be locked, and mended there.
    void mendingAsked();

private:
    struct Deed {
        QString text;
        app::Edits edits;
    };
    void revert(QList<Deed>& from, QList<Deed>& to, bool back);

    struct WorkerSide; // what only the job thread touches
    void receive(std::function<void()> delivery);

    std::unique_ptr<app::Session> m_session;
    Dialogs& m_dialogs;
    std::shared_ptr<WorkerSide> m_workerSide; // shared: queued work may outlast a lock
    QList<std::function<void()>> m_held;      // what arrived while locked
    QList<Deed> m_done;
    QList<Deed> m_undone;
    bool m_isReverting = false;
    JobThread m_jobs;

    static app::Session* sessionOf(WorkerSide& side);
    static app::Error errorOf(const WorkerSide& side);
};

template <typename Work, typename Done>
JobHandle Desk::run(QObject* receiver, Work work, Done done, JobThread::Progress progress)
{
    using Outcome = std::invoke_result_t<Work, app::Session&, app::JobContext&>;
    const QPointer<QObject> guard(receiver);
    auto sharedDone = std::make_shared<Done>(std::move(done));
    return m_jobs.run(
        receiver,
        [side = m_workerSide, work = std::move(work)](app::JobContext& context) mutable -> Outcome {
            app::Session* session = sessionOf(*side);
            return session ? work(*session, context) : Outcome(errorOf(*side));
        },
        [this, guard, sharedDone](Outcome outcome) {
            auto shared = std::make_shared<Outcome>(std::move(outcome));
            receive([guard, sharedDone, shared] {
                if (guard)
                    (*sharedDone)(std::move(*shared));
            });
        },
        std::move(progress));
}

} // namespace ui
