/// Payments: what was recorded, newest first, and writing down another.
#pragma once

#include "app/services/sponsors/payments.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class Card;
class Desk;
class EmptyState;
class MessageBar;
class PaymentForm;
class SimpleTable;
class WorkerPicker;

class PaymentsView final : public QWidget {
    Q_OBJECT

public:
    PaymentsView(Desk& desk, QWidget* parent);

    void refresh();
    /// The payments of this worker, with the form for another.
    void pay(const app::WorkerId& worker);
    void shown();

private:
    QWidget* makeTable();
    void record(const app::Evidence& payment, app::Warnings warnings);
    void show(const app::Payments& payments);
    void drop();
    void offer();
    const app::PaymentLine* selected() const;

    Desk& m_desk;
    MessageBar* m_message;
    WorkerPicker* m_picker;
    Card* m_formCard;
    PaymentForm* m_form;
    EmptyState* m_empty;
    QWidget* m_list = nullptr;
    QComboBox* m_payer = nullptr;
    QPushButton* m_all = nullptr;
    SimpleTable* m_table = nullptr;
    QLabel* m_total = nullptr;
    QPushButton* m_drop = nullptr;
    QPushButton* m_open = nullptr;
    app::WorkerId m_worker; ///< whose payments are shown; not valid = everybody's
    app::WorkerId m_payee;  ///< whom the form is for, whoever's payments are shown meanwhile
    app::Payments m_payments;
};

} // namespace ui
