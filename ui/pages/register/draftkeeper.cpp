#include "ui/pages/register/draftkeeper.h"

#include "app/base/id.h"
#include "ui/shell/desk.h"
#include "ui/style/tokens.h"

namespace ui {

DraftKeeper::DraftKeeper(Desk& desk, std::function<app::Registration()> read, QObject* parent)
    : QObject(parent), m_desk(desk), m_read(std::move(read))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDebounceMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

void DraftKeeper::begin()
{
    goOnWith({});
}

void DraftKeeper::resume(const app::Draft& draft)
{
    goOnWith(draft.id);
}

void DraftKeeper::goOnWith(const QUuid& id)
{
    m_timer.stop();
    m_id = id;
    m_touches = m_written = 0;
}

void DraftKeeper::touch()
{
    if (m_id.isNull() && !m_desk.isLocked())
        m_id = app::makeUuid(m_desk.session().clock().nowMs(), m_desk.session().entropy());
    ++m_touches;
    // Not restarted by later keys: someone who types without a pause must be on disk too.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::flush()
{
    if (m_desk.isLocked() || m_id.isNull())
        return;
    m_timer.stop();
    m_job.cancel(); // what it holds is older: only the newest waits, and flushNow() can stop it
    m_job = m_desk.run(
        this,
        [draft = draft()](app::Session& session, app::JobContext& context) {
            return app::keepDraft(session, draft, context);
        },
        [this, id = m_id, touches = m_touches](const app::Result<void>& done) {
            if (!done) {
                if (done.error().code != app::ErrorCode::Cancelled)
                    emit failed(done.error());
                return;
            }
            if (id == m_id)
                m_written = std::max(m_written, touches);
            emit kept();
        });
}

app::Result<void> DraftKeeper::flushNow()
{
    if (m_written == m_touches || m_desk.isLocked())
        return {};
    m_timer.stop();
    m_job.cancel(); // what it holds is older
    const auto kept = app::keepDraft(m_desk.session(), draft());
    if (kept)
        m_written = m_touches;
    return kept;
}

void DraftKeeper::forget()
{
    goOnWith({});
}

app::Draft DraftKeeper::draft() const
{
    app::Draft draft;
    draft.id = m_id;
    draft.changed = QDateTime::fromMSecsSinceEpoch(m_desk.session().clock().nowMs(), Qt::UTC);
    app::Registration typed = m_read();
    draft.worker = std::move(typed.worker);
    draft.heirs = std::move(typed.heirs);
    draft.photos = std::move(typed.photos);
    return draft;
}

} // namespace ui
