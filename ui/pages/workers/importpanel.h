/// Reads a residents' list in: first a look that changes nothing, then the taking.
#pragma once

#include "app/services/importing.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Card;
class Desk;
class MessageBar;
class ProgressPanel;
class SimpleTable;

class ImportPanel final : public QWidget {
    Q_OBJECT

public:
    ImportPanel(Desk& desk, QWidget* parent);

    /// Asks for the file, then looks at it.
    void choose();

signals:
    /// There is something to show.
    void opened();
    void closed();

private:
    using Report = app::Result<app::ImportReport>;

    void look(const QString& path);
    void looked(const Report& report);
    void take();
    void taken(const Report& report);
    void saveSetAside(const QString& path);
    void show(const app::ImportReport& report, bool isTaken);
    void run(const app::ImportOptions& options, const QString& text,
             std::function<void(const Report&)> done);
    void close();

    Desk& m_desk;
    Card* m_card;
    QLabel* m_sum;
    SimpleTable* m_table;
    ProgressPanel* m_progress;
    MessageBar* m_message;
    QPushButton* m_take;
    QPushButton* m_aside;
    QPushButton* m_close;
    QString m_path;
    JobHandle m_job;
};

} // namespace ui
