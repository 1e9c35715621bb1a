/// Pekerja: everyone here, however many; narrowed, ordered, looked at, copied and taken out.
#pragma once

#include "app/services/listing.h"
#include "ui/shell/jobthread.h"
#include "ui/shell/page.h"

#include <QMap>

class QAction;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace ui {

class Desk;
class EmptyState;
class FilterBar;
class ImportPanel;
class MessageBar;
class PageHeader;
class ProgressPanel;
class WorkerDetails;
class WorkerListModel;

class WorkersPage final : public Page {
    Q_OBJECT

public:
    WorkersPage(Desk& desk, QWidget* parent);

    QString title() const override;
    void shown() override;
    void open(const Destination& destination) override;
    void refresh(const app::Changes& changes) override;

private:
    enum Place { List, Empty, Import };

    void makeTable();
    QWidget* makeBody();
    QPushButton* makeColumnsButton();
    void load();
    void fitColumns();
    void takeKeys(QList<std::int64_t> keys);
    void showCount(int shown);
    void showEmpty();
    void showPlace(Place place);
    void showCurrent();
    void showSelectionSize();
    void copySelected();
    void copyLines(const QList<app::WorkerLine>& lines);
    void exportList();
    void exportTo(const QString& path);

    Desk& m_desk;
    PageHeader* m_header;
    FilterBar* m_filter;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    QStackedWidget* m_places;
    EmptyState* m_empty;
    ImportPanel* m_import;
    QSplitter* m_body;
    WorkerListModel* m_model;
    QTableView* m_table;
    WorkerDetails* m_details;
    QPushButton* m_copy;
    QMap<int, QAction*> m_columns; ///< column -> its box in the menu
    JobHandle m_job;
    int m_asked = 0; ///< numbers the questions, so that an old answer never replaces a newer one
    app::WorkerId m_wanted; ///< the one somebody asked to see
    bool m_isStale = true;
};

} // namespace ui
