#include "ui/print/chart.h"

#include "ui/style/paperink.h"
#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/coveragetext.h"
#include "ui/text/format.h"
#include "ui/text/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using app::CoverStanding;

namespace {

constexpr std::array kParts{CoverStanding::Covered, CoverStanding::Uncovered,
                            CoverStanding::Recorded, CoverStanding::Unknown};
constexpr double kBarHeight = kIconSmall;
constexpr double kBarRow = kChipHeight;
constexpr double kTrendHeight = kPadHeight * 2;
constexpr double kHatch = 5; ///< between two lines of a pattern

ChartInks inksOf(const Palette& palette)
{
    return {palette.raised,
            palette.text,
            palette.mutedText,
            palette.hairline,
            palette.accent,
            palette.warning.ink,
            {palette.active.ink, palette.inactive.ink, palette.recorded.ink, palette.unknown.ink}};
}

QFont smallFont()
{
    return fontOf(kTextSmall);
}

std::int64_t countOf(const app::CoverCounts& counts, CoverStanding part)
{
    switch (part) {
    case CoverStanding::Covered:
        return counts.covered;
    case CoverStanding::Uncovered:
        return counts.uncovered;
    case CoverStanding::Recorded:
        return counts.recorded;
    case CoverStanding::Unknown:
        break;
    }
    return counts.unknown;
}

/// Rising lines inside a rectangle: reckoned, because pictures of SVG know neither clipping nor brush patterns.
void hatch(QPainter& painter, const QRectF& area, double step)
{
    for (double at = -area.height(); at < area.width(); at += step) {
        // y falls by one while x rises by one.
        const double from = std::max(0.0, at);
        const double until = std::min(area.width(), at + area.height());
        if (until <= from)
            continue;
        painter.drawLine(QPointF(area.left() + from, area.bottom() - (from - at)),
                         QPointF(area.left() + until, area.bottom() - (until - at)));
    }
}

/// Full, hatched, lined, empty: told apart on a copy of a copy too.
void paintPart(QPainter& painter, const QRectF& area, CoverStanding part, const ChartInks& inks)
{
    if (area.width() <= 0)
        return;
    const QColor ink = inks.parts[static_cast<std::size_t>(part)];
    painter.setPen(QPen(ink, kHairline));
    painter.setBrush(part == CoverStanding::Covered ? QBrush(ink) : QBrush(inks.page));
    painter.drawRect(area);
    if (part == CoverStanding::Uncovered)
        hatch(painter, area, kHatch);
    if (part == CoverStanding::Recorded)
        for (double y = area.top() + kHatch; y < area.bottom(); y += kHatch)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setBrush(Qt::NoBrush);
}

void write(QPainter& painter, const QRectF& area, int flags, const QString& text, const QColor& ink)
{
    painter.setPen(ink);
    painter.drawText(area, flags | Qt::TextSingleLine, text);
}

QString elided(const QString& text, const QFont& font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

/// What each pattern means; gives the height it took.
double paintLegend(QPainter& painter, const QRectF& area, const ChartInks& inks)
{
    const QFontMetricsF metrics(smallFont());
    double x = area.left();
    double y = area.top();
    for (const CoverStanding part : kParts) {
        const QString word = standingText(part);
        const double wide = kIconSmall + kSpaceXs + metrics.horizontalAdvance(word) + kSpaceL;
        if (x > area.left() && x + wide > area.right()) {
            x = area.left();
            y += kSpaceXl;
        }
        paintPart(painter, {x, y + kSpaceXs, kIconSmall, kSpaceM}, part, inks);
        write(painter, {x + kIconSmall + kSpaceXs, y, wide, kIcon}, Qt::AlignVCenter, word,
              inks.text);
        x += wide;
    }
    return y + kSpaceXl - area.top();
}

double legendHeight(double width)
{
    const QFontMetricsF metrics(smallFont());
    double x = 0;
    int lines = 1;
    for (const CoverStanding part : kParts) {
        const double wide =
            kIconSmall + kSpaceXs + metrics.horizontalAdvance(standingText(part)) + kSpaceL;
        if (x > 0 && x + wide > width) {
            x = 0;
            ++lines;
        }
        x += wide;
    }
    return lines * kSpaceXl;
}

double paintTitle(QPainter& painter, const QRectF& area, const QString& title,
                  const ChartInks& inks)
{
    const QFont font = fontOf(kTextBody, QFont::DemiBold);
    painter.setFont(font);
    write(painter, {area.left(), area.top(), area.width(), kSpaceXl}, Qt::AlignVCenter,
          elided(title, font, area.width()), inks.text);
    painter.setFont(smallFont());
    return kSpaceXl + kSpaceXs;
}

void paintTarget(QPainter& painter, const QLineF& line, const ChartInks& inks)
{
    QPen pen(inks.target, kFocusWidth);
    pen.setDashPattern({3, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(line);
}

QString rowFigure(const app::CoverCounts& counts)
{
    const auto share = counts.share();
    return share ? u"%1 · %2/%3"_s.arg(percent(*share), number(counts.covered),
                                       number(counts.workers()))
                 : u"–"_s;
}

void paintBars(QPainter& painter, QRectF area, const BarChart& chart, const ChartInks& inks)
{
    area.setTop(area.top() + paintTitle(painter, area, chart.title, inks));
    area.setTop(area.top() + paintLegend(painter, area, inks));
    const QFontMetricsF metrics(smallFont());
    double labels = 0;
    double figures = 0;
    for (const BarChart::Row& row : chart.rows) {
        labels = std::max(labels, metrics.horizontalAdvance(row.label));
        figures = std::max(figures, metrics.horizontalAdvance(rowFigure(row.counts)));
    }
    labels = std::min(labels, area.width() / 3);
    const double left = area.left() + labels + kSpaceM;
    const double wide = std::max(1.0, area.right() - figures - kSpaceM - left);
    const double top = area.top() + (chart.target > 0 ? kIcon : 0);
    double y = top;
    for (const BarChart::Row& row : chart.rows) {
        write(painter, {area.left(), y, labels, kBarRow}, Qt::AlignVCenter,
              elided(row.label, smallFont(), labels), inks.text);
        const double all = double(row.counts.workers());
        double x = left;
        for (const CoverStanding part : kParts) {
            const double length = all > 0 ? wide * double(countOf(row.counts, part)) / all : 0;
            paintPart(painter, {x, y + (kBarRow - kBarHeight) / 2, length, kBarHeight}, part, inks);
            x += length;
        }
        write(painter, {area.right() - figures, y, figures, kBarRow},
              Qt::AlignVCenter | Qt::AlignRight, rowFigure(row.counts), inks.text);
        y += kBarRow;
    }
    if (chart.target <= 0 || chart.rows.isEmpty())
        return;
    const double x = left + wide * chart.target;
    paintTarget(painter, {x, top, x, y}, inks);
    const double word = metrics.horizontalAdvance(chart.targetLabel);
    const double begin = std::clamp(x - word / 2, area.left(), area.right() - word);
    write(painter, {begin, area.top(), word + 1, kIcon}, Qt::AlignVCenter, chart.targetLabel,
          inks.target);
}

/// The end of the scale: the next tenth above all that is shown.
double scaleOf(const TrendChart& chart)
{
    double most = 0;
    for (const TrendChart::Point& point : chart.points)
        most = std::max({most, point.target, point.counts.share().value_or(0)});
    constexpr double kTenths = 10;
    return std::clamp(std::ceil(most * kTenths + 0.2) / kTenths, 0.2, 1.0);
}

class TrendPainting {
public:
    TrendPainting(QPainter& painter, const QRectF& area, const TrendChart& chart,
                  const ChartInks& inks)
        : m_painter(painter), m_chart(chart), m_inks(inks), m_scale(scaleOf(chart))
    {
        const QFontMetricsF metrics(smallFont());
        const double scaleWords = metrics.horizontalAdvance(percent(1)) + kSpaceS;
        m_plot = area.adjusted(scaleWords, kSpaceS, -kSpaceL, -kSpaceXl);
    }

    void paint()
    {
        paintGrid();
        paintTargets();
        paintShares();
    }

private:
    QPointF at(qsizetype month, double share) const
    {
        const double step = m_plot.width() / double(std::max<qsizetype>(1, count() - 1));
        return {m_plot.left() + step * double(month),
                m_plot.bottom() - m_plot.height() * share / m_scale};
    }
    qsizetype count() const { return m_chart.points.size(); }

    void paintGrid()
    {
        constexpr int kLines = 4;
        for (int line = 0; line <= kLines; ++line) {
            const double share = m_scale * line / kLines;
            const double y = at(0, share).y();
            m_painter.setPen(QPen(m_inks.line, kHairline));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            write(m_painter, {0, y - kSpaceS, m_plot.left() - kSpaceS, kSpaceL},
                  Qt::AlignRight | Qt::AlignVCenter, percent(share), m_inks.muted);
        }
        const QFontMetricsF metrics(smallFont());
        double free = std::numeric_limits<double>::max();
        // From the newest on, as many as fit.
        for (qsizetype month = count() - 1; month >= 0; --month) {
            const QString& word = m_chart.points[month].label;
            const double wide = metrics.horizontalAdvance(word);
            const double right = std::min(at(month, 0).x() + wide / 2, m_plot.right() + kSpaceL);
            if (right > free || right - wide < 0)
                continue;
            write(m_painter, {right - wide, m_plot.bottom() + kSpaceXs, wide + 1, kIcon},
                  Qt::AlignVCenter, word, m_inks.muted);
            free = right - wide - kSpaceM;
        }
    }

    void paintTargets()
    {
        for (qsizetype month = 1; month < count(); ++month)
            paintTarget(m_painter,
                        {at(month - 1, m_chart.points[month - 1].target),
                         at(month, m_chart.points[month].target)},
                        m_inks);
        if (count() == 0)
            return;
        // Beside the month it is the target of.
        const QPointF end = at(count() - 1, m_chart.points.last().target);
        write(m_painter, {m_plot.left(), end.y() - kSpaceXl, m_plot.width(), kIcon},
              Qt::AlignVCenter | Qt::AlignRight, m_chart.targetLabel, m_inks.target);
    }

    void paintShares()
    {
        m_painter.setPen(QPen(m_inks.accent, kFocusWidth));
        m_painter.setBrush(m_inks.accent);
        QPolygonF run; // of months that had somebody
        for (qsizetype month = 0; month < count(); ++month) {
            const auto share = m_chart.points[month].counts.share();
            if (!share) {
                m_painter.drawPolyline(run);
                run.clear();
                continue;
            }
            run << at(month, *share);
            m_painter.drawEllipse(run.last(), kSpaceXs - 1, kSpaceXs - 1);
        }
        m_painter.drawPolyline(run);
        if (run.isEmpty())
            return;
        const QPointF end = run.last();
        write(m_painter, {end.x() - kThumbWidth, end.y() - kSpaceXl, kThumbWidth + kSpaceL, kIcon},
              Qt::AlignRight | Qt::AlignVCenter, percent(*m_chart.points.last().counts.share()),
              m_inks.text);
    }

    QPainter& m_painter;
    const TrendChart& m_chart;
    const ChartInks& m_inks;
    double m_scale;
    QRectF m_plot;
};

void paintTrend(QPainter& painter, QRectF area, const TrendChart& chart, const ChartInks& inks)
{
    if (!chart.title.isEmpty())
        area.setTop(area.top() + paintTitle(painter, area, chart.title, inks));
    painter.translate(area.topLeft());
    TrendPainting(painter, {QPointF(0, 0), area.size()}, chart, inks).paint();
    painter.translate(-area.topLeft());
}

} // namespace

ChartInks screenInks()
{
    return inksOf(currentPalette());
}

ChartInks paperInks()
{
    ChartInks inks = inksOf(palette(Theme::HighContrast));
    inks.page = paperColour();
    inks.text = inkColour();
    inks.muted = mutedInkColour();
    inks.line = paperLineColour();
    const Palette& light = palette(Theme::Light);
    inks.accent = light.accentPressed;
    inks.target = light.warning.ink;
    inks.parts = {light.active.ink, light.inactive.ink, light.recorded.ink, light.unknown.ink};
    return inks;
}

int chartHeight(const Chart& chart, int width)
{
    const auto* bars = std::get_if<BarChart>(&chart);
    if (!bars)
        return int(kTrendHeight);
    const double target = bars->target > 0 ? kIcon : 0;
    return int(kSpaceXl + kSpaceXs + legendHeight(width) + target +
               kBarRow * double(bars->rows.size()) + kSpaceXs);
}

void paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const ChartInks& inks)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    if (const auto* bars = std::get_if<BarChart>(&chart))
        paintBars(painter, area, *bars, inks);
    else
        paintTrend(painter, area, std::get<TrendChart>(chart), inks);
}

QString chartWords(const Chart& chart)
{
    QStringList words;
    if (const auto* bars = std::get_if<BarChart>(&chart)) {
        for (const BarChart::Row& row : bars->rows)
            words << u"%1: %2"_s.arg(row.label, rowFigure(row.counts));
        return words.join(u", "_s);
    }
    for (const TrendChart::Point& point : std::get<TrendChart>(chart).points)
        words << u"%1: %2"_s.arg(point.label,
                                 point.counts.share() ? percent(*point.counts.share()) : u"–"_s);
    return words.join(u", "_s);
}

} // namespace ui
