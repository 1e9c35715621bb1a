/// Figures for the first page, from a summary kept with every change: never a scan.
#pragma once

#include "app/domain/status.h"
#include "app/services/session.h"

#include <QMap>

namespace app {

struct Overview {
    std::int64_t workers = 0; ///< all but those that were joined with another
    QMap<Status, std::int64_t>
        byStatus; ///< of those who are here and work, whether they want it or not
    QMap<Status, std::int64_t> toVisit; ///< the same without those who refused: the ready lists
    std::int64_t left = 0;              ///< moved, died, no longer working, or withdrew the consent
    std::int64_t refused = 0;

    /// Those to be covered: who left is neither protected nor unprotected here.
    std::int64_t here() const { return workers - left; }
    std::int64_t conflicts = 0; ///< openConflicts(): fields
    std::int64_t doubles = 0;   ///< openLookalikes(): pairs found so far
    std::int64_t drafts = 0;
    std::int64_t toApprove = 0; ///< changes that wait for this person's approval (approval.h)
};

Result<Overview> overview(Session& session);

} // namespace app
