/// The first thing anyone sees: the language, and the choice between a real and a practice register.
#pragma once

#include "ui/pages/firststart/step.h"

class QPushButton;

namespace ui {

class Preferences;

class WelcomeStep final : public Step {
    Q_OBJECT

public:
    WelcomeStep(Preferences& preferences, QWidget* parent);

    void setWayBack(bool there); // NOLINT: a state

signals:
    void registerChosen();
    void demoChosen();
    void restoreChosen();
    void left();

private:
    QPushButton* m_back;
};

} // namespace ui
