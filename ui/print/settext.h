/// Words broken into lines of a width, measured without any printer: the same on screen, in a PDF and on paper.
#pragma once

#include "ui/print/sheet.h"

namespace ui {

struct SetLine {
    QString text;
    double left = 0; ///< from the left edge of the text
    double base = 0; ///< from its top
};

struct SetText {
    std::vector<SetLine> lines;
    double lineHeight = 0;
    Look look;

    double height() const { return lineHeight * static_cast<double>(lines.size()); }
};

/// Breaks at words, and inside one that is wider than `width`; millimetres.
SetText setText(const QString& text, const Look& look, double width,
                Qt::Alignment alignment = Qt::AlignLeft);
/// In one line.
double widthOf(const QString& text, const Look& look);
double lineHeightOf(const Look& look);
/// `at` is the upper left corner.
void place(Sheet& sheet, const SetText& text, QPointF at);

/// The font of `look`, kFontUnits of which are one millimetre: large, so that the widths of letters are not rounded.
QFont paperFont(const Look& look);
inline constexpr double kFontUnits = 100;

} // namespace ui
