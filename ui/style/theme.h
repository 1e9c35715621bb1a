/// Puts one theme on the whole application: QPalette, font and one stylesheet built from tokens and
/// palette. Widgets say what they are with a dynamic property and never name a colour:
///   QPushButton  kind  = primary | secondary | quiet | danger | link
///   QLabel       role  = title | section | body | muted | small | big | problem | warning | success | label
///   QFrame       surface = card | raised | sunken | banner
#pragma once

#include "ui/style/palette.h"

#include <QFont>
#include <QPen>

class QApplication;
class QWidget;

namespace ui {

void applyTheme(QApplication& application, Theme theme);
Theme currentTheme();
const Palette& currentPalette();
/// Around a shape filled with this tint: in high contrast the tint is the surface, and only an outline
/// makes the shape.
QPen outlineOf(const Tint& tint);

/// "light", "dark", "high_contrast", as remembered in the settings; Light for anything else.
Theme themeFromWord(const QString& word);
QString wordOf(Theme theme);

/// Inter, else Noto Sans, else what the system has; figures of equal width.
QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal);

/// Sets a dynamic property the stylesheet knows and has the widget drawn anew.
void setLook(QWidget* widget, const char* property, const QString& value);

} // namespace ui
