#include "app/services/sponsors/marks.h"

#include "app/services/sponsors/keeping.h"

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// On a list that was approved a place that was given stands, whatever somebody marked who had not heard of it.
int strengthOf(const Beneficiary& one, bool isStanding)
{
    const int given = isStanding && !one.fromMonth.isEmpty() ? 3 : 0;
    return given + (one.choice == u"excluded" ? 2 : one.choice == u"included" ? 1 : 0);
}

} // namespace

Marks::Marks(Connection& connection, WhoStands whoStands)
    : m_connection(&connection), m_whoStands(std::move(whoStands))
{
}

Result<Marks> Marks::of(Connection& connection)
{
    auto whoStands = WhoStands::of(connection);
    if (!whoStands)
        return whoStands.error();
    return Marks(connection, *std::move(whoStands));
}

Result<QList<Beneficiary>> Marks::ofList(const SponsorshipId& sponsorship) const
{
    const auto isStanding = hasPlaces(sponsorship);
    const auto records =
        RecordTable(*m_connection, beneficiaryKind())
            .where("sponsorship=?1 AND removed IS NULL ORDER BY id", {sponsorship.text()});
    if (!isStanding || !records)
        return !records ? records.error() : isStanding.error();
    QList<Beneficiary> all;
    QHash<QString, qsizetype> places;
    for (const StoredRecord& record : *records) {
        Beneficiary one = recordOf(record, &beneficiaryFrom);
        one.worker = WorkerId(m_whoStands.personOf(QUuid(one.worker))).text();
        const QString key = one.activity.isEmpty() ? one.worker : one.id.text();
        const auto known = places.constFind(key);
        if (known == places.cend()) {
            places.insert(key, all.size());
            all << one;
        } else if (strengthOf(one, *isStanding) > strengthOf(all.at(*known), *isStanding)) {
            all[*known] = one;
        }
    }
    return all;
}

/// Whether its list was approved. One that is not known here was agreed to for a larger area, and approved there.
Result<bool> Marks::hasPlaces(const SponsorshipId& sponsorship) const
{
    const auto open = m_connection->number("SELECT count(*) FROM sponsorship WHERE id=?1"
                                           " AND approved_at IS NULL",
                                           {sponsorship.uuid()});
    if (!open)
        return open.error();
    return *open == 0;
}

} // namespace app
