/// The rows of a list that would be taken in, one outcome at a time: number, name, what happens, why.
#pragma once

#include "app/services/importpreview.h"

#include <QAbstractTableModel>

namespace ui {

class ImportRowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Name, What, Why, ColumnCount };

    /// `occupations` outlives this.
    ImportRowsModel(const app::OccupationTable& occupations, QObject* parent);

    void setPreview(app::ImportPreview preview);
    const app::ImportPreview& preview() const { return m_preview; }
    void narrowTo(const app::ImportPreview::Wanted& wanted);
    app::PreviewRow rowAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(int row, int column) const;

    const app::OccupationTable& m_occupations;
    app::ImportPreview m_preview;
    std::vector<int> m_positions;
};

} // namespace ui
