/// The visiting list as a table: everybody to be visited, a house after the other.
#pragma once

#include "app/domain/occupation.h"
#include "app/services/outreach/visitlist.h"

#include <QAbstractTableModel>

namespace ui {

class VisitModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { House, Name, Where, Last, Need, ColumnCount };

    VisitModel(const app::OccupationTable& occupations, QObject* parent);

    /// `today` decides how late somebody is.
    void setStops(QList<app::VisitStop> stops, QDate today);
    const QList<app::VisitStop>& stops() const { return m_stops; }
    /// Null for a row that is not there.
    const app::VisitStop* stopAt(int row) const;
    /// -1 when the worker is not in the list.
    int rowOf(const app::WorkerId& worker) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(int row, int column) const;
    QVariant decorationOf(const app::VisitStop& stop, int column) const;

    const app::OccupationTable& m_occupations;
    QList<app::VisitStop> m_stops;
    QDate m_today;
};

} // namespace ui
