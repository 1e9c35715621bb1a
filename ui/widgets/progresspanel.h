/// Shows long work: what it is, how far, and a way to stop it. Appears after 300 ms, so that short work
/// does not flash.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class ProgressPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent);

    void start(const QString& text);
    void setProgress(std::int64_t done, std::int64_t total);
    void finish();
    bool isRunning() const { return m_running; }

signals:
    void cancelled();

private:
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_delay;
    bool m_running = false;
};

} // namespace ui
