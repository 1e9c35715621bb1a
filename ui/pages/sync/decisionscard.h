/// What a person has to decide: fields with two values, and records that look like one person.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Desk;

class DecisionsCard final : public QWidget {
    Q_OBJECT

public:
    DecisionsCard(Desk& desk, QWidget* parent);

    void refresh();

private:
    Desk& m_desk;
    QLabel* m_conflicts;
    QLabel* m_duplicates;
};

} // namespace ui
