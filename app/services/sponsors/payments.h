/// Payments of contributions. Each is evidence at the same time: that its months were paid for.
#pragma once

#include "app/base/job.h"
#include "app/domain/pricing.h"
#include "app/services/registration.h"
#include "app/services/sponsors/keeping.h"
#include "app/services/statuses.h"

namespace app {

enum class PaymentProblem {
    DayMissing,
    DayInFuture,
    FromMissing,
    UntilMissing, ///< also before the first month, or more than ten years after it
    AmountMissing,
    ProgrammesUnknown,
    ChannelUnknown,
    PayerUnknown,
    BadMemberNumber, ///< not 11 digits (domain.md §2.7)
    ReasonMissing,   ///< something was asked about, and the note does not answer
};
QLatin1StringView wordOf(PaymentProblem problem);
/// What can be said without a register; a payment is an Evidence with paidFrom (evidence.h).
QList<PaymentProblem> paymentProblems(const Evidence& payment, QDate today);

/// Asked about, never refused: the officer says why in the note.
enum class PaymentDoubt {
    AmountDiffers, ///< from what the rules say (pricing.h)
    PaidAlready,   ///< some of its months are, by another payment
    // Of a payment for a list:
    ApprovedDiffers, ///< it is not the price that was approved
    OverBudget,
};
QLatin1StringView wordOf(PaymentDoubt doubt);

struct PaymentCheck {
    QList<PaymentProblem> problems;
    QList<PaymentDoubt> doubts;
    std::optional<Price> expected; ///< nothing while months or programmes are not known
    QList<MonthSpan> paidAlready;  ///< of its months
};
/// Before it is written: what it should cost, and what would be asked. NotFound.
Result<PaymentCheck> checkPayment(Session& session, const WorkerId& worker,
                                  const Evidence& payment);

struct PaymentRecorded {
    Evidence payment;  ///< as stored
    StatusLine status; ///< the new answer
    Changes changes;
    Edits edits;
};
/// With Warnings::Ask anything doubtful comes back instead of being written; with Confirmed the note must say why.
Result<std::variant<PaymentRecorded, PaymentCheck>>
recordPayment(Session& session, const WorkerId& worker, const Evidence& payment, Warnings warnings);

struct ManyPaid {
    std::int64_t workers = 0;
    std::int64_t amount = 0;
    QList<WorkerId>
        passedOver; ///< something of theirs would have been asked about, or cannot be priced
    QList<PaymentDoubt> doubts;   ///< what would have been; each once
    QList<MonthSpan> paidAlready; ///< likewise
    /// Of a list: who was erased, moved, died or withdrew the consent, so that months after that were left out.
    QList<WorkerId> notHere;
    std::int64_t paidBefore = 0;    ///< of a list: whose months were all paid out of it before
    QList<PaymentProblem> problems; ///< nothing was written
    Changes changes;
    Edits edits;
};
/// The same payment for each of them, all in one transaction; without an amount, each at their own price. Doubtful ones are
/// passed over and named, unless they were confirmed.
Result<ManyPaid> recordPaymentForMany(Session& session, const QList<WorkerId>& workers,
                                      const Evidence& payment, Warnings warnings,
                                      JobContext& context);
/// What a sponsor paid for everybody on its approved list: of the payment's months those that each has a place for and that
/// were not paid out of it yet, at the price that was approved. Invalid unless it was approved.
Result<ManyPaid> recordSponsorPayment(Session& session, const SponsorshipId& sponsorship,
                                      const Evidence& payment, Warnings warnings,
                                      JobContext& context);

/// Written by mistake. Forbidden when somebody else wrote it, for whoever does not keep the sponsors' lists.
Result<Kept<Evidence>> dropPayment(Session& session, const EvidenceId& payment);

struct PaymentFilter {
    WorkerId worker;           ///< with the records that were joined with it
    SponsorshipId sponsorship; ///< not valid = any
    QDate from;                ///< day of payment; likewise below
    QDate until;
    QString payer;
    int limit = 500;
};
struct PaymentLine {
    Evidence payment;
    WorkerId worker;           ///< who it stands for now
    QString name;              ///< empty for who was erased or withdrew the consent; likewise below
    QString nik;               ///< masked for whoever may not see them in lists
    bool mayBeDropped = false; ///< by whoever is at work
    /// Perhaps: somebody else wrote the same down before. It counts in no sum.
    bool isWrittenTwice = false;
};
struct Payments {
    QList<PaymentLine> lines; ///< newest first, no more than the limit
    std::int64_t count = 0;   ///< of all that count; likewise below
    std::int64_t amount = 0;
    std::int64_t writtenTwice = 0; ///< those that do not
};
Result<Payments> payments(Session& session, const PaymentFilter& filter);

/// What the price of a worker's contribution rests on; `payment` says months, payer and programmes.
PriceRequest priceRequestFor(const Worker& worker, const Evidence& payment);

} // namespace app
