/// Long work on the list of workers: shows how far it is, stops it, and tells what went wrong. Whatever
/// was begun goes on in its order; one button stops all of it.
#pragma once

#include "ui/shell/desk.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspanel.h"

namespace ui {

class ListWork final : public QObject {
    Q_OBJECT

public:
    ListWork(Desk& desk, MessageBar* message, ProgressPanel* progress, QObject* parent)
        : QObject(parent), m_desk(desk), m_message(message), m_progress(progress)
    {
        connect(progress, &ProgressPanel::cancelled, this, &ListWork::stop);
    }

    /// `work(app::Session&, app::JobContext&) -> app::Result<T>`, then `done(T)` unless it failed.
    template <typename Work, typename Done>
    void run(const QString& text, Work work, Done done)
    {
        m_message->clear();
        m_progress->start(text);
        ++m_running;
        using Outcome = std::invoke_result_t<Work, app::Session&, app::JobContext&>;
        m_begun += m_desk.run(
            this, std::move(work),
            [this, done = std::move(done)](Outcome outcome) {
                if (--m_running == 0) {
                    m_begun.clear();
                    m_progress->finish();
                }
                if (!outcome) {
                    m_message->tell(outcome.error());
                    emit failed();
                    return;
                }
                done(*std::move(outcome));
            },
            [this](std::int64_t finished, std::int64_t total) {
                m_progress->setProgress(finished, total);
            });
    }

    Desk& desk() { return m_desk; }
    MessageBar& message() { return *m_message; }

signals:
    /// Or stopped; it was told.
    void failed();

private:
    void stop()
    {
        for (JobHandle& job : m_begun)
            job.cancel();
    }

    Desk& m_desk;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    QList<JobHandle> m_begun;
    int m_running = 0;
};

} // namespace ui
