/// The workers a search found, for a drop-down list.
#pragma once

#include "app/services/listing.h"

#include <QAbstractListModel>

namespace ui {

class FoundWorkers final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit FoundWorkers(QObject* parent) : QAbstractListModel(parent) {}

    void setLines(const QList<app::WorkerLine>& lines);
    const app::WorkerLine& line(const QModelIndex& index) const { return m_lines.at(index.row()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: the name; AccessibleTextRole: name, status word and place in one sentence.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<app::WorkerLine> m_lines;
};

} // namespace ui
