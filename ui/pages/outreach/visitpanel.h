/// Writes down a visit to somebody, from wherever they are looked at.
#pragma once

#include "app/services/outreach/visits.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Desk;
class Fold;
class MessageBar;
class VisitForm;

class VisitPanel final : public QWidget {
    Q_OBJECT

public:
    VisitPanel(Desk& desk, QWidget* parent);

    /// `name`: as it is said afterwards. Who else is at the door is looked up.
    void begin(const app::WorkerId& worker, const QString& name);
    void clear();
    app::WorkerId worker() const { return m_worker; }
    VisitForm* form() { return m_form; }

signals:
    /// It was announced, and can be undone. Who is only a candidate is on the way to the registration form.
    void saved(const QList<app::WorkerId>& workers);
    void closed();

private:
    void save(const app::Visit& visit, bool household);
    /// The newest one, whenever it was written down.
    void takeOffLast();
    void showLast();
    void showPoints();

    Desk& m_desk;
    app::WorkerId m_worker;
    QString m_name;
    QList<app::WorkerId> m_household;
    MessageBar* m_message;
    VisitForm* m_form;
    std::optional<app::LastVisit> m_last;
    QPushButton* m_takeOff;
    Fold* m_points; ///< what can be answered to who hesitates
};

} // namespace ui
