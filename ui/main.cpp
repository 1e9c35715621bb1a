/// Builds the parts of the window and hands them to each other.
#include "app/base/privatememory.h"
#include "app/services/registers.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/text/text.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char** argv)
{
    app::keepMemoryPrivate();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"jemput-bola"_s);
    QApplication::setApplicationDisplayName(u"Jemput Bola"_s);
    QApplication::setApplicationVersion(QStringLiteral(JEMPUT_VERSION));
    QApplication::setDesktopFileName(u"jemput-bola"_s);

    ui::Preferences preferences({}, nullptr);
    ui::Language language;
    language.speak(preferences.language());
    ui::applyTheme(application, preferences.theme());
    QApplication::setWindowIcon(ui::icon("shield-check"_L1, ui::Ink::Accent));

    QCommandLineParser parser;
    parser.setApplicationDescription(ui::Text::tr("Registers workers and shows who is protected."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption directory(
        u"register"_s, ui::Text::tr("Opens the register in this folder."), u"DIR"_s);
    const QCommandLineOption demo(u"demo"_s, ui::Text::tr("Opens the practice village."));
    parser.addOptions({directory, demo});
    parser.process(application);

    const auto reference = app::Reference::load();
    if (!reference) {
        std::fputs("The built-in tables are damaged.\n", stderr);
        return 1;
    }
    app::SystemClock clock;
    app::SystemEntropy entropy;
    ui::NativeDialogs dialogs;
    ui::MainWindow window({{clock, entropy, *reference, app::thisMachine()},
                           preferences,
                           language,
                           dialogs,
                           app::defaultRegistersFolder()});
    window.prepareAhead();
    window.show();
    if (parser.isSet(demo))
        window.startDemo(parser.value(directory));
    else
        window.start(parser.value(directory));
    return QApplication::exec();
}
