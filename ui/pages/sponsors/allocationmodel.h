/// The list of a sponsor: who has a place, the line where money or places end, and who is just below it.
#pragma once

#include "app/services/sponsors/allocating.h"

#include <QAbstractTableModel>

namespace ui {

class AllocationModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Rank, Name, Points, Why, Months, Cost, Running };

    explicit AllocationModel(QObject* parent) : QAbstractTableModel(parent) {}

    void setView(const app::AllocationView& view);
    /// Row of the line; -1 when nobody stands below it.
    int lineRow() const { return m_line; }
    /// Nothing for the line itself.
    const app::PlaceLine* place(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const app::PlaceLine& line, int column) const;
    QVariant lineData(int column, int role) const;

    QList<app::PlaceLine> m_places;
    QString m_lineText;
    int m_line = -1;
};

} // namespace ui
