/// Who is not on the list for the branch, and why: a chip for each reason with its count, the people below.
#pragma once

#include "app/services/branchselection.h"

#include <QWidget>

class QLabel;

namespace ui {

class ChipBar;
class SimpleTable;

class LeftOutList final : public QWidget {
    Q_OBJECT

public:
    explicit LeftOutList(QWidget* parent);

    void show(const QList<app::LeftOut>& leftOut);

signals:
    /// Somebody wants to look at this one, to mend what is missing.
    void opened(const app::WorkerId& worker);

private:
    void showReason(const QString& reason);
    void openRow(int row);

    QList<app::LeftOut> m_all;
    QList<app::WorkerId> m_shown; ///< of the rows
    ChipBar* m_reasons;
    SimpleTable* m_table;
    QLabel* m_more;
};

} // namespace ui
