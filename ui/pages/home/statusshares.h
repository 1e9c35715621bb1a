/// Shares of all workers by status as one bar, each with word and number in the legend below.
#pragma once

#include "app/domain/status.h"

#include <QMap>
#include <QWidget>

namespace ui {

class StatusShares final : public QWidget {
    Q_OBJECT

public:
    explicit StatusShares(QWidget* parent);

    void setCounts(const QMap<app::Status, std::int64_t>& counts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMap<app::Status, std::int64_t> m_counts;
};

} // namespace ui
