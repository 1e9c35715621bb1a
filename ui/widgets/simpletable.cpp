#include "ui/widgets/simpletable.h"

#include "ui/style/tokens.h"

#include <QHeaderView>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SimpleTable::SimpleTable(QLatin1StringView objectName, const QString& label,
                         const QStringList& heads, QWidget* parent)
    : QTableWidget(0, static_cast<int>(heads.size()), parent)
{
    setObjectName(objectName);
    setAccessibleName(label);
    setHorizontalHeaderLabels(heads);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kControlHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(kControlHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(columnCount() - 1, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void SimpleTable::setRows(const QList<QStringList>& rows)
{
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto cell = std::make_unique<QTableWidgetItem>(rows.at(row).value(column));
            setItem(row, column, cell.release());
        }
    }
    updateGeometry();
}

void SimpleTable::setRowIcon(int row, const QIcon& icon)
{
    if (QTableWidgetItem* cell = item(row, 0))
        cell->setIcon(icon);
}

QSize SimpleTable::sizeHint() const
{
    const int body = std::min(verticalHeader()->length(), kDropDownRows * kControlHeight);
    return {kFormWidth, horizontalHeader()->sizeHint().height() + body + 2 * kFocusWidth};
}

QSize SimpleTable::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

} // namespace ui
