/// A damaged register made anew from its change log, from the lock: nobody has it open there.
#pragma once

#include "app/services/session.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QPushButton;

namespace app {
struct Repaired;
}

namespace ui {

class MessageBar;
class ProgressPanel;

class MendPanel final : public QWidget {
    Q_OBJECT

public:
    MendPanel(app::Environment environment, JobThread& jobs, QWidget* parent);

    /// Says what is wrong and offers to mend it.
    void offer();
    /// Does it, with the passphrase or the recovery code of that register.
    void mend(const QString& directory, app::Secret passphrase);

signals:
    /// The button: whoever has the passphrase calls mend().
    void asked();
    void ended();
    void mended();
    /// For what is wrong with the passphrase.
    void refused(const app::Error& error);

private:
    void answer(const app::Result<app::Repaired>& repaired);

    app::Environment m_environment;
    JobThread& m_jobs;
    JobHandle m_job;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    QPushButton* m_button;
};

} // namespace ui
