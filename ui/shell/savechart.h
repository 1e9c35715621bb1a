/// "Save this chart": as PNG, SVG or PDF.
#pragma once

#include "ui/print/chart.h"

#include <QLatin1StringView>

#include <functional>

class QPushButton;
class QWidget;

namespace ui {

class Desk;

/// A button that asks for a file and draws what `chart` gives at that moment; told at the foot of the window.
QPushButton* makeSaveChart(Desk& desk, QLatin1StringView objectName, std::function<Chart()> chart,
                           QWidget* parent);

} // namespace ui
