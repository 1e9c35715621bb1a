#include "ui/print/papertable.h"

#include "ui/style/papertokens.h"

#include <algorithm>

namespace ui {

namespace {

constexpr Look kHeading{kTypeSmall, QFont::DemiBold};
constexpr Look kNote{kTypeSmall, QFont::Normal, PaperInk::Muted};
constexpr Look kTick{kTypeSmall, QFont::Normal};
constexpr Look kNumber{kTypeTiny, QFont::Normal, PaperInk::Muted};
constexpr Look kGroup{kTypeBody, QFont::DemiBold};

double groupHeight()
{
    return lineHeightOf(kGroup) + 2 * kCellPadding;
}

} // namespace

PaperTable::PaperTable(Flow& flow, std::vector<PaperColumn> columns, Style style)
    : m_flow(flow), m_columns(std::move(columns)), m_style(std::move(style))
{
    double fixed = 0;
    double shares = 0;
    for (const PaperColumn& column : m_columns) {
        fixed += column.width;
        shares += column.width > 0 ? 0 : column.share;
    }
    double edge = flow.left();
    for (const PaperColumn& column : m_columns) {
        m_edges.push_back(edge);
        edge += column.width > 0 ? column.width : (flow.width() - fixed) * column.share / shares;
    }
    m_edges.push_back(edge);
}

double PaperTable::left(std::size_t column) const
{
    return m_edges[column] + kCellPadding;
}

void PaperTable::setTicks(SetCell& cell, const QStringList& ticks, double width) const
{
    const double line = std::max(kTickBox + kGapXs, lineHeightOf(kTick));
    double x = 0;
    double top = cell.height;
    for (const QString& tick : ticks) {
        const double wide = kTickBox + kGapXs + widthOf(tick, kTick);
        if (x > 0 && x + wide > width) {
            x = 0;
            top += line;
        }
        const double base = setText(tick, kTick, wide).lines.front().base;
        cell.pieces.push_back({{tick, x + kTickBox + kGapXs, base}, kTick, top, line, true});
        x += wide + kGapS;
    }
    if (!ticks.isEmpty())
        cell.height = top + line;
}

PaperTable::SetCell PaperTable::set(const PaperCell& cell, std::size_t column) const
{
    SetCell result;
    result.picture = cell.picture;
    const double indent = cell.picture.isEmpty() ? 0 : kCellPicture + kGapXs;
    const double width = m_edges[column + 1] - m_edges[column] - 2 * kCellPadding - indent;
    Look look = m_style.look;
    look.weight = cell.weight;
    const auto add = [&](const QString& text, const Look& face) {
        const SetText words = setText(text, face, width, m_columns[column].alignment);
        double above = 0;
        for (const SetLine& line : words.lines) {
            result.pieces.push_back({{line.text, line.left + indent, line.base - above},
                                     face,
                                     result.height,
                                     words.lineHeight,
                                     false});
            result.height += words.lineHeight;
            above += words.lineHeight;
        }
    };
    add(cell.text, look);
    add(cell.note, kNote);
    setTicks(result, cell.ticks, width);
    if (!cell.picture.isEmpty())
        result.height = std::max(result.height, kCellPicture);
    return result;
}

double PaperTable::headingsHeight() const
{
    double height = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double width = m_edges[i + 1] - m_edges[i] - 2 * kCellPadding;
        height = std::max(height, setText(m_columns[i].heading, kHeading, width).height());
    }
    height += 2 * kCellPadding;
    return m_style.numbersColumns ? height + lineHeightOf(kNumber) + kGapXs : height;
}

void PaperTable::frame(double top, double height, double ruleAbove)
{
    Sheet& sheet = m_flow.sheet();
    const double bottom = top + height;
    for (const double edge : m_edges)
        sheet.emplace_back(Rule{QLineF(edge, top, edge, bottom), kRuleHair, Qt::SolidLine});
    const double right = m_edges.back();
    sheet.emplace_back(Rule{QLineF(m_edges.front(), top, right, top), ruleAbove, Qt::SolidLine});
    sheet.emplace_back(
        Rule{QLineF(m_edges.front(), bottom, right, bottom), kRuleHair, Qt::SolidLine});
}

void PaperTable::writeHeadings()
{
    const double height = headingsHeight();
    const double numbers = m_style.numbersColumns ? lineHeightOf(kNumber) + kGapXs : 0;
    const double top = m_flow.y();
    Sheet& sheet = m_flow.sheet();
    sheet.emplace_back(Box{QRectF(m_edges.front(), top, m_edges.back() - m_edges.front(), height),
                           0, Box::Fill::Shade});
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double width = m_edges[i + 1] - m_edges[i] - 2 * kCellPadding;
        const SetText words = setText(m_columns[i].heading, kHeading, width, Qt::AlignHCenter);
        place(sheet, words, {left(i), top + (height - numbers - words.height()) / 2});
        if (m_style.numbersColumns)
            place(sheet, setText(QString::number(i + 1), kNumber, width, Qt::AlignHCenter),
                  {left(i), top + height - numbers});
    }
    frame(top, height, kRuleThin);
    if (m_style.numbersColumns)
        sheet.emplace_back(Rule{
            QLineF(m_edges.front(), top + height - numbers, m_edges.back(), top + height - numbers),
            kRuleHair, Qt::SolidLine});
    m_flow.space(height);
    m_sheet = m_flow.sheetNumber();
}

void PaperTable::writeGroup(const QString& name)
{
    const double height = groupHeight();
    const double top = m_flow.y();
    const QRectF line(m_edges.front(), top, m_edges.back() - m_edges.front(), height);
    m_flow.sheet().emplace_back(Box{line, kRuleHair, Box::Fill::Shade});
    place(m_flow.sheet(), setText(name, kGroup, line.width() - 2 * kCellPadding),
          {left(0), top + kCellPadding});
    m_flow.space(height);
}

void PaperTable::add(const PaperRow& row)
{
    std::vector<SetCell> cells;
    double height = m_style.rowHeight;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        cells.push_back(set(row.cells[i], i));
        height = std::max(height, cells.back().height + 2 * kCellPadding);
    }
    const bool isNewGroup = row.group != m_group;
    double above = isOnNewSheet() ? headingsHeight() : 0;
    if (!row.group.isEmpty() && isNewGroup)
        above += groupHeight();
    // A row higher than a sheet is divided; any other stands whole.
    const double whole = m_flow.fullRoom() - headingsHeight() - groupHeight();
    m_flow.need(above + std::min(height, whole));
    const bool goesOn = isOnNewSheet() && !isNewGroup;
    if (isOnNewSheet())
        writeHeadings();
    if (!row.group.isEmpty() && (isNewGroup || goesOn))
        writeGroup(goesOn ? m_style.continued.arg(row.group) : row.group);
    m_group = row.group;
    if (height > whole)
        return writeParts(std::move(cells));
    writeRow(cells, height, row.beginsBlock);
}

void PaperTable::writeRow(const std::vector<SetCell>& cells, double height, bool beginsBlock)
{
    const double top = m_flow.y();
    for (std::size_t i = 0; i < cells.size(); ++i)
        writeCell(cells[i], i, top + kCellPadding);
    frame(top, height, beginsBlock ? kRuleStrong : kRuleHair);
    m_flow.space(height);
}

void PaperTable::writeParts(std::vector<SetCell> cells)
{
    const auto isLeft = [](const SetCell& cell) { return !cell.pieces.empty(); };
    while (std::any_of(cells.begin(), cells.end(), isLeft)) {
        if (isOnNewSheet())
            writeHeadings();
        const double room = m_flow.room();
        std::vector<SetCell> parts;
        for (SetCell& cell : cells) {
            SetCell part;
            part.picture = std::exchange(cell.picture, {});
            const double first = cell.pieces.empty() ? 0 : cell.pieces.front().top;
            auto last = cell.pieces.begin();
            while (last != cell.pieces.end() &&
                   last->top + last->height - first + 2 * kCellPadding <= room)
                ++last;
            part.pieces.assign(cell.pieces.begin(), last);
            for (Piece& piece : part.pieces)
                piece.top -= first;
            cell.pieces.erase(cell.pieces.begin(), last);
            parts.push_back(std::move(part));
        }
        writeRow(parts, room, false);
        if (std::any_of(cells.begin(), cells.end(), isLeft))
            m_flow.newSheet();
    }
}

void PaperTable::writeCell(const SetCell& cell, std::size_t column, double top)
{
    Sheet& sheet = m_flow.sheet();
    if (!cell.picture.isEmpty())
        sheet.emplace_back(
            Picture{QRectF(left(column), top, kCellPicture, kCellPicture), cell.picture});
    for (const Piece& piece : cell.pieces) {
        const QPointF corner(left(column) + piece.line.left, top + piece.top);
        sheet.emplace_back(
            Words{{corner.x(), corner.y() + piece.line.base}, piece.line.text, piece.look});
        if (piece.ticked)
            sheet.emplace_back(
                Box{QRectF(corner.x() - kTickBox - kGapXs,
                           corner.y() + (piece.height - kTickBox) / 2, kTickBox, kTickBox),
                    kRuleThin, Box::Fill::None});
    }
}

void PaperTable::finish()
{
    if (m_sheet != 0)
        return;
    m_flow.need(headingsHeight());
    writeHeadings();
}

} // namespace ui
