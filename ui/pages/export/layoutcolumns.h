/// The columns of a layout: ticked or not, in their order, with headings that can be typed over. Space ticks, F2 or typing
/// changes a heading, Alt with an arrow moves a column.
#pragma once

#include "app/domain/branchlayout.h"

#include <QTableWidget>

namespace ui {

class LayoutColumns final : public QTableWidget {
    Q_OBJECT

public:
    explicit LayoutColumns(QWidget* parent);

    /// The ticked ones come first; the others follow under their own names.
    void setColumns(const QList<app::LayoutColumn>& columns);
    QList<app::LayoutColumn> columns() const;
    enum class Way { Up, Down };
    /// Moves the current one.
    void move(Way way);

signals:
    void changed();

private:
    void setLine(int row, const app::LayoutColumn& column, Qt::CheckState state);
    void swap(int one, int other);
};

} // namespace ui
