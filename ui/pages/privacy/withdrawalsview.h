/// Who withdrew the consent, and what is to be done about it in how many hours.
#pragma once

#include "app/services/privacy/withdrawals.h"
#include "ui/pages/privacy/privacyview.h"

class QComboBox;
class QPushButton;

namespace ui {

class EmptyState;
class Card;
class SimpleTable;

class WithdrawalsView final : public PrivacyView {
    Q_OBJECT

public:
    WithdrawalsView(Desk& desk, QWidget* parent);

    void refresh() override;

private:
    void show(const QList<app::WithdrawnWorker>& people);
    const app::WithdrawnWorker* selected() const;
    void offer();
    void erase();
    void keep();
    void takeBack();

    QList<app::WithdrawnWorker> m_people;
    EmptyState* m_empty;
    Card* m_card;
    SimpleTable* m_table;
    QComboBox* m_reason;
    QList<QPushButton*> m_buttons;
};

} // namespace ui
