/// The foot of the window: what is not sent, when the last backup was, who works here, and the lock.
#pragma once

#include <QDateTime>
#include <QFrame>
#include <QTimer>

class QPushButton;

namespace ui {

class Desk;

class StatusStrip final : public QFrame {
    Q_OBJECT

public:
    StatusStrip(Desk& desk, QWidget* parent);

    void refresh();

signals:
    void lockAsked();

private:
    void ask();

    Desk& m_desk;
    QPushButton* m_waiting;
    QPushButton* m_backup;
    QTimer m_pause;
};

} // namespace ui
