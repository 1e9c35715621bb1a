#include "ui/widgets/scrollpage.h"

#include "ui/style/tokens.h"

#include <QScrollBar>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void show(QWidget* part, QScrollArea& area)
{
    if (part->height() + 2 * kSpaceXl <= area.viewport()->height())
        return area.ensureWidgetVisible(part, 0, kSpaceXl);
    // Where all of it has no room, its beginning is what somebody wants to see.
    area.verticalScrollBar()->setValue(part->mapTo(area.widget(), QPoint()).y() - kSpaceXl);
}

} // namespace

ScrollPage::ScrollPage(QWidget* parent)
    : QScrollArea(parent), m_content(new QWidget(this)), m_body(new QVBoxLayout(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Scrolls with the focus of what is inside; a stop on the frame would only be in the way.
    setFocusPolicy(Qt::NoFocus);
    m_content->setProperty("surface", u"page"_s);
    m_body->setContentsMargins(kSpaceXl, kSpaceXl, kSpaceXl, kSpaceXl);
    m_body->setSpacing(kSpaceL);
    setWidget(m_content);
}

void ScrollPage::setMostWidth(int width)
{
    m_mostWidth = width;
    setMargins();
}

void ScrollPage::setMargins()
{
    if (m_mostWidth == QWIDGETSIZE_MAX) // a page's own margins stay
        return;
    const int right = std::max(kSpaceXl, viewport()->width() - kSpaceXl - m_mostWidth);
    m_body->setContentsMargins(kSpaceXl, kSpaceXl, right, kSpaceXl);
}

void ScrollPage::resizeEvent(QResizeEvent* event)
{
    setMargins();
    QScrollArea::resizeEvent(event);
}

void reveal(QWidget* part)
{
    // What was just shown gets its place when the event loop comes round.
    QMetaObject::invokeMethod(
        part,
        [part] {
            for (QWidget* around = part->parentWidget(); around; around = around->parentWidget()) {
                if (auto* area = qobject_cast<QScrollArea*>(around); area && part->isVisible())
                    return show(part, *area);
            }
        },
        Qt::QueuedConnection);
}

} // namespace ui
