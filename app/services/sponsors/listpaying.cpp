/// What a sponsor paid for the people on its approved list.
#include "app/services/privacy/deadline.h"
#include "app/services/sponsors/applicants.h"
#include "app/services/sponsors/paying.h"
#include "app/services/sponsors/sponsors.h"
#include "app/services/storedworkers.h"
#include "app/store/register.h"

#include <algorithm>

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

/// Of these months those up to the one in which somebody left or withdrew the consent; not valid = none.
MonthSpan whileHere(const Worker& worker, MonthSpan months)
{
    const auto endWith = [&months](QDate day) {
        months.until = std::min(months.until, Month::of(day));
    };
    if (!worker.situation.isEmpty())
        endWith(QDate::fromString(worker.situationDate, Qt::ISODate));
    if (hasWithdrawnConsent(worker))
        endWith(momentFrom(worker.consentWithdrawn).date());
    return months.isValid() ? months : MonthSpan();
}

/// Everybody's share of one payment.
class ListPayment {
public:
    ListPayment(Session& session, const SponsorshipLine& line, const Evidence& payment)
        : m_session(session),
          m_terms(line.sponsorship),
          m_payment(payment),
          m_paying(session),
          m_pricing(session, line)
    {
    }

    Result<void> add(const Beneficiary& place)
    {
        const MonthSpan wanted =
            sharedBy({Month::fromText(m_payment.paidFrom), Month::fromText(m_payment.coveredUntil)},
                     {Month::fromText(place.fromMonth), Month::fromText(place.untilMonth)});
        if (place.choice == u"excluded" || !wanted.isValid())
            return {};
        const WorkerId id = WorkerId::fromText(place.worker);
        const auto worker = m_paying.workerAt(id);
        if (!worker && worker.error().code != ErrorCode::NotFound)
            return worker.error();
        const MonthSpan here = worker ? whileHere(*worker, wanted) : MonthSpan();
        if (here != wanted)
            notHere << id;
        if (!here.isValid())
            return {};
        auto paid = paidOutOf(m_session.store().connection(), worker->id, m_payment.sponsorship);
        if (!paid)
            return paid.error();
        // Whoever records the rest of a list again does not pay the others twice, confirmed or not.
        MonthSpan months = longestFree(here, *paid);
        paidBefore += months.isValid() ? 0 : 1;
        for (; months.isValid(); months = longestFree(here, *paid)) {
            addDue(place, *worker, months);
            *paid << months;
        }
        return {};
    }

    QList<Due> dues;
    QList<WorkerId> notHere;
    std::int64_t paidBefore = 0;

private:
    void addDue(const Beneficiary& place, const Worker& worker, const MonthSpan& months)
    {
        Due due{worker.id, m_payment, {}, {}, {}};
        due.payment.paidFrom = months.from.text();
        due.payment.coveredUntil = months.until.text();
        due.price = priceRequestFor(worker, due.payment);
        if (m_terms.basis == u"lowest")
            due.price.income.reset();
        const MonthSpan given{Month::fromText(place.fromMonth), Month::fromText(place.untilMonth)};
        if (months == given) {
            due.agreed = place.cost;
        } else if (place.cost) {
            // What some of the months come to was approved with the whole: it still has to be the same price.
            const auto now = m_pricing.of(worker, given);
            if (!now || now->total != *place.cost)
                due.doubts << PaymentDoubt::ApprovedDiffers;
        }
        dues << due;
    }

    Session& m_session;
    const Sponsorship& m_terms;
    const Evidence& m_payment;
    Paying m_paying;
    PlacePricing m_pricing;
};

/// As on the list: where the budget ends, it is the last ones who are asked about.
void sortByRank(QList<Beneficiary>& places)
{
    std::ranges::sort(places, [](const Beneficiary& a, const Beneficiary& b) {
        const auto one = a.rank.value_or(0);
        const auto other = b.rank.value_or(0);
        return one != other ? one < other : a.worker < b.worker;
    });
}

} // namespace

Result<ManyPaid> recordSponsorPayment(Session& session, const SponsorshipId& id,
                                      const Evidence& wanted, Warnings warnings,
                                      JobContext& context)
{
    if (const auto allowed = session.allows(Action::KeepSponsors); !allowed)
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
    auto places = beneficiaries(session, id);
    if (!places)
        return places.error();
    sortByRank(*places);
    ListPayment list(session, *line, payment);
    for (const Beneficiary& place : std::as_const(*places)) {
        if (const auto added = list.add(place); !added)
            return added.error();
    }
    std::optional<std::int64_t> left;
    if (terms.budget)
        left = *terms.budget - line->paid;
    auto many = payAll(session, std::move(list.dues), warnings, context, left);
    if (!many)
        return many.error();
    many->paidBefore = list.paidBefore;
    many->notHere = list.notHere;
    return many;
}

} // namespace app
