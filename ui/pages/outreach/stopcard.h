/// Who lives at the door one stands at, what is known of them, and the visit to be written down.
#pragma once

#include "app/services/outreach/visitlist.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;
class StatusBadge;
class VisitPanel;

class StopCard final : public QWidget {
    Q_OBJECT

public:
    StopCard(Desk& desk, QWidget* parent);

    /// What is being chosen stays when it is the same person.
    void show(const app::VisitStop& stop);
    void clear();
    VisitPanel* panel() { return m_panel; }

signals:
    void nextHouseAsked();

private:
    Desk& m_desk;
    app::WorkerId m_worker;
    QLabel* m_name;
    QLabel* m_where;
    StatusBadge* m_badge;
    QLabel* m_evidence;
    QLabel* m_last;
    QLabel* m_flag;
    VisitPanel* m_panel;
    QPushButton* m_next;
    QPushButton* m_open;
};

} // namespace ui
