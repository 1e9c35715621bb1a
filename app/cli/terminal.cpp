/// The two systems' ways to turn the echo off.
#include "app/cli/terminal.h"

#include <QFile>

#include <array>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace app::cli {

namespace {

#ifdef Q_OS_WIN
class EchoOff {
public:
    EchoOff() : m_console(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_changed = GetConsoleMode(m_console, &m_before) != 0 &&
                    SetConsoleMode(m_console, m_before & ~DWORD(ENABLE_ECHO_INPUT)) != 0;
    }
    ~EchoOff()
    {
        if (m_changed)
            SetConsoleMode(m_console, m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    HANDLE m_console;
    DWORD m_before = 0;
    bool m_changed = false;
};

bool isConsole(int handle)
{
    return _isatty(handle) != 0;
}
#else
class EchoOff {
public:
    EchoOff()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    termios m_before = {};
    bool m_changed = false;
};

bool isConsole(int handle)
{
    return isatty(handle) != 0;
}
#endif

} // namespace

bool isTerminal(QIODevice& device)
{
    constexpr int kStandardStreams = 3;
    const auto* file = qobject_cast<QFile*>(&device);
    const int handle = file ? file->handle() : -1;
    return handle >= 0 && handle < kStandardStreams && isConsole(handle);
}

QByteArray readHidden(const QString& question)
{
    std::fputs(question.toUtf8().constData(), stderr);
    std::fputs(" ", stderr);
    const EchoOff hidden;
    QByteArray line;
    line.reserve(1024); // Grown in place only: a copy left behind could not be wiped.
    for (int c = std::fgetc(stdin); c != EOF && c != '\n' && line.size() < 1024;
         c = std::fgetc(stdin))
        line.append(static_cast<char>(c));
    std::fputs("\n", stderr);
    return line;
}

} // namespace app::cli
