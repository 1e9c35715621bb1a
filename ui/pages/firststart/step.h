/// One step of the first start: knows which field the person begins with.
#pragma once

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace ui {

class Step : public QWidget {
    Q_OBJECT

public:
    explicit Step(QWidget* parent) : QWidget(parent) {}

protected:
    void beginWith(QWidget* first) { m_first = first; }
    // Handed on by hand: with a focus proxy Qt 6.4 closes the Tab order into a ring.
    void focusInEvent(QFocusEvent* event) override
    {
        if (m_first)
            m_first->setFocus(event->reason());
    }

private:
    QPointer<QWidget> m_first;
};

} // namespace ui
