#include "ui/style/theme.h"

#include "ui/style/basestyle.h"
#include "ui/style/stylesheet.h"
#include "ui/style/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QWidget>

#include <memory>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* kThemeProperty = "jemputTheme";
constexpr const char* kStyleProperty = "jemputStyle";

QPalette qtPalette(const Palette& colours)
{
    QPalette result;
    result.setColor(QPalette::Window, colours.surface);
    result.setColor(QPalette::WindowText, colours.text);
    result.setColor(QPalette::Base, colours.raised);
    result.setColor(QPalette::AlternateBase, colours.sunken);
    result.setColor(QPalette::Text, colours.text);
    result.setColor(QPalette::PlaceholderText, colours.mutedText);
    result.setColor(QPalette::Button, colours.raised);
    result.setColor(QPalette::ButtonText, colours.text);
    result.setColor(QPalette::BrightText, colours.danger.ink);
    result.setColor(QPalette::Highlight, colours.accent);
    result.setColor(QPalette::HighlightedText, colours.onAccent);
    result.setColor(QPalette::ToolTipBase, colours.text);
    result.setColor(QPalette::ToolTipText, colours.surface);
    result.setColor(QPalette::Link, colours.accent);
    result.setColor(QPalette::LinkVisited, colours.accent);
    result.setColor(QPalette::Light, colours.raised);
    result.setColor(QPalette::Midlight, colours.sunken);
    result.setColor(QPalette::Mid, colours.hairline);
    result.setColor(QPalette::Dark, colours.outline);
    result.setColor(QPalette::Shadow, colours.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, colours.mutedText);
    return result;
}

} // namespace

void applyTheme(QApplication& application, Theme theme)
{
    application.setProperty(kThemeProperty, static_cast<int>(theme));
    const Palette& colours = palette(theme);
    if (!application.property(kStyleProperty).toBool()) {
        // A desktop's own style would fight the stylesheet.
        QApplication::setStyle(std::make_unique<BaseStyle>().release());
        application.setProperty(kStyleProperty, true);
    }
    QApplication::setFont(fontOf(kTextBody));
    QApplication::setPalette(qtPalette(colours));
    application.setStyleSheet(styleSheetFor(colours));
}

Theme currentTheme()
{
    return static_cast<Theme>(qApp->property(kThemeProperty).toInt());
}

const Palette& currentPalette()
{
    return palette(currentTheme());
}

QPen outlineOf(const Tint& tint)
{
    return currentTheme() == Theme::HighContrast ? QPen(tint.ink, kHairline) : QPen(Qt::NoPen);
}

Theme themeFromWord(const QString& word)
{
    if (word == "dark"_L1)
        return Theme::Dark;
    return word == "high_contrast"_L1 ? Theme::HighContrast : Theme::Light;
}

QString wordOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::HighContrast:
        return u"high_contrast"_s;
    }
    Q_UNREACHABLE();
}

QFont fontOf(int pixels, QFont::Weight weight)
{
    static const QString kFamily = [] {
        for (const QString& wanted : {u"Inter"_s, u"Noto Sans"_s}) {
            if (QFontDatabase::hasFamily(wanted))
                return wanted;
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    QFont font(kFamily);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

void setLook(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace ui
