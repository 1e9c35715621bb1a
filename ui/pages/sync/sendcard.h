/// One button that writes the file for the office, or at an office the answers for all villages.
#pragma once

#include "app/services/batches.h"
#include "app/services/receipts.h"
#include "ui/pages/sync/volumes.h"
#include "ui/shell/jobthread.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class Card;
class ChipBar;
class Desk;
class MessageBar;
class Preferences;
class ProgressPanel;

class SendCard final : public QWidget {
    Q_OBJECT

public:
    SendCard(Desk& desk, Preferences& preferences, QWidget* parent);

    /// The focus on the one button; plugged-in drives are looked for again.
    void begin();
    void refresh();

signals:
    /// There is no card of the office yet, and the person wants to accept one.
    void cardWanted();

private:
    struct Standing {
        app::Waiting waiting;
        app::ReceiptFigures receipts;
    };
    void lookForDrives();
    void showFolders(const QList<Volume>& drives);
    void chooseFolder();
    void send();
    void sent(const app::Result<QList<app::BatchWritten>>& written);
    void showWaiting(const app::Waiting& waiting);
    void showReceipts(const app::ReceiptFigures& receipts);

    Desk& m_desk;
    Preferences& m_preferences;
    bool m_isOffice;
    QLabel* m_waiting;
    QLabel* m_detail;
    QLabel* m_receipts;
    ChipBar* m_folders;
    QPushButton* m_send;
    MessageBar* m_noOffice;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    JobHandle m_job;
    QString m_folder;
};

} // namespace ui
