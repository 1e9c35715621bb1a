/// One worker beside the list: the status, every field that is filled, the history, and ways on.
#pragma once

#include "app/services/registration.h"
#include "app/services/statuses.h"

#include <QWidget>

class QVBoxLayout;
class QLabel;

namespace ui {

class Desk;
class EmptyState;
class JoinedCard;
class RightsCard;
class ScrollPage;
class StatusBadge;
class Timeline;
class VisitCard;

class WorkerDetails final : public QWidget {
    Q_OBJECT

public:
    WorkerDetails(Desk& desk, QWidget* parent);

    void show(const app::WorkerId& worker);
    void clear();
    app::WorkerId worker() const { return m_worker; }

private:
    void showFields(const app::Registration& registration);
    void addGroup(const QString& title, const QList<QPair<QString, QString>>& lines);

    Desk& m_desk;
    app::WorkerId m_worker;
    EmptyState* m_empty;
    ScrollPage* m_scroll;
    QLabel* m_name;
    StatusBadge* m_badge;
    QLabel* m_cover;
    QLabel* m_evidence;
    QLabel* m_receipt;
    QLabel* m_gone;
    QLabel* m_lastVisit;
    VisitCard* m_visit;
    JoinedCard* m_joined;
    QVBoxLayout* m_groups;
    RightsCard* m_rights;
    Timeline* m_timeline;
};

} // namespace ui
