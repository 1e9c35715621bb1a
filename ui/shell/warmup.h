/// Makes and polishes the pages that nobody has asked for yet, a few milliseconds at a time, so that the first visit of one is
/// as quick as the next: the style sheet alone takes a slow laptop longer than a window may be silent.
#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace ui {

class Warmup final : public QObject {
    Q_OBJECT

public:
    /// `makeNext` gives one page after the other, then nothing.
    Warmup(std::function<QWidget*()> makeNext, QObject* parent);

    void start();
    bool isDone() const { return m_isDone; }

private:
    void step();

    std::function<QWidget*()> m_makeNext;
    QList<QPointer<QWidget>> m_rough; ///< not polished yet
    QTimer m_timer;
    bool m_isDone = false;
};

} // namespace ui
