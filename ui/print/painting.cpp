#include "ui/print/painting.h"

#include "ui/print/settext.h"
#include "ui/style/palette.h"
#include "ui/style/paperink.h"
#include "ui/style/papertokens.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSvgRenderer>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMillimetresOfInch = 25.4;

QColor colourOf(PaperInk ink)
{
    return ink == PaperInk::Dark ? inkColour() : mutedInkColour();
}

/// Paints marks; one unit of its painter is a millimetre.
class SheetPainter {
public:
    explicit SheetPainter(QPainter& painter) : m_painter(painter) {}

    void operator()(const Words& words)
    {
        m_painter.save();
        m_painter.translate(words.at);
        m_painter.scale(1 / kFontUnits, 1 / kFontUnits);
        m_painter.setFont(paperFont(words.look));
        m_painter.setPen(colourOf(words.look.ink));
        m_painter.drawText(QPointF(0, 0), words.text);
        m_painter.restore();
    }

    void operator()(const Rule& rule)
    {
        m_painter.setPen(QPen(inkColour(), rule.width, rule.style, Qt::FlatCap));
        m_painter.drawLine(rule.line);
    }

    void operator()(const Box& box)
    {
        if (box.fill == Box::Fill::Shade)
            m_painter.fillRect(box.area, paperShadeColour());
        if (box.rule <= 0)
            return;
        m_painter.setPen(QPen(inkColour(), box.rule, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(box.area);
    }

    void operator()(const Picture& picture)
    {
        if (const auto* image = std::get_if<QImage>(&picture.source))
            return draw(*image, picture.area);
        const auto& bytes = std::get<QByteArray>(picture.source);
        if (!bytes.contains("<svg"))
            return draw(QImage::fromData(bytes), picture.area);
        QSvgRenderer drawing(bytes);
        m_painter.save();
        drawing.render(&m_painter, fitted(drawing.defaultSize(), picture.area));
        m_painter.restore();
    }

    void operator()(const Squares& squares)
    {
        // One path: squares drawn one by one show hairs of light between them.
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        const double step = squares.area.width() / squares.side;
        for (int row = 0; row < squares.side; ++row)
            for (int column = 0; column < squares.side; ++column)
                if (squares.dark[static_cast<std::size_t>(row * squares.side + column)])
                    path.addRect(squares.area.left() + column * step,
                                 squares.area.top() + row * step, step, step);
        m_painter.fillPath(path, inkColour());
    }

private:
    static QRectF fitted(const QSizeF& size, const QRectF& area)
    {
        QRectF fit(QPointF(), size.scaled(area.size(), Qt::KeepAspectRatio));
        fit.moveCenter(area.center());
        return fit;
    }

    void draw(const QImage& image, const QRectF& area)
    {
        if (!image.isNull())
            m_painter.drawImage(fitted(image.size(), area), image);
    }

    QPainter& m_painter;
};

void paintSheet(QPainter& painter, const Sheet& sheet)
{
    SheetPainter marks(painter);
    for (const Mark& mark : sheet)
        std::visit(marks, mark);
}

} // namespace

QSizeF sizeOf(const Paper& paper)
{
    const QSizeF upright(kPaperShort, kPaperLong);
    return paper.orientation == QPageLayout::Portrait ? upright : upright.transposed();
}

bool paint(const Paper& paper, QPagedPaintDevice& device, const SheetDone& sheetDone)
{
    QPageLayout layout(QPageSize(QPageSize::A4), paper.orientation, QMarginsF(),
                       QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double dots = device.logicalDpiX() / kMillimetresOfInch;
    painter.scale(dots, dots);
    for (std::size_t i = 0; i < paper.sheets.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        paintSheet(painter, paper.sheets[i]);
        if (sheetDone && !sheetDone(i + 1, paper.sheets.size()))
            return false;
    }
    return painter.end();
}

QImage pictureOf(const Paper& paper, std::size_t sheet, int width)
{
    const QSizeF size = sizeOf(paper);
    const double dots = width / size.width();
    QImage image(QSize(width, qRound(size.height() * dots)), QImage::Format_ARGB32_Premultiplied);
    image.fill(paperColour());
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(dots, dots);
    paintSheet(painter, paper.sheets[sheet]);
    return image;
}

app::Result<QByteArray> pdfOf(const Paper& paper, const SheetDone& sheetDone)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return app::Error{app::ErrorCode::StorageFailed, buffer.errorString()};
    bool stopped = false;
    QPdfWriter writer(&buffer);
    writer.setTitle(paper.title);
    writer.setCreator(u"Jemput Bola"_s);
    const bool whole = paint(paper, writer, [&](std::size_t done, std::size_t all) {
        stopped = sheetDone && !sheetDone(done, all);
        return !stopped;
    });
    if (stopped)
        return app::Error{app::ErrorCode::Cancelled, {}};
    if (!whole)
        return app::Error{app::ErrorCode::StorageFailed, u"the sheets were not painted"_s};
    buffer.close();
    return bytes;
}

} // namespace ui
