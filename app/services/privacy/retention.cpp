#include "app/services/privacy/retention.h"

#include "app/services/erasing.h"
#include "app/store/eachrow.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <algorithm>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto& settingName()
{
    static const QString name = u"retention_years"_s;
    return name;
}

// Whoever is covered now has a duty of its own to be kept for.
constexpr auto kOverTime =
    "SELECT id,nik,name,hamlet,rt,rw,max(ifnull(as_of,''),ifnull(refused_on,'')) AS since,"
    " ifnull(refused_on,'')>=ifnull(as_of,'') FROM"
    " (SELECT *,CASE WHEN situation='refused' THEN situation_date END AS refused_on FROM worker"
    "  WHERE joined_to IS NULL AND (covered_until IS NULL OR covered_until<?2))"
    " WHERE (as_of IS NOT NULL OR refused_on IS NOT NULL) AND since<=?1 ORDER BY since,id";

} // namespace

Result<int> retentionYears(Session& session)
{
    const auto years = Settings(session.store().connection()).number(settingName());
    if (!years)
        return years.error();
    return int(std::clamp<std::int64_t>(years->value_or(0), 0, kMostRetentionYears));
}

Result<void> setRetentionYears(Session& session, int years)
{
    if (const auto allowed = session.allows(Action::EraseWorkers); !allowed)
        return allowed.error();
    if (years < 0 || years > kMostRetentionYears)
        return Error{ErrorCode::Invalid, u"years out of range"_s};
    return Settings(session.store().connection()).setNumber(settingName(), years);
}

Result<QList<OverTime>> overTime(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto years = retentionYears(session);
    if (!years)
        return years.error();
    QList<OverTime> people;
    if (*years == 0)
        return people;
    const QDate today = session.clock().today();
    const auto read =
        eachRow(session.store().connection().query(
                    kOverTime,
                    {today.addYears(-*years).toString(Qt::ISODate), today.toString(u"yyyy-MM"_s)}),
                [&people](const Rows& row) -> Result<void> {
                    people.append({WorkerId(row.uuid(0)), row.text(1), row.text(2), row.text(3),
                                   row.text(4), row.text(5),
                                   QDate::fromString(row.text(6), Qt::ISODate), row.int64(7) != 0});
                    return {};
                });
    return read ? Result<QList<OverTime>>(std::move(people)) : read.error();
}

Result<ErasedOverTime> eraseOverTime(Session& session, const QList<WorkerId>& workers,
                                     JobContext& context)
{
    if (const auto allowed = session.allows(Action::EraseWorkers); !allowed)
        return allowed.error();
    const auto due = overTime(session);
    if (!due)
        return due.error();
    QSet<WorkerId> isDue;
    for (const OverTime& one : *due)
        isDue.insert(one.id);
    QList<WorkerId> meant = workers;
    meant.removeIf([&isDue](const WorkerId& one) { return !isDue.contains(one); });
    auto gone = eraseWorkers(session, meant, u"retention"_s, context);
    if (!gone)
        return gone.error();
    return ErasedOverTime{gone->people, workers.size() - meant.size(), std::move(gone->changes)};
}

} // namespace app
