/// The worker's heirs: one block each, added and taken off at will; problems beside the fields.
#pragma once

#include "app/domain/heir.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class FieldRow;
class GroupedEdit;

class HeirsEditor final : public QWidget {
    Q_OBJECT

public:
    explicit HeirsEditor(QWidget* parent);

    /// As typed, blank ones included.
    QList<app::Heir> heirs() const;
    void setHeirs(const QList<app::Heir>& heirs);
    /// Marks what is wrong; true when something is.
    bool showProblems();
    /// To the first field that is marked.
    void focusProblem();
    /// "Siti (Suami atau istri), Budi (Anak)".
    QString summary() const;

signals:
    void edited();

private:
    struct Line {
        app::Heir heir; ///< as it was filled in: holds the id
        QWidget* box = nullptr;
        QLineEdit* name = nullptr;
        QComboBox* relation = nullptr;
        GroupedEdit* nik = nullptr;
        QLineEdit* phone = nullptr;
        QList<FieldRow*> rows; ///< name, relation, NIK, phone
    };

    void add(const app::Heir& heir);
    void remove(const QWidget* box);
    static app::Heir heirIn(const Line& line);
    static FieldRow* rowOf(const Line& line, app::HeirProblem problem);

    QVBoxLayout* m_column;
    QList<Line> m_lines;
    int m_made = 0; ///< numbers the object names
    bool m_attempted = false;
};

} // namespace ui
