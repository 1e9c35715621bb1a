/// Many NIKs at once: pasted or dropped, answered as a table, saved as a spreadsheet.
#pragma once

#include "app/services/nikfile.h"
#include "app/services/statuses.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace ui {

class Desk;
class MessageBar;
class ProgressPanel;
class WorkerStatusModel;

class ManyPanel final : public QWidget {
    Q_OBJECT

public:
    ManyPanel(Desk& desk, QWidget* parent);

    void begin();

signals:
    void workerAsked(const app::WorkerId& worker);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void readFile(const QString& path);
    void check();
    void showLines(const QList<app::ListedStatus>& lines);
    void save();
    void saveTo(const QString& path);

    Desk& m_desk;
    QPlainTextEdit* m_list;
    QPushButton* m_check;
    QPushButton* m_save;
    QLabel* m_summary;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    WorkerStatusModel* m_model;
    QTableView* m_table;
    JobHandle m_job;
};

} // namespace ui
