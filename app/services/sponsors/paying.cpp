#include "app/services/sponsors/paying.h"

#include "app/domain/nik.h"
#include "app/domain/region.h"
#include "app/services/storedworkers.h"
#include "app/store/register.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

Evidence tidiedPayment(Evidence payment)
{
    for (QString Evidence::*field :
         {&Evidence::asOf, &Evidence::coveredUntil, &Evidence::paidFrom, &Evidence::channel,
          &Evidence::payer, &Evidence::reference, &Evidence::note})
        payment.*field = (payment.*field).simplified();
    payment.memberNumber = cleanedNik(payment.memberNumber);
    payment.source = u"receipt"_s;
    payment.state.clear();
    payment.removed.clear();
    payment.id = {};
    return payment;
}

Paying::Paying(Session& session) : m_session(session), m_pricing(session.reference().contributions)
{
}

Result<Worker> Paying::workerAt(const WorkerId& id)
{
    const auto found = StoredWorkers(m_session.store().connection()).find(id.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    if (!covers(m_session.scope(), (*found)->scope))
        return Error{ErrorCode::OutOfScope, u"a worker of another area"_s};
    return workerOf(**found);
}

Result<PaymentCheck> Paying::check(const WorkerId& id, const Evidence& payment)
{
    const auto worker = workerAt(id);
    if (!worker)
        return worker.error();
    PaymentCheck check;
    check.problems = paymentProblems(payment, m_session.clock().today());
    check.expected = priceFor(*worker, payment);
    const MonthSpan months{Month::fromText(payment.paidFrom),
                           Month::fromText(payment.coveredUntil)};
    if (!months.isValid())
        return check;
    const auto evidence = storedEvidence(m_session.store().connection(), id);
    if (!evidence)
        return evidence.error();
    // Only another payment. What the branch or JMO says to be paid is most often this very payment, seen before its receipt
    // was written down.
    for (const Evidence& one : *evidence) {
        const MonthSpan paid{Month::fromText(one.paidFrom), Month::fromText(one.coveredUntil)};
        const MonthSpan both = paid.isValid() ? sharedBy(months, paid) : MonthSpan();
        if (both.isValid() && !check.paidAlready.contains(both))
            check.paidAlready << both;
    }
    if (check.expected && payment.amount && *payment.amount != check.expected->total)
        check.doubts << PaymentDoubt::AmountDiffers;
    if (!check.paidAlready.isEmpty())
        check.doubts << PaymentDoubt::PaidAlready;
    return check;
}

Result<void> Paying::write(Journal& journal, const WorkerId& worker, Evidence& payment,
                           Changes& changes, Edits& edits)
{
    const auto found = journal.projection().table(workerKind()).find(worker.uuid());
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, u"no such worker"_s};
    payment.worker = worker.text();
    const auto kept = keepWithin(journal, evidenceKind(), payment, (*found)->scope, changes, edits);
    changes.kinds.insert(workerKind().name);
    changes.records.insert(worker.uuid());
    return kept;
}

namespace {

template <typename T>
void addEach(QList<T>& all, const QList<T>& some)
{
    for (const T& one : some) {
        if (!all.contains(one))
            all << one;
    }
}

/// What is asked about somebody's payment, noted in `many`; whether it may be written all the same.
class Judging {
public:
    Judging(Session& session, Paying& paying, Warnings warnings, std::optional<std::int64_t> left)
        : m_paying(paying),
          m_pricing(session.reference().contributions),
          m_warnings(warnings),
          m_left(left)
    {
    }

    Result<bool> judge(Due& due, ManyPaid& many)
    {
        const bool isAtItsPrice = !due.payment.amount;
        if (isAtItsPrice)
            due.payment.amount = due.agreed;
        if (const auto price = m_pricing.of(due.price); price && !due.payment.amount)
            due.payment.amount = price->total;
        if (!due.payment.amount)
            return false;
        auto check = m_paying.check(due.worker, due.payment);
        if (!check)
            return check.error();
        // A sponsor's price may stand on another basis than the worker's income: that is its agreement, no doubt.
        if (isAtItsPrice)
            check->doubts.removeAll(PaymentDoubt::AmountDiffers);
        if (!check->problems.isEmpty())
            return false;
        addEach(due.doubts, check->doubts);
        if (m_left && many.amount + *due.payment.amount > *m_left)
            due.doubts << PaymentDoubt::OverBudget;
        if (due.doubts.isEmpty() || m_warnings == Warnings::Confirmed)
            return true;
        addEach(many.doubts, due.doubts);
        addEach(many.paidAlready, check->paidAlready);
        return false;
    }

private:
    Paying& m_paying;
    Pricing m_pricing;
    Warnings m_warnings;
    std::optional<std::int64_t> m_left;
};

} // namespace

Result<ManyPaid> payAll(Session& session, QList<Due> dues, Warnings warnings, JobContext& context,
                        std::optional<std::int64_t> left)
{
    auto journal = Journal::begin(session.store().connection(), session.writer());
    if (!journal)
        return journal.error();
    Paying paying(session);
    Judging judging(session, paying, warnings, left);
    ManyPaid many;
    std::int64_t done = 0;
    for (Due& due : dues) {
        if (context.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        context.progress(++done, dues.size());
        const auto isFine = judging.judge(due, many);
        if (!isFine)
            return isFine.error();
        if (!*isFine) {
            many.passedOver << due.worker;
            continue;
        }
        const auto written =
            paying.write(*journal, due.worker, due.payment, many.changes, many.edits);
        if (!written)
            return written.error();
        ++many.workers;
        many.amount += due.payment.amount.value_or(0);
    }
    if (many.workers == 0)
        return many; // nothing is written, and nothing stands in the log
    if (const auto committed = journal->commit(); !committed)
        return committed.error();
    return many;
}

QList<PaymentProblem> problemsForMany(const Evidence& payment, QDate today, Warnings warnings)
{
    Evidence whole = payment;
    whole.amount = payment.amount.value_or(1);
    auto problems = paymentProblems(whole, today);
    if (!payment.memberNumber.isEmpty() && !problems.contains(PaymentProblem::BadMemberNumber))
        problems << PaymentProblem::BadMemberNumber;
    if (warnings == Warnings::Confirmed && payment.note.isEmpty())
        problems << PaymentProblem::ReasonMissing;
    return problems;
}

Result<ManyPaid> recordPaymentForMany(Session& session, const QList<WorkerId>& workers,
                                      const Evidence& wanted, Warnings warnings,
                                      JobContext& context)
{
    if (const auto allowed = session.allows(Action::RecordEvidence); !allowed)
        return allowed.error();
    const Evidence payment = tidiedPayment(wanted);
    ManyPaid refused;
    refused.problems = problemsForMany(payment, session.clock().today(), warnings);
    if (!refused.problems.isEmpty())
        return refused;
    Paying paying(session);
    QList<Due> dues;
    for (const WorkerId& id : workers) {
        const auto worker = paying.workerAt(id);
        if (!worker && worker.error().code != ErrorCode::NotFound)
            return worker.error();
        if (worker)
            dues.append({id, payment, priceRequestFor(*worker, payment), {}, {}});
    }
    return payAll(session, std::move(dues), warnings, context);
}

} // namespace app
