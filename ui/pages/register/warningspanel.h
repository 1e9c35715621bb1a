/// The warnings that stand in the way of saving, all at once, for the officer to confirm with a reason.
#pragma once

#include "app/domain/workerproblems.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;

namespace ui {

class FieldRow;

class WarningsPanel final : public QFrame {
    Q_OBJECT

public:
    explicit WarningsPanel(QWidget* parent);

    /// Other warnings than before must be confirmed anew.
    void ask(const QList<app::FieldProblem>& warnings);
    void dismiss();
    /// Ticked, with a reason.
    bool isConfirmed() const;
    QString reason() const;
    /// Says what is missing for a confirmation, and puts the focus there.
    void showWhatIsMissing();

signals:
    void edited();

private:
    QList<app::FieldProblem> m_warnings;
    QLabel* m_list;
    QCheckBox* m_sure;
    QComboBox* m_reason;
    FieldRow* m_reasonRow;
};

} // namespace ui
