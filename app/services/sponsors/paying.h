/// Inside of payments: judges and writes one payment after the other, in the caller's transaction.
#pragma once

#include "app/services/sponsors/payments.h"

namespace app {

/// Without spaces around texts, as a receipt.
Evidence tidiedPayment(Evidence payment);

class Paying {
public:
    explicit Paying(Session& session);

    /// NotFound for somebody who is not here, or was taken out again. OutOfScope.
    Result<PaymentCheck> check(const WorkerId& worker, const Evidence& payment);
    /// What it costs by the rules; nothing when it cannot be priced.
    std::optional<Price> priceFor(const Worker& worker, const Evidence& payment)
    {
        return m_pricing.of(priceRequestFor(worker, payment));
    }
    Result<Worker> workerAt(const WorkerId& worker);
    /// Sets the payment's id, worker and area.
    Result<void> write(Journal& journal, const WorkerId& worker, Evidence& payment,
                       Changes& changes, Edits& edits);

private:
    Session& m_session;
    Pricing m_pricing;
};

/// Whom, and with what.
struct Due {
    WorkerId worker;
    Evidence payment;
    PriceRequest price;                 ///< what it costs when no amount is given
    std::optional<std::int64_t> agreed; ///< instead of that price
    QList<PaymentDoubt> doubts;         ///< that are there already
};
/// All in one transaction; nothing stands in the log when nobody's was written. `left`: of a budget, nothing = no end.
Result<ManyPaid> payAll(Session& session, QList<Due> dues, Warnings warnings, JobContext& context,
                        std::optional<std::int64_t> left = {});
/// The amount may be left open, and a member number belongs to one person.
QList<PaymentProblem> problemsForMany(const Evidence& payment, QDate today, Warnings warnings);

} // namespace app
