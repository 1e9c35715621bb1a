#include "app/store/tally.h"

namespace app {

Result<QList<TallyLine>> tally(Connection& connection, const QString& scope)
{
    // A code and everything below it: '/' is the character after '.'.
    auto rows = connection.query(
        "SELECT stage,delivered,state,covered_until,as_of,workers,situation,joined,refused,"
        "no_work FROM tally WHERE workers>0 AND joined<>2 AND (scope=?1 OR (scope>?1||'.' AND "
        "scope<?1||'/'))",
        {scope});
    if (!rows)
        return rows.error();
    QList<TallyLine> lines;
    while (true) {
        const auto more = rows->next();
        if (!more)
            return more.error();
        if (!*more)
            return lines;
        TallyLine line;
        line.stage = rows->text(0);
        line.delivered = rows->int64(1) != 0;
        line.membership.state = rows->text(2);
        line.membership.coveredUntil = rows->text(3);
        line.membership.asOf = rows->text(4);
        line.workers = rows->int64(5);
        line.situation = rows->text(6);
        line.joined = rows->int64(7) != 0;
        line.refused = rows->int64(8) != 0;
        line.hasOccupation = rows->int64(9) == 0;
        lines << line;
    }
}

Result<void> clearTally(Connection& connection)
{
    return connection.run("DELETE FROM tally WHERE workers=0");
}

Result<bool> tallyIsExact(Connection& connection)
{
    const auto differing = connection.number(
        "SELECT count(*) FROM ("
        " SELECT scope,stage,delivered,state,covered_until,as_of,situation,joined,refused,no_work,"
        "  workers"
        "  FROM tally WHERE workers<>0"
        " EXCEPT SELECT scope,ifnull(stage,''),delivered,ifnull(state,''),ifnull(covered_until,''),"
        "  ifnull(as_of,''),iif(consent_withdrawn IS "
        "NULL,ifnull(situation,''),'withdrew'),(joined_to IS NOT NULL)+(joined_to IS "
        "'withdrawn'),"
        "  refused IS NOT NULL,occupation IS NULL,count(*) FROM worker"
        " GROUP BY 1,2,3,4,5,6,7,8,9,10)");
    if (!differing)
        return differing.error();
    const auto missing = connection.number("SELECT (SELECT count(*) FROM worker)-"
                                           "(SELECT ifnull(sum(workers),0) FROM tally)");
    if (!missing)
        return missing.error();
    return *differing == 0 && *missing == 0;
}

} // namespace app
