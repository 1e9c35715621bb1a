/// What was sent and received, and what the receiver has confirmed.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;
class SimpleTable;

class DeliveriesCard final : public QWidget {
    Q_OBJECT

public:
    DeliveriesCard(Desk& desk, QWidget* parent);

    void refresh();

private:
    Desk& m_desk;
    SimpleTable* m_table;
    QPushButton* m_save;
    QLabel* m_none;
};

} // namespace ui
