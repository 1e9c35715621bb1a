#include "tests/bench/chart.h"

#include "tests/bench/goals.h"

#include <QHash>
#include <QMap>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 990;
constexpr int kRow = 30;
constexpr int kTop = 64;
constexpr int kLeft = 220; // of the axis
constexpr int kAxis = 520; // its length
constexpr int kRight = kLeft + kAxis + 24;
constexpr double kFrom = 0.001; // ms
constexpr double kTo = 100'000;
constexpr std::array kInks{"#9bd3cb", "#3f9d90", "#0b5c52"}; // the smallest register to the largest

int placeOf(double ms)
{
    const double share = std::log10(std::clamp(ms, kFrom, kTo) / kFrom) / std::log10(kTo / kFrom);
    return kLeft + int(std::lround(share * kAxis));
}

QString labelOf(const QString& name)
{
    static const QHash<QString, QString> labels{
        {u"search_key"_s, u"A key press in the search"_s},
        {u"search_merging"_s, u"A key press, a batch coming in"_s},
        {u"status_one"_s, u"The status of one"_s},
        {u"status_list"_s, u"The status of 10,000"_s},
        {u"worker_open"_s, u"Opening a worker"_s},
        {u"list_all"_s, u"The list, by name"_s},
        {u"list_status"_s, u"… one status, by month"_s},
        {u"list_chips"_s, u"… three filters"_s},
        {u"list_scroll"_s, u"A screenful of a list"_s},
        {u"coverage"_s, u"All figures of coverage"_s},
        {u"coverage_count"_s, u"… every worker anew"_s},
        {u"coverage_areas"_s, u"… of each village"_s},
        {u"lapsing"_s, u"Who lapses in which month"_s},
        {u"upkeep"_s, u"What keeping all costs"_s},
        {u"status_print"_s, u"1,000 workers as PDF"_s},
        {u"start"_s, u"Start to painted window"_s},
        {u"batch_out"_s, u"Everything into a batch"_s},
        {u"batch_in"_s, u"… and out of it"_s},
        {u"import_sheet"_s, u"Import, 100,000 rows"_s},
        {u"save_durable"_s, u"Saving a worker, on disk"_s},
        {u"evidence_many"_s, u"Evidence for 5,000"_s},
    };
    return labels.value(name, name);
}

QString timeText(double ms)
{
    return ms < 1000 ? u"%1 ms"_s.arg(ms, 0, 'g', 3) : u"%1 s"_s.arg(ms / 1000, 0, 'g', 3);
}

void drawAxis(QPainter& painter, int bottom)
{
    for (double ms = kFrom; ms <= kTo * 1.01; ms *= 10) {
        const int x = placeOf(ms);
        painter.setPen(QColor(u"#e3e6e5"_s));
        painter.drawLine(x, kTop - 6, x, bottom);
        painter.setPen(QColor(u"#5b6663"_s));
        painter.drawText(QRect(x - 40, kTop - 26, 80, 16), Qt::AlignCenter, timeText(ms));
    }
}

void drawRow(QPainter& painter, int y, const QList<const Figure*>& sizes)
{
    const Figure& largest = *sizes.last();
    painter.setPen(QColor(u"#1c2b29"_s));
    painter.drawText(QRect(12, y, kLeft - 24, kRow), Qt::AlignVCenter, labelOf(largest.name));
    if (!largest.limit.isEmpty()) {
        painter.setPen(QPen(QColor(u"#c2571a"_s), 3));
        const int x = placeOf(largest.median(largest.limit));
        painter.drawLine(x, y + 6, x, y + kRow - 6);
    }
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const qsizetype ink = qsizetype(kInks.size()) - sizes.size() + i;
        painter.setBrush(
            QColor(QLatin1StringView(kInks[std::size_t(std::max<qsizetype>(0, ink))])));
        painter.drawEllipse(QPoint(placeOf(sizes[i]->median(sizes[i]->ours)), y + kRow / 2), 6, 6);
    }
    QString text = timeText(largest.median(largest.ours));
    if (!largest.limit.isEmpty())
        text += u" · %1 ×"_s.arg(largest.ratio(), 0, 'f', 2);
    painter.setPen(QColor(u"#1c2b29"_s));
    painter.drawText(QRect(kRight, y, kWidth - kRight, kRow), Qt::AlignVCenter, text);
}

} // namespace

void drawChart(const QList<Figure>& figures, const QString& file)
{
    QStringList names;
    QMap<QString, QList<const Figure*>> rows;
    std::int64_t most = 0;
    for (const Figure& figure : figures) {
        if (figure.unit != u"ms" || figure.years)
            continue;
        if (!rows.contains(figure.name))
            names << figure.name;
        rows[figure.name] << &figure;
        most = std::max(most, figure.workers);
    }
    const int bottom = kTop + int(names.size()) * kRow;
    QSvgGenerator svg;
    svg.setFileName(file);
    svg.setSize({kWidth, bottom + 16});
    svg.setViewBox(QRect(0, 0, kWidth, bottom + 16));
    svg.setTitle(u"Speed"_s);
    QPainter painter(&svg);
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    painter.setFont(font);
    painter.fillRect(QRect(0, 0, kWidth, bottom + 16), Qt::white);
    painter.setPen(QColor(u"#1c2b29"_s));
    painter.drawText(
        QRect(12, 8, kWidth - 24, 20), Qt::AlignVCenter,
        u"Medians; paler dots are smaller registers (10 and 100 thousand workers). Bar: the least that plain SQLite needs. Right: %L1 workers."_s
            .arg(most));
    drawAxis(painter, bottom);
    for (qsizetype i = 0; i < names.size(); ++i)
        drawRow(painter, kTop + int(i) * kRow, rows[names[i]]);
}

} // namespace bench
