/// Whom to visit, house by house: narrowed, ordered as one walks, and each visit written down beside the list.
#pragma once

#include "app/services/outreach/visitlist.h"
#include "ui/shell/jobthread.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;

namespace ui {

class Desk;
class EmptyState;
class MessageBar;
class ProgressPanel;
class StopCard;
class VisitFilter;
class VisitModel;

class VisitListView final : public QWidget {
    Q_OBJECT

public:
    VisitListView(Desk& desk, QWidget* parent);

    /// Reads the list again; what is chosen stays.
    void refresh();
    void showOnly(app::VisitChoice choice);
    /// Selects this worker, whatever the list is narrowed to.
    void select(const app::WorkerId& worker);
    void focusList();
    void print();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBody();
    void makeTable();
    void take(app::VisitPlan plan);
    void showStops();
    void showCurrent();
    void showEmpty();
    void goOn(const QList<app::WorkerId>& visited);
    void goToNextHouse();
    void setColumns();
    bool takesKey(const QKeyEvent& key);

    Desk& m_desk;
    VisitFilter* m_filter;
    MessageBar* m_message;
    ProgressPanel* m_progress;
    VisitModel* m_model;
    QStackedWidget* m_places;
    EmptyState* m_empty;
    QSplitter* m_body;
    QTableView* m_table;
    StopCard* m_card;
    app::VisitPlan m_plan;
    app::WorkerId m_wanted; ///< the one to be selected when the list has come
    JobHandle m_job;
    int m_asked = 0; ///< numbers the questions, so that an old answer never replaces a newer one
};

} // namespace ui
