/// Fields where two people wrote different values: both stand here until somebody chooses.
#pragma once

#include <QWidget>

namespace ui {

class Card;
class Desk;
class SimpleTable;

class ConflictsCard final : public QWidget {
    Q_OBJECT

public:
    ConflictsCard(Desk& desk, QWidget* parent);

    void refresh();

private:
    Desk& m_desk;
    Card* m_card;
    SimpleTable* m_table;
};

} // namespace ui
