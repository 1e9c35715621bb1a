/// The share protected over the last months as one small line; in words for whoever does not see it.
#pragma once

#include "app/services/coverage/coverage.h"

#include <QWidget>

namespace ui {

class TrendLine final : public QWidget {
    Q_OBJECT

public:
    explicit TrendLine(QWidget* parent);

    void setFigures(const app::CoverageFigures& figures);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<std::optional<double>> m_shares;
};

} // namespace ui
