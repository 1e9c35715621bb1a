/// Buttons by what they are for; each with an icon, an objectName and an accessible name.
#pragma once

#include <QLatin1StringView>
#include <QPushButton>

namespace ui {

enum class ButtonKind {
    Primary,   ///< the next step: one per page
    Secondary, ///< another way on
    Quiet,     ///< beside content, without a frame
    Danger,    ///< cannot be undone
    Link,      ///< reads like text
};

/// `icon` may be empty.
QPushButton* makeButton(ButtonKind kind, QLatin1StringView objectName, const QString& text,
                        QLatin1StringView icon, QWidget* parent);
/// Only an icon; `text` is its tooltip and accessible name.
QPushButton* makeIconButton(QLatin1StringView objectName, const QString& text,
                            QLatin1StringView icon, QWidget* parent);

} // namespace ui
