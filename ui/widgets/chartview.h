/// Shows a chart as wide as there is room, as high as it needs; what it shows is read out in words.
#pragma once

#include "ui/print/chart.h"

#include <QWidget>

namespace ui {

class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent);

    void setChart(const Chart& chart);
    const Chart& chart() const { return m_chart; }
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chart m_chart;
};

} // namespace ui
