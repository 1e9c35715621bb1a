/// Keeps what is being typed on disk: soon after each key press, at once when asked.
#pragma once

#include "app/services/drafts.h"
#include "app/services/registration.h"
#include "ui/shell/jobthread.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

class Desk;

class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    /// `read` gives what is typed now.
    DraftKeeper(Desk& desk, std::function<app::Registration()> read, QObject* parent);

    /// A new draft under a new id, or an old one to go on with.
    void begin();
    void resume(const app::Draft& draft);
    QUuid id() const { return m_id; }

    /// Something was typed: on disk within a quarter of a second, however long the typing goes on.
    void touch();
    /// Now, as a job.
    void flush();
    /// On disk when it returns.
    app::Result<void> flushNow();
    /// Nothing more is kept under this id: what was typed has been saved, or is not wanted.
    void forget();

signals:
    void failed(const app::Error& error);
    void kept();

private:
    app::Draft draft() const;
    void goOnWith(const QUuid& id);

    Desk& m_desk;
    std::function<app::Registration()> m_read;
    QUuid m_id;
    QTimer m_timer;
    JobHandle m_job; ///< the last one that was asked to write
    // Counted, because a job that was asked for is not on disk yet.
    int m_touches = 0;
    int m_written = 0; ///< how many of them are on disk for sure
};

} // namespace ui
