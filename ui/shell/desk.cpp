#include "ui/shell/desk.h"

namespace ui {

struct Desk::WorkerSide {
    std::unique_ptr<app::Session> session;
    app::Error error;
};

Desk::Desk(std::unique_ptr<app::Session> session, Dialogs& dialogs, QObject* parent)
    : QObject(parent), m_dialogs(dialogs), m_jobs(nullptr)
{
    connect(&m_jobs, &JobThread::busyChanged, this, &Desk::busyChanged);
    unlock(std::move(session));
}

Desk::~Desk() = default;

app::Session& Desk::session()
{
    Q_ASSERT(m_session);
    return *m_session;
}

void Desk::announce(const app::Changes& changes)
{
    emit changed(changes);
}

void Desk::openWorker(const app::WorkerId& worker)
{
    goTo(Destination{PageId::Workers, worker, {}});
}

void Desk::goTo(PageId page)
{
    goTo(Destination{page, {}, {}});
}

void Desk::goTo(const Destination& destination)
{
    emit destinationAsked(destination);
}

void Desk::notify(const QString& text, std::function<void()> undo)
{
    emit noticePosted(text, undo);
}

void Desk::lock()
{
    if (isLocked())
        return;
    // Behind all work that was asked for: a save under way is not torn.
    m_jobs.run(
        this,
        [side = m_workerSide](app::JobContext&) -> app::Result<void> {
            side->session.reset();
            return {};
        },
        [](const app::Result<void>&) {});
    m_session.reset();
}

void Desk::unlock(std::unique_ptr<app::Session> session)
{
    m_session = std::move(session);
    m_workerSide = std::make_shared<WorkerSide>();
    auto second = m_session->again();
    if (second)
        m_workerSide->session = *std::move(second);
    else
        m_workerSide->error = second.error();
    const auto held = std::exchange(m_held, {});
    for (const auto& delivery : held)
        delivery();
}

void Desk::receive(std::function<void()> delivery)
{
    if (isLocked())
        m_held.append(std::move(delivery));
    else
        delivery();
}

app::Session* Desk::sessionOf(WorkerSide& side)
{
    return side.session.get();
}

app::Error Desk::errorOf(const WorkerSide& side)
{
    return side.error;
}

} // namespace ui
