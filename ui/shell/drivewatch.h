/// Notices flash drives as they are plugged in and pulled out, while somebody looks at the page.
#pragma once

#include "ui/shell/volumes.h"

#include <QTimer>

namespace ui {

class Desk;

class DriveWatch final : public QObject {
    Q_OBJECT

public:
    DriveWatch(Desk& desk, QWidget* page);

    /// Looks now, and every two seconds while the page is seen.
    void start();
    /// As it was last found; the one to propose first.
    const QList<Volume>& drives() const { return m_drives; }

signals:
    /// The list is another one; `fresh` is the folder of a drive that was not there before, empty when none is new.
    void changed(const QString& fresh);

private:
    void look();
    void found(const QList<Volume>& drives);

    Desk& m_desk;
    QWidget* m_page;
    QTimer m_timer;
    QList<Volume> m_drives;
    bool m_isLooking = false;
    bool m_hasLooked = false;
};

} // namespace ui
