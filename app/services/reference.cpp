#include "app/services/reference.h"

#include <QResource>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

/// The bytes where they lie in the program: the tables are built in without compression.
QByteArray table(QLatin1StringView name)
{
    const QResource resource(":/reference/"_L1 + name);
    return QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()), resource.size());
}

} // namespace

namespace {

Error malformed(const Error& why)
{
    return {ErrorCode::StorageFailed, why.detail};
}

} // namespace

Result<Reference> Reference::load()
{
    auto contributions =
        ContributionTable::parse(table("bands.csv"_L1), table("rates.csv"_L1),
                                 table("discounts.csv"_L1), table("payers.csv"_L1));
    if (!contributions)
        return malformed(contributions.error());
    auto occupations =
        OccupationTable::parse(table("occupations.csv"_L1), table("resident_jobs.csv"_L1));
    if (!occupations)
        return malformed(occupations.error());
    auto benefits = BenefitTable::parse(table("benefits.csv"_L1));
    if (!benefits)
        return malformed(benefits.error());
    auto cases = CaseRules::parse(table("case_papers.csv"_L1), table("case_deadlines.csv"_L1));
    if (!cases)
        return malformed(cases.error());
    auto groups = OccupationGroups::parse(table("occupation_groups.csv"_L1));
    if (!groups)
        return malformed(groups.error());
    auto targets = CoverageTargetTable::parse(table("coverage_targets.csv"_L1));
    if (!targets)
        return malformed(targets.error());
    auto regulations = RegulationTable::parse(table("regulations.csv"_L1));
    if (!regulations)
        return malformed(regulations.error());
    return Reference{RegionTable(table("areas/provinces.csv"_L1), table("areas/regencies.csv"_L1),
                                 table("areas/districts.csv"_L1), table("areas/villages.csv"_L1)),
                     *std::move(contributions),
                     *std::move(occupations),
                     *std::move(benefits),
                     *std::move(groups),
                     *std::move(targets),
                     *std::move(regulations),
                     *std::move(cases)};
}

} // namespace app
