/// Takes files in: dropped or chosen, many at once; a bad one is set aside with its reason, and an account at the end
/// says what became of each. The last taking in can be undone while nothing depends on it.
#pragma once

#include "app/services/batches.h"
#include "app/services/undoing.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;
class MessageBar;
class ProgressPanel;
class SimpleTable;

class ReceiveCard final : public QWidget {
    Q_OBJECT

public:
    ReceiveCard(Desk& desk, QWidget* parent);

    /// Batches, and folders of them.
    void take(const QStringList& paths);
    void refresh();
    /// Something was brought that nobody can read.
    void refuse(const QStringList& names);

signals:
    /// Anything was dropped or chosen: cards, batches, spreadsheets.
    void brought(const QStringList& paths);

private:
    void showUndo(const std::optional<app::LastMerge>& merge);
    void undo();
    void taken(const app::Result<QList<app::BatchTaken>>& result);

    Desk& m_desk;
    QPushButton* m_files;
    QPushButton* m_folder;
    SimpleTable* m_table;
    QPushButton* m_undo;
    QLabel* m_undoNote;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    JobHandle m_job;
};

} // namespace ui
