#include "ui/shell/warmup.h"

#include <QElapsedTimer>

namespace ui {

namespace {

constexpr int kPauseMs = 15;
constexpr qint64 kAtOnceMs = 8;

} // namespace

Warmup::Warmup(std::function<QWidget*()> makeNext, QObject* parent)
    : QObject(parent), m_makeNext(std::move(makeNext))
{
    m_timer.setInterval(kPauseMs);
    connect(&m_timer, &QTimer::timeout, this, &Warmup::step);
}

void Warmup::start()
{
    m_timer.start();
}

void Warmup::step()
{
    if (m_rough.isEmpty()) {
        QWidget* next = m_makeNext();
        m_isDone = next == nullptr;
        if (m_isDone)
            return m_timer.stop();
        m_rough << next;
        const auto inner = next->findChildren<QWidget*>();
        for (QWidget* widget : inner)
            m_rough << widget;
        return;
    }
    QElapsedTimer spent;
    spent.start();
    while (!m_rough.isEmpty() && spent.elapsed() < kAtOnceMs) {
        if (QWidget* widget = m_rough.takeFirst())
            widget->ensurePolished();
    }
}

} // namespace ui
