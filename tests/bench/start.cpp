/// Processes of their own: from the start to a painted window and a search that answers.
#include "app/services/demo.h"
#include "app/services/listing.h"
#include "tests/bench/scenario.h"
#include "ui/shell/desk.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

namespace bench {

using namespace app;
using namespace Qt::Literals::StringLiterals;

int startWindow(const QString& folder)
{
    const QTemporaryDir preferencesFolder;
    ui::Preferences preferences(preferencesFolder.filePath(u"window.ini"_s), nullptr);
    ui::Language language;
    language.speak(preferences.language());
    ui::applyTheme(*qApp, preferences.theme());
    const Reference reference = must(Reference::load());
    SystemClock clock;
    SystemEntropy entropy;
    ui::NativeDialogs dialogs;
    ui::MainWindow window({{clock, entropy, reference}, preferences, language, dialogs, folder});
    window.resize(1366, 768);
    window.openWith(must(
        openRegister(folder, Secret::fromText(demoPassphrase()), {clock, entropy, reference})));
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    window.grab();
    return findWorkers(window.desk()->session(), u"siti"_s, 20) ? 0 : 1;
}

int startBare()
{
    QWidget window;
    window.resize(1366, 768);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    window.grab();
    return 0;
}

} // namespace bench
