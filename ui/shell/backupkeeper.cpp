#include "ui/shell/backupkeeper.h"

#include "app/services/guarding/backupkeeping.h"
#include "app/services/guarding/tidying.h"
#include "ui/shell/desk.h"
#include "ui/text/errortext.h"

namespace ui {

namespace {

// Often enough that a laptop that is open for an hour gets its daily one; the first when the pages are all there.
constexpr int kLookEveryMs = 5 * 60 * 1000;

} // namespace

BackupKeeper::BackupKeeper(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    m_timer.start();
    connect(&desk, &Desk::busyChanged, this, [this] {
        if (m_gaveWay && !m_desk.isBusy())
            look();
    });
}

void BackupKeeper::look()
{
    if (m_isUnderWay || m_desk.isLocked() || m_desk.isBusy())
        return;
    m_isUnderWay = true;
    m_gaveWay = false;
    using Outcome = app::Result<std::optional<app::BackupWritten>>;
    m_desk.run(
        this,
        [&desk = m_desk](app::Session& session, app::JobContext& context) -> Outcome {
            // A large register takes seconds: whoever saves or searches meanwhile comes first.
            app::JobContext yielding({}, [&] { return context.isCancelled() || desk.isAwaited(); });
            // First: the copy is smaller then. Whatever else it fails of is no reason to go without a backup.
            const auto tidied = app::tidyUp(session, yielding);
            if (!tidied && tidied.error().code == app::ErrorCode::Cancelled)
                return tidied.error();
            return app::backUpIfDue(session, yielding);
        },
        [this](const Outcome& written) {
            m_isUnderWay = false;
            // Whatever it made room for is done in a moment: then it begins anew.
            m_gaveWay = !written && written.error().code == app::ErrorCode::Cancelled;
            if (m_gaveWay || (written && !*written))
                return;
            m_desk.announce({{"backup"}, {}});
            if (!written)
                m_desk.notify(
                    tr("The automatic backup failed: %1").arg(textFor(written.error())),
                    [this] { m_desk.goTo(PageId::Safety); }, tr("Look"));
        });
}

} // namespace ui
