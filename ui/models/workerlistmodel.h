/// A list of workers of any length: holds row keys only, reads what is on screen.
#pragma once

#include "app/services/listing.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace ui {

class WorkerListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Nik, Area, Occupation, Phone, Status, CoveredUntil, ColumnCount };
    /// The status of the Status column, for its delegate.
    static constexpr int StatusRole = Qt::UserRole;
    /// Reads lines by key, in that order; short enough for the GUI thread. An error shows as empty rows.
    using Lines =
        std::function<app::Result<QList<app::WorkerLine>>(const QList<std::int64_t>& keys)>;
    /// The official name of an occupation code.
    using OccupationName = std::function<QString(const QString& code)>;

    WorkerListModel(Lines lines, OccupationName occupationName, QObject* parent);

    /// Shows another list from its top.
    void setKeys(QList<std::int64_t> keys);
    /// The rows hold something else now: they are read again when they are next painted.
    void rereadRows();

    /// Nothing for a row that is not there or cannot be read.
    std::optional<app::WorkerLine> lineAt(int row) const;
    /// 0 for a row that is not there.
    std::int64_t keyAt(int row) const;
    /// The row that shows what `key` names, or -1.
    int rowOfKey(std::int64_t key) const;
    /// What a column says about a worker.
    QString textOf(const app::WorkerLine& line, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QList<app::WorkerLine>& page(int number) const;

    Lines m_lines;
    OccupationName m_occupationName;
    QList<std::int64_t> m_keys;
    // Read while painting, which Qt does through const functions.
    mutable QHash<int, QList<app::WorkerLine>> m_pages;
    mutable QList<int> m_pageOrder;
};

} // namespace ui
