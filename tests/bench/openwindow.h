/// The real window on one register, with everything that the program puts around it.
#pragma once

#include "app/services/registers.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QTemporaryDir>

#include <memory>

namespace bench {

class OpenWindow {
public:
    /// `folder`: of a register that opens with the passphrase of the practice village. Shows nothing yet.
    explicit OpenWindow(const QString& folder);

    /// Opens the register and paints it.
    void open();
    /// Painted once, whatever it shows.
    void show();
    /// Until nothing is worked on any more.
    void settle();

    ui::MainWindow& window() { return *m_window; }
    ui::Preferences& preferences() { return m_preferences; }

private:
    QString m_register;
    QTemporaryDir m_folder;
    ui::Preferences m_preferences;
    ui::Language m_language;
    app::Reference m_reference;
    app::SystemClock m_clock;
    app::SystemEntropy m_entropy;
    ui::NativeDialogs m_dialogs;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace bench
