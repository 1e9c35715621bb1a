/// Shown while a register is being made.
#pragma once

#include "app/base/error.h"

#include <QWidget>

namespace ui {

class MessageBar;
class ProgressPanel;

class PreparingPage final : public QWidget {
    Q_OBJECT

public:
    PreparingPage(const QString& text, QWidget* parent);

    void setProgress(std::int64_t done, std::int64_t total);
    /// Says why it did not work, with a way back.
    void fail(const app::Error& error);

signals:
    void cancelled();
    void left();

private:
    ProgressPanel* m_progress;
    MessageBar* m_message;
};

} // namespace ui
