#include "ui/print/listprint.h"

#include "ui/style/tokens.h"
#include "ui/text/format.h"
#include "ui/text/text.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <numeric>

namespace ui {

namespace {

// Millimetres of a landscape page: the running number, the six cells, and the rest to write in.
constexpr std::array kWidths{10.0, 55.0, 36.0, 52.0, 30.0, 32.0, 26.0};
constexpr double kMillimetresOfInch = 25.4;

struct PaperLine {
    enum class Kind { Area, Row } kind = Kind::Row;
    std::size_t row = 0;
};
using PaperPage = std::vector<PaperLine>;

class Sheet {
public:
    Sheet(const PaperList& list, QPagedPaintDevice& device) : m_list(list), m_device(device)
    {
        m_device.setPageSize(QPageSize(QPageSize::A4));
        m_device.setPageOrientation(QPageLayout::Landscape);
        m_device.setPageMargins(QMarginsF(kPaperMargin, kPaperMargin, kPaperMargin, kPaperMargin),
                                QPageLayout::Millimeter);
        makePages();
    }

    int pages() const { return static_cast<int>(m_pages.size()); }
    bool paint(const PageDone& pageDone);

private:
    void makePages();
    void begin();
    void paintHead(int page);
    void paintHeadings();
    void paintRow(std::size_t row);
    void paintArea(const QString& name);
    void paintCell(int column, double height, const QString& text, int flags);
    double across(double millimetres) const { return millimetres * m_dots; }
    double left(int column) const;
    double width(int column) const;
    void setFont(double points, QFont::Weight weight);

    const PaperList& m_list;
    QPagedPaintDevice& m_device;
    std::vector<PaperPage> m_pages;
    QPainter m_painter;
    QRectF m_area;     ///< inside the margins
    double m_dots = 1; ///< of a millimetre
    double m_y = 0;
};

void Sheet::makePages()
{
    const double room = m_device.pageLayout().paintRect(QPageLayout::Millimeter).height() -
                        kPaperHead - kPaperHeading - kPaperFoot;
    double used = 0;
    m_pages.emplace_back();
    for (std::size_t row = 0; row < m_list.rows.size(); ++row) {
        const QString& group = m_list.rows[row].group;
        const bool isFirst = row == 0 || group != m_list.rows[row - 1].group;
        const double heading = group.isEmpty() || !isFirst ? 0 : kPaperHeading;
        const bool isNewPage = used + heading + kPaperRow > room;
        if (isNewPage) {
            m_pages.emplace_back();
            used = 0;
        }
        // Whoever holds the second page must know which area it goes on with.
        if (!group.isEmpty() && (isFirst || isNewPage)) {
            m_pages.back().push_back({PaperLine::Kind::Area, row});
            used += kPaperHeading;
        }
        m_pages.back().push_back({PaperLine::Kind::Row, row});
        used += kPaperRow;
    }
}

void Sheet::begin()
{
    m_dots = m_device.logicalDpiX() / kMillimetresOfInch;
    m_area = QRectF(m_painter.viewport());
    QPen pen = m_painter.pen();
    pen.setWidthF(across(kPaperRule));
    m_painter.setPen(pen);
}

bool Sheet::paint(const PageDone& pageDone)
{
    if (!m_painter.begin(&m_device))
        return false;
    begin();
    for (int page = 0; page < pages(); ++page) {
        if (page > 0)
            m_device.newPage();
        paintHead(page);
        paintHeadings();
        for (const PaperLine& line : m_pages[static_cast<std::size_t>(page)]) {
            if (line.kind == PaperLine::Kind::Area)
                paintArea(m_list.rows[line.row].group);
            else
                paintRow(line.row);
        }
        if (pageDone && !pageDone(page + 1, pages()))
            return false;
    }
    return m_painter.end();
}

void Sheet::setFont(double points, QFont::Weight weight)
{
    QFont font = m_painter.font();
    font.setPointSizeF(points);
    font.setWeight(weight);
    m_painter.setFont(font);
}

void Sheet::paintHead(int page)
{
    const QRectF head(m_area.left(), m_area.top(), m_area.width(), across(kPaperHead));
    const QRectF foot(m_area.left(), m_area.bottom() - across(kPaperFoot), m_area.width(),
                      across(kPaperFoot));
    setFont(kPaperTextTitle, QFont::DemiBold);
    m_painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, m_list.title);
    setFont(kPaperTextBody, QFont::Normal);
    const QRectF below = head.adjusted(0, head.height() / 2, 0, 0);
    m_painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, m_list.filter);
    m_painter.drawText(head, Qt::AlignRight | Qt::AlignTop, m_list.village);
    m_painter.drawText(below, Qt::AlignRight | Qt::AlignTop, m_list.printed);
    setFont(kPaperTextSmall, QFont::Normal);
    m_painter.drawText(
        foot, Qt::AlignLeft | Qt::AlignBottom,
        Text::tr("Holds personal data: keep it with you, and destroy it when it is done."));
    m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                       Text::tr("Page %1 of %2").arg(number(page + 1), number(pages())));
    m_y = head.bottom();
}

double Sheet::left(int column) const
{
    const auto before = kWidths.begin() + column;
    return m_area.left() + across(std::accumulate(kWidths.begin(), before, 0.0));
}

double Sheet::width(int column) const
{
    return column < static_cast<int>(kWidths.size())
               ? across(kWidths[static_cast<std::size_t>(column)])
               : m_area.right() - left(column);
}

void Sheet::paintCell(int column, double height, const QString& text, int flags)
{
    const QRectF cell(left(column), m_y, width(column), height);
    m_painter.drawRect(cell);
    if (text.isEmpty())
        return;
    const double padding = across(kPaperPadding);
    const QRectF words = cell.adjusted(padding, 0, -padding, 0);
    const int wrapped = flags | Qt::AlignVCenter | Qt::TextWordWrap;
    if (m_painter.boundingRect(words, wrapped, text).height() <= height) {
        m_painter.drawText(words, wrapped, text);
        return;
    }
    // Two lines fit; what is longer ends at the rule and is not written over the neighbours.
    m_painter.save();
    setFont(kPaperTextSmall, QFont::Normal);
    m_painter.setClipRect(cell);
    m_painter.drawText(words, flags | Qt::AlignTop | Qt::TextWordWrap, text);
    m_painter.restore();
}

void Sheet::paintHeadings()
{
    const double height = across(kPaperHeading);
    setFont(kPaperTextSmall, QFont::DemiBold);
    paintCell(0, height, Text::tr("No."), Qt::AlignRight);
    for (std::size_t i = 0; i < m_list.headings.size(); ++i)
        paintCell(static_cast<int>(i) + 1, height, m_list.headings[i], Qt::AlignLeft);
    paintCell(static_cast<int>(kWidths.size()), height, Text::tr("Note"), Qt::AlignLeft);
    m_y += height;
}

void Sheet::paintRow(std::size_t row)
{
    const double height = across(kPaperRow);
    setFont(kPaperTextBody, QFont::Normal);
    paintCell(0, height, number(static_cast<std::int64_t>(row) + 1), Qt::AlignRight);
    const auto& cells = m_list.rows[row].cells;
    for (std::size_t i = 0; i < cells.size(); ++i)
        paintCell(static_cast<int>(i) + 1, height, cells[i], Qt::AlignLeft);
    paintCell(static_cast<int>(kWidths.size()), height, {}, Qt::AlignLeft);
    m_y += height;
}

void Sheet::paintArea(const QString& name)
{
    const QRectF line(m_area.left(), m_y, m_area.width(), across(kPaperHeading));
    setFont(kPaperTextBody, QFont::DemiBold);
    const double padding = across(kPaperPadding);
    m_painter.drawText(line.adjusted(padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    m_y += line.height();
}

} // namespace

int pagesOf(const PaperList& list, QPagedPaintDevice& device)
{
    return Sheet(list, device).pages();
}

bool paint(const PaperList& list, QPagedPaintDevice& device, const PageDone& pageDone)
{
    return Sheet(list, device).paint(pageDone);
}

} // namespace ui
