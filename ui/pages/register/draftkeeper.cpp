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
    m_timer.stop();
    m_id = QUuid();
}

void DraftKeeper::resume(const app::Draft& draft)
{
    m_timer.stop();
    m_id = draft.id;
}

void DraftKeeper::touch()
{
    if (m_id.isNull() && !m_desk.isLocked())
        m_id = app::makeUuid(m_desk.session().clock().nowMs(), m_desk.session().entropy());
    // Not restarted by later keys: someone who types without a pause must be on disk too.
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::flush()
{
    if (m_desk.isLocked() || m_id.isNull())
        return;
    m_timer.stop();
    m_desk.run(
        this,
        [draft = draft()](app::Session& session, app::JobContext&) {
            return app::keepDraft(session, draft);
        },
        [this](const app::Result<void>& done) {
            if (!done)
                emit failed(done.error());
            else
                emit kept();
        });
}

app::Result<void> DraftKeeper::flushNow()
{
    if (!m_timer.isActive() || m_desk.isLocked())
        return {};
    m_timer.stop();
    return app::keepDraft(m_desk.session(), draft());
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_id = QUuid();
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
