#include "app/services/coverage/coverage.h"

#include "app/domain/region.h"
#include "app/store/register.h"
#include "app/store/settings.h"

#include <cmath>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

// Frozen: names in the table of settings.
constexpr auto kTarget = "coverage_target"_L1;
constexpr auto kTargetSource = "coverage_target_source"_L1;
constexpr double kWhole = 10'000;
constexpr qsizetype kLongestSource = 120;

} // namespace

Result<Coverage> coverage(Session& session, const QString& scope, JobContext& context)
{
    const auto areas = areaFigures(session, scope, context);
    if (!areas)
        return areas.error();
    Coverage coverage;
    coverage.scope = scope.isEmpty() ? session.scope() : scope;
    coverage.today = session.clock().today();
    for (const AreaFigures& area : *areas)
        coverage.figures += area.figures;
    auto target = coverageTarget(session, Month::of(coverage.today));
    if (!target)
        return target.error();
    coverage.target = *std::move(target);
    if (regionLevel(coverage.scope) == RegionLevel::Village) {
        auto places = areaPlaces(session, coverage.scope);
        if (!places)
            return places.error();
        coverage.places = *std::move(places);
    }
    return coverage;
}

Result<Coverage> coverageIn(Session& session, const QString& scope, Month month,
                            JobContext& context)
{
    const Month now = Month::of(session.clock().today());
    if (month == now)
        return coverage(session, scope, context);
    if (!month.isValid() || month > now || month <= now.plus(-kTrendMonths))
        return Error{ErrorCode::Invalid, u"no month of the trend"_s};
    auto past = figuresAt(session, scope, month.lastDay(), context);
    if (!past)
        return past.error();
    Coverage coverage;
    coverage.scope = scope.isEmpty() ? session.scope() : scope;
    coverage.today = month.lastDay();
    for (const AreaFigures& area : std::as_const(past->areas))
        coverage.figures += area.figures;
    auto target = coverageTarget(session, month);
    if (!target)
        return target.error();
    coverage.target = *std::move(target);
    if (regionLevel(coverage.scope) == RegionLevel::Village)
        coverage.places = std::move(past->places);
    coverage.areas = std::move(past->areas);
    return coverage;
}

Result<CoverageTarget> coverageTarget(Session& session, Month month)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const Settings settings(session.store().connection());
    const auto own = settings.number(kTarget);
    const auto source = settings.text(kTargetSource);
    if (!own || !source)
        return own ? source.error() : own.error();
    if (*own && **own > 0 && double(**own) <= kWhole)
        return CoverageTarget{double(**own) / kWhole, *source, Certainty::Verified, false};
    return session.reference().coverageTargets.at(month);
}

Result<void> setCoverageTarget(Session& session, std::optional<double> share, const QString& source)
{
    if (const auto allowed = session.allows(Action::ExportLists); !allowed)
        return allowed.error();
    const QString named = source.simplified();
    const bool isSound =
        !share || (*share > 0 && *share <= 1 && !named.isEmpty() && named.size() <= kLongestSource);
    if (!isSound)
        return Error{ErrorCode::Invalid, u"a share above 0 up to 1, with its source"_s};
    auto transaction = Transaction::begin(session.store().connection());
    if (!transaction)
        return transaction.error();
    Settings settings(session.store().connection());
    const auto number = settings.setNumber(kTarget, std::llround(share.value_or(0) * kWhole));
    const auto text = settings.set(QString(kTargetSource), share ? named : QString());
    if (!number || !text)
        return number ? text : number;
    return transaction->commit();
}

Result<bool> hasOwnTarget(Session& session)
{
    if (const auto allowed = session.allows(Action::ReadWorkers); !allowed)
        return allowed.error();
    const auto own = Settings(session.store().connection()).number(kTarget);
    return own ? Result<bool>(own->value_or(0) > 0) : own.error();
}

} // namespace app
