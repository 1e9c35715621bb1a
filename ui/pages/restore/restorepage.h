/// Brings a register back from a backup, on this laptop or a new one: choose the file, type its passphrase.
#pragma once

#include "app/services/session.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Dialogs;
class FieldRow;
class MessageBar;
class PassphraseEdit;
class ProgressPanel;

class RestorePage final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        app::Environment environment;
        JobThread& jobs;
        Dialogs& dialogs;
        QString registersFolder; ///< the register that comes back gets a folder of its own in here
    };

    RestorePage(const Parts& parts, QWidget* parent);

    void begin();
    std::unique_ptr<app::Session> takeSession() { return std::move(m_session); }

signals:
    /// takeSession() has it.
    void restored();
    void left();

private:
    void choose();
    void setFile(const QString& file);
    void restore();
    void answer(app::Result<std::unique_ptr<app::Session>> restored);

    Parts m_parts;
    QPushButton* m_choose;
    QLabel* m_chosen;
    PassphraseEdit* m_passphrase;
    FieldRow* m_row;
    QPushButton* m_restore;
    ProgressPanel* m_progress;
    MessageBar* m_message;
    JobHandle m_job;
    QString m_file;
    std::unique_ptr<app::Session> m_session;
};

} // namespace ui
