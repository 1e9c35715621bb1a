/// A payment as it stands on the receipt: months, amount, day, who paid and how.
#pragma once

#include "app/domain/sponsors.h"
#include "app/services/sponsors/payments.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Desk;
class FieldRow;
class GroupedEdit;

class PaymentForm final : public QWidget {
    Q_OBJECT

public:
    /// Its fields are called `prefix` with "From", "Until" and so on: two may stand on one page.
    PaymentForm(Desk& desk, const QString& prefix, QWidget* parent);

    /// For this worker, from the month after the last known to be paid.
    void begin(const app::Worker& worker, app::Month coveredUntil);
    /// What a sponsor paid for all on its list: each at their price, so neither amount nor payer is asked.
    void beginFor(const app::Sponsorship& sponsorship);
    /// The same months by the same payer for several workers, each at their price: no amount is asked.
    void beginForChosen();
    app::Evidence payment() const;
    /// Beside their fields; with doubts the note must answer, and saving again confirms.
    void show(const app::PaymentCheck& check);
    void setSaving(bool saving);

signals:
    void saveRequested(const app::Evidence& payment, app::Warnings warnings);
    void closed();

private:
    enum class Whose { One, List, Chosen };
    FieldRow* addRow(const QString& label, QWidget* editor, const char* name);
    void lay();
    void clear(QDate today);
    void save();
    void edited();
    void showPrice();
    FieldRow* rowOf(app::PaymentProblem problem) const;

    Desk& m_desk;
    QString m_prefix;
    app::Worker m_worker;
    Whose m_whose = Whose::One;
    bool m_isAsked = false;
    QLineEdit* m_from;
    QLineEdit* m_until;
    GroupedEdit* m_amount;
    QLineEdit* m_day;
    QComboBox* m_programmes;
    QComboBox* m_payer;
    QComboBox* m_channel;
    QLineEdit* m_reference;
    QLineEdit* m_member;
    QLineEdit* m_note;
    FieldRow* m_fromRow = nullptr;
    FieldRow* m_untilRow = nullptr;
    FieldRow* m_amountRow = nullptr;
    FieldRow* m_dayRow = nullptr;
    FieldRow* m_programmesRow = nullptr;
    FieldRow* m_payerRow = nullptr;
    FieldRow* m_channelRow = nullptr;
    FieldRow* m_referenceRow = nullptr;
    FieldRow* m_memberRow = nullptr;
    FieldRow* m_noteRow = nullptr;
    QPushButton* m_save;
};

} // namespace ui
