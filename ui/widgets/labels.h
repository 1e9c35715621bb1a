/// Labels by what they say (property role of the stylesheet).
#pragma once

#include <QLabel>

namespace ui {

enum class TextRole { Title, Section, Body, Muted, Small, Big, Label, Problem, Warning, Success };

/// Wraps, is plain text, and can be selected by mouse only.
QLabel* makeLabel(TextRole role, const QString& text, QWidget* parent);
void setRole(QLabel* label, TextRole role);

} // namespace ui
