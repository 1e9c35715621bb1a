/// A table over as many sheets as it needs: its headings stand on each, a row is as high as its longest cell, and
/// nothing is cut or written over.
#pragma once

#include "ui/print/flow.h"

#include <QStringList>

namespace ui {

struct PaperColumn {
    QString heading;
    /// Millimetres; 0 = a share of what the others leave, by `share`.
    double width = 0;
    double share = 1;
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct PaperCell {
    QString text;
    QString note = {};       ///< smaller, below
    QByteArray picture = {}; ///< SVG, at the left
    QStringList ticks = {};  ///< a box to tick with a pen before each
    QFont::Weight weight = QFont::Normal;
};

struct PaperRow {
    std::vector<PaperCell> cells;
    /// Named once above the rows of it, and again on the next sheet; empty = none.
    QString group = {};
    bool beginsBlock = false; ///< a stronger rule above: another household
};

class PaperTable {
public:
    struct Style {
        double rowHeight = 0; ///< at least
        Look look;
        /// For a group that goes on: "%1 (continued)".
        QString continued = {};
        /// 1, 2, 3 … below the headings, as decrees have it.
        bool numbersColumns = false;
    };

    /// `flow` outlives it.
    PaperTable(Flow& flow, std::vector<PaperColumn> columns, Style style);

    void add(const PaperRow& row);
    /// After the last row; an empty table still shows its headings.
    void finish();

private:
    struct Piece {
        SetLine line;
        Look look;
        double top = 0;
        double height = 0;
        bool ticked = false;
    };
    struct SetCell {
        std::vector<Piece> pieces;
        QByteArray picture;
        double height = 0;
    };

    SetCell set(const PaperCell& cell, std::size_t column) const;
    void setTicks(SetCell& cell, const QStringList& ticks, double width) const;
    double headingsHeight() const;
    void writeHeadings();
    void writeGroup(const QString& name);
    void writeRow(const std::vector<SetCell>& cells, double height, bool beginsBlock);
    void writeParts(std::vector<SetCell> cells);
    void writeCell(const SetCell& cell, std::size_t column, double top);
    void frame(double top, double height, double ruleAbove);
    double left(std::size_t column) const;
    bool isOnNewSheet() const { return m_sheet != m_flow.sheetNumber(); }

    Flow& m_flow;
    std::vector<PaperColumn> m_columns;
    Style m_style;
    std::vector<double> m_edges; ///< left edge of each column, and the right edge of the last
    QString m_group;
    std::size_t m_sheet = 0; ///< the one whose headings are written
};

} // namespace ui
