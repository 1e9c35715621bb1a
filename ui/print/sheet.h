/// What a paper is once it is set: sheets with marks at their places, in millimetres from the upper left corner. No
/// word is left to choose and nothing of a register is held, so any thread may paint it.
#pragma once

#include "app/services/papers.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QLineF>
#include <QList>
#include <QPageLayout>
#include <QRectF>
#include <QString>
#include <QUuid>

#include <cstdint>
#include <variant>
#include <vector>

namespace ui {

enum class PaperInk { Dark, Muted };

struct Look {
    double points = 0;
    QFont::Weight weight = QFont::Normal;
    PaperInk ink = PaperInk::Dark;
};

struct Words {
    QPointF at; ///< left end of the base line
    QString text;
    Look look;
};

struct Rule {
    QLineF line;
    double width = 0;
    Qt::PenStyle style = Qt::SolidLine;
};

struct Box {
    QRectF area;
    double rule = 0; ///< width of its outline; 0 = none
    enum class Fill { None, Shade } fill = Fill::None;
};

/// Fitted into its area, never stretched.
struct Picture {
    QRectF area;
    /// Bytes (PNG, JPEG, SVG) are decoded while they are painted: a thousand signatures are not held in memory.
    /// An image is for one that stands on every sheet: it is written into a PDF once.
    std::variant<QByteArray, QImage> source;
};

/// A square of small squares: a QR code.
struct Squares {
    QRectF area;
    int side = 0;
    std::vector<bool> dark; ///< side × side, row by row
};

using Mark = std::variant<Words, Rule, Box, Picture, Squares>;
using Sheet = std::vector<Mark>;

struct Paper {
    QString title; ///< also the name of the document
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::vector<Sheet> sheets;
    std::int64_t workers = 0;
    app::PaperKind kind = app::PaperKind::StatusList;
    QList<QUuid> people = {}; ///< on a list for others (papers.h)
};

/// Width and height of its sheets, in millimetres.
QSizeF sizeOf(const Paper& paper);

} // namespace ui
