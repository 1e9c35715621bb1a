/// The lock: a passphrase or the recovery code opens a register.
#pragma once

#include "app/services/session.h"
#include "ui/shell/jobthread.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class Dialogs;
class FieldRow;
class ForgottenPanel;
class MendPanel;
class MessageBar;
class PassphraseEdit;

class LockPage final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        app::Environment environment;
        JobThread& jobs;
        Dialogs& dialogs;
        QStringList registers;      ///< folders to choose from
        QString directory;          ///< chosen first; shown also when it is not among `registers`
        QString practicePassphrase; ///< told to everyone: there is nothing to guard
        bool wasOpen = false;       ///< locked just now, with pages behind it
    };

    LockPage(const Parts& parts, QWidget* parent);

    /// Puts the focus where the passphrase goes.
    void begin();
    /// The register shown was found damaged, and can be made anew.
    void offerMending();
    std::unique_ptr<app::Session> takeSession() { return std::move(m_session); }

signals:
    /// takeSession() has it.
    void unlocked();
    void newRegisterAsked();
    void demoAsked();
    void restoreAsked();

private:
    QString nameOf(const QString& directory) const;
    void unlock();
    void answer(app::Result<std::unique_ptr<app::Session>> opened);
    void mend();
    void refuse(const app::Error& error);
    void wait(int seconds);
    void countDown();

    Parts m_parts;
    QComboBox* m_registers;
    PassphraseEdit* m_passphrase;
    FieldRow* m_row;
    MendPanel* m_mending;
    ForgottenPanel* m_forgotten;
    QPushButton* m_open;
    MessageBar* m_message;
    QTimer m_second;
    int m_waitSeconds = 0;
    std::unique_ptr<app::Session> m_session;
};

} // namespace ui
