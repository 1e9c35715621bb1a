/// From nothing to a register: language, village, officer and passphrase, recovery code.
#pragma once

#include "app/services/registers.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QStackedWidget;

namespace ui {

class OfficerStep;
class Preferences;
class RecoveryStep;
class VillageStep;
class WelcomeStep;

class FirstStartPage final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        app::Environment environment;
        JobThread& jobs;
        Preferences& preferences;
        QString registersFolder;
    };

    FirstStartPage(const Parts& parts, QWidget* parent);
    ~FirstStartPage() override;

    void begin();
    std::unique_ptr<app::Session> takeSession() { return std::move(m_session); }

signals:
    /// takeSession() has it.
    void made();
    void demoAsked();
    void restoreAsked();
    /// Back to the registers that are there.
    void left();

private:
    void make(const QString& officer, const QString& passphrase);
    void show(QWidget* step);

    Parts m_parts;
    QStackedWidget* m_steps;
    WelcomeStep* m_welcome;
    VillageStep* m_village;
    OfficerStep* m_officer;
    RecoveryStep* m_recovery;
    std::unique_ptr<app::Session> m_session; // until the recovery code is kept
};

} // namespace ui
