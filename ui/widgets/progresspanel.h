/// Shows long work: what it is, how far, how long it may still take, and a way to stop it. Appears after 300 ms, so that
/// short work does not flash.
#pragma once

#include <QElapsedTimer>
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

    enum class Stop { Offered, NotPossible };
    void start(const QString& text, Stop stop = Stop::Offered);
    void setProgress(std::int64_t done, std::int64_t total);
    void finish();
    bool isRunning() const { return m_running; }

signals:
    void cancelled();

private:
    QString timeLeft(std::int64_t done, std::int64_t total) const;

    QLabel* m_text;
    QLabel* m_howFar; ///< "29 % · about 2 minutes left"; empty while nothing is known yet
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_delay;
    QElapsedTimer m_since;
    bool m_running = false;
};

} // namespace ui
