/// Charts as pictures: PNG, SVG, PDF.
#include "app/base/safefile.h"
#include "ui/print/chart.h"
#include "ui/style/tokens.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = kReadingWidth + kSidebarWidth;
constexpr int kMargin = kSpaceXl;
constexpr int kSharper = 2; ///< pixels of a PNG for each of the screen: it goes into a slide

QSize sizeFor(const Chart& chart)
{
    return {kWidth, chartHeight(chart, kWidth - 2 * kMargin) + 2 * kMargin};
}

void paintPage(QPainter& painter, QSize size, const Chart& chart)
{
    const ChartInks inks = paperInks();
    painter.fillRect(QRect(QPoint(0, 0), size), inks.page);
    paintChart(painter, QRectF(QPointF(0, 0), size).adjusted(kMargin, kMargin, -kMargin, -kMargin),
               chart, inks);
}

QByteArray png(const Chart& chart)
{
    QImage image(sizeFor(chart) * kSharper, QImage::Format_RGB32);
    image.setDevicePixelRatio(kSharper);
    QPainter painter(&image);
    paintPage(painter, sizeFor(chart), chart);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdf(const Chart& chart)
{
    constexpr int kDots = 96;
    const QSize size = sizeFor(chart);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDots);
        constexpr double kInch = kDots;
        writer.setPageSize(
            QPageSize(QSizeF(size.width() / kInch, size.height() / kInch), QPageSize::Inch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        paintPage(painter, size, chart);
    }
    return buffer.data();
}

} // namespace

QByteArray chartSvg(const Chart& chart, QSize size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    QPainter painter(&svg);
    paintChart(painter, QRectF(QPointF(0, 0), size), chart, paperInks());
    painter.end();
    return buffer.data();
}

app::Result<void> writeChart(const QString& path, const Chart& chart)
{
    QByteArray bytes;
    if (path.endsWith(".png"_L1, Qt::CaseInsensitive)) {
        bytes = png(chart);
    } else if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        const QSize size = sizeFor(chart);
        bytes = chartSvg(chart, size - QSize(2 * kMargin, 2 * kMargin));
    } else if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        bytes = pdf(chart);
    } else {
        return app::Error{app::ErrorCode::Invalid, u"the name must end in .png, .svg or .pdf"_s};
    }
    app::SafeFile file(path);
    if (const auto opened = file.open(); !opened)
        return opened;
    if (const auto written = file.write(bytes); !written)
        return written;
    return file.commit();
}

} // namespace ui
