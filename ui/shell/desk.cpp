#include "ui/shell/desk.h"

#include "app/services/guarding/audit.h"
#include "ui/text/errortext.h"

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

void Desk::saw(const app::WorkerId& worker)
{
    if (!worker.isValid())
        return;
    run(
        this,
        [worker](app::Session& session, app::JobContext&) -> app::Result<void> {
            app::noteSeen(session, worker);
            return {};
        },
        [](const app::Result<void>&) {});
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

void Desk::notify(const QString& text, std::function<void()> action, const QString& label)
{
    emit noticePosted(text, action, label);
}

void Desk::did(const QString& text, const app::Edits& edits)
{
    if (edits.isEmpty())
        return notify(text);
    constexpr qsizetype kKept = 100;
    m_done.append({text, edits});
    if (m_done.size() > kKept)
        m_done.removeFirst();
    m_undone.clear();
    notify(text, [this] { undo(); });
}

void Desk::undo()
{
    revert(m_done, m_undone, true);
}

void Desk::redo()
{
    revert(m_undone, m_done, false);
}

void Desk::revert(QList<Deed>& from, QList<Deed>& to, bool back)
{
    if (isLocked() || m_isReverting)
        return;
    if (from.isEmpty())
        return notify(back ? tr("There is nothing to take back.")
                           : tr("There is nothing to do again."));
    m_isReverting = true;
    const Deed deed = from.takeLast();
    run(
        this,
        [edits = deed.edits, back](app::Session& session, app::JobContext&) {
            return back ? app::takeBack(session, edits) : app::doAgain(session, edits);
        },
        [this, deed, back, &from, &to](const app::Result<app::Reverted>& reverted) {
            m_isReverting = false;
            if (!reverted) {
                from.append(deed);
                return notify(textFor(reverted.error()));
            }
            to.append(deed);
            announce(reverted->changes);
            const QString said =
                back ? tr("Taken back: %1").arg(deed.text) : tr("Done again: %1").arg(deed.text);
            notify(
                reverted->left == 0
                    ? said
                    : said + u' ' +
                          tr("%n field(s) were changed since and stay.", nullptr, reverted->left),
                [this, back] { back ? redo() : undo(); }, back ? tr("Do again") : QString());
        });
}

void Desk::lock()
{
    if (isLocked())
        return;
    // Behind all work that was asked for: a save under way is not torn.
    m_jobs.run(
        this,
        [side = m_workerSide](app::JobContext&) -> app::Result<void> {
            if (side->session)
                app::noteIfPossible(*side->session, {app::Deed::Locked});
            side->session.reset();
            return {};
        },
        [](const app::Result<void>&) {});
    m_session.reset();
    emit locked();
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
