#include "ui/pages/workers/columnsmenu.h"

#include "ui/models/workerlistmodel.h"
#include "ui/pages/workers/workertable.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

ColumnsMenu::ColumnsMenu(WorkerTable& table, QWidget* parent) : QMenu(parent), m_table(table)
{
    setObjectName(u"workersColumnsMenu"_s);
    for (int column = WorkerListModel::Nik; column < WorkerListModel::ColumnCount; ++column) {
        QAction* box = addAction(headingOf(column));
        box->setObjectName(u"workersColumn%1"_s.arg(column));
        box->setCheckable(true);
        m_boxes.insert(column, box);
        connect(box, &QAction::triggered, this,
                [this, column](bool on) { on ? m_table.choose(column) : m_table.drop(column); });
    }
    addSeparator();
    m_left = addAction(tr("Move this column to the left"));
    m_left->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Left);
    m_right = addAction(tr("Move this column to the right"));
    m_right->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Right);
    QAction* fit = addAction(tr("Make the columns as wide as their contents"));
    m_left->setObjectName(u"workersColumnLeft"_s);
    m_right->setObjectName(u"workersColumnRight"_s);
    fit->setObjectName(u"workersColumnsFit"_s);
    for (QAction* move : {m_left, m_right}) {
        move->setShortcutContext(Qt::WidgetShortcut);
        m_table.addAction(move);
    }
    connect(m_left, &QAction::triggered, &m_table, [this] { m_table.moveCurrentColumn(-1); });
    connect(m_right, &QAction::triggered, &m_table, [this] { m_table.moveCurrentColumn(1); });
    connect(fit, &QAction::triggered, &m_table, &WorkerTable::fitToContents);
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::showState);
    showState();
}

void ColumnsMenu::showState()
{
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        box.value()->setChecked(!m_table.isColumnHidden(box.key()));
}

} // namespace ui
