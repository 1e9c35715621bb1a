/// One button that writes a file for everybody who gets one from here: the office and the other laptops of a village, or
/// all villages of an office.
#pragma once

#include "app/services/batches.h"
#include "app/services/receipts.h"
#include "ui/shell/jobthread.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class Card;
class ChipBar;
class Desk;
class DriveWatch;
class MessageBar;
class PhotoLimit;
class Preferences;
class ProgressPanel;

class SendCard final : public QWidget {
    Q_OBJECT

public:
    SendCard(Desk& desk, Preferences& preferences, DriveWatch& drives, QWidget* parent);

    /// The focus on the one button.
    void begin();
    void refresh();

signals:
    /// There is no card of the office yet, and the person wants to accept one.
    void cardWanted();

private:
    struct Standing {
        app::Waiting waiting;
        app::ReceiptFigures receipts;
        app::Receivers receivers;
    };
    void showFolders();
    void chooseFolder();
    void send();
    void sent(const app::Result<app::BatchesWritten>& all);
    void showReceivers(const app::Receivers& receivers);
    void showWaiting(const Standing& standing);
    void showReceipts(const app::ReceiptFigures& receipts);

    Desk& m_desk;
    Preferences& m_preferences;
    DriveWatch& m_drives;
    bool m_isOffice;
    QLabel* m_waiting;
    QLabel* m_detail;
    QLabel* m_receipts;
    ChipBar* m_folders;
    QPushButton* m_send;
    PhotoLimit* m_photos;
    MessageBar* m_noOffice;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    JobHandle m_job;
    QString m_folder;
};

} // namespace ui
