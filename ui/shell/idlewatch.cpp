#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace ui {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idled);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(int milliseconds)
{
    m_timer.stop();
    m_timer.setInterval(milliseconds);
    if (milliseconds > 0)
        m_timer.start();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    const bool touched = type == QEvent::KeyPress || type == QEvent::MouseButtonPress ||
                         type == QEvent::MouseMove || type == QEvent::Wheel ||
                         type == QEvent::TouchBegin;
    // Restarting for every mouse move is cheap, but once a second says as much.
    constexpr int kGrainMs = 1000;
    if (touched && m_timer.interval() > 0 &&
        (!m_timer.isActive() || m_timer.remainingTime() < m_timer.interval() - kGrainMs))
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
