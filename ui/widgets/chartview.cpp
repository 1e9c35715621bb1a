#include "ui/widgets/chartview.h"

#include "ui/style/tokens.h"

#include <QPainter>

namespace ui {

ChartView::ChartView(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setChart(const Chart& chart)
{
    m_chart = chart;
    setAccessibleName(std::visit([](const auto& one) { return one.title; }, chart));
    setAccessibleDescription(chartWords(chart));
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    return {kFormWidth, heightForWidth(std::max(width(), kFormWidth / 2))};
}

int ChartView::heightForWidth(int width) const
{
    return chartHeight(m_chart, width);
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChart(painter, rect(), m_chart, screenInks());
}

} // namespace ui
