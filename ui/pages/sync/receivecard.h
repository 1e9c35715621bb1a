/// Takes files in: dropped or chosen, many at once; a bad one is set aside with its reason, and an account at the end
/// says what became of each. The last taking in can be undone while nothing depends on it.
#pragma once

#include "app/services/arrivals.h"
#include "app/services/batches.h"
#include "app/services/undoing.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;
class DriveWatch;
class MessageBar;
class ProgressPanel;
class SimpleTable;

class ReceiveCard final : public QWidget {
    Q_OBJECT

public:
    ReceiveCard(Desk& desk, DriveWatch& drives, QWidget* parent);

    /// Batches, and folders of them. Not while isTaking().
    void take(const QStringList& paths);
    bool isTaking() const { return m_isTaking; }
    void refresh();
    /// Something was brought that nobody can read, or folders with nothing in them.
    void refuse(const app::Arrivals& brought);
    void tell(const app::Error& error);

signals:
    /// Anything was dropped or chosen: cards, batches, spreadsheets.
    void brought(const QStringList& paths);
    /// All that take() was given is in, set aside, or left because somebody stopped it.
    void finished();

private:
    void showUndo(const std::optional<app::LastMerge>& merge);
    void undo();
    /// One file after the other, each a job of its own: what people save meanwhile comes in between.
    void begin(const QList<app::BatchFile>& files, const QUuid& action);
    void takeNext();
    void lookForDoubles();
    void conclude();
    void showTaken();
    void showDrives();

    Desk& m_desk;
    DriveWatch& m_drives;
    QPushButton* m_drive;
    QPushButton* m_files;
    QPushButton* m_folder;
    SimpleTable* m_table;
    QPushButton* m_undo;
    QLabel* m_undoNote;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    JobHandle m_job;
    bool m_isTaking = false;
    bool m_isStopped = false;
    QUuid m_action;
    QList<app::BatchFile> m_left; ///< still to be taken in
    qsizetype m_count = 0;        ///< of all files
    QList<app::BatchTaken> m_taken;
    std::optional<app::Error> m_trouble; ///< of this register: nothing more can be taken
};

} // namespace ui
