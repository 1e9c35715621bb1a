/// Makes the daily backup while the window has nothing else to do (backupkeeping.h says when one is due).
#pragma once

#include <QObject>
#include <QTimer>

namespace ui {

class Desk;

class BackupKeeper final : public QObject {
    Q_OBJECT

public:
    BackupKeeper(Desk& desk, QObject* parent);

    /// Looks now whether one is due, unless the window is locked or at work.
    void look();

private:
    Desk& m_desk;
    QTimer m_timer;
    bool m_isUnderWay = false;
    bool m_gaveWay = false;
};

} // namespace ui
