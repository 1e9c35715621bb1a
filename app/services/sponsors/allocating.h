/// Who gets a place with a sponsor: worked out from the register, changed by hand, approved by the village head.
#pragma once

#include "app/base/job.h"
#include "app/services/sponsors/sponsors.h"

#include <QMap>

namespace app {

/// Somebody on the list, with what people know them by.
struct PlaceLine {
    Applicant applicant;
    bool isGranted = false;
    int rank = 0;              ///< from 1; 0 for who was put in by hand
    std::int64_t running = 0;  ///< rupiah up to and with this one
    BeneficiaryId beneficiary; ///< the mark, when there is one
    QString reason;            ///< of who was put in or left out by hand
    QString name;              ///< empty for who was erased or withdrew the consent; likewise below
    QString nik;               ///< masked for whoever may not see them in lists
    QString hamlet;
    QString rt;
    QString rw;
};

/// What the list is, or would be.
struct AllocationView {
    SponsorshipLine line;
    bool isApproved = false;   ///< then the places stand as they were given
    QList<PlaceLine> places;   ///< all that are granted, and who follows, up to kShownBelow
    QList<PlaceLine> excluded; ///< by hand
    qsizetype granted = 0;
    qsizetype below = 0;   ///< who may have a place and gets none
    std::int64_t cost = 0; ///< rupiah, of those granted
    Limit stoppedBy = Limit::Nobody;
    std::int64_t candidates = 0;     ///< everybody in the area who stands for themselves
    QMap<Unfit, std::int64_t> unfit; ///< how many have that reason first
    std::int64_t unsure = 0;         ///< granted ones whose price is not sure; likewise below
    std::int64_t inferred = 0;       ///< who are priced with a discount that is only inferred
    std::int64_t onLowestBasis = 0;  ///< because their income is not known
    QByteArray seal;                 ///< of what is granted: who, which months, at what cost
};
inline constexpr qsizetype kShownBelow = 20;
/// For a job. NotFound. Only for contributions: Invalid for other purposes, whose beneficiaries are written one by one.
Result<AllocationView> allocationOf(Session& session, const SponsorshipId& sponsorship,
                                    JobContext& context);

/// Put in or left out by hand. Invalid without a reason, or once the list was approved.
enum class Choice { Include, Exclude, ByRank };
Result<Kept<Beneficiary>> choose(Session& session, const SponsorshipId& sponsorship,
                                 const WorkerId& worker, Choice choice, const QString& reason);

struct Approved {
    std::int64_t people = 0;
    std::int64_t cost = 0;
    Changes changes;
    Edits edits;
};
/// The village head lets the list stand: a place for everybody above the line, in one transaction. Nothing when the list is no
/// longer the one of that seal: somebody changed what it rests on since it was looked at. Invalid when it was approved already,
/// or holds nobody.
Result<std::optional<Approved>> approveAllocation(Session& session,
                                                  const SponsorshipId& sponsorship,
                                                  const QByteArray& seal, JobContext& context);
/// Places given by rank go, who was put in or left out by hand stays so. Invalid once a payment out of it was recorded.
Result<Approved> takeBackApproval(Session& session, const SponsorshipId& sponsorship);

} // namespace app
