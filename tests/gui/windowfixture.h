/// The real window on a folder of its own, with dialogs that tests answer.
#pragma once

#include "tests/gui/pagefixture.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/style/theme.h"

#include <QApplication>

namespace tests {

class WindowFixture {
public:
    /// With `clock` instead of the machine's; it outlives this.
    explicit WindowFixture(app::Clock* clock = nullptr)
        : m_clock(clock ? *clock : m_machine),
          m_preferences(m_folder.filePath(QStringLiteral("settings.ini")), nullptr)
    {
        const auto reference = app::Reference::load();
        Q_ASSERT(reference);
        m_reference = std::make_unique<app::Reference>(*reference);
        m_language.speak(m_preferences.language());
        ui::applyTheme(*qApp, ui::Theme::Light);
        m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
            environment(), m_preferences, m_language, m_dialogs, registersFolder()});
        m_window->show();
    }

    ui::MainWindow& window() { return *m_window; }
    ui::Preferences& preferences() { return m_preferences; }
    ui::Language& language() { return m_language; }
    FakeDialogs& dialogs() { return m_dialogs; }
    app::Environment environment() { return {m_clock, m_entropy, *m_reference}; }
    /// Beside the registers.
    QString folder() const { return m_folder.path(); }
    QString registersFolder() const { return m_folder.filePath(QStringLiteral("registers")); }
    QString directory() const { return registersFolder() + QStringLiteral("/35.15.12.2004"); }
    const QString& recoveryCode() const { return m_recoveryCode; }

    /// A village register with the passphrase "rahasia desa".
    std::unique_ptr<app::Session> makeRegister()
    {
        app::NewRegister wanted;
        wanted.directory = directory();
        wanted.scope = QStringLiteral("35.15.12.2004");
        wanted.officer = QStringLiteral("Bu Rini");
        wanted.cost = app::KeyCost::light();
        auto created = app::createRegister(
            wanted, app::Secret::fromText(QStringLiteral("rahasia desa")), environment());
        Q_ASSERT(created);
        m_recoveryCode = created->recoveryCode;
        return std::move(created->session);
    }
    /// The same, open in the window.
    void open() { m_window->openWith(makeRegister()); }

    template <typename Widget>
    Widget* child(const char* name)
    {
        return m_window->findChild<Widget*>(QString::fromLatin1(name));
    }

private:
    QTemporaryDir m_folder;
    app::SystemClock m_machine;
    app::Clock& m_clock;
    app::SystemEntropy m_entropy;
    std::unique_ptr<app::Reference> m_reference;
    ui::Preferences m_preferences;
    ui::Language m_language;
    FakeDialogs m_dialogs;
    QString m_recoveryCode;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tests
