/// The lists written for the branch before, and the step that counts: saying that one was handed over.
#pragma once

#include "app/services/branchlists.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Desk;
class FieldRow;
class SimpleTable;

class ListHistory final : public QWidget {
    Q_OBJECT

public:
    ListHistory(Desk& desk, QWidget* parent);

    void show(const QList<app::BranchList>& lists);
    /// The one somebody has just written.
    void choose(std::int64_t id);

signals:
    void handOverAsked(std::int64_t id, const QDate& on);

private:
    const app::BranchList* current() const;
    void showCurrent();
    void ask();

    Desk& m_desk;
    QList<app::BranchList> m_lists;
    QLabel* m_none;
    SimpleTable* m_table;
    QLineEdit* m_day;
    FieldRow* m_dayRow;
    QPushButton* m_handOver;
};

} // namespace ui
