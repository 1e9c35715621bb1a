/// Notices that the computer goes to sleep, that its lid is shut or its own screen locked, or that it slept: then the register
/// is locked too.
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

class SleepWatch final : public QObject {
    Q_OBJECT

public:
    /// `now`: the wall clock; a test brings its own.
    explicit SleepWatch(QObject* parent,
                        std::function<qint64()> now = &QDateTime::currentMSecsSinceEpoch);
    ~SleepWatch() override;

    /// Whether this system tells by itself; without that, a sleep is noticed on waking.
    bool isTold() const { return m_isTold; }

signals:
    void left();

public slots:
    /// Looks at the clock: a gap much longer than the time between two looks was a sleep.
    void look();

private slots:
    void goingToSleep(bool begins);
    void propertiesChanged(const QString& of, const QVariantMap& changed);

private:
    class System; ///< what only this system has

    std::function<qint64()> m_now;
    qint64 m_last;
    bool m_isTold = false;
    QTimer m_timer;
    std::unique_ptr<System> m_system;
};

} // namespace ui
