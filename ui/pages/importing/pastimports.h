/// The lists that were taken in here, newest first, each to be undone.
#pragma once

#include "app/services/imports.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;
class ImportUndo;
class SimpleTable;

class PastImports final : public QWidget {
    Q_OBJECT

public:
    PastImports(Desk& desk, ImportUndo* undo, QWidget* parent);

    void refresh();

private:
    void showChosen();
    const app::PastImport* chosen() const;

    Desk& m_desk;
    ImportUndo* m_undo;
    QLabel* m_empty;
    SimpleTable* m_table;
    QPushButton* m_button;
    QList<app::PastImport> m_imports;
};

} // namespace ui
