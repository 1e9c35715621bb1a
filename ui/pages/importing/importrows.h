/// The account of a list as chips, and below them the rows each one counts.
#pragma once

#include "app/services/importpreview.h"

#include <QWidget>

class QTableView;

namespace ui {

class ChipBar;
class ImportRowsModel;

class ImportRows final : public QWidget {
    Q_OBJECT

public:
    /// `occupations` outlives this.
    ImportRows(const app::OccupationTable& occupations, QWidget* parent);

    void show(app::ImportPreview preview);
    const app::ImportPreview& preview() const;

private:
    void addChips();
    void narrow(const QStringList& keys);

    ChipBar* m_chips;
    ImportRowsModel* m_model;
    QTableView* m_table;
};

} // namespace ui
