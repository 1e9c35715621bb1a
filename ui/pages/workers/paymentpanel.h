/// The same payment for many chosen workers, typed once: each at their own price.
#pragma once

#include "app/services/sponsors/payments.h"
#include "ui/widgets/card.h"

namespace ui {

class ListWork;
class PaymentForm;

class PaymentPanel final : public QWidget {
    Q_OBJECT

public:
    PaymentPanel(ListWork& work, QWidget* parent);

    /// For the workers with these keys, whatever is chosen later.
    void open(const QList<std::int64_t>& keys);

signals:
    void opened();
    /// Saved or put away.
    void closed();

private:
    /// Who was asked about, with the first few names.
    struct Done {
        app::ManyPaid paid;
        QStringList names;
    };
    void showCount();
    void save(const app::Evidence& payment, app::Warnings warnings);
    void take(const Done& done);

    ListWork& m_work;
    Card* m_card;
    PaymentForm* m_form;
    QList<app::WorkerId> m_workers; ///< who is still to be paid for
};

} // namespace ui
