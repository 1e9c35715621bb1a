/// The answers to a list of NIKs, one row each, in the order asked.
#pragma once

#include "app/services/statuses.h"

#include <QAbstractTableModel>

namespace ui {

class WorkerStatusModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Nik, Name, Status, CoveredUntil, Evidence, ColumnCount };
    /// The status of the Status column, for its delegate.
    static constexpr int StatusRole = Qt::UserRole;

    explicit WorkerStatusModel(QObject* parent);

    void setLines(QList<app::ListedStatus> lines);
    const QList<app::ListedStatus>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<app::ListedStatus> m_lines;
};

} // namespace ui
