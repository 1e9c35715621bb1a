/// Takes files in: dropped or chosen, many at once; a bad one is set aside with its reason.
#pragma once

#include "app/services/batches.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

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

    void take(const QStringList& paths);

private:
    void taken(const app::Result<QList<app::BatchTaken>>& result);

    Desk& m_desk;
    QPushButton* m_files;
    QPushButton* m_folder;
    SimpleTable* m_table;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    JobHandle m_job;
};

} // namespace ui
