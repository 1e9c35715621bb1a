/// Who did what, when: filtered, opened, saved as a table (product.md G4).
#pragma once

#include "app/services/exporting.h"
#include "app/services/guarding/audit.h"
#include "ui/shell/jobthread.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;

namespace ui {

class ChipBar;
class Desk;
class EmptyState;
class MessageBar;
class PageHeader;
class ProgressPanel;
class SimpleTable;

class AuditPage final : public Page {
    Q_OBJECT

public:
    AuditPage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    void refresh(const app::Changes& changes) override;

private:
    QWidget* makeFilters();
    app::AuditFilter filter() const;
    void loadPeople();
    void reload();
    void loadMore();
    void show(const app::AuditPage& page);
    void openWorker(int row);
    void saveTo(const QString& path);

    Desk& m_desk;
    PageHeader* m_header;
    QComboBox* m_who;
    QComboBox* m_when;
    ChipBar* m_kinds;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    EmptyState* m_empty;
    SimpleTable* m_table;
    QPushButton* m_more;
    QPushButton* m_save;
    QList<app::AuditLine> m_lines;
    app::AuditPlace m_next;
    JobHandle m_job;
};

} // namespace ui
