#include "ui/pages/paper/sheetview.h"

#include "ui/style/theme.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QWheelEvent>

namespace ui {

namespace {

constexpr double kSmallest = 0.5;
constexpr double kLargest = 4;
constexpr int kMargin = kSpaceL;
constexpr int kKept = 3; ///< sheets before and after the one in sight

} // namespace

SheetView::SheetView(Draw draw, QWidget* parent)
    : QAbstractScrollArea(parent), m_draw(std::move(draw))
{
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(kRowHeight);
    horizontalScrollBar()->setSingleStep(kRowHeight);
}

void SheetView::show(SharedPaper paper)
{
    m_paper = std::move(paper);
    m_drawn.clear();
    m_asked.clear();
    m_current = -1;
    layOut();
    verticalScrollBar()->setValue(0);
    tellCurrent();
    viewport()->update();
}

int SheetView::sheets() const
{
    return m_paper ? static_cast<int>(m_paper->sheets.size()) : 0;
}

QSize SheetView::sheetSize() const
{
    const QSizeF paper = sizeOf(*m_paper);
    const QSize room = viewport()->size() - QSize(2 * kMargin, 2 * kMargin);
    double width = room.width();
    if (m_fit == Fit::Whole)
        width = std::min(width, room.height() * paper.width() / paper.height());
    width = std::max(width * m_zoom, double(kThumbWidth));
    return {qRound(width), qRound(width * paper.height() / paper.width())};
}

int SheetView::sheetStep() const
{
    return sheetSize().height() + kMargin;
}

int SheetView::sheetWidth() const
{
    return m_paper ? sheetSize().width() : 0;
}

bool SheetView::isDrawn(int sheet) const
{
    return m_drawn.contains(sheet);
}

QRect SheetView::placeOf(int sheet) const
{
    const QSize size = sheetSize();
    const int left = size.width() + 2 * kMargin <= viewport()->width()
                         ? (viewport()->width() - size.width()) / 2
                         : kMargin - horizontalScrollBar()->value();
    return {QPoint(left, kMargin + sheet * sheetStep() - verticalScrollBar()->value()), size};
}

void SheetView::layOut()
{
    if (!m_paper)
        return;
    const int height = kMargin + sheets() * sheetStep();
    const int width = sheetSize().width() + 2 * kMargin;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
}

int SheetView::currentSheet() const
{
    if (sheets() == 0)
        return -1;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - kMargin) / sheetStep(), 0, sheets() - 1);
}

void SheetView::goTo(int sheet)
{
    if (sheets() == 0)
        return;
    const int wanted = std::clamp(sheet, 0, sheets() - 1);
    const int inSight = std::max(0, (viewport()->height() - sheetStep()) / 2);
    verticalScrollBar()->setValue(wanted * sheetStep() - inSight);
}

void SheetView::fit(Fit fit)
{
    m_fit = fit;
    zoomTo(1);
}

void SheetView::zoomBy(double factor)
{
    zoomTo(std::clamp(m_zoom * factor, kSmallest, kLargest));
}

void SheetView::zoomTo(double zoom)
{
    if (!m_paper)
        return;
    // The same place of the same sheet stays in the middle.
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const double place = double(middle) / std::max(1, sheets() * sheetStep());
    m_zoom = zoom;
    layOut();
    verticalScrollBar()->setValue(qRound(place * sheets() * sheetStep()) -
                                  viewport()->height() / 2);
    viewport()->update();
    tellCurrent();
}

void SheetView::tellCurrent()
{
    const int current = currentSheet();
    if (current == m_current)
        return;
    m_current = current;
    setAccessibleDescription(tr("Page %1 of %2").arg(number(current + 1), number(sheets())));
    forgetFar();
    emit currentSheetChanged(current);
}

void SheetView::forgetFar()
{
    const auto isFar = [this](int sheet) { return std::abs(sheet - m_current) > kKept; };
    for (const int sheet : m_drawn.keys())
        if (isFar(sheet))
            m_drawn.remove(sheet);
}

void SheetView::ask(int sheet, int width)
{
    if (m_asked.value(sheet) == width)
        return;
    m_asked[sheet] = width;
    const QPointer<SheetView> guard(this);
    m_draw(m_paper, static_cast<std::size_t>(sheet), width,
           [guard, paper = m_paper, sheet, width](const QImage& image) {
               if (!guard || guard->m_paper != paper || guard->m_asked.value(sheet) != width)
                   return;
               guard->m_asked.remove(sheet);
               guard->m_drawn[sheet] = image;
               guard->viewport()->update(guard->placeOf(sheet));
           });
}

void SheetView::paintSheet(QPainter& painter, int sheet)
{
    const QRect place = placeOf(sheet);
    const int width = qRound(place.width() * devicePixelRatioF());
    const QImage drawn = m_drawn.value(sheet);
    painter.fillRect(place, paperColour());
    if (!drawn.isNull())
        painter.drawImage(place, drawn);
    if (drawn.width() != width)
        ask(sheet, width);
    painter.setPen(currentPalette().outline);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void SheetView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), currentPalette().sunken);
    for (int sheet = 0; sheet < sheets(); ++sheet)
        if (placeOf(sheet).intersects(event->rect()))
            paintSheet(painter, sheet);
    if (hasFocus()) {
        painter.setPen(QPen(currentPalette().focus, kFocusWidth));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int before = std::max(0, m_current);
    layOut();
    goTo(before);
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(sheets() - 1);
    case Qt::Key_PageDown:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetView::wheelEvent(QWheelEvent* event)
{
    constexpr double kStep = 1.1;
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? kStep : 1 / kStep);
}

void SheetView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellCurrent();
}

} // namespace ui
