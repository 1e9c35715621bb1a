/// The window: first start, lock screen, or an open register. Decides which, and nothing else.
#pragma once

#include "app/services/session.h"
#include "ui/shell/jobthread.h"

#include <QMainWindow>

class QStackedWidget;

namespace ui {

class Desk;
class Dialogs;
class FirstStartPage;
class IdleWatch;
class Language;
class LockPage;
class Preferences;
class RestorePage;
class Workspace;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// All outlive the window. Registers are looked for below `registersFolder`.
    struct Parts {
        app::Environment environment;
        Preferences& preferences;
        Language& language;
        Dialogs& dialogs;
        QString registersFolder;
    };

    explicit MainWindow(const Parts& parts);
    ~MainWindow() override;

    /// The register in `directory`; when empty the last one used, or the first start.
    void start(const QString& directory);
    /// The practice village, made when it is not there yet; opens without a passphrase.
    /// In `directory`, or in its own place when empty.
    void startDemo(const QString& directory);
    /// Shows an open register.
    void openWith(std::unique_ptr<app::Session> session);
    void lock();
    /// From now on pages are made while nobody waits for them, see Workspace.
    void prepareAhead();

    Desk* desk() const { return m_desk.get(); }
    Workspace* workspace() const { return m_workspace.get(); }

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void showFirstStart();
    void showRestore();
    void showLock(const QString& directory);
    QString demoDirectory() const;
    QStringList registers() const;
    void rebuild();
    void makeWorkspace();
    void takeSession(std::unique_ptr<app::Session> session);
    /// To the form that a power cut or a kill interrupted.
    void goOnAfterACut();
    void followIdle();
    void readAhead(std::int64_t page);

    Parts m_parts;
    QStackedWidget* m_stack;
    LockPage* m_lockPage = nullptr;
    FirstStartPage* m_firstStart = nullptr;
    RestorePage* m_restorePage = nullptr;
    IdleWatch* m_idle;
    JobThread m_jobs;
    struct Open {
        QString directory;
        app::UserId user;
        bool practice = false;
    };
    bool m_preparesAhead = false;
    Open m_open; // of the workspace, also while it is locked
    // The workspace goes before the desk its pages hold.
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace ui
