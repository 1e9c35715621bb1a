/// Colours can be told apart by everyone, in all three themes.
#include "tests/runner/suite.h"
#include "ui/style/icon.h"
#include "ui/style/stylesheet.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<ui::Theme> kThemes{ui::Theme::Light, ui::Theme::Dark, ui::Theme::HighContrast};
const QList<app::Status> kStatuses{
    app::Status::Active,   app::Status::Ending,        app::Status::Arrears, app::Status::Inactive,
    app::Status::Rejected, app::Status::NotRegistered, app::Status::Sent,    app::Status::Recorded,
    app::Status::Unknown,  app::Status::NotInData};

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void everyTintCarriesItsInk_data() { textIsReadable_data(); }
    void everyTintCarriesItsInk();
    void whatCanBeTypedInHasAnOutline_data() { textIsReadable_data(); }
    void whatCanBeTypedInHasAnOutline();
    void theSheetNamesNoUnknownToken_data() { textIsReadable_data(); }
    void theSheetNamesNoUnknownToken();
    void everyStatusHasAnIconOfItsOwn();
    void anIconFollowsTheTheme();
    void aWordForAThemeComesBack();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<ui::Theme>("theme");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << ui::Theme::Light << 4.5;
    QTest::newRow("dark") << ui::Theme::Dark << 4.5;
    QTest::newRow("high contrast") << ui::Theme::HighContrast << 7.0;
}

void ThemeTest::textIsReadable()
{
    QFETCH(ui::Theme, theme);
    QFETCH(double, least);
    const ui::Palette& colours = ui::palette(theme);
    for (const QColor& ground :
         {colours.surface, colours.raised, colours.sunken, colours.hover, colours.selection}) {
        QVERIFY2(ui::contrast(colours.text, ground) >= least, qPrintable(ground.name()));
        QVERIFY2(ui::contrast(colours.mutedText, ground) >= least, qPrintable(ground.name()));
    }
    QVERIFY(ui::contrast(colours.onAccent, colours.accent) >= least);
    QVERIFY(ui::contrast(colours.onAccent, colours.accentHover) >= least);
    QVERIFY(ui::contrast(colours.onAccent, colours.accentPressed) >= least);
    QVERIFY(ui::contrast(colours.accent, colours.surface) >= least);
    QVERIFY(ui::contrast(colours.accent, colours.raised) >= least);
}

void ThemeTest::everyTintCarriesItsInk()
{
    QFETCH(ui::Theme, theme);
    QFETCH(double, least);
    const ui::Palette& colours = ui::palette(theme);
    QList<ui::Tint> tints;
    for (const app::Status status : kStatuses)
        tints.append(ui::tintOf(colours, status));
    for (const ui::Tone tone : {ui::Tone::Neutral, ui::Tone::Accent, ui::Tone::Info,
                                ui::Tone::Success, ui::Tone::Warning, ui::Tone::Danger})
        tints.append(ui::tintOf(colours, tone));
    for (const ui::Tint& tint : tints) {
        for (const QColor& ground : {tint.tint, colours.surface, colours.raised, colours.sunken})
            QVERIFY2(ui::contrast(tint.ink, ground) >= least,
                     qPrintable(u"%1 on %2"_s.arg(tint.ink.name(), ground.name())));
        QVERIFY(ui::contrast(colours.text, tint.tint) >= least);
    }
}

void ThemeTest::whatCanBeTypedInHasAnOutline()
{
    QFETCH(ui::Theme, theme);
    const ui::Palette& colours = ui::palette(theme);
    constexpr double kGraphics = 3.0; // WCAG 2.2, 1.4.11
    QVERIFY(ui::contrast(colours.outline, colours.raised) >= kGraphics);
    QVERIFY(ui::contrast(colours.outline, colours.surface) >= kGraphics);
    QVERIFY(ui::contrast(colours.focus, colours.raised) >= kGraphics);
    QVERIFY(ui::contrast(colours.focus, colours.surface) >= kGraphics);
    QVERIFY(ui::contrast(colours.focus, colours.sunken) >= kGraphics);
}

void ThemeTest::theSheetNamesNoUnknownToken()
{
    QFETCH(ui::Theme, theme);
    const QString sheet = ui::styleSheetFor(ui::palette(theme));
    QVERIFY(sheet.contains(ui::palette(theme).accent.name()));
    QVERIFY(!sheet.contains(u'$'));
    QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
}

void ThemeTest::everyStatusHasAnIconOfItsOwn()
{
    QSet<QString> names;
    for (const app::Status status : kStatuses) {
        const QString name = ui::iconNameOf(status);
        QVERIFY(!names.contains(name));
        names.insert(name);
        const QPixmap picture = ui::iconPixmap(ui::iconNameOf(status), Qt::red, 20, 1.0);
        QVERIFY(!picture.toImage().allGray());
    }
}

void ThemeTest::anIconFollowsTheTheme()
{
    const QIcon picture = ui::icon("house"_L1, ui::Ink::Text);
    const auto drawn = [&picture](ui::Theme theme) {
        ui::applyTheme(*qApp, theme);
        return picture.pixmap(QSize(24, 24)).toImage();
    };
    QVERIFY(drawn(ui::Theme::Light) != drawn(ui::Theme::Dark));
    QCOMPARE(drawn(ui::Theme::Light), drawn(ui::Theme::Light));
}

void ThemeTest::aWordForAThemeComesBack()
{
    for (const ui::Theme theme : kThemes)
        QCOMPARE(ui::themeFromWord(ui::wordOf(theme)), theme);
    QCOMPARE(ui::themeFromWord(u"purple"_s), ui::Theme::Light);
}

TEST_SUITE(ThemeTest)
#include "tst_theme.moc"
