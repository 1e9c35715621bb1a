/// What a sponsor paid for the people on its approved list.
#include "app/services/sponsors/paying.h"
#include "app/services/sponsors/sponsors.h"
#include "app/services/storedworkers.h"
#include "app/store/register.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The months that were paid for already out of this sponsorship.
Result<QList<MonthSpan>> paidOutOf(Connection& connection, const WorkerId& worker,
                                   const QString& sponsorship)
{
    const auto evidence = storedEvidence(connection, worker);
    if (!evidence)
        return evidence.error();
    QList<MonthSpan> paid;
    for (const Evidence& one : *evidence) {
        if (!one.paidFrom.isEmpty() && one.sponsorship == sponsorship)
            paid << MonthSpan{Month::fromText(one.paidFrom), Month::fromText(one.coveredUntil)};
    }
    return paid;
}

/// Everybody's share of one payment.
class ListPayment {
public:
    ListPayment(Session& session, const Sponsorship& terms, const Evidence& payment)
        : m_session(session), m_terms(terms), m_payment(payment), m_paying(session)
    {
    }

    Result<void> add(const Beneficiary& place)
    {
        const MonthSpan wanted =
            sharedBy({Month::fromText(m_payment.paidFrom), Month::fromText(m_payment.coveredUntil)},
                     {Month::fromText(place.fromMonth), Month::fromText(place.untilMonth)});
        if (place.choice == u"excluded" || !wanted.isValid())
            return {};
        const auto worker = m_paying.workerAt(WorkerId::fromText(place.worker));
        if (!worker)
            return worker.error().code == ErrorCode::NotFound ? Result<void>() : worker.error();
        auto paid = paidOutOf(m_session.store().connection(), worker->id, m_payment.sponsorship);
        if (!paid)
            return paid.error();
        // Whoever records the rest of a list again does not pay the others twice, confirmed or not.
        MonthSpan months = longestFree(wanted, *paid);
        paidBefore += months.isValid() ? 0 : 1;
        for (; months.isValid(); months = longestFree(wanted, *paid)) {
            addDue(*worker, months);
            *paid << months;
        }
        return {};
    }

    QList<Due> dues;
    std::int64_t paidBefore = 0;

private:
    void addDue(const Worker& worker, const MonthSpan& months)
    {
        Evidence one = m_payment;
        one.paidFrom = months.from.text();
        one.coveredUntil = months.until.text();
        PriceRequest price = priceRequestFor(worker, one);
        if (m_terms.basis == u"lowest")
            price.income.reset();
        dues.append({worker.id, one, price});
    }

    Session& m_session;
    const Sponsorship& m_terms;
    const Evidence& m_payment;
    Paying m_paying;
};

} // namespace

Result<ManyPaid> recordSponsorPayment(Session& session, const SponsorshipId& id,
                                      const Evidence& wanted, Warnings warnings,
                                      JobContext& context)
{
    if (const auto allowed = session.allows(Action::RecordEvidence); !allowed)
        return allowed.error();
    const auto line = sponsorshipLine(session, id);
    if (!line)
        return line.error();
    const Sponsorship& terms = line->sponsorship;
    if (!line->isApproved() || terms.purpose != u"contribution")
        return Error{ErrorCode::Invalid, u"not approved"_s};
    Evidence payment = tidiedPayment(wanted);
    payment.sponsorship = id.text();
    payment.payer = payerOf(line->sponsor.kind);
    payment.programmes = terms.programmes;
    payment.amount.reset();
    ManyPaid refused;
    refused.problems = problemsForMany(payment, session.clock().today(), warnings);
    if (!refused.problems.isEmpty())
        return refused;
    const auto places = beneficiaries(session, id);
    if (!places)
        return places.error();
    ListPayment list(session, terms, payment);
    for (const Beneficiary& place : *places) {
        if (const auto added = list.add(place); !added)
            return added.error();
    }
    auto many = payAll(session, std::move(list.dues), warnings, context);
    if (many)
        many->paidBefore = list.paidBefore;
    return many;
}

} // namespace app
