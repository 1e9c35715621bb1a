#include "app/services/overview.h"

#include "app/domain/coverage.h"
#include "app/services/conflicts.h"
#include "app/services/guarding/approval.h"
#include "app/services/lookalikes.h"
#include "app/services/statuses.h"
#include "app/store/register.h"
#include "app/store/tally.h"

namespace app {

Result<Overview> overview(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    Connection& connection = session.store().connection();
    const auto moment = Transaction::beginReading(connection);
    if (!moment)
        return moment.error();
    const auto lines = tally(connection, session.scope());
    if (!lines)
        return lines.error();
    const QDate today = session.clock().today();
    const StatusRules rules = statusRules(session);
    Overview figures;
    for (const TallyLine& line : *lines) {
        if (line.joined)
            continue; // somebody else stands for these
        const Stage stage = stageOf(line.stage, line.delivered);
        const auto answer = statusOf(line.membership, stage, today, rules);
        figures.workers += line.workers;
        const bool hasRefused = line.situation == u"refused";
        if (!line.situation.isEmpty() && !hasRefused) {
            figures.left += line.workers;
            continue;
        }
        if (isOnlyListed(stage, line.hasOccupation, line.situation, line.membership))
            figures.notCounted += line.workers;
        else
            figures.byStatus[answer.status] += line.workers;
        if (hasRefused)
            figures.refused += line.workers;
        else
            figures.toVisit[answer.status] += line.workers;
    }
    const auto conflicts = openConflicts(session);
    if (!conflicts)
        return conflicts.error();
    figures.conflicts = *conflicts;
    const auto doubles = openLookalikes(session);
    if (!doubles)
        return doubles.error();
    figures.doubles = *doubles;
    const auto drafts = connection.number(
        "SELECT count(*) FROM draft WHERE author=?1 OR author IS NULL", {session.user().id.uuid()});
    if (!drafts)
        return drafts.error();
    figures.drafts = *drafts;
    const auto approval = approvalStanding(session);
    if (!approval)
        return approval.error();
    figures.toApprove = approval->mayGive ? approval->changes : 0;
    return figures;
}

} // namespace app
