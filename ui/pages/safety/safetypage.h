/// Periksa data saya: one page in plain words, green or what to do (product.md G8).
#pragma once

#include "app/services/guarding/selfcheck.h"
#include "ui/pages/privacy/privacyview.h"
#include "ui/shell/jobthread.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui {

class BackupsCard;
class Desk;
class DriveWatch;
class FactRow;
class IconLabel;
class MessageBar;
class PrivacyCard;
class ProgressPanel;

class SafetyPage final : public Page {
    Q_OBJECT

public:
    SafetyPage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    /// "withdrawals", "breaches", "retention", "consents": that part of it.
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;

private:
    QWidget* verdictCard();
    QWidget* factsCard();
    FactRow* addFact(const QString& title, const char* button, QLatin1StringView icon,
                     const QString& text, QWidget* card);
    void show(const app::SelfCheck& facts);
    void showPrivacy(PrivacyTopic topic);
    void leavePrivacy();
    void showVerdict(const QList<app::Advice>& advice);
    void showBackups(const app::SelfCheck& facts, const QList<app::Advice>& advice);
    void showRest(const app::SelfCheck& facts, const QList<app::Advice>& advice);
    void showDrive();

    void check();
    void backUpHere();
    void backUpOutside();
    void backUpTo(const QString& folder);
    void rehearse();
    template <typename Work, typename Done>
    void run(const QString& text, Work work, Done done);
    void told(const app::Result<app::BackupWritten>& written, const QString& text);
    QString moment(const QDateTime& at) const;

    Desk& m_desk;
    DriveWatch* m_drives;
    IconLabel* m_icon = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_explained = nullptr;
    FactRow* m_check = nullptr;
    FactRow* m_backup = nullptr;
    FactRow* m_outside = nullptr;
    FactRow* m_drill = nullptr;
    FactRow* m_send = nullptr;
    FactRow* m_audit = nullptr;
    FactRow* m_room = nullptr;
    FactRow* m_clock = nullptr;
    QList<QPushButton*> m_buttons; ///< of long work
    BackupsCard* m_backups;
    PrivacyCard* m_privacy;
    QStackedLayout* m_stack;
    QMap<PrivacyTopic, PrivacyView*> m_views; ///< made when they are first asked for
    ProgressPanel* m_progress;
    MessageBar* m_message;
    QString m_newest; ///< backup here, empty when there is none
    JobHandle m_job;
};

} // namespace ui
