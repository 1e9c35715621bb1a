#include "tests/bench/openwindow.h"

#include "app/services/demo.h"
#include "tests/bench/figures.h"
#include "ui/shell/desk.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTest>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

OpenWindow::OpenWindow(const QString& folder)
    : m_register(folder),
      m_preferences(m_folder.filePath(u"window.ini"_s), nullptr),
      m_reference(must(Reference::load()))
{
    m_language.speak(m_preferences.language());
    ui::applyTheme(*qApp, m_preferences.theme());
    m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
        {m_clock, m_entropy, m_reference}, m_preferences, m_language, m_dialogs, folder});
    m_window->resize(1366, 768);
}

void OpenWindow::open()
{
    m_window->openWith(must(openRegister(m_register, Secret::fromText(demoPassphrase()),
                                         {m_clock, m_entropy, m_reference})));
    show();
}

void OpenWindow::show()
{
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        giveUp(u"the window does not show"_s);
    m_window->grab();
}

void OpenWindow::settle()
{
    constexpr int kLongestMs = 60'000;
    QCoreApplication::processEvents();
    if (!QTest::qWaitFor([this] { return !m_window->desk()->isBusy(); }, kLongestMs))
        giveUp(u"the window does not answer"_s);
    QCoreApplication::processEvents();
}

} // namespace bench
