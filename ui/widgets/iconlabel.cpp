#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace ui {

IconLabel::IconLabel(const QIcon& icon, int size, QWidget* parent)
    : QWidget(parent), m_icon(icon), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QIcon& icon)
{
    m_icon = icon;
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace ui
