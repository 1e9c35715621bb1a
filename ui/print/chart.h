/// Charts of coverage as values: painted on the screen, into pictures and onto paper by one function. Every part is told apart by
/// its pattern and its words; colour only helps.
#pragma once

#include "app/base/result.h"
#include "app/domain/coveragefigures.h"

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

#include <array>
#include <variant>

class QPainter;

namespace ui {

/// A bar for each group: everybody of it is the whole length.
struct BarChart {
    struct Row {
        QString label;
        app::CoverCounts counts;
    };
    QString title;
    QList<Row> rows;
    double target = 0; ///< 0 to 1; 0 = no line
    QString targetLabel;
};

/// A share from month to month.
struct TrendChart {
    struct Point {
        QString label;
        app::CoverageMonth counts;
        double target = 0;
    };
    QString title;
    QList<Point> points; ///< the oldest first
    QString targetLabel;
};

using Chart = std::variant<BarChart, TrendChart>;

struct ChartInks {
    QColor page;
    QColor text;
    QColor muted;
    QColor line; ///< of the grid
    QColor accent;
    QColor target;
    std::array<QColor, 4> parts; ///< by CoverStanding
};
/// Of the theme that is worn.
ChartInks screenInks();
/// Of what is saved or printed, the same in every theme.
ChartInks paperInks();

/// What it needs at this width, in pixels.
int chartHeight(const Chart& chart, int width);
void paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const ChartInks& inks);
/// What it shows, in words: for a screen reader.
QString chartWords(const Chart& chart);

/// In paper inks. Any thread.
QByteArray chartSvg(const Chart& chart, QSize size);
/// By the name's ending: png, svg or pdf. Invalid for another one. Wholly there or not at all. For a job.
app::Result<void> writeChart(const QString& path, const Chart& chart);

} // namespace ui
