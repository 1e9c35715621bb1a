/// The table of the list of workers: its columns as somebody wants them, its selection by row keys.
#pragma once

#include "ui/pages/workers/listlook.h"

#include <QTableView>

namespace ui {

class WorkerListModel;

class WorkerTable final : public QTableView {
    Q_OBJECT

public:
    WorkerTable(WorkerListModel* model, QWidget* parent);

    /// From left to right as on screen.
    QList<int> shownColumns() const;
    /// Empty until somebody chose, moved or sized one by hand: then those that find no room come and go.
    QList<ColumnLook> ownColumns() const;
    void setOwnColumns(const QList<ColumnLook>& columns);
    /// Widths from what is on screen, the first time there is something. Not after setOwnColumns().
    void fitOnce();
    void fitToContents();
    /// Shows these as well for as long as a list is on that needs them; they are not part of ownColumns().
    void lend(const QList<int>& columns);
    void choose(int column);
    void drop(int column);
    /// Moves the column the cursor is in to the left (-1) or right (1).
    void moveCurrentColumn(int by);
    void showSort(const ListSort& sort);

    /// However many, in the order of the rows; looks at ranges, not at rows.
    QList<std::int64_t> selectedKeys() const;
    int selectedCount() const;
    /// Selects these rows, ascending, and makes `current` the one with the cursor (-1 = none).
    void selectRows(const QList<int>& rows, int current);

    int sizeHintForColumn(int column) const override;

signals:
    /// By hand.
    void columnsChanged();
    void sortAsked(int column);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void takeAsOwn();
    void arrange();
    void dropWhatFindsNoRoom();
    int leftForName() const;
    QList<QItemSelectionRange> selectedRanges() const;

    WorkerListModel* m_model;
    QList<int> m_lent;
    ListSort m_sort;
    bool m_isFitted = false;
    bool m_isOwn = false;
    bool m_isArranging = false; ///< moved and resized by this class, not by a hand
};

} // namespace ui
