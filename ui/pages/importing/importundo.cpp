#include "ui/pages/importing/importundo.h"

#include "app/services/guarding/backupkeeping.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/text/importtext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

namespace ui {

ImportUndo::ImportUndo(Desk& desk, MessageBar* message, ProgressPanel* progress, QWidget* parent)
    : QObject(parent), m_desk(desk), m_message(message), m_progress(progress), m_parent(parent)
{
}

void ImportUndo::run(std::int64_t number, const QString& text,
                     Outcome (*work)(app::Session&, std::int64_t, app::JobContext&),
                     std::function<void(const app::ImportUndone&)> done)
{
    m_message->clear();
    m_progress->start(text);
    emit started();
    m_job = m_desk.run(
        this,
        [number, work](app::Session& session, app::JobContext& context) {
            return work(session, number, context);
        },
        [this, done = std::move(done)](const Outcome& outcome) {
            m_progress->finish();
            emit finished();
            if (outcome)
                return done(*outcome);
            if (outcome.error().code == app::ErrorCode::Invalid)
                return m_message->tell(Tone::Info, tr("This import was undone already."));
            if (outcome.error().code == app::ErrorCode::Cancelled)
                return m_message->tell(Tone::Info, tr("Stopped. Nothing was changed."));
            m_message->tell(outcome.error());
        },
        [this](std::int64_t read, std::int64_t total) { m_progress->setProgress(read, total); });
}

void ImportUndo::ask(std::int64_t number, const QString& file)
{
    run(number, tr("Looking at what the import brought"), &app::lookAtUndo,
        [this, number, file](const app::ImportUndone& outlook) {
            const Question question{tr("Undo the import of %1?").arg(file), undoTextFor(outlook),
                                    tr("Undo the import"), false};
            m_desk.dialogs().ask(m_parent, question, [this, number] { undo(number); });
        });
}

void ImportUndo::undo(std::int64_t number)
{
    const auto work = [](app::Session& session, std::int64_t which, app::JobContext& context) {
        return app::guarded(session, context,
                            [&] { return app::undoImport(session, which, context); });
    };
    run(number, tr("Undoing the import"), work, [this, number](const app::ImportUndone& undone) {
        m_message->tell(Tone::Success, tr("The import is undone. %1").arg(undoTextFor(undone)));
        m_desk.announce(undone.changes);
        emit this->undone(number);
    });
}

} // namespace ui
