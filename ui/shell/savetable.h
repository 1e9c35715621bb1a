/// "Save this table": whatever list is on screen, as xlsx or csv.
#pragma once

#include "app/services/exporting.h"

#include <functional>

class QPushButton;
class QWidget;

namespace ui {

class Desk;
class SimpleTable;

/// What the table shows, under its own headings.
app::TextTable textTableOf(const SimpleTable& table);
/// A button that asks for a file and writes what `table` gives at that moment; told at the foot of the window.
QPushButton* makeSaveTable(Desk& desk, QLatin1StringView objectName,
                           std::function<app::TextTable()> table, QWidget* parent);

} // namespace ui
