/// What waits for the village head before it may leave; shown only where that is wanted (guarding/approval.h).
#pragma once

#include "app/services/guarding/approval.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;
class MessageBar;
class SimpleTable;

class ApprovalCard final : public QWidget {
    Q_OBJECT

public:
    ApprovalCard(Desk& desk, QWidget* parent);

    void refresh();

private:
    struct Found {
        app::ApprovalStanding standing;
        QList<app::Awaiting> waiting;
    };
    void show(const Found& found);
    void approve();

    Desk& m_desk;
    QLabel* m_text;
    SimpleTable* m_table;
    QPushButton* m_approve;
    MessageBar* m_message;
    QList<app::Awaiting> m_waiting;
    std::int64_t m_upto = 0; ///< the last change the head has before them
};

} // namespace ui
