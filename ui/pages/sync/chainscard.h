/// Each device that files are exchanged with, as a chain: the last number, what is missing, since when it is silent, and
/// what became of the records it sent.
#pragma once

#include "app/services/chains.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Card;
class Desk;
class SimpleTable;

class ChainsCard final : public QWidget {
    Q_OBJECT

public:
    ChainsCard(Desk& desk, QWidget* parent);

    void refresh();

private:
    void show(const QList<app::Chain>& chains);

    Desk& m_desk;
    bool m_isOffice;
    QLabel* m_none;
    SimpleTable* m_table;
    QPushButton* m_save;
};

} // namespace ui
