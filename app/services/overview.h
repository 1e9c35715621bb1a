/// Figures for the first page, from a summary kept with every change: never a scan.
#pragma once

#include "app/domain/status.h"
#include "app/services/session.h"

#include <QMap>

namespace app {

struct Overview {
    std::int64_t workers = 0;            ///< all but those that were joined with another
    QMap<Status, std::int64_t> byStatus; ///< of those to be covered, whether they want it or not
    QMap<Status, std::int64_t>
        toVisit;                 ///< of everybody who is here and did not refuse: the ready lists
    std::int64_t left = 0;       ///< moved, died, no longer working, or withdrew the consent
    std::int64_t notCounted = 0; ///< is here and only on a residents' list: isOnlyListed()
    std::int64_t refused = 0;

    /// Those to be covered, as the coverage counts them: who left is neither protected nor unprotected here.
    std::int64_t here() const { return workers - left - notCounted; }
    std::int64_t conflicts = 0; ///< openConflicts(): fields
    std::int64_t doubles = 0;   ///< openLookalikes(): pairs found so far
    std::int64_t drafts = 0;
    std::int64_t toApprove = 0; ///< changes that wait for this person's approval (approval.h)
};

Result<Overview> overview(Session& session);

} // namespace app
