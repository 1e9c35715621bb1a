/// A list of workers of any length: holds row keys only, reads what is on screen.
#pragma once

#include "ui/models/linetext.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace ui {

class WorkerListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The remembered look of the list names columns by these numbers: new ones go before the count.
    enum Column {
        Name,
        Nik,
        Area,
        Occupation,
        Phone,
        Status,
        CoveredUntil,
        DaysLeft,
        EvidenceAge,
        Reason,
        Situation,
        FamilyCard,
        BirthDate,
        Address,
        ColumnCount
    };
    /// The status of the Status column, for its delegate.
    static constexpr int StatusRole = Qt::UserRole;
    /// Reads lines by key, in that order; short enough for the GUI thread. An error shows as empty rows.
    using Lines =
        std::function<app::Result<QList<app::WorkerLine>>(const QList<std::int64_t>& keys)>;

    /// `facts.reason` is asked once for each refused worker that is painted.
    WorkerListModel(Lines lines, LineFacts facts, QObject* parent);

    /// Shows another list from its top.
    void setKeys(QList<std::int64_t> keys);
    /// The rows hold something else now: they are read again when they are next painted.
    void rereadRows();

    /// Nothing for a row that is not there or cannot be read.
    std::optional<app::WorkerLine> lineAt(int row) const;
    /// 0 for a row that is not there.
    std::int64_t keyAt(int row) const;
    /// All of them in order: shared, not copied.
    const QList<std::int64_t>& keys() const { return m_keys; }
    /// The row that shows what `key` names, or -1.
    int rowOfKey(std::int64_t key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QList<app::WorkerLine>& page(int number) const;
    QString textOn(const app::WorkerLine& line, int column) const;
    QString tooltipOn(const app::WorkerLine& line, int column) const;
    void forget();

    Lines m_lines;
    LineFacts m_facts;
    QList<std::int64_t> m_keys;
    // Read while painting, which Qt does through const functions.
    mutable QHash<int, QList<app::WorkerLine>> m_pages;
    mutable QList<int> m_pageOrder;
    mutable QHash<app::WorkerId, QString> m_reasons;
};

} // namespace ui
