/// Inside of allocating: walks over the workers of an area and tells who may have a place, at what cost.
#pragma once

#include "app/base/job.h"
#include "app/domain/pricing.h"
#include "app/services/sponsors/sponsors.h"

#include <QMap>

namespace app {

/// What a place in a sponsorship costs: one price for the ranking, the list that stands, its report and its payments.
class PlacePricing {
public:
    /// `line` and the session outlive it.
    PlacePricing(const Session& session, const SponsorshipLine& line);

    /// Nothing when it cannot be priced. Where the lowest basis was agreed to, nobody is said to be on it for want of an
    /// income.
    std::optional<Price> of(const Worker& worker, const MonthSpan& months);

private:
    const Sponsorship& m_terms;
    QString m_payer;
    Pricing m_pricing;
};

struct Applicants {
    QList<Applicant> all;
    std::int64_t candidates = 0;
    QMap<Unfit, std::int64_t> unfit; ///< the first reason of each
};
/// `marks` of beneficiaries(): who was left out by hand is none, who was put in need not meet what the sponsor asks for.
Result<Applicants> applicantsFor(Session& session, const SponsorshipLine& line,
                                 const QList<Beneficiary>& marks, JobContext& context);

/// Months that somebody pays for already, by the record that stands for the person: recorded payments, and places in other
/// approved sponsorships.
Result<QHash<QUuid, QList<MonthSpan>>> takenMonths(Session& session,
                                                   const Sponsorship& sponsorship);

} // namespace app
