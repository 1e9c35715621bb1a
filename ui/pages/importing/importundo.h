/// Asks before an import is undone, saying what that comes to and what somebody changed since, then undoes it.
#pragma once

#include "app/services/imports.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

namespace ui {

class Desk;
class MessageBar;
class ProgressPanel;

class ImportUndo final : public QObject {
    Q_OBJECT

public:
    /// `message` and `progress` belong to whoever shows the import; `parent` is where the question stands.
    ImportUndo(Desk& desk, MessageBar* message, ProgressPanel* progress, QWidget* parent);

    void ask(std::int64_t number, const QString& file);
    void cancel() { m_job.cancel(); }

signals:
    void started();
    /// Whatever came of it.
    void finished();
    void undone(std::int64_t number);

private:
    using Outcome = app::Result<app::ImportUndone>;

    void run(std::int64_t number, const QString& text,
             Outcome (*work)(app::Session&, std::int64_t, app::JobContext&),
             std::function<void(const app::ImportUndone&)> done);
    void undo(std::int64_t number);

    Desk& m_desk;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    QWidget* m_parent;
    JobHandle m_job;
};

} // namespace ui
