/// A line over the page for a few seconds that says what was done, with undo where there is one.
#pragma once

#include <QFrame>
#include <QPropertyAnimation>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class Notice final : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent);

    /// The button says "Undo" unless `label` names it.
    void post(const QString& text, const std::function<void()>& action, const QString& label);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void rise();

    QLabel* m_text;
    QPushButton* m_undo;
    QTimer m_timer;
    QPropertyAnimation m_motion;
    std::function<void()> m_run;
};

} // namespace ui
