/// Shows long work: what it is, how far, how long it may still take, and a way to stop it. Appears after 300 ms, so that
/// short work does not flash. A button beside it that was pressed gets the focus back at the end: when it goes dead, Qt
/// would hand the focus to whatever follows, and the page would scroll after it. So start() comes before buttons are
/// disabled, and finish() after they are enabled.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
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
    QPointer<QWidget> m_pressed; ///< has the focus again when all is done
    QElapsedTimer m_since;
    bool m_running = false;
};

} // namespace ui
