/// Which columns the list of workers shows, and where: all that the mouse does at the table's head.
#pragma once

#include <QMap>
#include <QMenu>

namespace ui {

class WorkerTable;

class ColumnsMenu final : public QMenu {
    Q_OBJECT

public:
    ColumnsMenu(WorkerTable& table, QWidget* parent);

private:
    void showState();

    WorkerTable& m_table;
    QMap<int, QAction*> m_boxes; ///< column -> its box
    QAction* m_left;
    QAction* m_right;
};

} // namespace ui
