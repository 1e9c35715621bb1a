/// Where the table of a residents' list is and what its columns hold: found, remembered, and to be put right.
#pragma once

#include "app/services/importing.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace ui {

class ColumnChooser;

class ResidentColumnsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ResidentColumnsPanel(QWidget* parent);

    /// What was found in a file, to be confirmed or put right.
    void show(const app::ImportLook& look);
    /// Says what is missing and puts the focus there; true when nothing is.
    bool check();
    /// Names every field, also those that are not in the file; without words.
    app::ResidentMapping mapping() const;
    /// "NIK, Name …": the fields that have a column.
    QString summary() const;

signals:
    /// By the person: what was looked at no longer holds.
    void changed();
    /// Another tab or row was chosen: the file has to be looked at anew.
    void placeChanged(const app::ResidentMapping& place);

private:
    QWidget* placeRow();

    QComboBox* m_sheet;
    QSpinBox* m_headingRow;
    QComboBox* m_dayOrder;
    ColumnChooser* m_chooser;
    QLabel* m_problem;
};

} // namespace ui
