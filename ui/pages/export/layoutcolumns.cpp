#include "ui/pages/export/layoutcolumns.h"

#include "ui/style/tokens.h"
#include "ui/text/exporttext.h"

#include <QHeaderView>
#include <QShortcut>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { What, Heading };

} // namespace

LayoutColumns::LayoutColumns(QWidget* parent) : QTableWidget(0, 2, parent)
{
    setObjectName(u"layoutColumns"_s);
    setAccessibleName(tr("Columns of the list"));
    setHorizontalHeaderLabels({tr("Column"), tr("Heading in the file")});
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kControlHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setMinimumHeight(kDropDownRows * kControlHeight);
    connect(this, &QTableWidget::itemChanged, this, &LayoutColumns::changed);
    const auto moveBy = [this](Qt::Key key, Way way) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, way] { move(way); });
    };
    moveBy(Qt::Key_Up, Way::Up);
    moveBy(Qt::Key_Down, Way::Down);
}

void LayoutColumns::setLine(int row, const app::LayoutColumn& column, Qt::CheckState state)
{
    auto what = std::make_unique<QTableWidgetItem>(labelFor(column.column));
    what->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    what->setCheckState(state);
    what->setData(Qt::UserRole, static_cast<int>(column.column));
    auto heading = std::make_unique<QTableWidgetItem>(column.heading);
    heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
    setItem(row, What, what.release());
    setItem(row, Heading, heading.release());
}

void LayoutColumns::setColumns(const QList<app::LayoutColumn>& columns)
{
    const QSignalBlocker quiet(this);
    const QList<app::BranchColumn> all = app::branchColumns();
    setRowCount(static_cast<int>(all.size()));
    int row = 0;
    for (const app::LayoutColumn& one : columns)
        setLine(row++, one, Qt::Checked);
    for (const app::BranchColumn column : all) {
        const bool isThere =
            std::any_of(columns.begin(), columns.end(),
                        [column](const app::LayoutColumn& one) { return one.column == column; });
        if (!isThere)
            setLine(row++, {column, app::wordOf(column)}, Qt::Unchecked);
    }
    setCurrentCell(0, What);
}

QList<app::LayoutColumn> LayoutColumns::columns() const
{
    QList<app::LayoutColumn> columns;
    for (int row = 0; row < rowCount(); ++row) {
        const QTableWidgetItem* what = item(row, What);
        if (what->checkState() == Qt::Checked)
            columns.append({static_cast<app::BranchColumn>(what->data(Qt::UserRole).toInt()),
                            item(row, Heading)->text().simplified()});
    }
    return columns;
}

void LayoutColumns::swap(int one, int other)
{
    for (const int column : {What, Heading}) {
        QTableWidgetItem* first = takeItem(one, column);
        QTableWidgetItem* second = takeItem(other, column);
        setItem(one, column, second);
        setItem(other, column, first);
    }
}

void LayoutColumns::move(Way way)
{
    const int row = currentRow();
    const int to = way == Way::Up ? row - 1 : row + 1;
    if (row < 0 || to < 0 || to >= rowCount())
        return;
    {
        const QSignalBlocker quiet(this);
        swap(row, to);
    }
    setCurrentCell(to, currentColumn());
    emit changed();
}

} // namespace ui
