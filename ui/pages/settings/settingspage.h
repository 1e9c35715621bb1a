/// Setelan: language, looks, lock, backup and what this program is.
#pragma once

#include "ui/shell/jobthread.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class Card;
class Desk;
class MessageBar;
class PapersCard;
class Preferences;
class ProgressPanel;

class SettingsPage final : public Page {
    Q_OBJECT

public:
    SettingsPage(Desk& desk, Preferences& preferences, QWidget* parent);

    QString title() const override;
    void shown() override;
    void refresh(const app::Changes& changes) override;

private:
    Card* looksCard();
    Card* lockCard();
    Card* guardCard();
    Card* aboutCard();
    void backUp();
    void check();
    void finishJob();

    Desk& m_desk;
    Preferences& m_preferences;
    QComboBox* m_language = nullptr;
    PapersCard* m_papers;
    QLabel* m_backupLine = nullptr;
    QPushButton* m_backUp = nullptr;
    QPushButton* m_check = nullptr;
    MessageBar* m_message = nullptr;
    ProgressPanel* m_progress = nullptr;
    JobHandle m_job;
};

} // namespace ui
