#include "ui/widgets/buttons.h"

#include "ui/style/icon.h"
#include "ui/style/tokens.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString wordOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Secondary:
        return u"secondary"_s;
    case ButtonKind::Quiet:
        return u"quiet"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::Link:
        return u"link"_s;
    }
    Q_UNREACHABLE();
}

Ink inkOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
        return Ink::OnAccent;
    case ButtonKind::Danger:
        return Ink::Danger;
    case ButtonKind::Link:
        return Ink::Accent;
    case ButtonKind::Secondary:
    case ButtonKind::Quiet:
        return Ink::Text;
    }
    Q_UNREACHABLE();
}

} // namespace

QPushButton* makeButton(ButtonKind kind, QLatin1StringView objectName, const QString& text,
                        QLatin1StringView iconName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setAutoDefault(true); // the Enter key presses it where it has the focus
    button->setCursor(Qt::PointingHandCursor);
    button->setProperty("kind", wordOf(kind));
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, inkOf(kind)));
    // Qt draws the words right behind the icon.
    button->setIconSize({kIcon + kSpaceXs, kIcon});
    return button;
}

QPushButton* makeIconButton(QLatin1StringView objectName, const QString& text,
                            QLatin1StringView iconName, QWidget* parent)
{
    QPushButton* button = makeButton(ButtonKind::Quiet, objectName, {}, iconName, parent);
    button->setProperty("kind", u"icon"_s);
    button->setIconSize({kIcon, kIcon});
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace ui
