/// How coverage went, month by month, as the evidence of today tells it.
#pragma once

#include "app/services/coverage/coverage.h"

#include <QWidget>

namespace ui {

class ChartPanel;
class Desk;

class TrendView final : public QWidget {
    Q_OBJECT

public:
    TrendView(Desk& desk, QWidget* parent);

    /// `targets`: of each month, the oldest first.
    void show(const app::Coverage& coverage, const QList<double>& targets);

private:
    ChartPanel* m_panel;
};

} // namespace ui
