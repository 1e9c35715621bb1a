#include "app/services/coverage/coverageareas.h"

#include "app/services/coverage/coverage.h"
#include "app/services/coverage/duties.h"
#include "app/store/peers.h"
#include "app/store/register.h"

#include <algorithm>

namespace app {

namespace {

constexpr int kMonthsBefore = 3;

/// All areas of a level in another one, itself when it is one.
QStringList areasOf(const RegionTable& regions, const QString& scope, RegionLevel level)
{
    if (regionLevel(scope) == level)
        return {scope};
    QStringList areas;
    for (const Region& child : regions.childrenOf(scope))
        areas += areasOf(regions, child.code, level);
    return areas;
}

/// The area of that level that lies around `scope`; empty when `scope` is larger.
QString around(QString scope, RegionLevel level)
{
    while (!scope.isEmpty() && regionLevel(scope) > level)
        scope = parentRegion(scope);
    return regionLevel(scope) == level ? scope : QString();
}

struct Parts {
    CoverCounts counts;
    CoverageMonth before;
    QSet<QString> heard; ///< villages that were heard of lately
};

void judge(AreaCoverage& area, const Parts& parts, double target)
{
    area.counts = parts.counts;
    area.before = parts.before;
    const auto share = area.counts.share();
    area.isBehind = share && *share < target;
    const auto before = area.before.share();
    area.isFalling = share && before && *share < *before;
}

/// When the last file of any device of an area came, Unix milliseconds.
Result<QHash<QString, std::int64_t>> lastHeard(Session& session)
{
    Peers peers(session.store().connection());
    const auto all = peers.all();
    const auto arrived = peers.arrived();
    if (!all || !arrived)
        return all ? arrived.error() : all.error();
    QHash<QString, std::int64_t> heard;
    for (const PeerRow& peer : *all) {
        std::int64_t& at = heard[peer.scope];
        at = std::max(at, arrived->value(peer.origin).at);
    }
    return heard;
}

} // namespace

Result<QList<AreaCoverage>> coverageByArea(Session& session, const QString& scope,
                                           RegionLevel level, JobContext& context)
{
    const auto figures = areaFigures(session, scope, context);
    if (!figures)
        return figures.error();
    const QDate today = session.clock().today();
    const auto target = coverageTarget(session, Month::of(today));
    const auto heard = lastHeard(session);
    const auto done = dutiesDone(session);
    if (!target || !heard || !done)
        return !target ? target.error() : !heard ? heard.error() : done.error();
    QHash<QString, Parts> parts;
    for (const AreaFigures& one : *figures) {
        Parts& part = parts[around(one.scope, level)];
        part.counts += one.figures.all();
        const CoverageMonth before = one.figures.month(kTrendMonths - 1 - kMonthsBefore);
        part.before.workers += before.workers;
        part.before.covered += before.covered;
    }
    const RegionTable& regions = session.reference().regions;
    QList<AreaCoverage> areas;
    for (const QString& code : areasOf(regions, scope.isEmpty() ? session.scope() : scope, level)) {
        AreaCoverage area;
        area.scope = code;
        area.name = regions.find(code).name;
        judge(area, parts.value(code), target->share);
        area.dutiesDone = done->value(code);
        const QStringList villages = areasOf(regions, code, RegionLevel::Village);
        area.villages = int(villages.size());
        std::int64_t last = heard->value(code);
        for (const QString& village : villages) {
            const std::int64_t at = heard->value(village);
            last = std::max(last, at);
            const auto day = QDateTime::fromMSecsSinceEpoch(at).date();
            if (at == 0 || day.daysTo(today) > kSilentAfterDays)
                ++area.silentVillages;
        }
        if (last != 0) {
            area.heardAt = QDateTime::fromMSecsSinceEpoch(last, Qt::UTC);
            area.silentDays = std::max(0, int(area.heardAt.toLocalTime().date().daysTo(today)));
        }
        areas << std::move(area);
    }
    return areas;
}

} // namespace app
