/// Whom a sponsor's money covers, until when, what was spent and what is left: for its report and the decree.
#pragma once

#include "app/base/job.h"
#include "app/services/sponsors/sponsors.h"
#include "app/services/statuses.h"

namespace app {

struct ReportLine {
    Beneficiary place;
    Worker worker;     ///< only its id, when it is not here any more or the consent was withdrawn
    QString situation; ///< Worker::situation, or kWithdrewSituation; empty = here and at work
    StatusAnswer answer;
    std::int64_t paid = 0; ///< rupiah, out of this sponsorship
    Month paidUntil;       ///< by payments out of it; not valid = none yet
    bool isUnsure = false; ///< of its price, see pricing.h; likewise below
    bool isInferred = false;
    bool onLowestBasis = false;
    bool isPaidTwice =
        false; ///< somebody else pays for one of these months, too: two lists were approved apart
};
struct SponsorReport {
    SponsorshipLine line;
    QList<ReportLine> lines;   ///< as allocated; of an activity by day
    std::int64_t spent = 0;    ///< what the payments come to; of another purpose what was noted
    std::int64_t promised = 0; ///< cost of the places given
    std::optional<std::int64_t> left; ///< of the budget, after what was spent
    std::int64_t unsure = 0;          ///< how many lines are; likewise below
    std::int64_t inferred = 0;
    std::int64_t onLowestBasis = 0;
};
/// For a job. NotFound. With whole NIKs in its workers: whoever shows them masks them.
Result<SponsorReport> reportOf(Session& session, const SponsorshipId& sponsorship,
                               JobContext& context);

} // namespace app
