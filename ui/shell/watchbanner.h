/// Above every page, while there is cause: this device began a new life, or has to; the computer's date cannot be right.
#pragma once

#include "app/services/clockwatch.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;

class WatchBanner final : public QWidget {
    Q_OBJECT

public:
    WatchBanner(Desk& desk, QWidget* parent);

    /// As a register was opened or unlocked: its session says whether a new life was begun.
    void begin();
    /// After a merge, and when somebody says that the date is mended.
    void look();

private:
    struct Line {
        QWidget* frame = nullptr;
        QLabel* text = nullptr;
        QPushButton* button = nullptr;
    };
    Line makeLine(QLatin1StringView name, const QString& button);
    void showLife(const QString& text);
    void showClock(const std::optional<app::ClockDoubt>& doubt);
    void confirmClock();

    Desk& m_desk;
    Line m_life;
    Line m_clock;
};

} // namespace ui
