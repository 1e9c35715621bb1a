/// Who pays for those who cannot, and what each has agreed to.
#pragma once

#include "app/domain/allocation.h"
#include "app/services/sponsors/keeping.h"

namespace app {

/// Names of fields that must be filled or put right; empty = nothing.
QStringList sponsorProblems(const Sponsor& sponsor);
/// The same; "limit" when neither places nor budget end the list, "approved" when it was approved already.
QStringList sponsorshipProblems(const Sponsorship& sponsorship);
/// What the by-name list hangs on: no longer to be changed once it was approved.
bool hasSameTerms(const Sponsorship& one, const Sponsorship& other);

/// A new one when it has no id. Invalid when it has problems.
Result<Kept<Sponsor>> keepSponsor(Session& session, const Sponsor& sponsor);
/// Noted by mistake. Invalid while something it agreed to stands.
Result<Kept<Sponsor>> dropSponsor(Session& session, const SponsorId& sponsor);
/// By name. Without those noted by mistake.
Result<QList<Sponsor>> sponsors(Session& session);
/// NotFound.
Result<Sponsor> sponsorAt(Session& session, const SponsorId& sponsor);

/// Invalid when it has problems, or changes the terms of one that was approved.
Result<Kept<Sponsorship>> keepSponsorship(Session& session, const Sponsorship& sponsorship);
/// Noted by mistake. Invalid once it was approved.
Result<Kept<Sponsorship>> dropSponsorship(Session& session, const SponsorshipId& sponsorship);
Result<Sponsorship> sponsorshipAt(Session& session, const SponsorshipId& sponsorship);

/// A line of the list of programmes. Rupiah.
struct SponsorshipLine {
    Sponsorship sponsorship;
    Sponsor sponsor;
    std::int64_t people = 0; ///< who have a place: each once, as in beneficiaries(); likewise below
    std::int64_t cost = 0;   ///< of their places, as priced when they were approved
    std::int64_t paid =
        0; ///< what the recorded payments out of it come to; what was written twice counts once

    bool isApproved() const { return !sponsorship.approvedAt.isEmpty(); }
};
/// The newest first, without those noted by mistake.
Result<QList<SponsorshipLine>> sponsorships(Session& session);
/// NotFound.
Result<SponsorshipLine> sponsorshipLine(Session& session, const SponsorshipId& sponsorship);

/// Everybody with a mark in this sponsorship: places given, and people put in or left out by hand. One for each person,
/// whatever several machines wrote: once the list was approved a place that was given beats a mark; left out beats put in,
/// that beats ranked, then the older record.
Result<QList<Beneficiary>> beneficiaries(Session& session, const SponsorshipId& sponsorship);

/// Of another purpose than contributions: who got what, on which day, and what came of it. Invalid without a worker, an
/// activity, or a day that has been.
QStringList beneficiaryProblems(const Beneficiary& beneficiary, QDate today);
Result<Kept<Beneficiary>> keepBeneficiary(Session& session, const Beneficiary& beneficiary);
Result<Kept<Beneficiary>> dropBeneficiary(Session& session, const BeneficiaryId& beneficiary);

} // namespace app
